/** One card at a time, into its bin; « Je vérifie » is always right. Cards put in the wrong bin come back once at the end. */
import type { Practice } from "#course/practice.ts";
import type { SortStep } from "#course/steps/understand.ts";

/** The bin of what must not be trusted: lessons name it first. */
const FAKE = 0;
export type SortState = {
  /** Cards to come, the one on show first. */
  readonly queue: readonly number[];
  readonly answer: number | "joker" | undefined;
  readonly right: number;
};
export type SortAct = { readonly kind: "put"; readonly bin: number } | { readonly kind: "joker" } | { readonly kind: "next" };

export const sort: Practice<SortStep, SortState, SortAct> = {
  start: (step, { shuffle }) => ({ queue: shuffle(step.cards.map((_, card) => card)), answer: undefined, right: 0 }),
  act({ step, state, act }) {
    const [here, ...rest] = state.queue;
    const card = here === undefined ? undefined : step.cards[here];
    if (here === undefined || !card) return { state, outcome: { kind: "neutral" } };
    if (act.kind === "next") {
      const wrong = state.answer !== "joker" && state.answer !== card.bin;
      return { state: { ...state, queue: wrong ? [...rest, here] : rest, answer: undefined }, outcome: { kind: "neutral" } };
    }
    if (state.answer !== undefined) return { state, outcome: { kind: "neutral" } };
    if (act.kind === "joker") return { state: { ...state, answer: "joker", right: state.right + 1 }, outcome: { kind: "right" }, say: [step.joker?.text, card.why].filter(Boolean).join(" ") };
    if (act.bin === card.bin) return { state: { ...state, answer: act.bin, right: state.right + 1 }, outcome: { kind: "right" }, say: card.why };
    return { state: { ...state, answer: act.bin }, outcome: { kind: "mistake", code: card.bin === FAKE ? "trusted-fake" : "doubted-real" }, say: card.why };
  },
  isDone(step, { queue, answer, right }) {
    const last = queue.length === 1 && answer !== undefined && (answer === "joker" || answer === step.cards[queue[0] ?? 0]?.bin);
    return (queue.length === 0 || last) && right >= step.pass.right;
  },
  solve(step, { queue, answer }) {
    if (answer !== undefined) return { kind: "next" };
    const card = step.cards[queue[0] ?? 0];
    return card && { kind: "put", bin: card.bin };
  },
  move: ({ act }) => ({ kind: "touch", spot: act.kind === "put" ? `bin-${act.bin}` : act.kind }),
};

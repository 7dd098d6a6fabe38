/** One card at a time, into its bin; « Je vérifie » is always right. Cards put in the wrong bin come back once at the end. */
import type { MistakeCode } from "#course/mistake.ts";
import type { Practice } from "#course/practice.ts";
import type { SortStep } from "#course/steps/understand.ts";

export type SortState = {
  /** Cards to come, the one on show first. */
  readonly queue: readonly number[];
  /** Put, and still to be said how certainly. */
  readonly asking: number | undefined;
  readonly answer: number | "joker" | undefined;
  readonly right: number;
};
export type SortAct = { readonly kind: "put"; readonly bin: number } | { readonly kind: "joker" | "next" } | { readonly kind: "sure"; readonly sure: boolean };

export const sort: Practice<SortStep, SortState, SortAct> = {
  start: (step, { shuffle }) => ({ queue: shuffle(step.cards.map((_, card) => card)), asking: undefined, answer: undefined, right: 0 }),
  act({ step, state, act }) {
    const [here, ...rest] = state.queue;
    const card = here === undefined ? undefined : step.cards[here];
    if (here === undefined || !card) return { state, outcome: { kind: "neutral" } };
    switch (act.kind) {
      case "next": {
        if (state.answer === undefined) return { state, outcome: { kind: "neutral" } };
        const wrong = state.answer !== "joker" && state.answer !== card.bin;
        return { state: { ...state, queue: wrong ? [...rest, here] : rest, answer: undefined }, outcome: { kind: "neutral" } };
      }
      case "joker":
        if (state.answer !== undefined || state.asking !== undefined) return { state, outcome: { kind: "neutral" } };
        return { state: { ...state, answer: "joker", right: state.right + 1 }, outcome: { kind: "right" }, say: [step.joker?.text, card.why].filter(Boolean).join(" ") };
      case "put":
        if (state.answer !== undefined || state.asking !== undefined) return { state, outcome: { kind: "neutral" } };
        if (step.asksSure) return { state: { ...state, asking: act.bin }, outcome: { kind: "neutral" } };
        return put({ step, state, bin: act.bin, sure: undefined });
      case "sure": return state.asking === undefined ? { state, outcome: { kind: "neutral" } } : put({ step, state, bin: state.asking, sure: act.sure });
    }
  },
  isDone(step, { queue, answer, right }) {
    const last = queue.length === 1 && answer !== undefined && (answer === "joker" || answer === step.cards[queue[0] ?? 0]?.bin);
    return (queue.length === 0 || last) && right >= step.pass.right;
  },
  solve(step, { queue, answer, asking }) {
    if (asking !== undefined) return { kind: "sure", sure: true };
    if (answer !== undefined) return { kind: "next" };
    const card = step.cards[queue[0] ?? 0];
    return card && { kind: "put", bin: card.bin };
  },
  move({ act }) {
    switch (act.kind) {
      case "put": return { kind: "touch", spot: `bin-${act.bin}` };
      case "sure": return { kind: "touch", spot: act.sure ? "sure" : "unsure" };
      case "joker":
      case "next": return { kind: "touch", spot: act.kind };
    }
  },
};

function put({ step, state, bin, sure }: { step: SortStep; state: SortState; bin: number; sure: boolean | undefined }): ReturnType<typeof sort.act> {
  const card = step.cards[state.queue[0] ?? -1];
  if (!card) return { state, outcome: { kind: "neutral" } };
  const certainty = sure === undefined ? {} : { sure };
  const after = { ...state, asking: undefined, answer: bin };
  if (bin === card.bin) return { state: { ...after, right: state.right + 1 }, outcome: { kind: "right", ...certainty }, say: card.why };
  return { state: after, outcome: { kind: "mistake", code: mistakeOf(step, card.bin, bin), ...certainty }, say: card.why };
}

/** A trap taken for normal is the mistake that matters; caution about a normal thing is none to worry about. */
function mistakeOf({ serious }: SortStep, card: number, bin: number): MistakeCode {
  if (serious.some((one) => one.card === card && one.put === bin)) return "trusted-fake";
  return serious.some((one) => one.card === bin && one.put === card) ? "doubted-real" : "wrong-choice";
}

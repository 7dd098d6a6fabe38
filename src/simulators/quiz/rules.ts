/** A question: any answer may be tried, each is explained, the right one ends it. With several, they are ticked and given together. */
import type { Outcome, Practice } from "#course/practice.ts";
import type { RecallStep } from "#course/steps/frame.ts";
import type { QuizStep } from "#course/steps/understand.ts";

type Step = QuizStep | RecallStep;

export type QuizState = {
  /** The answer just given, explained below it. */
  readonly chosen: number | "unknown" | undefined;
  /** Ticked, where several are right. */
  readonly ticked: readonly number[];
  /** Given, and still to be said how certainly. */
  readonly asking: readonly number[] | undefined;
  readonly done: boolean;
};
export type QuizAct =
  | { readonly kind: "choose"; readonly answer: number }
  | { readonly kind: "give" | "dont-know" }
  | { readonly kind: "sure"; readonly sure: boolean };

const same = (one: readonly number[], other: readonly number[]): boolean => one.length === other.length && one.every((item) => other.includes(item));
const rightOnes = ({ answers }: Step): readonly number[] => answers.flatMap(({ right }, index) => (right ? [index] : []));

export const quiz: Practice<Step, QuizState, QuizAct> = {
  start: () => ({ chosen: undefined, ticked: [], asking: undefined, done: false }),
  act({ step, state, act }) {
    switch (act.kind) {
      case "dont-know": return { state: { ...state, chosen: "unknown", asking: undefined }, outcome: { kind: "mistake", code: "unknown" } };
      case "choose":
        if (!step.answers[act.answer] || state.asking) return { state, outcome: { kind: "neutral" } };
        if (!step.several) return give(step, state, [act.answer]);
        return { state: { ...state, chosen: undefined, ticked: toggle(state.ticked, act.answer) }, outcome: { kind: "neutral" } };
      case "give": return state.ticked.length === 0 ? { state, outcome: { kind: "neutral" } } : give(step, state, state.ticked);
      case "sure": return state.asking ? judge({ step, state, given: state.asking, sure: act.sure }) : { state, outcome: { kind: "neutral" } };
    }
  },
  isDone: (_step, { done }) => done,
  solve(step, { ticked, asking }) {
    const right = rightOnes(step);
    if (asking) return { kind: "sure", sure: true };
    if (!step.several) return { kind: "choose", answer: right[0] ?? -1 };
    const answer = [...right.filter((item) => !ticked.includes(item)), ...ticked.filter((item) => !right.includes(item))][0];
    return answer === undefined ? { kind: "give" } : { kind: "choose", answer };
  },
  move({ act }) {
    switch (act.kind) {
      case "choose": return { kind: "touch", spot: `answer-${act.answer}` };
      case "dont-know": return { kind: "touch", spot: "unknown" };
      case "give": return { kind: "touch", spot: "give" };
      case "sure": return { kind: "touch", spot: act.sure ? "sure" : "unsure" };
    }
  },
};

const toggle = (ticked: readonly number[], answer: number): readonly number[] => (ticked.includes(answer) ? ticked.filter((other) => other !== answer) : [...ticked, answer]);

function give(step: Step, state: QuizState, given: readonly number[]): ReturnType<typeof quiz.act> {
  if (step.asksSure) return { state: { ...state, asking: given, chosen: undefined }, outcome: { kind: "neutral" } };
  return judge({ step, state, given, sure: undefined });
}

/** What is explained: the answer given, or of several the first that does not belong, else the first that is missing. */
function judge({ step, state, given, sure }: { step: Step; state: QuizState; given: readonly number[]; sure: boolean | undefined }): ReturnType<typeof quiz.act> {
  const right = rightOnes(step);
  const done = step.several ? same(given, right) : right.includes(given[0] ?? -1);
  const told = done ? given[0] : (given.find((item) => !right.includes(item)) ?? right.find((item) => !given.includes(item)));
  const said = step.answers[told ?? -1]?.comment ?? "";
  const outcome: Outcome = { ...(done ? { kind: "right" as const } : { kind: "mistake" as const, code: given.some((item) => !right.includes(item)) ? "wrong-choice" as const : "missing" as const }), ...(sure !== undefined && { sure }) };
  return { state: { ...state, asking: undefined, chosen: step.several && !done ? undefined : given[0], done }, outcome, say: said };
}

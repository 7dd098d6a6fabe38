/** A question: any answer may be tried, each is explained, the right one ends it. */
import type { Practice } from "#course/practice.ts";
import type { RecallStep } from "#course/steps/frame.ts";
import type { QuizStep } from "#course/steps/understand.ts";

export type QuizState = { readonly chosen: number | "unknown" | undefined };
export type QuizAct = { readonly kind: "choose"; readonly answer: number } | { readonly kind: "dont-know" };

export const quiz: Practice<QuizStep | RecallStep, QuizState, QuizAct> = {
  start: () => ({ chosen: undefined }),
  act({ step, state, act }) {
    if (act.kind === "dont-know") return { state: { chosen: "unknown" }, outcome: { kind: "mistake", code: "unknown" } };
    const answer = step.answers[act.answer];
    if (!answer) return { state, outcome: { kind: "neutral" } };
    return { state: { chosen: act.answer }, outcome: answer.right ? { kind: "right" } : { kind: "mistake", code: "wrong-choice" }, say: answer.comment };
  },
  isDone: (step, { chosen }) => typeof chosen === "number" && step.answers[chosen]?.right === true,
  solve: (step) => ({ kind: "choose", answer: step.answers.findIndex(({ right }) => right) }),
  move: ({ act }) => ({ kind: "touch", spot: act.kind === "dont-know" ? "unknown" : `answer-${act.answer}` }),
};

/** Gestures asked for one after the other; what the finger did is judged beside (judge.ts). */
import type { MistakeCode } from "#course/mistake.ts";
import type { Practice } from "#course/practice.ts";
import type { GestureStep } from "#course/step.ts";

export type GestureState = {
  /** How many actions are done. */
  readonly done: number;
  /** Which of several like targets were touched (lamps). */
  readonly spots: readonly number[];
};
export type GestureAct = { readonly kind: "did"; readonly spot: number } | { readonly kind: "missed"; readonly code: MistakeCode };

export const gesture: Practice<GestureStep, GestureState, GestureAct> = {
  start: () => ({ done: 0, spots: [] }),
  act({ state, act }) {
    if (act.kind === "missed") return { state, outcome: { kind: "mistake", code: act.code } };
    return { state: { done: state.done + 1, spots: [...state.spots, act.spot] }, outcome: { kind: "right" } };
  },
  isDone: (step, { done }) => done >= step.actions.length,
  solve(step, { spots }) {
    const spot = step.actions.findIndex((_, index) => !spots.includes(index));
    return spot === -1 ? undefined : { kind: "did", spot };
  },
};

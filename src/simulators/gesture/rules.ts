/** Gestures asked for one after the other; what the finger did is judged beside (judge.ts). */
import type { MistakeCode } from "#course/mistake.ts";
import type { Practice } from "#course/practice.ts";
import type { GestureStep } from "#course/steps/gesture.ts";

export type GestureState = {
  /** How many actions are done. */
  readonly done: number;
  /** Which of several like targets were touched (lamps). */
  readonly spots: readonly number[];
};
export type GestureAct = { readonly kind: "did"; readonly spot: number } | { readonly kind: "missed"; readonly code: MistakeCode };

const HANDS = { tap: "touch", "double-tap": "double-touch", "long-press": "hold" } as const;
/** Beside an open menu: an empty place. */
export const OUTSIDE_SPOT = "outside";

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
  move({ step, state, act }) {
    const spot = act.kind === "did" ? act.spot : state.done;
    const action = step.actions[spot];
    if (action?.target === "outside-menu") return { kind: "touch", spot: OUTSIDE_SPOT };
    return { kind: HANDS[action?.gesture ?? "tap"], spot: String(spot) };
  },
};

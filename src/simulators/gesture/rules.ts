/** Gestures asked for one after the other; what the finger did is judged beside (judge.ts). */
import type { MistakeCode } from "#course/mistake.ts";
import type { Move, Practice } from "#course/practice.ts";
import type { GestureAction, GestureStep } from "#course/steps/gesture.ts";
import { FINGER_WAY } from "./judge.ts";

export type GestureState = {
  /** How many actions are done. */
  readonly done: number;
  /** Which of several like targets were touched (lamps, things for the basket). */
  readonly spots: readonly number[];
  /** Successes since the last mistake. */
  readonly clean: number;
};
export type GestureAct = { readonly kind: "did"; readonly spot: number } | { readonly kind: "missed"; readonly code: MistakeCode };

/** Beside an open menu: an empty place. */
export const OUTSIDE_SPOT = "outside";
/** Where a thing is put. */
export const SLOT_SPOT = "slot";

/** After so many in a row that succeeded, one may go on: practising is no chore (curriculum, 4.9). */
const ENOUGH_IN_A_ROW = 2;
/** Fewer than this is not a repetition. */
const REPETITION = 3;

export const gesture: Practice<GestureStep, GestureState, GestureAct> = {
  start: () => ({ done: 0, spots: [], clean: 0 }),
  act({ step, state, act }) {
    if (act.kind === "missed") return { state: { ...state, clean: 0 }, outcome: { kind: "mistake", code: act.code } };
    const size = step.actions[state.done]?.size;
    return { state: { done: state.done + 1, spots: [...state.spots, act.spot], clean: state.clean + 1 }, outcome: { kind: "right", ...(size && { size }) } };
  },
  isDone: (step, { done }) => done >= step.actions.length,
  isEnough: (step, { clean }) => !step.solo && isRepetition(step) && clean >= ENOUGH_IN_A_ROW,
  solve(step, { spots }) {
    const spot = step.actions.findIndex((_, index) => !spots.includes(index));
    return spot === -1 ? undefined : { kind: "did", spot };
  },
  move({ step, state, act }) {
    const spot = act.kind === "did" ? act.spot : state.done;
    const action = step.actions[spot];
    return action ? moveOf(action, String(spot)) : { kind: "touch", spot: String(spot) };
  },
};

function moveOf({ gesture, target, way }: GestureAction, spot: string): Move {
  if (target === "outside-menu") return { kind: "touch", spot: OUTSIDE_SPOT };
  switch (gesture) {
    case "tap": return { kind: "touch", spot };
    case "double-tap": return { kind: "double-touch", spot };
    case "long-press": return { kind: "hold", spot };
    case "swipe": return { kind: "slide", spot, way };
    case "scroll": return { kind: "slide", spot, way: FINGER_WAY[way] };
    case "drag": return { kind: "drag", spot, to: SLOT_SPOT };
    case "zoom-in": return { kind: "spread", spot };
    case "zoom-out": return { kind: "pinch", spot };
  }
}

const isRepetition = ({ actions: [first, ...others] }: GestureStep): boolean =>
  first !== undefined && others.length >= REPETITION - 1 && others.every(({ gesture, target, label }) => gesture === first.gesture && target === first.target && label === undefined);

/** How much larger than at first a photo or a map is now: it starts as large as what will be made smaller needs. */
export function levelOf({ actions }: GestureStep, done: number): number {
  const after = (count: number): number => actions.slice(0, count).reduce((level, { gesture }) => level + (gesture === "zoom-out" ? -1 : gesture === "zoom-in" || gesture === "double-tap" ? 1 : 0), 0);
  const lowest = Math.min(0, ...actions.map((_, index) => after(index + 1)));
  return after(done) - lowest;
}

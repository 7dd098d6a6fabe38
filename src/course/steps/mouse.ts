/** A computer's mouse: large scenes, and a desk with windows (curriculum, 4.9). */
import type { Sentence } from "../lesson.ts";
import type { Forbidden, Goal, PlaceSettings } from "../place.ts";
import type { StepFrame } from "../step-frame.ts";
import type { TargetSize } from "./gesture.ts";

/** What the mouse does in the large scenes. */
export type SceneAction = "move" | "rest" | "click" | "double-click" | "right-click" | "drag" | "wheel" | "choose" | "tick" | "select";
/** What is done to a window. */
export type WindowAction = "open" | "close" | "reduce" | "enlarge" | "restore" | "place" | "front";
/**
 * `value`: a target ("doorbell", "copy", "outside-menu"), a window's id, a month from 1 to 12, a box, "end" or "start" of
 * the letter, or the words to select.
 */
export type MouseGoal = Goal<SceneAction | WindowAction> & { readonly size: TargetSize };
export type MouseForbidden = Forbidden<WindowAction>;

export type DeskWindow = {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly Sentence[];
  readonly state: "closed" | "open" | "reduced" | "large";
  /** Left and right half of the desk. */
  readonly place: 0 | 1;
};

export type MouseStep = StepFrame & PlaceSettings<MouseGoal, MouseForbidden> & {
  readonly kind: "mouse";
  /** "scenes": one goal after the other, each in its own scene. */
  readonly scene: "scenes" | "desk";
  readonly windows: readonly DeskWindow[];
  /** What is scrolled and selected in; ours when the lesson has none. */
  readonly letter: readonly Sentence[];
  /** « vitesse-double-clic »: the longest pause between the two clicks, ms at pace × 1. */
  readonly doubleMs: number;
};

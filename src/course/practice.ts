/**
 * What the rules of a practice are: pure, so that a step can be judged, shown by its solver and played in a test
 * without a screen. A screen shows a state and hands acts over; the rules say what follows.
 */
import type { MistakeCode } from "./mistake.ts";
import type { TargetSize } from "./steps/gesture.ts";

export type Shuffle = <T>(items: readonly T[]) => readonly T[];
/** `sure`: how certain she said she was, where a step asks. `size`: how large the thing was that the finger hit. */
export type Outcome =
  | { readonly kind: "right"; readonly sure?: boolean; readonly size?: TargetSize }
  | { readonly kind: "mistake"; readonly code: MistakeCode; readonly sure?: boolean }
  | { readonly kind: "neutral" };

export type Practice<S, State, Act> = {
  /** `before`: how the lesson's last step of this kind was left, for a step that goes on from there. */
  start(step: S, given: { readonly shuffle: Shuffle; readonly before: State | undefined }): State;
  /** `say`: words to show, instead of the lesson's own for this mistake. */
  /** `shown`: one of many acts alike, as letters are: a demonstration has shown enough with it. */
  act(given: { step: S; state: State; act: Act }): { state: State; outcome: Outcome; say?: string; shown?: true };
  isDone(step: S, state: State): boolean;
  /** Practised enough to go on, though more could be done. */
  isEnough?(step: S, state: State): boolean;
  /** The solver: the next act of someone who knows how. Undefined when there is nothing left to do, or no way. */
  solve(step: S, state: State): Act | undefined;
  /** How that act is done by hand, on the screen of this state. */
  move(given: { step: S; state: State; act: Act }): Move;
};

/**
 * Something a hand does on the real screen. The ring points at its spot, the demonstration plays it, "together"
 * lets nothing else react, and the browser tests do it with fingers and with keys. `spot` is the `data-spot` of an
 * element of the practice's screen.
 */
export type Move =
  | { readonly kind: "touch" | "double-touch" | "hold" | "spread" | "pinch"; readonly spot: string }
  | { readonly kind: "click" | "double-click" | "right-click" | "hover"; readonly spot: string }
  | { readonly kind: "slide" | "wheel"; readonly spot: string; readonly way: "left" | "right" | "up" | "down" }
  | { readonly kind: "drag"; readonly spot: string; readonly to: string }
  | { readonly kind: "type"; readonly spot: string; readonly text: string }
  | { readonly kind: "choose"; readonly spot: string; readonly option: string };

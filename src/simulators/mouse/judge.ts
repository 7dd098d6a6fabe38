/**
 * What a press of a mouse button was worth (curriculum, 4.3). Lengths in px, times in ms. Nothing of this is kept:
 * only the name of a mistake leaves here.
 */
import type { MistakeCode } from "#course/mistake.ts";

export type Point = { readonly x: number; readonly y: number };
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Press = {
  /** The one under the first finger, or the other. A finger that stays on the glass is the other. */
  readonly button: "first" | "second";
  readonly down: Point;
  readonly up: Point;
  /** Greatest distance from where it began. */
  readonly moved: number;
  readonly downAt: number;
  readonly upAt: number;
  /** A finger trembles more than a mouse. */
  readonly finger: boolean;
};

export const HOVER_MS = 1_000;
export const FINGER_HOLD_MS = 800;
const STILL_PX = 8;
const FINGER_STILL_PX = 24;
const MARGIN_PX = 12;
/** Further than this from the target, the press meant something else. */
const NEAR_PX = 70;
/** Slower than this is praised as slow and right. */
export const SLOW_MS = 500;
/** A hand that travels as far without coming nearer has lost the arrow. A guess: twice across a large screen. */
export const LOST_PX = 2_500;

export type Verdict = { readonly kind: "right"; /** A slow double click. */ readonly slow: boolean } | { readonly kind: "mistake"; readonly code: MistakeCode };
const mistake = (code: MistakeCode): Verdict => ({ kind: "mistake", code });

/** From a point to a box; 0 inside. */
export const distance = ({ x, y }: Point, { left, top, right, bottom }: Box): number => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

type Judged = {
  readonly action: "click" | "double-click" | "right-click";
  /** One, or the two of a double click. */
  readonly presses: readonly [Press, ...Press[]];
  readonly target: Box;
  readonly doubleMs: number;
  /** Multiplies distances and times. */
  readonly tolerance: number;
};

export function judge({ action, presses, target, doubleMs, tolerance }: Judged): Verdict {
  const wanted = action === "right-click" ? "second" : "first";
  for (const { down, moved, finger, button } of presses) {
    const away = distance(down, target);
    if (away > MARGIN_PX * tolerance) return mistake(away > NEAR_PX ? "miss-far" : "miss-near");
    if (moved > (finger ? FINGER_STILL_PX : STILL_PX) * tolerance) return mistake("moved-while-clicking");
    if (button !== wanted) return mistake("wrong-mouse-button");
  }
  if (action !== "double-click") return { kind: "right", slow: false };
  const [first, second] = presses;
  if (!second) return mistake("only-once");
  const pause = second.downAt - first.upAt;
  return pause > doubleMs * tolerance ? mistake("double-too-slow") : { kind: "right", slow: pause > SLOW_MS };
}

/** A thing let go within one and a half times its slot lies in it. */
export function isDropped(at: Point, { left, top, right, bottom }: Box): boolean {
  const [x, y] = [(right - left) / 4, (bottom - top) / 4];
  return distance(at, { left: left - x, top: top - y, right: right + x, bottom: bottom + y }) === 0;
}

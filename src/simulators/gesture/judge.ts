/**
 * What a touch of the glass was worth (curriculum, 4.3). Lengths in mm of glass, times in ms. Nothing of
 * this is kept: only the name of a mistake leaves here.
 */
import type { MistakeCode } from "#course/mistake.ts";
import type { GestureName } from "#course/steps/gesture.ts";

export type Point = { readonly x: number; readonly y: number };
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Touch = {
  readonly down: Point;
  readonly up: Point;
  /** Greatest distance from where it began. */
  readonly moved: number;
  readonly downAt: number;
  readonly upAt: number;
  /** How many fingers (or a palm) were on the glass at most. */
  readonly fingers: number;
};

/** 24, 12 and 60 px at 0.17 mm. */
const STILL_MM = 4;
const MARGIN_MM = 2;
const SAME_PLACE_MM = 10;
/** Further than this from the target, the touch meant something else. */
const NEAR_MM = 12;
const TAP_MS = 700;
export const DOUBLE_TAP_MS = 700;
export const LONG_PRESS_MS = 800;

export type Verdict = { readonly kind: "right" } | { readonly kind: "mistake"; readonly code: MistakeCode };
const right: Verdict = { kind: "right" };
const mistake = (code: MistakeCode): Verdict => ({ kind: "mistake", code });

/** From a point to a box, mm; 0 inside. */
export const distance = ({ x, y }: Point, { left, top, right, bottom }: Box): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** `touches`: one, or the two of a double tap. */
export function judge({ gesture, touches, target }: { gesture: GestureName; touches: readonly Touch[]; target: Box }): Verdict {
  for (const touch of touches) {
    if (touch.fingers > 1) return mistake("many-fingers");
    const away = Math.max(distance(touch.down, target), distance(touch.up, target));
    if (distance(touch.down, target) > MARGIN_MM) return mistake(away > NEAR_MM ? "miss-far" : "miss-near");
    if (touch.moved > STILL_MM || away > MARGIN_MM) return mistake("slid");
  }
  const [first, second] = touches;
  if (!first) throw new Error("judge: no touch");
  const held = first.upAt - first.downAt;
  switch (gesture) {
    case "tap": return held > TAP_MS ? mistake("too-long") : right;
    case "long-press": return held < LONG_PRESS_MS ? mistake("too-short") : right;
    case "double-tap":
      if (held > TAP_MS) return mistake("too-long");
      if (!second) return mistake("only-once");
      if (Math.hypot(second.down.x - first.down.x, second.down.y - first.down.y) > SAME_PLACE_MM) return mistake("miss-near");
      return second.downAt - first.upAt > DOUBLE_TAP_MS ? mistake("too-slow") : right;
  }
}

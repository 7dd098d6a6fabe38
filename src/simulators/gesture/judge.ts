/**
 * What a touch of the glass was worth (curriculum, 4.3). Lengths in mm of glass, times in ms. Nothing of
 * this is kept: only the name of a mistake leaves here.
 */
import type { MistakeCode } from "#course/mistake.ts";
import type { GestureName, Way } from "#course/steps/gesture.ts";

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
  /** How far apart the first two fingers ended, over how far apart they began; 1 with one finger. */
  readonly ratio: number;
};

/** How much is let pass: 1 as written in 4.3; more when it is done together, for a calm pace, for a hand that shakes. */
export type Patience = { readonly tolerance: number; readonly pace: number; readonly shaky: boolean };
export const STRICT: Patience = { tolerance: 1, pace: 1, shaky: false };

export type Limits = {
  readonly stillMm: number;
  readonly marginMm: number;
  readonly samePlaceMm: number;
  readonly tapMs: number;
  readonly doubleTapMs: number;
  readonly holdMs: number;
  readonly slideMm: number;
  readonly slideDegrees: number;
  readonly ratio: number;
  /** Of a place that things are put into: how many times its size counts as it. */
  readonly slot: number;
  /** A touch that slips within this is a tremor and no answer; 0: every slip is told. */
  readonly slipMs: number;
};

/** 24, 12, 60 and 80 px at 0.17 mm. */
const STILL_MM = 4;
const MARGIN_MM = 2;
const SAME_PLACE_MM = 10;
const SLIDE_MM = 13.6;
const SLIDE_DEGREES = 35;
/** Past this, a slide could as well be the other axis. */
const MOST_DEGREES = 44;
/** Further than this from the target, the touch meant something else. */
export const NEAR_MM = 12;
const TAP_MS = 700;
const DOUBLE_TAP_MS = 700;
const LONG_PRESS_MS = 800;
const RATIO = 1.3;
const SLOT = 1.5;
/** A hand that shakes needs as much again around everything: a guess, to be measured with people. */
const SHAKY_FACTOR = 2;
const SLIP_MS = 200;

export function limitsFor({ tolerance, pace, shaky }: Patience): Limits {
  const room = tolerance * (shaky ? SHAKY_FACTOR : 1);
  const time = tolerance * pace;
  return {
    stillMm: STILL_MM * room, marginMm: MARGIN_MM * room, samePlaceMm: SAME_PLACE_MM * room,
    tapMs: TAP_MS * time, doubleTapMs: DOUBLE_TAP_MS * time, holdMs: LONG_PRESS_MS / tolerance,
    slideMm: SLIDE_MM / tolerance, slideDegrees: Math.min(MOST_DEGREES, SLIDE_DEGREES * room), ratio: 1 + (RATIO - 1) / tolerance,
    slot: SLOT * tolerance, slipMs: shaky ? SLIP_MS : 0,
  };
}

export type Verdict = { readonly kind: "right" } | { readonly kind: "neutral" } | { readonly kind: "mistake"; readonly code: MistakeCode };
const right: Verdict = { kind: "right" };
const neutral: Verdict = { kind: "neutral" };
const mistake = (code: MistakeCode): Verdict => ({ kind: "mistake", code });

/** From a point to a box, mm; 0 inside. */
export const distance = ({ x, y }: Point, { left, top, right, bottom }: Box): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** `touches`: one, or the two of a double tap. `way`: where a slide should go. */
export type Done = { readonly gesture: GestureName; readonly touches: readonly Touch[]; readonly target: Box; readonly way: Way; readonly limits: Limits };

export function judge(done: Done): Verdict {
  const { gesture, touches: [touch] } = done;
  if (!touch) throw new Error("judge: no touch");
  switch (gesture) {
    case "tap": case "double-tap": case "long-press": return judgeTouches(done);
    case "zoom-in": case "zoom-out": return judgeZoom(touch, done);
    case "swipe": return judgeSlide(touch, done);
    // The page follows the finger; a touch that ends here moved it too little or sideways.
    case "scroll": {
      const verdict = judgeSlide(touch, { ...done, way: FINGER_WAY[done.way] });
      return verdict.kind === "right" ? neutral : verdict;
    }
    // What was carried is judged by where it was put (judgeDrop); this finger carried nothing.
    case "drag": return judgeAim(touch, done) ?? neutral;
  }
}

/** To read on downwards, the finger goes up. */
export const FINGER_WAY: Readonly<Record<Way, Way>> = { up: "down", down: "up", left: "right", right: "left" };

function judgeAim(touch: Touch, { target, limits }: Done): Verdict | undefined {
  const away = distance(touch.down, target);
  return away > limits.marginMm ? mistake(away > NEAR_MM ? "miss-far" : "miss-near") : undefined;
}

function judgeTouches({ gesture, touches, target, limits, way }: Done): Verdict {
  for (const touch of touches) {
    if (touch.fingers > 1) return mistake("many-fingers");
    const aim = judgeAim(touch, { gesture, touches, target, limits, way });
    if (aim) return aim;
    if (touch.moved > limits.stillMm || distance(touch.up, target) > limits.marginMm) return touch.upAt - touch.downAt < limits.slipMs ? neutral : mistake("slid");
  }
  const [first, second] = touches;
  if (!first) throw new Error("judge: no touch");
  const held = first.upAt - first.downAt;
  if (gesture === "long-press") return held < limits.holdMs ? mistake("too-short") : right;
  if (held > limits.tapMs) return mistake("too-long");
  if (gesture === "tap") return right;
  if (!second) return mistake("only-once");
  if (Math.hypot(second.down.x - first.down.x, second.down.y - first.down.y) > limits.samePlaceMm) return mistake("miss-near");
  return second.downAt - first.upAt > limits.doubleTapMs ? mistake("too-slow") : right;
}

function judgeSlide(touch: Touch, done: Done): Verdict {
  const { way, limits } = done;
  if (touch.fingers > 1) return mistake("many-fingers");
  const aim = judgeAim(touch, done);
  if (aim) return aim;
  const [x, y] = [touch.up.x - touch.down.x, touch.up.y - touch.down.y];
  const along = { left: -x, right: x, up: -y, down: y }[way];
  const across = Math.abs(way === "left" || way === "right" ? y : x);
  const length = Math.hypot(x, y);
  // A finger that hardly moved went no way at all.
  if (length > STILL_MM && (Math.atan2(across, along) * 180) / Math.PI > limits.slideDegrees) return mistake("wrong-way");
  return length < limits.slideMm ? mistake("too-short") : right;
}

function judgeZoom(touch: Touch, { gesture, limits, ...done }: Done): Verdict {
  if (touch.fingers > 2) return mistake("many-fingers");
  if (touch.fingers < 2) return judgeAim(touch, { gesture, limits, ...done }) ?? mistake("one-finger");
  const ratio = gesture === "zoom-in" ? touch.ratio : 1 / touch.ratio;
  if (ratio >= limits.ratio) return right;
  return mistake(ratio < 1 / limits.ratio ? "wrong-way" : "too-short");
}

/** `at`: the middle of what was put down. Put down elsewhere, it is simply taken up again: several lifts are one carrying. */
export function isDropped({ at, slot, limits }: { readonly at: Point; readonly slot: Box; readonly limits: Limits }): boolean {
  const [halfWidth, halfHeight] = [(slot.right - slot.left) / 2, (slot.bottom - slot.top) / 2];
  const [x, y] = [Math.abs(at.x - (slot.left + halfWidth)), Math.abs(at.y - (slot.top + halfHeight))];
  return x <= halfWidth * limits.slot && y <= halfHeight * limits.slot;
}

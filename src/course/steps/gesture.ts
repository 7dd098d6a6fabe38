/** Gestures of the finger on things that answer (curriculum, 4.9). */
import type { StepFrame } from "../step-frame.ts";

export type GestureName = "tap" | "double-tap" | "long-press" | "swipe" | "scroll" | "drag" | "zoom-in" | "zoom-out";
export type TargetName = "doorbell" | "lamp" | "button" | "photo" | "message" | "outside-menu" | "letter" | "map" | "basket" | "glass" | "album";
/** 150, 100, 75 and 55 px at 0.17 mm a pixel (curriculum, 4.3). */
export const TARGET_SIZES = ["very-large", "large", "medium", "small"] as const;
export type TargetSize = (typeof TARGET_SIZES)[number];
export type TargetPlace = "centre" | "everywhere" | "right" | "bottom";
export type Way = "left" | "right" | "up" | "down";
export type GestureAction = {
  readonly gesture: GestureName;
  readonly target: TargetName;
  readonly size: TargetSize;
  /** Where the finger slides to, or the thing is carried; for a scroll, where one reads on. */
  readonly way: Way;
  /** What to do, when the step lists different actions. */
  readonly label?: string;
};
export type GestureStep = StepFrame & {
  readonly kind: "gesture";
  /** Every action asked for, one after the other: "5 times, large to small" is five actions here. */
  readonly actions: readonly GestureAction[];
  readonly place: TargetPlace;
};

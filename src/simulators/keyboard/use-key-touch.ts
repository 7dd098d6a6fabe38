/**
 * A touch of a drawn key: short, or long where the key has accents (Shift + Enter by keyboard). Quick repeats are wished
 * for on a keyboard, except by a hand that shakes.
 */
import { useRef } from "preact/hooks";
import type { Comfort } from "#course/comfort.ts";
import { repeatMs } from "#kit/use-press.ts";
import { useHold } from "../use-hold.ts";

type KeyTouch = { readonly comfort: Comfort; readonly onPress: () => void; /** Undefined: the key has nothing more to offer. */ readonly onHold: (() => void) | undefined };

export function useKeyTouch({ comfort, onPress, onHold }: KeyTouch) {
  const hold = useHold(onHold);
  const last = useRef(Number.NEGATIVE_INFINITY);
  return {
    ...hold.handlers,
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== "Enter" || !event.shiftKey || !onHold) return;
      event.preventDefault();
      onHold();
    },
    onClick(event: Event) {
      if (hold.wasHeld() || (comfort.shakyHand === "on" && event.timeStamp - last.current < repeatMs())) return;
      last.current = event.timeStamp;
      onPress();
    },
  };
}

/**
 * A touch of a drawn key: short, or long where the key has accents (Shift + Enter by keyboard). Quick repeats are wished
 * for on a keyboard, except by a hand that shakes.
 */
import { useEffect, useRef } from "preact/hooks";
import type { Comfort } from "#course/comfort.ts";
import { repeatMs } from "#kit/use-press.ts";

/** As every long press of the lessons (curriculum, 4.3). */
const HOLD_MS = 800;

type KeyTouch = { readonly comfort: Comfort; readonly onPress: () => void; /** Undefined: the key has nothing more to offer. */ readonly onHold: (() => void) | undefined };

export function useKeyTouch({ comfort, onPress, onHold }: KeyTouch) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);
  const last = useRef(Number.NEGATIVE_INFINITY);
  const latest = useRef(onHold);
  latest.current = onHold;
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);
  return {
    onPointerDown() {
      held.current = false;
      stop();
      if (onHold) timer.current = setTimeout(() => {
        held.current = true;
        latest.current?.();
      }, HOLD_MS);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onPointerLeave: stop,
    onContextMenu(event: Event) { event.preventDefault(); },
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== "Enter" || !event.shiftKey || !onHold) return;
      event.preventDefault();
      onHold();
    },
    onClick(event: Event) {
      const wasHeld = held.current;
      held.current = false;
      if (wasHeld || (comfort.shakyHand === "on" && event.timeStamp - last.current < repeatMs())) return;
      last.current = event.timeStamp;
      onPress();
    },
  };
}

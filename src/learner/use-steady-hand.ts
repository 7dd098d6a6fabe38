/**
 * A second touch at the same place within half a second is a tremor or a double tap, even when the screen has
 * changed under the finger since: a card touched twice must not answer « C'est bien vous ? » as well.
 */
import { useRef } from "preact/hooks";
import { repeatMs } from "#kit/use-press.ts";

/** 8 mm at 0.17 mm a pixel: half a main target. */
const SAME_PLACE_PX = 48;

export function useSteadyHand(): (event: MouseEvent) => void {
  const last = useRef({ time: Number.NEGATIVE_INFINITY, x: 0, y: 0 });
  return (event) => {
    // No pointer (keyboard), or the click that a label passes on to its box.
    if (event.detail === 0 || event.target instanceof HTMLInputElement) return;
    const { time, x, y } = last.current;
    if (event.timeStamp - time < repeatMs() && Math.hypot(event.clientX - x, event.clientY - y) < SAME_PLACE_PX) {
      event.stopPropagation();
      event.preventDefault();
      return;
    }
    last.current = { time: event.timeStamp, x: event.clientX, y: event.clientY };
  };
}

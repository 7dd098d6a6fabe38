/**
 * A second touch of the same control within half a second is a tremor or a double tap, not a wish
 * (senior-ux.md): it is ignored.
 */
import { useRef } from "preact/hooks";

export const REPEAT_MS = 500;

export function usePress(onPress: () => void): (event: Event) => void {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return (event) => {
    if (event.timeStamp - last.current < REPEAT_MS) return;
    last.current = event.timeStamp;
    onPress();
  };
}

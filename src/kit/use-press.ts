/**
 * A second touch of the same control within half a second is a tremor or a double tap, not a wish
 * (senior-ux.md): it is ignored. For a hand that shakes it takes longer (curriculum, 4.2).
 */
import { useRef } from "preact/hooks";

const REPEAT_MS = 500;
const SHAKY_REPEAT_MS = 700;

/** How long a touch keeps the next one from counting, ms: the person's, as the page shows it (appearance.ts). */
export const repeatMs = (): number => (document.documentElement.dataset["shaky"] === "on" ? SHAKY_REPEAT_MS : REPEAT_MS);

export function usePress(onPress: () => void): (event: Event) => void {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return (event) => {
    if (event.timeStamp - last.current < repeatMs()) return;
    last.current = event.timeStamp;
    onPress();
  };
}

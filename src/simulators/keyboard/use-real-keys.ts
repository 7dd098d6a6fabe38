/** A real keyboard writes at once, wherever the focus is: the first sign takes the focus into the field, and is written there. */
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

export function useRealKeys(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const listen = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) => {
      const writes = (key.length === 1 || key === "Backspace" || key === "Dead") && !metaKey && ctrlKey === altKey;
      if (!writes || !(target instanceof Element) || target.closest("input, textarea, select, dialog")) return;
      // Space presses the button that has the focus.
      if (key === " " && target.closest("button, a")) return;
      field.current?.focus({ preventScroll: true });
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

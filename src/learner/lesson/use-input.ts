/** With what the person is acting: noticed from the last event, written with each attempt. */
import { useRef } from "preact/hooks";
import type { Acted } from "#journal/happening.ts";

export function useInput() {
  const input = useRef<Acted["input"]>("touch");
  return {
    input,
    watch: {
      onPointerDownCapture: (event: PointerEvent) => { input.current = event.pointerType === "mouse" ? "mouse" : "touch"; },
      onKeyDownCapture: () => { input.current = "keyboard"; },
    },
  };
}

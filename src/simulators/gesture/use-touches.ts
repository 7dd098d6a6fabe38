/**
 * What the finger did on the practice area, in millimetres: from the first finger down to its lifting.
 * A touch that the browser takes for itself (pointercancel) never happened.
 */
import { useRef, useState } from "preact/hooks";
import type { Point, Touch } from "./judge.ts";

type Going = { readonly pointer: number; readonly down: Point; readonly downAt: number; moved: number; fingers: number };

/** Where the finger was read, in px of the area; a ring is drawn there. */
export type Trace = { readonly x: number; readonly y: number; readonly holding: boolean; readonly count: number };

/** One millimetre on this glass, px. */
export const readMillimetre = (element: Element): number => Number.parseFloat(getComputedStyle(element).getPropertyValue("--mm")) || 5.9;

export function useTouches(onTouch: (touch: Touch) => void) {
  const going = useRef<Going>(undefined);
  const [trace, setTrace] = useState<Trace>();
  const count = useRef(0);

  const place = (event: PointerEvent): Point => {
    const area = event.currentTarget as Element;
    const { left, top } = area.getBoundingClientRect();
    const mm = readMillimetre(area);
    return { x: (event.clientX - left) / mm, y: (event.clientY - top) / mm };
  };
  const show = (event: PointerEvent, holding: boolean) => {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    setTrace({ x: event.clientX - left, y: event.clientY - top, holding, count: count.current });
  };

  return {
    trace,
    handlers: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return;
        if (going.current) {
          going.current.fingers += 1;
          return;
        }
        count.current += 1;
        (event.currentTarget as Element).setPointerCapture?.(event.pointerId);
        going.current = { pointer: event.pointerId, down: place(event), downAt: event.timeStamp, moved: 0, fingers: 1 };
        show(event, true);
      },
      onPointerMove(event: PointerEvent) {
        const now = going.current;
        if (now?.pointer !== event.pointerId) return;
        const here = place(event);
        now.moved = Math.max(now.moved, Math.hypot(here.x - now.down.x, here.y - now.down.y));
      },
      onPointerUp(event: PointerEvent) {
        const now = going.current;
        if (now?.pointer !== event.pointerId) return;
        going.current = undefined;
        show(event, false);
        onTouch({ down: now.down, up: place(event), moved: now.moved, downAt: now.downAt, upAt: event.timeStamp, fingers: now.fingers });
      },
      onPointerCancel(event: PointerEvent) {
        if (going.current?.pointer !== event.pointerId) return;
        going.current = undefined;
        setTrace(undefined);
      },
      onContextMenu(event: Event) { event.preventDefault(); },
    },
  };
}

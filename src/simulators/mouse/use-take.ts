/**
 * Taking a thing and putting it down: by keeping the button pressed, in several lifts, by touching the thing then the
 * place, or with Enter on one and on the other.
 */
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { distance, isDropped, type Point } from "./judge.ts";

/** Less is a touch and not a drag. */
const DRAGGED_PX = 12;

type Taking = { readonly stage: RefObject<HTMLElement | null>; readonly onDrop: (dropped: { readonly thing: string; readonly slot: string }) => void; /** A click of the mouse takes too; a finger's touch always does. */ readonly byClick: boolean };

export function useTake({ stage, onDrop, byClick }: Taking) {
  const [taken, setTaken] = useState<string>();
  const [by, setBy] = useState<Point>({ x: 0, y: 0 });
  const from = useRef<Point>(undefined);
  const moved = useRef(0);
  const drop = (thing: string, slot: string) => {
    setTaken(undefined);
    onDrop({ thing, slot });
  };
  return {
    taken,
    /** How far a thing is from its place while it is dragged. */
    styleOf: (thing: string) => (thing === taken && (by.x !== 0 || by.y !== 0) ? { transform: `translate(${by.x}px, ${by.y}px)` } : undefined),
    thing: (thing: string) => ({
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return;
        (event.currentTarget as Element).setPointerCapture?.(event.pointerId);
        from.current = { x: event.clientX, y: event.clientY };
        moved.current = 0;
        setTaken(thing);
      },
      onPointerMove(event: PointerEvent) {
        if (!from.current) return;
        const way = { x: event.clientX - from.current.x, y: event.clientY - from.current.y };
        moved.current = Math.max(moved.current, Math.hypot(way.x, way.y));
        setBy(way);
      },
      onPointerUp(event: PointerEvent) {
        if (!from.current) return;
        from.current = undefined;
        setBy({ x: 0, y: 0 });
        // Only touched: it waits in the hand for the place to be touched.
        if (moved.current < DRAGGED_PX) {
          if (event.pointerType === "mouse" && !byClick) setTaken(undefined);
          return;
        }
        const slot = slotAt(stage.current, { x: event.clientX, y: event.clientY });
        if (slot !== undefined) drop(thing, slot);
      },
      onPointerCancel() {
        from.current = undefined;
        setBy({ x: 0, y: 0 });
      },
      onClick(event: MouseEvent) {
        if (event.detail === 0) setTaken(taken === thing ? undefined : thing);
      },
    }),
    slot: (slot: string) => ({ onClick() { if (taken !== undefined) drop(taken, slot); } }),
  };
}

/** The nearest slot that it was let go in, or near enough to. */
function slotAt(stage: HTMLElement | null, at: Point): string | undefined {
  const slots = [...(stage?.querySelectorAll<HTMLElement>("[data-slot]") ?? [])].map((element) => ({ slot: element.dataset["slot"], box: element.getBoundingClientRect() }));
  return slots.filter(({ box }) => isDropped(at, box)).sort((one, other) => distance(at, one.box) - distance(at, other.box))[0]?.slot;
}

/**
 * Where the arrow is on the stage: the mouse's own, a finger that slides, or one that is drawn and moved with the arrow
 * keys. A hand that travels far without coming nearer to anything has lost the arrow.
 */
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { type Box, distance, LOST_PX, type Point } from "./judge.ts";

/** How far an arrow key goes, px: less than half of the smallest target. */
const KEY_PX = 25;
const KEYS: Readonly<Record<string, Point>> = { ArrowLeft: { x: -KEY_PX, y: 0 }, ArrowRight: { x: KEY_PX, y: 0 }, ArrowUp: { x: 0, y: -KEY_PX }, ArrowDown: { x: 0, y: KEY_PX } };

type Following = {
  readonly stage: RefObject<HTMLElement | null>;
  /** The spot under the arrow, if any. */
  readonly onOver: (spot: string | undefined) => void;
  readonly onLost: () => void;
};

export function usePointer({ stage, onOver, onLost }: Following) {
  /** px from the stage's corner. */
  const [pointer, setPointer] = useState<Point>();
  const [arrow, setArrow] = useState<Point>();
  const over = useRef<string>(undefined);
  const trip = useRef<{ last: Point; travelled: number; nearest: number }>(undefined);

  const tell = (spot: string | undefined) => {
    if (spot === over.current) return;
    over.current = spot;
    onOver(spot);
  };
  const follow = (at: Point, byMouse: boolean) => {
    const spots = spotsOf(stage.current);
    tell(spots.find(({ box }) => distance(at, box) === 0)?.spot);
    if (!byMouse || spots.length === 0) return;
    const nearest = Math.min(...spots.map(({ box }) => distance(at, box)));
    const before = trip.current;
    if (!before || nearest < before.nearest) {
      trip.current = { last: at, travelled: 0, nearest };
      return;
    }
    const travelled = before.travelled + Math.hypot(at.x - before.last.x, at.y - before.last.y);
    trip.current = travelled > LOST_PX ? undefined : { ...before, last: at, travelled };
    if (travelled > LOST_PX) onLost();
  };
  const leave = () => {
    setPointer(undefined);
    tell(undefined);
  };
  const moved = (event: PointerEvent) => {
    const box = stage.current?.getBoundingClientRect();
    if (!box) return;
    setPointer({ x: event.clientX - box.left, y: event.clientY - box.top });
    follow({ x: event.clientX, y: event.clientY }, event.pointerType === "mouse");
  };

  return {
    pointer,
    arrow,
    /** The scene has changed: the way to the next target begins here. */
    restart: () => {
      trip.current = undefined;
      over.current = undefined;
    },
    handlers: {
      onPointerMove: moved,
      onPointerDown: moved,
      onPointerUp: (event: PointerEvent) => { if (event.pointerType !== "mouse") leave(); },
      onPointerLeave: leave,
      onContextMenu(event: Event) { event.preventDefault(); },
      onKeyDown(event: KeyboardEvent) {
        const by = KEYS[event.key];
        const box = stage.current?.getBoundingClientRect();
        if (!by || !box) return;
        event.preventDefault();
        const from = arrow ?? { x: box.width / 2, y: box.height - KEY_PX };
        const here = { x: Math.min(box.width - 2, Math.max(2, from.x + by.x)), y: Math.min(box.height - 2, Math.max(2, from.y + by.y)) };
        setArrow(here);
        follow({ x: here.x + box.left, y: here.y + box.top }, false);
      },
    },
  };
}

function spotsOf(stage: HTMLElement | null): readonly { readonly spot: string; readonly box: Box }[] {
  return [...(stage?.querySelectorAll<HTMLElement>("[data-spot]:not([data-walked])") ?? [])].map((element) => ({ spot: element.dataset["spot"] ?? "", box: element.getBoundingClientRect() }));
}

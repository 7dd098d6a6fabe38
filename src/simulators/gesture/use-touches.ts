/**
 * What the fingers did on the practice area, in millimetres: from the first finger down to its lifting.
 * A touch that the browser takes for itself (pointercancel) never happened.
 */
import { useRef, useState } from "preact/hooks";
import { distance, type Point, type Touch } from "./judge.ts";
import { nearestTarget, readMillimetre, type Target } from "./targets.ts";

type Finger = { readonly down: Point; now: Point };
type Going = { readonly asked: number; readonly first: number; readonly fingers: Map<number, Finger>; readonly nearest: Target | undefined; readonly spot: string | undefined; readonly mouse: boolean; readonly downAt: number; moved: number; most: number; ratio: number };

/** Where a finger was read, in px of the area; a ring is drawn there. */
export type Trace = { readonly x: number; readonly y: number; readonly holding: boolean; readonly key: string };
/** While the finger is down: what it holds, how far it has gone (mm), how far apart two fingers are by now. */
export type Live = { readonly spot: string | undefined; readonly mouse: boolean; readonly by: Point; readonly ratio: number };
/** `nearest`: what was meant, and where it stood when the finger came down; it may follow the finger. */
export type SpottedTouch = Touch & { readonly nearest: Target | undefined };

type Reading = {
  /** Which action is asked for: a finger that was down before it was asked for did something else. */
  readonly asked: number;
  /** How far beside a thing a finger still holds it, mm. */
  readonly marginMm: number;
  /** A touch that comes sooner after the last one is the tremor of that one, ms. */
  readonly repeatMs: number;
  readonly onTouch: (touch: SpottedTouch) => void;
};

export function useTouches({ asked, marginMm, repeatMs, onTouch }: Reading) {
  const going = useRef<Going>(undefined);
  const count = useRef(0);
  const lifted = useRef(Number.NEGATIVE_INFINITY);
  const [traces, setTraces] = useState<readonly Trace[]>([]);
  const [live, setLive] = useState<Live>();

  const place = (event: PointerEvent): Point => {
    const area = event.currentTarget as Element;
    const { left, top } = area.getBoundingClientRect();
    const mm = readMillimetre(area);
    return { x: (event.clientX - left) / mm, y: (event.clientY - top) / mm };
  };
  const trace = (event: PointerEvent, holding: boolean) => {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    const key = `${count.current}-${event.pointerId}`;
    setTraces((all) => [...all.filter((one) => one.key !== key && one.key.startsWith(`${count.current}-`)), { x: event.clientX - left, y: event.clientY - top, holding, key }]);
  };
  const letGo = () => {
    going.current = undefined;
    setLive(undefined);
    setTraces((all) => all.map((one) => ({ ...one, holding: false })));
  };

  return {
    traces, live,
    handlers: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return;
        const here = place(event);
        const now = going.current;
        if (now) {
          now.fingers.set(event.pointerId, { down: here, now: here });
          now.most += 1;
          trace(event, true);
          return;
        }
        if (event.timeStamp - lifted.current < repeatMs) return;
        count.current += 1;
        const area = event.currentTarget as HTMLElement;
        area.setPointerCapture?.(event.pointerId);
        const nearest = nearestTarget(area, here);
        const spot = nearest && distance(here, nearest.box) <= marginMm ? nearest.spot : undefined;
        const mouse = event.pointerType === "mouse";
        going.current = { asked, first: event.pointerId, fingers: new Map([[event.pointerId, { down: here, now: here }]]), nearest, spot, mouse, downAt: event.timeStamp, moved: 0, most: 1, ratio: 1 };
        setLive({ spot, mouse, by: { x: 0, y: 0 }, ratio: 1 });
        trace(event, true);
      },
      onPointerMove(event: PointerEvent) {
        const now = going.current;
        const finger = now?.fingers.get(event.pointerId);
        const first = now?.fingers.get(now.first);
        if (!now || !finger || !first) return;
        finger.now = place(event);
        now.moved = Math.max(now.moved, between(first.now, first.down));
        const [one, other] = [...now.fingers.values()];
        if (one && other) now.ratio = between(one.now, other.now) / Math.max(1, between(one.down, other.down));
        setLive({ spot: now.spot, mouse: now.mouse, by: { x: first.now.x - first.down.x, y: first.now.y - first.down.y }, ratio: now.ratio });
      },
      onPointerUp(event: PointerEvent) {
        const now = going.current;
        const first = now?.fingers.get(now.first);
        if (!now || !first || now.first !== event.pointerId) return;
        trace(event, false);
        letGo();
        lifted.current = event.timeStamp;
        if (now.asked === asked) onTouch({ nearest: now.nearest, down: first.down, up: place(event), moved: now.moved, downAt: now.downAt, upAt: event.timeStamp, fingers: now.most, ratio: now.ratio });
      },
      onPointerCancel(event: PointerEvent) {
        if (going.current?.fingers.has(event.pointerId)) letGo();
      },
      onContextMenu(event: Event) { event.preventDefault(); },
    },
  };
}

const between = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

/**
 * Says why a touch did nothing, in every practice: beside, elsewhere, held too long, slipped, several fingers. It only
 * watches, and holds nothing back: scrolling the page, writing in a field and closing the keyboard are no mistakes.
 */
import { useRef } from "preact/hooks";
import type { MistakeCode } from "#course/mistake.ts";

export type CoachedCode = Extract<MistakeCode, "miss-near" | "miss-far" | "too-long" | "slid" | "many-fingers">;

/** As for a tap that is practised (curriculum, 4.3): 700 ms, 4 mm, and 12 mm to what was meant. */
const TAP_MS = 700;
const STILL_MM = 4;
const NEAR_MM = 12;
/** The click of a touch, and what it does, come right after it; later there is none. */
const CLICK_MS = 80;

const WRITTEN_IN = "input, textarea, select, label, [contenteditable]";
const TOUCHED = "button, a, summary, [role=button], [data-spot]";
/** What is said is read, not touched. */
const READ = ".feedback";

type Touch = { readonly pointer: number; readonly on: Element; readonly x: number; readonly y: number; readonly at: number; readonly mouse: boolean; readonly acts: number; fingers: number; dx: number; dy: number };

type Coaching = {
  readonly on: boolean;
  /** 1 to 2: how long a slow touch may stay. */
  readonly pace: number;
  readonly onMissed: (code: CoachedCode) => void;
};

export function useTouchCoach({ on, pace, onMissed }: Coaching) {
  const going = useRef<Touch>(undefined);
  /** Clicks on something, and acts that the practice heard. */
  const heard = useRef(0);
  const latest = useRef(onMissed);
  latest.current = onMissed;

  const judge = (touch: Touch, area: HTMLElement, { at, taken }: { at: number; /** By the browser, for itself. */ taken: boolean }) => {
    const code = codeOf({ touch, area, held: at - touch.at, longest: TAP_MS * pace, taken });
    if (code) setTimeout(() => { if (heard.current === touch.acts) latest.current(code); }, CLICK_MS);
  };
  const end = (event: PointerEvent, taken: boolean) => {
    const touch = going.current;
    if (touch?.pointer !== event.pointerId) return;
    going.current = undefined;
    judge(touch, event.currentTarget as HTMLElement, { at: event.timeStamp, taken });
  };

  return {
    /** The practice did something: whatever finger was down, it was understood. */
    noteAct: () => { heard.current += 1; },
    watch: on ? {
      onPointerDownCapture(event: PointerEvent) {
        if (going.current) {
          going.current.fingers += 1;
          return;
        }
        const target = event.target as Element;
        if (event.button !== 0 || target.closest(WRITTEN_IN) || target.closest(READ) || document.activeElement?.matches(WRITTEN_IN)) return;
        going.current = { pointer: event.pointerId, on: target, x: event.clientX, y: event.clientY, at: event.timeStamp, mouse: event.pointerType === "mouse", acts: heard.current, fingers: 1, dx: 0, dy: 0 };
      },
      onPointerMoveCapture(event: PointerEvent) {
        const touch = going.current;
        if (touch?.pointer !== event.pointerId) return;
        if (Math.abs(event.clientX - touch.x) > Math.abs(touch.dx)) touch.dx = event.clientX - touch.x;
        if (Math.abs(event.clientY - touch.y) > Math.abs(touch.dy)) touch.dy = event.clientY - touch.y;
      },
      onPointerUpCapture: (event: PointerEvent) => end(event, false),
      onPointerCancelCapture: (event: PointerEvent) => end(event, true),
      // A tap on an empty place is a click too, that nothing hears.
      onClickCapture: (event: Event) => { if ((event.target as Element).closest(TOUCHED)) heard.current += 1; },
    } : {},
  };
}

type Seen = { readonly touch: Touch; readonly area: HTMLElement; readonly held: number; readonly longest: number; readonly taken: boolean };

function codeOf({ touch: { on, x, y, dx, dy, fingers, mouse }, area, held, longest, taken }: Seen): CoachedCode | undefined {
  // Two fingers that the browser took are a zoom of the page, and one that went up or down is a scroll.
  if (fingers > 1) return taken ? undefined : "many-fingers";
  const mm = Number.parseFloat(getComputedStyle(area).getPropertyValue("--mm")) || 5.9;
  const upright = Math.abs(dy) > Math.abs(dx);
  if (on.closest(TOUCHED)) {
    if (taken) return upright ? undefined : "slid";
    if (Math.hypot(dx, dy) > STILL_MM * mm) return upright && !mouse ? undefined : "slid";
    return held > longest ? "too-long" : undefined;
  }
  // A slide over words or an empty place moves or marks something, and means no target.
  if (taken || Math.hypot(dx, dy) > STILL_MM * mm) return undefined;
  const away = Math.min(...[...area.querySelectorAll("[data-spot]")].map((spot) => {
    const { left, top, right, bottom } = spot.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  }));
  if (away === Number.POSITIVE_INFINITY) return undefined;
  return away <= NEAR_MM * mm ? "miss-near" : "miss-far";
}

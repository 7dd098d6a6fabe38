/** What the mouse buttons did on a target, judged; two presses together when a double click is asked for. */
import { useRef } from "preact/hooks";
import { useSecondTouch } from "../use-second-touch.ts";
import { type Box, FINGER_HOLD_MS, judge, type Press, type Verdict } from "./judge.ts";

type Asked = {
  readonly action: "click" | "double-click" | "right-click";
  readonly doubleMs: number;
  readonly tolerance: number;
  readonly targetOf: () => Box | undefined;
  readonly onVerdict: (verdict: Verdict) => void;
};
type Going = { readonly pointer: number; readonly x: number; readonly y: number; readonly at: number; readonly second: boolean; moved: number };

/** A second click that comes late is told that it was late rather than forgotten. */
const LATE_MS = 600;

export function usePresses({ action, doubleMs, tolerance, targetOf, onVerdict }: Asked) {
  const going = useRef<Going>(undefined);
  const second = useSecondTouch<Press>();
  const tell = useRef(onVerdict);
  tell.current = onVerdict;

  const decide = (presses: readonly [Press, ...Press[]]) => {
    const target = targetOf();
    if (target) tell.current(judge({ action, presses, target, doubleMs, tolerance }));
  };
  const pressed = (press: Press) => {
    if (action !== "double-click" || press.button === "second") return decide([press]);
    second.touched(press, { waitMs: doubleMs * tolerance + LATE_MS, decide });
  };

  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 && event.button !== 2) return;
      going.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, at: event.timeStamp, second: event.button === 2, moved: 0 };
    },
    onPointerMove(event: PointerEvent) {
      const now = going.current;
      if (now?.pointer === event.pointerId) now.moved = Math.max(now.moved, Math.hypot(event.clientX - now.x, event.clientY - now.y));
    },
    onPointerUp(event: PointerEvent) {
      const now = going.current;
      if (now?.pointer !== event.pointerId) return;
      going.current = undefined;
      const finger = event.pointerType !== "mouse";
      const byOther = now.second || (finger && event.timeStamp - now.at >= FINGER_HOLD_MS);
      pressed({ button: byOther ? "second" : "first", down: { x: now.x, y: now.y }, up: { x: event.clientX, y: event.clientY }, moved: now.moved, downAt: now.at, upAt: event.timeStamp, finger });
    },
    onPointerCancel() { going.current = undefined; },
  };
}

/** A finger that stays down, on what a short touch serves too: the place says what else it may be done with. */
import { useEffect, useRef } from "preact/hooks";

/** As every long press of the lessons (curriculum, 4.3). Ordinary devices are a little quicker; a slow hand is not hurried. */
const HOLD_MS = 800;

/** `onHold` undefined: there is nothing more to offer. */
export function useHold(onHold: (() => void) | undefined) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);
  const latest = useRef(onHold);
  latest.current = onHold;
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);
  const handlers = {
    onPointerDown() {
      held.current = false;
      stop();
      if (onHold) timer.current = setTimeout(() => {
        held.current = true;
        latest.current?.();
      }, HOLD_MS);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onPointerLeave: stop,
    onContextMenu(event: Event) { event.preventDefault(); },
  };
  return {
    handlers,
    /** The touch that just ended was a long one: its click means nothing more. Asked once, at the click. */
    wasHeld(): boolean {
      const was = held.current;
      held.current = false;
      return was;
    },
  };
}

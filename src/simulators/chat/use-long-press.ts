/** A finger that stays down opens a menu here as on a real telephone; the ⋮ beside it does the same. */
import { useRef } from "preact/hooks";

/** Ordinary telephones open their menus a little sooner; a slow hand is not hurried. */
const HOLD_MS = 800;

export function useLongPress(onHeld: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);
  const stop = () => clearTimeout(timer.current);
  const handlers = {
    onPointerDown() {
      held.current = false;
      timer.current = setTimeout(() => {
        held.current = true;
        onHeld();
      }, HOLD_MS);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onPointerLeave: stop,
    onContextMenu(event: Event) { event.preventDefault(); },
  };
  return {
    handlers,
    /** The touch that just ended opened the menu: its click means nothing more. */
    wasHeld: () => held.current,
  };
}

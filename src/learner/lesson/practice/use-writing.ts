/** Whether there is something to type in now. Boxes come and go with the pages of a simulated place. */
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

const TYPED_IN = "input:not([type=radio]):not([type=checkbox]):not([type=range]), textarea";

export function useWriting(frame: RefObject<HTMLElement | null>): boolean {
  const [writing, setWriting] = useState(false);
  useLayoutEffect(() => {
    const area = frame.current;
    if (!area) return;
    const look = () => setWriting(area.querySelector(TYPED_IN) !== null);
    look();
    const observer = new MutationObserver(look);
    observer.observe(area, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [frame]);
  return writing;
}

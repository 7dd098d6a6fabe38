/**
 * Nobody's real card or social-security number stays in an exercise (curriculum, 4.8, rule 2): the box is emptied
 * before the practice sees what was typed or pasted, so that it is nowhere, and the words come after.
 */
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { holdsRealNumber } from "#course/real-number.ts";

export function useEmptying(frame: RefObject<HTMLElement | null>, onEmptied: () => void): void {
  const tell = useRef(onEmptied);
  tell.current = onEmptied;
  useEffect(() => {
    const area = frame.current;
    if (!area) return;
    const emptied = new WeakSet<Event>();
    const before = (event: Event) => {
      const box = event.target;
      if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) || !holdsRealNumber(box.value)) return;
      box.value = "";
      emptied.add(event);
    };
    const after = (event: Event) => { if (emptied.has(event)) tell.current(); };
    area.addEventListener("input", before, { capture: true });
    area.addEventListener("input", after);
    return () => {
      area.removeEventListener("input", before, { capture: true });
      area.removeEventListener("input", after);
    };
  }, [frame]);
}

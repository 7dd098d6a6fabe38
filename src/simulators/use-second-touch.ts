/** Two touches that make one: the first waits for the second, and is told of alone when none comes. */
import { useEffect, useRef } from "preact/hooks";

type Decide<T> = (touches: readonly [T, ...T[]]) => void;

export function useSecondTouch<T>() {
  const first = useRef<T>(undefined);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const forget = () => {
    clearTimeout(waiting.current);
    first.current = undefined;
  };
  useEffect(() => forget, []);
  return {
    forget,
    touched(touch: T, { waitMs, decide }: { readonly waitMs: number; readonly decide: Decide<T> }) {
      const before = first.current;
      forget();
      if (before !== undefined) return decide([before, touch]);
      first.current = touch;
      waiting.current = setTimeout(() => {
        first.current = undefined;
        decide([touch]);
      }, waitMs);
    },
  };
}

/** While a finger stays: a ring that fills round it, and the count, shown and said. */
import { useEffect, useState } from "preact/hooks";
import type { Trace } from "./use-touches.ts";

/** People count to 2. */
const COUNTS = 2;

export function Hold({ trace: { x, y }, ms }: { trace: Trace; ms: number }) {
  const [count, setCount] = useState(1);
  useEffect(() => {
    const counting = setInterval(() => setCount((now) => Math.min(COUNTS, now + 1)), ms / COUNTS);
    return () => clearInterval(counting);
  }, []);
  const place = { left: `${x}px`, top: `${y}px` };
  return (
    <>
      <svg class="hold" viewBox="0 0 100 100" style={{ ...place, "--hold": `${ms}ms` }} aria-hidden="true">
        <circle class="hold__track" cx="50" cy="50" r="45" /><circle class="hold__fill" cx="50" cy="50" r="45" />
      </svg>
      <b class="hold__count" style={place} role="status">{count}</b>
    </>
  );
}

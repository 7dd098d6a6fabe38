import { useEffect, useState } from "preact/hooks";

const TICK_MS = 30_000;

/** The time, again every half minute: « à jour il y a 3 jours » must not itself grow old. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(ticking);
  }, []);
  return now;
}

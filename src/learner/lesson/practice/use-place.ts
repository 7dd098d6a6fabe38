/** Follows where a spot of the frame is, as long as it is pointed at: pages scroll, lists move, keyboards come up. */
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { findSpot, type Place, placeOf } from "./spot.ts";

/** Often enough to follow a scroll that one does with a finger; far from each picture. */
const LOOK_MS = 100;

export function usePlace(frame: RefObject<HTMLElement | null>, spot: string): Place | undefined {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    const look = () => {
      const element = findSpot(frame.current, spot);
      if (!element || !frame.current) return setPlace(undefined);
      const here = placeOf(frame.current, element);
      setPlace((before) => (before && same(before, here) ? before : here));
    };
    look();
    const looking = setInterval(look, LOOK_MS);
    return () => clearInterval(looking);
  }, [frame, spot]);
  useEffect(() => { findSpot(frame.current, spot)?.scrollIntoView?.({ block: "nearest", inline: "nearest" }); }, [frame, spot]);
  return place;
}

const same = (one: Place, other: Place): boolean => one.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height;

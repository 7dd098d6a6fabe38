/** The yellow ring round the next thing to touch, with an arrow where there is room; the rest is a little dimmed. */
import "./ring.css";
import type { RefObject } from "preact";
import { usePlace } from "./use-place.ts";

/** A ring breathes outside of what it points at, px. */
const ROOM_PX = 90;

export function Ring({ frame, spot }: { frame: RefObject<HTMLElement | null>; spot: string }) {
  const place = usePlace(frame, spot);
  if (!place) return null;
  const { left, top, width, height } = place;
  const at = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
  return (
    <div class="pointing" aria-hidden="true" data-points-at={spot}>
      <div class="pointing__dim"><span style={at} /></div>
      <span class="pointing__ring" style={at} />
      {top > ROOM_PX && <svg aria-hidden="true" class="pointing__arrow" style={{ left: `${left + width / 2}px`, top: `${top}px` }} viewBox="0 0 40 56"><path d="M14 2h12v28h12L20 54 2 30h12z" /></svg>}
    </div>
  );
}

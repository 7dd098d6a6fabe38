/** The drawn hand (an arrow for the mouse, keys for writing) that shows how a thing is done, with the words for it. */
import "./hand.css";
import type { RefObject } from "preact";
import { ARROW_PATH, HAND_FOLDS, HAND_PATH } from "#kit/hand-path.ts";
import { Icon } from "#kit/Icon.tsx";
import { sayMove, useSpeech } from "./say.ts";
import type { Beat } from "./use-demonstration.ts";
import { usePlace } from "./use-place.ts";

/** Share of the frame from which on the words would lie over the hand. */
const LOW = 0.45;

type Props = { readonly frame: RefObject<HTMLElement | null>; readonly beat: Beat; readonly still: boolean };

export function Hand({ frame, beat: { move, name, pressed }, still }: Props) {
  const t = useSpeech();
  const spot = move.kind === "drag" && pressed ? move.to : move.spot;
  const place = usePlace(frame, spot);
  const classes = ["showing__hand", pressed && "showing__hand--pressed", still && "showing__hand--still"].filter(Boolean).join(" ");
  const low = place !== undefined && place.top > (frame.current?.clientHeight ?? 0) * LOW;
  return (
    <div class="showing">
      {place && pointsOf(move, pressed).map(([right, down], finger) => (
        <span key={finger} class={classes} style={{ left: `${place.left + place.width * right}px`, top: `${place.top + place.height * down}px` }} aria-hidden="true"><Drawn kind={move.kind} /></span>
      ))}
      <p class={low ? "showing__words showing__words--above" : "showing__words"} role="status"><Icon name="eye" /><span>{t("iShow")} {sayMove(t, move, name)}</span></p>
    </div>
  );
}

const MIDDLE = [0.5, 0.5] as const;
const TOWARDS = { left: [0.25, 0.5], right: [0.75, 0.5], up: [0.5, 0.25], down: [0.5, 0.75] } as const;
const BACK = { left: "right", right: "left", up: "down", down: "up" } as const;

/** Where each finger is, as parts of the spot's width and height: before it acts, and after. */
function pointsOf(move: Beat["move"], pressed: boolean): readonly (readonly [number, number])[] {
  switch (move.kind) {
    case "slide": return [pressed ? TOWARDS[move.way] : TOWARDS[BACK[move.way]]];
    case "spread": case "pinch": return (move.kind === "spread") === pressed ? [[0.3, 0.7], [0.7, 0.3]] : [[0.47, 0.53], [0.53, 0.47]];
    case "touch": case "double-touch": case "hold": case "click": case "double-click": case "right-click": case "hover": case "wheel": case "drag": case "type": case "choose": return [MIDDLE];
  }
}

function Drawn({ kind }: { kind: Beat["move"]["kind"] }) {
  switch (kind) {
    case "click": case "double-click": case "right-click": case "hover": case "wheel":
      return <svg class="showing__arrow" aria-hidden="true" viewBox="0 0 60 80"><path d={ARROW_PATH} /></svg>;
    case "type":
      return <svg aria-hidden="true" viewBox="0 0 90 60"><rect x="3" y="3" width="84" height="54" rx="8" /><path class="showing__thin" d="M14 18h8M30 18h8M46 18h8M62 18h8M20 32h8M36 32h8M52 32h8M26 46h38" /></svg>;
    case "touch": case "double-touch": case "hold": case "spread": case "pinch": case "slide": case "drag": case "choose":
      return <svg aria-hidden="true" viewBox="-46 -6 112 146"><path d={HAND_PATH} /><path d={HAND_FOLDS} /></svg>;
  }
}

/** Things that answer the mouse. Inline, so that the browser's own picture menu never opens. */
import type { ComponentChildren } from "preact";

const INK = { fill: "none", stroke: "#1a1a1a", "stroke-width": 7, "stroke-linecap": "round", "stroke-linejoin": "round" } as const;

function Drawing({ box, children }: { box: string; children: ComponentChildren }) {
  return <svg class="drawing" viewBox={box} aria-hidden="true" {...INK}>{children}</svg>;
}

export type Thing = "doorbell" | "lamp" | "button" | "photo" | "folder";
export const isThing = (value: string): value is Thing => value in THINGS;

const THINGS: Readonly<Record<Thing, () => ComponentChildren>> = {
  doorbell: () => <><rect x="34" y="8" width="172" height="224" rx="26" fill="#ffffff" /><circle cx="120" cy="140" r="62" fill="#ffd54a" /><circle cx="120" cy="140" r="42" stroke-width="5" /><path d="M92 48 H148" stroke-width="6" /></>,
  lamp: () => <><path d="M82 30 H158 L188 116 H52 Z" fill="#ffd54a" /><path d="M120 116 V196" stroke-width="10" /><path d="M76 222 Q76 198 98 198 H142 Q164 198 164 222 Z" fill="#1f5fbf" /></>,
  button: () => <><circle cx="120" cy="120" r="108" fill="#ffffff" /><circle cx="120" cy="120" r="78" fill="#1f5fbf" /><path d="M82 78 Q94 52 120 48" stroke="#ffffff" /></>,
  photo: () => <Garden />,
  folder: () => <><path d="M14 62 Q14 46 30 46 H92 L114 70 H210 Q226 70 226 86 V194 Q226 210 210 210 H30 Q14 210 14 194 Z" fill="#ffd54a" /><path d="M14 104 H226" stroke-width="5" /></>,
};

export const ThingDrawing = ({ thing }: { thing: Thing }) => <Drawing box="0 0 240 240">{THINGS[thing]()}</Drawing>;

/** A photo of a garden: what is uncovered, put in an album, clicked on. */
function Garden() {
  return (
    <>
      <rect x="8" y="24" width="224" height="192" rx="8" fill="#cfe6ff" /><path d="M8 160 Q70 128 124 156 Q178 182 232 148 V208 Q232 216 224 216 H16 Q8 216 8 208 Z" fill="#8fce8f" />
      <circle cx="186" cy="70" r="24" fill="#ffd54a" /><path d="M84 196 V126" /><circle cx="84" cy="104" r="30" fill="#ffffff" /><circle cx="84" cy="104" r="11" fill="#ffd54a" stroke-width="5" />
    </>
  );
}
export const Photo = () => <svg class="drawing" viewBox="0 16 240 208" preserveAspectRatio="xMidYMid meet" aria-hidden="true" {...INK}><Garden /></svg>;

export const Album = () => <Drawing box="0 0 240 240"><path d="M22 42 H120 V212 H22 Z" fill="#1f5fbf" /><path d="M120 42 H218 V212 H120 Z" fill="#cfe6ff" /><rect x="140" y="72" width="58" height="46" fill="#ffffff" stroke-width="5" /><rect x="140" y="138" width="58" height="46" fill="#ffffff" stroke-width="5" /></Drawing>;

export type Part = "first" | "second" | "wheel" | "none";

/** A mouse seen from above, with what is pressed in yellow; in a left hand the buttons change sides. */
export function MouseDrawing({ part, left }: { part: Part; left: boolean }) {
  const fill = (wanted: Part) => (part === wanted ? "#ffd54a" : "#ffffff");
  return (
    <svg class="mouse-drawing" viewBox="0 0 160 220" aria-hidden="true" {...INK}>
      <g transform={left ? "translate(160 0) scale(-1 1)" : undefined}>
        <path d="M78 12 Q18 12 18 84 V96 H78 Z" fill={fill("first")} /><path d="M82 12 Q142 12 142 84 V96 H82 Z" fill={fill("second")} />
        <path d="M18 96 H142 V142 Q142 208 80 208 Q18 208 18 142 Z" fill="#e9edf2" /><rect x="68" y="36" width="24" height="44" rx="12" fill={fill("wheel")} />
      </g>
    </svg>
  );
}

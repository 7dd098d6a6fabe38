/** One pose of a demonstration: the scene on its glass, and the finger, the mouse, the pad or the keys that do it. */
import type { ComponentChildren } from "preact";
import { ARROW_PATH, HAND_FOLDS, HAND_PATH } from "#kit/hand-path.ts";
import type { Lit, Pose, SceneName, ToolName } from "./animations.ts";
import { PoseScene } from "./PoseScene.tsx";

type Props = { readonly scene: SceneName; readonly tool: ToolName; readonly pose: Pose; /** The buttons of a mouse change sides. */ readonly leftHand: boolean };

const shift = ([x, y]: readonly [number, number]) => ({ transform: `translate(${x}px, ${y}px)` });

export function PoseDrawing({ scene, tool, pose, leftHand }: Props) {
  const { at, second, pressed = false } = pose;
  const mirrored = tool === "finger" && leftHand ? " watch__hand--left" : "";
  return (
    <svg class="watch__drawing" viewBox="0 0 320 240" aria-hidden="true" fill="none" stroke="#1a1a1a" stroke-width="6" stroke-linecap="round" stroke-linejoin="round">
      <g transform={tool === "finger" ? "" : "translate(54 2) scale(.66)"}>
        <rect x="30" y="18" width="260" height="204" rx="16" fill="#ffffff" />
        <g transform="translate(46 34)">
          <svg aria-hidden="true" x="0" y="0" width="228" height="172" viewBox="0 0 228 172"><rect x="0" y="0" width="228" height="172" fill="#e9edf2" stroke="none" /><PoseScene name={scene} state={pose.scene} /></svg>
          {at && tool !== "finger" && <g class="watch__moving" style={shift(at)}><path d={ARROW_PATH} fill="#ffffff" stroke-width="5" />{pressed && <circle cx="4" cy="4" r="20" stroke="#1f5fbf" />}</g>}
          {at && tool === "finger" && <Finger at={at} pressed={pressed} classes={mirrored} />}
          {second && <Finger at={second} pressed={pressed} classes=" watch__hand--second" />}
        </g>
      </g>
      {tool === "mouse" && <Mouse lit={pose.lit} leftHand={leftHand} />}
      {tool === "pad" && <Pad lit={pose.lit} state={pose.scene} />}
      {tool === "keys" && <Keys lit={pose.lit} />}
    </svg>
  );
}

function Finger({ at, pressed, classes }: { at: readonly [number, number]; pressed: boolean; classes: string }) {
  return (
    <g class="watch__moving" style={shift(at)}>
      {pressed && <circle r="32" stroke="#1f5fbf" />}
      <g class={`watch__hand${classes}`}><path d={HAND_PATH} fill="#ffffff" /><path d={HAND_FOLDS} /></g>
    </g>
  );
}

const BLUE = "#1f5fbf";
const lightIf = (on: boolean): string => (on ? BLUE : "#ffffff");

/** Seen from above, under a hand. */
function Mouse({ lit, leftHand }: { lit: Lit | undefined; leftHand: boolean }) {
  const left: ComponentChildren = <path d="M156 160 V196 H130 V186 Q130 160 156 160 Z" fill={lightIf(lit === "left")} />;
  const right: ComponentChildren = <path d="M164 160 V196 H190 V186 Q190 160 164 160 Z" fill={lightIf(lit === "right")} />;
  return (
    <g transform={leftHand ? "translate(320 0) scale(-1 1)" : ""}>
      <path d="M126 194 V188 Q126 156 160 156 Q194 156 194 188 V234 H126 Z" fill="#e9edf2" stroke="none" />
      {left}{right}
      <path d="M130 196 H190 V212 Q190 236 160 236 Q130 236 130 212 Z" fill="#ffffff" />
      <rect x="153" y="168" width="14" height="22" rx="7" fill={lightIf(lit === "wheel")} stroke-width="4" />
      {lit === "wheel" && <path d="M214 166 V206 M204 196 L214 208 L224 196" stroke={BLUE} />}
    </g>
  );
}

function Pad({ lit, state }: { lit: Lit | undefined; state: number }) {
  const top = 204 - state * 14;
  return (
    <>
      <rect x="92" y="156" width="136" height="78" rx="10" fill="#ffffff" />
      {lit === "two-fingers" && <g class="watch__moving"><circle cx="146" cy={top} r="11" fill="#cfe6ff" stroke={BLUE} /><circle cx="176" cy={top - 4} r="11" fill="#cfe6ff" stroke={BLUE} /></g>}
    </>
  );
}

const ROWS = ["azertyuiop", "qsdfghjklm", "wxcvbn"] as const;
const LETTERS: Readonly<Partial<Record<Lit, string>>> = { "letter-a": "a", "letter-b": "b", "letter-n": "n", "letter-o": "o" };

function Keys({ lit }: { lit: Lit | undefined }) {
  const letter = lit && LETTERS[lit];
  return (
    <g stroke-width="3">
      {ROWS.map((row, line) => [...row].map((key, index) => {
        const on = key === letter;
        const x = 42 + index * 24 + (line === 2 ? 48 : 0);
        const y = 152 + line * 27;
        return <g key={key}><rect x={x} y={y} width="21" height="24" rx="4" fill={on ? "#ffd54a" : "#ffffff"} /><text x={x + 10.5} y={y + 17} class="watch__letter">{key}</text></g>;
      }))}
      <rect x="42" y="206" width="42" height="24" rx="4" fill={lit === "shift" ? "#ffd54a" : "#ffffff"} /><path d="M63 210 L73 220 H67 V226 H59 V220 H53 Z" fill="#ffffff" stroke-width="2.5" />
    </g>
  );
}

/** Six small drawings of what a finger did: beside, elsewhere, too long, too short, sliding, with others. The words beside say the same. */
import type { ComponentChildren } from "preact";
import { HAND_PATH } from "./hand-path.ts";

export type TouchPictureName = "beside" | "elsewhere" | "too-long" | "too-short" | "sliding" | "several";

export function TouchPicture({ name }: { name: TouchPictureName }) {
  return (
    <svg class="touch-picture" viewBox="0 0 240 200" aria-hidden="true" fill="none" stroke="#1a1a1a" stroke-width="7" stroke-linecap="round" stroke-linejoin="round">
      <Drawn name={name} />
    </svg>
  );
}

function Drawn({ name }: { name: TouchPictureName }): ComponentChildren {
  switch (name) {
    case "beside": return <><Aim x={72} y={78} /><Trace x={146} y={72} /><Finger x={146} y={66} /></>;
    case "elsewhere": return <><Aim x={48} y={54} /><path d="M92 78 L136 104" stroke="#1f5fbf" stroke-dasharray="4 16" /><Trace x={178} y={112} small /><Finger x={178} y={106} small /></>;
    case "too-long": return <><Aim x={88} y={72} /><Finger x={88} y={70} /><Clock x={192} y={60} /><path d="M192 60 V30 A30 30 0 1 1 166 75 Z" fill="#ffd54a" stroke-width="5" /></>;
    case "too-short": return <><Aim x={84} y={64} /><path d="M134 88 V50 M116 66 L134 46 L152 66" stroke="#1f5fbf" /><Finger x={96} y={112} small /><Clock x={196} y={60} /><path d="M196 60 V30 A30 30 0 0 1 222 45 Z" fill="#ffd54a" stroke-width="5" /></>;
    case "sliding": return <><Aim x={54} y={72} /><path d="M64 72 H148" stroke="#1f5fbf" stroke-dasharray="4 16" /><Trace x={166} y={72} /><Finger x={166} y={68} /></>;
    case "several": return <><Aim x={84} y={70} /><Finger x={76} y={68} small /><Trace x={164} y={92} small /><Finger x={164} y={88} small /></>;
  }
}

const Aim = ({ x, y }: { x: number; y: number }) => <circle cx={x} cy={y} r="38" fill="#ffd54a" />;
const Trace = ({ x, y, small }: { x: number; y: number; small?: boolean }) => <circle cx={x} cy={y} r={small ? 24 : 30} stroke="#1f5fbf" />;
const Clock = ({ x, y }: { x: number; y: number }) => <circle cx={x} cy={y} r="38" fill="#ffffff" />;
const Finger = ({ x, y, small }: { x: number; y: number; small?: boolean }) => <path transform={`translate(${x} ${y}) scale(${small ? 0.62 : 0.92})`} d={HAND_PATH} fill="#ffffff" />;

/** Everyday objects that answer the finger. Inline, so that a long touch never opens the browser's own picture menu. */
import type { ComponentChildren } from "preact";

const INK = { fill: "none", stroke: "#1a1a1a", "stroke-width": 7, "stroke-linecap": "round", "stroke-linejoin": "round" } as const;

export function Drawing({ box, children }: { box: string; children: ComponentChildren }) {
  return <svg class="drawing" viewBox={box} aria-hidden="true" {...INK}>{children}</svg>;
}

export function Doorbell() {
  return (
    <Drawing box="0 0 200 240">
      <rect x="16" y="8" width="168" height="224" rx="26" fill="#ffffff" />
      <path d="M76 72 Q76 30 100 30 Q124 30 124 72 L132 82 H68 Z" fill="#cfe6ff" /><path d="M90 92 Q100 102 110 92" />
      <circle cx="100" cy="158" r="58" fill="#ffd54a" /><circle cx="100" cy="158" r="40" stroke-width="5" />
      <circle cx="36" cy="28" r="2" /><circle cx="164" cy="28" r="2" /><circle cx="36" cy="212" r="2" /><circle cx="164" cy="212" r="2" />
    </Drawing>
  );
}

export function Lamp({ on }: { on: boolean }) {
  return (
    <Drawing box="0 0 240 240">
      {on && <path stroke="#1f5fbf" d="M120 8 V26 M34 38 L48 52 M206 38 L192 52 M10 112 H28 M230 112 H212" />}
      <path d="M82 48 H158 L188 134 H52 Z" fill={on ? "#ffd54a" : "#e9edf2"} />
      <path d="M120 134 V206" stroke-width="10" />
      <path d="M76 226 Q76 204 98 204 H142 Q164 204 164 226 Z" fill="#1f5fbf" />
      <path d="M158 134 V162" stroke-width="5" /><circle cx="158" cy="168" r="5" fill="#ffffff" stroke-width="5" />
    </Drawing>
  );
}

export function BlueButton() {
  return (
    <Drawing box="0 0 200 200">
      <circle cx="100" cy="100" r="92" fill="#ffffff" /><circle cx="100" cy="100" r="66" fill="#1f5fbf" />
      <path d="M68 84 Q78 62 100 58" stroke="#ffffff" />
    </Drawing>
  );
}

export function Bubble() {
  return (
    <Drawing box="0 0 400 200">
      <path d="M44 16 H372 Q388 16 388 32 V148 Q388 164 372 164 H84 L28 190 V32 Q28 16 44 16 Z" fill="#ffffff" />
      <path d="M66 58 H340 M66 90 H306 M66 122 H220" stroke-width="6" />
    </Drawing>
  );
}

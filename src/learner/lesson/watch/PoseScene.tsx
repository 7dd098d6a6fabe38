/** What answers in a demonstration, 228 × 172. `state` says how far it has come. */
import type { SceneName } from "./animations.ts";

const moved = (x: number, y: number) => ({ transform: `translate(${x}px, ${y}px)` });

export function PoseScene({ name, state }: { name: SceneName; state: number }) {
  switch (name) {
    // 1: it has answered.
    case "button": return <><circle cx="114" cy="72" r="30" fill="#ffd54a" />{state > 0 && <path d="M114 26 V14 M82 40 L73 31 M146 40 L155 31 M68 72 H56 M160 72 H172" stroke="#1f5fbf" />}</>;
    // 1: it has grown.
    case "photo": return <g class="watch__moving" style={{ transform: `translate(114px, 78px) scale(${state > 0 ? 1.5 : 0.8})` }}><rect x="-66" y="-48" width="132" height="96" rx="4" fill="#ffffff" /><path d="M-58 40 L-20 -6 L8 24 L28 4 L58 40 Z" fill="#8fce8f" stroke-width="4" /><circle cx="30" cy="-22" r="11" fill="#ffd54a" stroke-width="4" /></g>;
    // 1: its menu is open.
    case "message": return (
      <>
        <path d="M34 20 H196 Q204 20 204 28 V62 Q204 70 196 70 H60 L34 82 V28 Z" fill="#ffffff" /><path d="M56 38 H176 M56 54 H130" stroke-width="4" />
        {state > 0 && <><rect x="70" y="88" width="112" height="72" fill="#ffffff" stroke-width="4" /><path d="M70 124 H182 M88 106 H152 M88 142 H140" stroke-width="4" /></>}
      </>
    );
    // 2: its end is in sight.
    case "page": return (
      <g class="watch__moving" style={moved(0, -state * 84)}>
        <rect x="24" y="12" width="180" height="316" fill="#ffffff" stroke-width="4" />
        <path d="M44 40 H120" stroke="#1f5fbf" stroke-width="8" /><path d="M44 70 H184 M44 94 H184 M44 118 H168 M44 142 H184 M44 166 H184 M44 190 H150 M44 214 H184 M44 238 H184 M44 262 H160" stroke-width="4" />
        <path d="M118 296 Q132 276 142 294 T166 290 T190 296" fill="none" /><path d="M112 306 H194" stroke="#ffd54a" stroke-width="8" />
      </g>
    );
    // 1: the second photo is there.
    case "album": return (
      <g class="watch__moving" style={moved(-state * 228, 0)}>
        <rect x="22" y="18" width="184" height="136" rx="4" fill="#ffffff" /><path d="M40 136 L92 66 L126 110 L152 84 L190 136 Z" fill="#8fce8f" stroke-width="4" /><circle cx="164" cy="50" r="14" fill="#ffd54a" stroke-width="4" />
        <rect x="250" y="18" width="184" height="136" rx="4" fill="#ffffff" /><path d="M288 118 H398 Q392 138 374 138 H312 Q294 138 288 118 Z" fill="#1f5fbf" stroke-width="4" /><path d="M342 112 V40 Q384 66 388 108 H342" fill="#ffd54a" stroke-width="4" />
      </g>
    );
    // 1: on its way; 2: in the basket.
    case "basket": return (
      <>
        <path d="M134 62 Q138 26 174 26 Q210 26 214 62" /><g class="watch__moving" style={moved([48, 112, 174][state] ?? 48, [84, 78, 66][state] ?? 84)}><circle r="21" fill="#b3261e" /><path d="M0 -20 Q2 -30 10 -34" stroke-width="4" /></g>
        <path d="M124 66 H224 L214 146 H134 Z" fill="#cfe6ff" /><path d="M130 94 H219 M134 120 H216" stroke-width="4" />
      </>
    );
    // 1: it has grown.
    case "map": return (
      <g class="watch__moving" style={{ transform: `translate(114px, 86px) scale(${state > 0 ? 1.7 : 1})` }}>
        <rect x="-92" y="-66" width="184" height="132" fill="#ffffff" stroke-width="4" /><path d="M-92 30 Q-40 4 0 30 T92 26" stroke="#1f5fbf" /><path d="M-92 -14 H0 Q18 -14 18 4 V66" stroke-width="5" />
        <path d="M-8 -26 L8 -40 L24 -26 V-10 H-8 Z" fill="#ffd54a" stroke-width="4" /><circle cx="-54" cy="-40" r="12" fill="#8fce8f" stroke-width="4" />
      </g>
    );
    case "text": return <Field words={["", "b", "bo", "bon", "bbbbb"][state] ?? ""} />;
    case "capital": return <Field words={["", "a", "A", "An"][state] ?? ""} />;
    // 1: a second one is open; 2: back in the first.
    case "tabs": return (
      <>
        <rect x="8" y="32" width="212" height="132" fill="#ffffff" stroke-width="4" />
        {state > 0 && <><path d="M84 32 V8 H152 V32" fill={state === 1 ? "#ffd54a" : "#ffffff"} stroke-width="4" /><path d="M98 20 H138" stroke-width="4" /></>}
        <path d="M12 32 V8 H80 V32" fill={state === 1 ? "#ffffff" : "#ffd54a"} stroke-width="4" /><path d="M26 20 H66" stroke-width="4" />
        <path d={state > 0 ? "M172 12 V28 M164 20 H180" : "M98 8 V26 M89 17 H107"} />
        {state === 1 ? <path d="M84 92 H144" stroke="#1f5fbf" /> : <path d="M30 60 H130 M30 84 H198 M30 108 H180 M30 132 H150" stroke-width="4" />}
      </>
    );
  }
}

function Field({ words }: { words: string }) {
  return <><rect x="22" y="52" width="184" height="68" rx="4" fill="#ffffff" /><text x="42" y="102" class="watch__written">{words}</text><path d={`M${50 + words.length * 25} 68 V104`} stroke="#1f5fbf" /></>;
}

/** Things that are carried, and the places they go to. */
import { Drawing } from "./drawings.tsx";

export function Apple() {
  return (
    <Drawing box="0 0 240 240">
      <path d="M120 84 Q78 58 50 90 Q24 128 60 186 Q86 222 120 206 Q154 222 180 186 Q216 128 190 90 Q162 58 120 84 Z" fill="#b3261e" />
      <path d="M120 84 Q118 54 134 34" /><path d="M134 56 Q160 24 188 36 Q172 68 134 56 Z" fill="#8fce8f" />
    </Drawing>
  );
}

export function Bread() {
  return (
    <Drawing box="0 0 240 240">
      <path d="M28 150 Q22 84 84 74 H160 Q222 84 214 150 Q210 192 170 192 H72 Q32 192 28 150 Z" fill="#ffd54a" />
      <path d="M78 96 L100 132 M118 90 L140 126 M156 90 L176 122" />
    </Drawing>
  );
}

export function Cheese() {
  return (
    <Drawing box="0 0 240 240">
      <path d="M24 136 L172 54 Q216 74 216 136 Z" fill="#ffffff" /><path d="M24 136 H216 V196 H24 Z" fill="#ffd54a" />
      <circle cx="76" cy="166" r="12" fill="#ffffff" stroke-width="6" /><circle cx="150" cy="168" r="15" fill="#ffffff" stroke-width="6" />
    </Drawing>
  );
}

/** `children`: how many things are in it; each shows over its edge. */
export function Basket({ children: inside }: { children: number }) {
  return (
    <Drawing box="0 0 280 240">
      <path d="M54 118 Q60 14 140 14 Q220 14 226 118" fill="none" stroke-width="9" />
      {inside > 0 && <circle cx="96" cy="100" r="32" fill="#b3261e" />}
      {inside > 1 && <path d="M132 116 Q128 66 168 64 Q206 66 200 116 Z" fill="#ffd54a" />}
      {inside > 2 && <path d="M112 118 L156 82 L190 118 Z" fill="#ffffff" />}
      <path d="M24 112 H256 L232 224 H48 Z" fill="#cfe6ff" />
      <path d="M34 148 H246 M42 186 H238 M92 112 L100 224 M140 112 V224 M188 112 L180 224" stroke-width="5" />
    </Drawing>
  );
}

export function Glass() {
  return (
    <Drawing box="0 0 240 240">
      <path d="M62 28 H178 L164 212 H76 Z" fill="#ffffff" /><path d="M68 100 H172 L164 212 H76 Z" fill="#cfe6ff" /><path d="M92 128 L96 180" stroke="#1f5fbf" />
    </Drawing>
  );
}

export function Coaster() {
  return (
    <Drawing box="0 0 240 240">
      <circle cx="120" cy="120" r="106" fill="#e9edf2" stroke-dasharray="18 14" /><circle cx="120" cy="120" r="76" stroke-width="5" />
    </Drawing>
  );
}

/** A village from above: to find a house in it, one makes it larger. */
export function Village() {
  return (
    <Drawing box="0 0 480 360">
      <rect x="0" y="0" width="480" height="360" fill="#ffffff" stroke="none" />
      <path d="M-10 250 Q90 200 170 262 T330 250 T500 300 V372 H-10 Z" fill="#cfe6ff" stroke="none" /><path d="M-10 250 Q90 200 170 262 T330 250 T500 300" stroke="#1f5fbf" />
      <path d="M-10 120 H200 Q250 120 250 170 V372 M250 170 Q250 90 330 84 H500 M120 120 V-10" stroke-width="22" stroke="#1a1a1a" />
      <path d="M-10 120 H200 Q250 120 250 170 V372 M250 170 Q250 90 330 84 H500 M120 120 V-10" stroke-width="13" stroke="#e9edf2" />
      <path d="M222 62 V30 L240 6 L258 30 V62 Z" fill="#cfe6ff" stroke-width="4" /><path d="M206 62 H274 V88 H206 Z" fill="#ffffff" stroke-width="4" />
      <path d="M40 70 L60 52 L80 70 V96 H40 Z M150 164 L170 146 L190 164 V190 H150 Z M372 128 L392 110 L412 128 V154 H372 Z" fill="#ffffff" stroke-width="4" />
      <path d="M286 150 L306 132 L326 150 V176 H286 Z" fill="#ffd54a" stroke-width="4" /><path d="M300 176 V160 H312 V176" stroke-width="4" />
      <circle cx="346" cy="196" r="15" fill="#8fce8f" stroke-width="4" /><circle cx="60" cy="176" r="17" fill="#8fce8f" stroke-width="4" /><circle cx="420" cy="34" r="15" fill="#8fce8f" stroke-width="4" /><circle cx="178" cy="46" r="13" fill="#8fce8f" stroke-width="4" />
      <path d="M346 211 V222 M60 193 V206 M420 49 V60 M178 59 V70" stroke-width="4" />
    </Drawing>
  );
}

/**
 * What is shown at each beat of the built-in demonstrations (curriculum, 4.9). A beat is a pose and a caption: moving
 * from pose to pose is the animation, the poses side by side are its still pictures.
 */
import type { AnimationName } from "#course/steps/understand.ts";
import type { Words } from "#i18n/locales/fr.ts";

/** In the scene, 228 × 172. */
type Point = readonly [number, number];
export type SceneName = "button" | "photo" | "message" | "page" | "album" | "basket" | "map" | "text" | "capital" | "tabs";
/** What one holds: a part of it lights up when it is used. */
export type ToolName = "finger" | "mouse" | "pad" | "keys";
export type Lit = "left" | "right" | "wheel" | "two-fingers" | "letter-b" | "letter-o" | "letter-n" | "letter-a" | "shift";

export type Pose = {
  readonly caption: keyof Words["watch"]["caption"];
  /** How far the scene has come: each scene says what its numbers mean. */
  readonly scene: number;
  readonly at?: Point;
  readonly pressed?: boolean;
  /** A second finger. */
  readonly second?: Point;
  readonly lit?: Lit;
};
export type Animation = { readonly scene: SceneName; readonly tool: ToolName; readonly mistake: readonly Pose[]; readonly beats: readonly Pose[] };

const MIDDLE: Point = [114, 72];
const AWAY: Point = [150, 112];

export const ANIMATION: Readonly<Record<AnimationName, Animation>> = {
  tap: {
    scene: "button", tool: "finger",
    mistake: [{ caption: "tapM", scene: 0, at: MIDDLE, pressed: true }],
    beats: [{ caption: "tap1", scene: 0, at: AWAY }, { caption: "tap2", scene: 1, at: MIDDLE, pressed: true }, { caption: "tap3", scene: 1, at: AWAY }],
  },
  "double-tap": {
    scene: "photo", tool: "finger",
    mistake: [{ caption: "doubleM", scene: 0, at: MIDDLE, pressed: true }],
    beats: [{ caption: "double1", scene: 0, at: MIDDLE, pressed: true }, { caption: "double2", scene: 0, at: [124, 86] }, { caption: "double3", scene: 1, at: MIDDLE, pressed: true }],
  },
  "long-press": {
    scene: "message", tool: "finger",
    mistake: [{ caption: "longM", scene: 0, at: AWAY }],
    beats: [{ caption: "long1", scene: 0, at: [96, 44], pressed: true }, { caption: "long2", scene: 0, at: [96, 44], pressed: true }, { caption: "long3", scene: 1, at: [150, 100] }],
  },
  swipe: {
    scene: "album", tool: "finger",
    mistake: [{ caption: "swipeM", scene: 0, at: MIDDLE, pressed: true }],
    beats: [{ caption: "swipe1", scene: 0, at: [176, 92], pressed: true }, { caption: "swipe2", scene: 0.5, at: [70, 92], pressed: true }, { caption: "swipe3", scene: 1, at: [60, 130] }],
  },
  scroll: {
    scene: "page", tool: "finger",
    mistake: [{ caption: "scrollM", scene: 0, at: MIDDLE, pressed: true }],
    beats: [{ caption: "scroll1", scene: 0, at: [120, 132], pressed: true }, { caption: "scroll2", scene: 1, at: [120, 48], pressed: true }, { caption: "scroll3", scene: 2, at: [176, 96] }],
  },
  drag: {
    scene: "basket", tool: "finger",
    mistake: [{ caption: "dragM", scene: 0, at: [112, 112] }],
    beats: [{ caption: "drag1", scene: 0, at: [48, 84], pressed: true }, { caption: "drag2", scene: 1, at: [112, 78], pressed: true }, { caption: "drag3", scene: 2, at: [174, 74], pressed: true }, { caption: "drag4", scene: 2, at: [196, 128] }],
  },
  pinch: {
    scene: "map", tool: "finger",
    mistake: [{ caption: "pinchM", scene: 0, at: MIDDLE, pressed: true }],
    beats: [{ caption: "pinch1", scene: 0, at: [98, 88], second: [128, 66], pressed: true }, { caption: "pinch2", scene: 1, at: [56, 120], second: [172, 36], pressed: true }, { caption: "pinch3", scene: 0, at: [98, 88], second: [128, 66], pressed: true }],
  },
  "mouse-hold": {
    scene: "button", tool: "mouse",
    mistake: [{ caption: "mouseM", scene: 0, at: [20, 150] }],
    beats: [{ caption: "mouse1", scene: 0, at: [50, 130] }, { caption: "mouse2", scene: 0, at: [50, 130], lit: "left" }, { caption: "mouse3", scene: 0, at: MIDDLE }],
  },
  click: {
    scene: "button", tool: "mouse",
    mistake: [{ caption: "clickM", scene: 0, at: [166, 118], lit: "left", pressed: true }],
    beats: [{ caption: "click1", scene: 0, at: MIDDLE }, { caption: "click2", scene: 1, at: MIDDLE, lit: "left", pressed: true }, { caption: "click3", scene: 1, at: MIDDLE }],
  },
  "right-click": {
    scene: "message", tool: "mouse",
    mistake: [{ caption: "rightM", scene: 0, at: [96, 44], lit: "left", pressed: true }],
    beats: [{ caption: "right1", scene: 0, at: [96, 44] }, { caption: "right2", scene: 1, at: [96, 44], lit: "right", pressed: true }, { caption: "right3", scene: 1, at: [120, 112] }],
  },
  wheel: {
    scene: "page", tool: "mouse",
    mistake: [{ caption: "wheelM", scene: 0, at: MIDDLE, lit: "left" }],
    beats: [{ caption: "wheel1", scene: 0, at: MIDDLE }, { caption: "wheel2", scene: 1, at: MIDDLE, lit: "wheel" }, { caption: "wheel3", scene: 2, at: MIDDLE, lit: "wheel" }],
  },
  "two-finger-scroll": {
    scene: "page", tool: "pad",
    mistake: [{ caption: "padM", scene: 0, at: [166, 118] }],
    beats: [{ caption: "pad1", scene: 0, at: MIDDLE, lit: "two-fingers" }, { caption: "pad2", scene: 1, at: MIDDLE, lit: "two-fingers" }, { caption: "pad3", scene: 2, at: MIDDLE, lit: "two-fingers" }],
  },
  type: {
    scene: "text", tool: "keys",
    mistake: [{ caption: "typeM", scene: 4, lit: "letter-b" }],
    beats: [{ caption: "type1", scene: 1, lit: "letter-b" }, { caption: "type2", scene: 2, lit: "letter-o" }, { caption: "type3", scene: 3, lit: "letter-n" }],
  },
  "shift-key": {
    scene: "capital", tool: "keys",
    mistake: [{ caption: "shiftM", scene: 1, lit: "letter-a" }],
    beats: [{ caption: "shift1", scene: 0, lit: "shift" }, { caption: "shift2", scene: 2, lit: "letter-a" }, { caption: "shift3", scene: 3, lit: "letter-n" }],
  },
  "tab-new": {
    scene: "tabs", tool: "finger",
    mistake: [{ caption: "tabM", scene: 0, at: [200, 120], pressed: true }],
    beats: [{ caption: "tab1", scene: 0, at: [110, 66] }, { caption: "tab2", scene: 1, at: [98, 16], pressed: true }, { caption: "tab3", scene: 1, at: [160, 120] }, { caption: "tab4", scene: 2, at: [44, 16], pressed: true }],
  },
};

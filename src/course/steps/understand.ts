/** Steps to understand by: read, watch, find, answer, join, put in order, sort, follow a story. */
import type { Picture, Sentence } from "../lesson.ts";
import type { StepFrame } from "../step-frame.ts";

export type ReadStep = StepFrame & {
  readonly kind: "read";
  /** A numbered list, when the text has one. */
  readonly list: readonly Sentence[];
};

/** What can be shown by a drawn hand, mouse or keys, without any picture of the lesson's own. */
export const ANIMATIONS = [
  "tap", "double-tap", "long-press", "swipe", "scroll", "drag", "pinch", "mouse-hold", "click", "right-click", "wheel", "two-finger-scroll", "type", "shift-key", "tab-new",
] as const;
export type AnimationName = (typeof ANIMATIONS)[number];
export type WatchStep = StepFrame & {
  readonly kind: "watch";
  readonly show:
    | { readonly kind: "animation"; readonly animation: AnimationName }
    | { readonly kind: "pictures"; readonly beats: readonly { readonly picture: Picture; readonly caption: string }[] };
  /** The usual mistake comes first, then its repair. Of pictures, the first one is the mistake. */
  readonly mistakeFirst: boolean;
};

/** Part of a picture that can be touched: % of the picture. */
export type ZoneShape = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
export type Zone = { readonly name: string; readonly shape: ZoneShape; readonly right: boolean; readonly why: string };
/** A key of the drawn keyboard, by the name of its spot. */
export type KeyToFind = { readonly key: string; readonly name: string; readonly why: string };
export const KEYBOARDS = ["tablet", "computer"] as const;
export type KeyboardName = (typeof KEYBOARDS)[number];

/** The parts of a letter being written, as lessons name them. */
export const MAIL_PARTS = ["to", "subject", "text"] as const;

export type FindStep = StepFrame & {
  readonly kind: "find";
  readonly scene:
    | { readonly kind: "message"; readonly from: string; readonly when: string; readonly lines: readonly Sentence[] }
    | { readonly kind: "mail"; readonly to: string; readonly subject: string; readonly lines: readonly Sentence[] }
    /** A pretend page with a title. */
    | { readonly kind: "page"; readonly title: string; readonly lines: readonly Sentence[] }
    /** `glass`: shown as the screen of a device. */
    | { readonly kind: "picture"; readonly picture: Picture; readonly zones: readonly Zone[]; readonly glass: boolean }
    | { readonly kind: "keyboard"; readonly keyboard: KeyboardName; readonly keys: readonly KeyToFind[] }
    | { readonly kind: "built-in"; readonly target: "outside-menu" | "back-button" };
  /** How many must be found. */
  readonly wanted: number;
  /** In the order of the lesson's file, not in any order. */
  readonly inOrder: boolean;
  /** Why each clue gives the trap away, by clue number; in a letter being written, by the number of its part. */
  readonly signs: readonly { readonly clue: number; readonly why: string }[];
};

export type Answer = { readonly text: string; readonly right: boolean; readonly comment: string };
export type QuizStep = StepFrame & {
  readonly kind: "quiz";
  readonly answers: readonly Answer[];
  /** More than one answer is right: they are ticked, then given together. */
  readonly several: boolean;
  /** Asks how certain one is (« certitude »). */
  readonly asksSure: boolean;
};

export type MatchStep = StepFrame & {
  readonly kind: "match";
  readonly pairs: readonly { readonly left: { readonly text: string; readonly picture?: Picture }; readonly right: string }[];
};

/** `items` are in the right order; the screen shows them in another. */
export type OrderStep = StepFrame & { readonly kind: "order"; readonly items: readonly { readonly text: string; readonly picture?: Picture }[] };

export type SortCard = {
  readonly from?: string;
  readonly picture?: Picture;
  readonly lines: readonly Sentence[];
  /** Index in `bins`. */
  readonly bin: number;
  readonly why: string;
};
export type SortStep = StepFrame & {
  readonly kind: "sort";
  readonly bins: readonly string[];
  /** « Je vérifie »: always counts as right. */
  readonly joker?: { readonly label: string; readonly text: string };
  readonly pass: { readonly right: number; readonly of: number };
  /** Puttings that matter most: a card of the first bin taken for one of the second (« grave »). Of the rest nobody is warned. */
  readonly serious: readonly { readonly card: number; readonly put: number }[];
  readonly asksSure: boolean;
  readonly cards: readonly SortCard[];
};

export type SceneChoice = { readonly text: string; readonly to: string; readonly comment?: string };
export type Scene = {
  readonly id: string;
  readonly picture?: Picture;
  readonly say: readonly Sentence[];
  readonly choices: readonly SceneChoice[];
  /** A story always ends with the person safe: "again" leads back to a choice. */
  readonly ending?: "success" | "again";
};
export type ScenarioStep = StepFrame & { readonly kind: "scenario"; readonly start: string; readonly scenes: readonly Scene[] };

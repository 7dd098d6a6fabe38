/** Steps to understand by: read, watch, find, answer, join, put in order, sort, follow a story. */
import type { Picture, Sentence } from "../lesson.ts";
import type { StepFrame } from "../step-frame.ts";
import type { GestureName } from "./gesture.ts";

export type ReadStep = StepFrame & {
  readonly kind: "read";
  /** A numbered list, when the text has one. */
  readonly list: readonly Sentence[];
};

export type WatchStep = StepFrame & { readonly kind: "watch"; readonly animation: GestureName };

/** The parts of a letter being written, as lessons name them. */
export const MAIL_PARTS = ["to", "subject", "text"] as const;

export type FindStep = StepFrame & {
  readonly kind: "find";
  readonly scene:
    | { readonly kind: "message"; readonly from: string; readonly when: string; readonly lines: readonly Sentence[] }
    | { readonly kind: "mail"; readonly to: string; readonly subject: string; readonly lines: readonly Sentence[] }
    | { readonly kind: "picture"; readonly target: "outside-menu" };
  /** How many must be found. */
  readonly wanted: number;
  /** Why each clue gives the trap away, by clue number; in a letter being written, by the number of its part. */
  readonly signs: readonly { readonly clue: number; readonly why: string }[];
};

export type Answer = { readonly text: string; readonly right: boolean; readonly comment: string };
export type QuizStep = StepFrame & { readonly kind: "quiz"; readonly answers: readonly Answer[] };

export type MatchStep = StepFrame & {
  readonly kind: "match";
  readonly pairs: readonly { readonly left: { readonly text: string; readonly picture?: Picture }; readonly right: string }[];
};

/** `items` are in the right order; the screen shows them in another. */
export type OrderStep = StepFrame & { readonly kind: "order"; readonly items: readonly string[] };

export type SortCard = {
  readonly from?: string;
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

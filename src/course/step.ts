/**
 * The steps a lesson is made of. One type for each kind of step (curriculum, section 4.9); the union is
 * switched exhaustively wherever a step is shown, judged or solved.
 */
import type { MistakeCode } from "./mistake.ts";
import type { Picture, Sentence, StepId } from "./lesson.ts";

export type StepKind = Step["kind"];

/** What every step has, whatever one does in it. */
export type StepFrame = {
  readonly id: StepId;
  readonly title: string;
  /** The instruction or the explanation, one sentence a line. */
  readonly say: readonly Sentence[];
  readonly picture?: Picture;
  /** One line worth keeping (« À retenir »). */
  readonly remember?: Sentence;
  /** Said in order when the person asks for help. */
  readonly hints: readonly string[];
  /** What to say after a given mistake, in the lesson's own words. */
  readonly mistakes: Readonly<Partial<Record<MistakeCode, string>>>;
  readonly wellDone?: string;
  readonly trainerNotes: readonly string[];
  /** The proof step: done without any help, it makes the lesson "done alone". */
  readonly solo: boolean;
  /** An accident on purpose, and its repair. */
  readonly oops: boolean;
  /** To be done on a real device or with real people. */
  readonly real: boolean;
};

export type ReadStep = StepFrame & {
  readonly kind: "read";
  /** A numbered list, when the text has one. */
  readonly list: readonly Sentence[];
};

export type WatchStep = StepFrame & { readonly kind: "watch"; readonly animation: GestureName };

export type GestureName = "tap" | "double-tap" | "long-press";
export type TargetName = "doorbell" | "lamp" | "button" | "photo" | "message" | "outside-menu";
/** 150, 100, 75 and 55 px at 0.17 mm a pixel (curriculum, 4.3). */
export type TargetSize = "very-large" | "large" | "medium" | "small";
export type TargetPlace = "centre" | "everywhere";
export type GestureAction = {
  readonly gesture: GestureName;
  readonly target: TargetName;
  readonly size: TargetSize;
  /** What to do, when the step lists different actions. */
  readonly label?: string;
};
export type GestureStep = StepFrame & {
  readonly kind: "gesture";
  /** Every action asked for, one after the other: "5 times, large to small" is five actions here. */
  readonly actions: readonly GestureAction[];
  readonly place: TargetPlace;
};

export type FindStep = StepFrame & {
  readonly kind: "find";
  readonly scene:
    | { readonly kind: "message"; readonly from: string; readonly when: string; readonly lines: readonly Sentence[] }
    | { readonly kind: "picture"; readonly target: "outside-menu" };
  /** How many must be found. */
  readonly wanted: number;
  /** Why each clue gives the trap away, by clue number. */
  readonly signs: readonly { readonly clue: number; readonly why: string }[];
};

export type Answer = { readonly text: string; readonly right: boolean; readonly comment: string };
export type QuizStep = StepFrame & { readonly kind: "quiz"; readonly answers: readonly Answer[] };
export type RecallStep = StepFrame & { readonly kind: "recall"; readonly answers: readonly Answer[] };

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

export type ChatMessage = {
  readonly id: string;
  readonly from: string;
  readonly when: string;
  readonly scam: boolean;
  readonly lines: readonly Sentence[];
};
export type ChatGoal = {
  readonly action: "open" | "forward" | "delete";
  /** The message meant, or for "forward" the number it must go to. */
  readonly value: string;
  readonly label: string;
};
export type ChatStep = StepFrame & {
  readonly kind: "chat";
  readonly messages: readonly ChatMessage[];
  readonly goals: readonly ChatGoal[];
  readonly forbidden: readonly { readonly action: "touch-link" | "reply"; readonly label: string }[];
};

export type RateStep = StepFrame & { readonly kind: "rate"; readonly moment: "before" | "after" };
export type TogetherStep = StepFrame & { readonly kind: "together"; readonly items: readonly string[] };

export type MemoItem = { readonly text: string; readonly picture?: Picture };
export type MemoStep = StepFrame & {
  readonly kind: "memo";
  readonly sheetTitle: string;
  readonly sections: readonly { readonly title: string; readonly numbered: boolean; readonly items: readonly MemoItem[] }[];
  /** Ruled lines to write on by hand. */
  readonly noteLines: number;
};

export type Step =
  | ReadStep | WatchStep | GestureStep | FindStep | QuizStep | RecallStep | MatchStep | OrderStep
  | SortStep | ScenarioStep | ChatStep | RateStep | TogetherStep | MemoStep;

/**
 * What entries of this version say. Anything else that arrives is kept and passed on, and means nothing
 * here until a version that knows it.
 *
 * No text that a learner typed in an exercise, no position of a finger: results and codes only.
 */
import type { ComfortChoice } from "#course/comfort.ts";
import type { HintCause, HintLevel } from "#course/ladder.ts";
import type { Language, LessonId, StepId } from "#course/lesson.ts";
import type { MistakeCode } from "#course/mistake.ts";
import type { StepResult } from "#course/result.ts";
import type { TargetSize } from "#course/steps/gesture.ts";
import type { LearnerId, Stream } from "./entry.ts";

export const PORTRAITS = [
  "teapot", "bicycle", "tulip", "bird", "boat", "cat", "hat", "apple-tree", "lighthouse", "umbrella", "fish", "watering-can",
] as const;
export type Portrait = (typeof PORTRAITS)[number];
export const CARD_COLOURS = ["paper", "yellow", "blue", "green"] as const;
export type CardColour = (typeof CARD_COLOURS)[number];

type OfLearner = { readonly learner: LearnerId };
type AtStep = OfLearner & { readonly lesson: LessonId; readonly version: number; readonly language: Language; readonly step: StepId };

/** A name card made or changed: each field given replaces the older one. */
export type CardWritten = OfLearner & { readonly kind: "card-written"; readonly firstName?: string; readonly portrait?: Portrait; readonly colour?: CardColour };
/** A comfort setting chosen by or for a person; it follows her to every tablet. */
export type ComfortChosen = OfLearner & { readonly kind: "comfort-chosen" } & ComfortChoice;
export type LearnerArrived = OfLearner & { readonly kind: "learner-arrived" };
export type LearnerErased = OfLearner & { readonly kind: "learner-erased" };
/** The person is now at this step: where "pick up my lesson" leads. */
export type StepShown = AtStep & { readonly kind: "step-shown" };
export type StepDone = AtStep & {
  readonly kind: "step-done";
  readonly result: StepResult;
  readonly solo: boolean;
  /** Active time: at most 60 s counted between two actions. */
  readonly ms: number;
  readonly mistakes: number;
};
/** The last step of a lesson was left with « Suite ». `of`: how many steps the lesson has. */
export type LessonDone = OfLearner & { readonly kind: "lesson-done"; readonly lesson: LessonId; readonly version: number; readonly steps: number };
/** A confidence answer, 1 to 4; undefined value: preferred not to answer. */
export type Rated = AtStep & { readonly kind: "rated"; readonly moment: "before" | "after"; readonly value?: 1 | 2 | 3 | 4 };
export type Checked = AtStep & { readonly kind: "checked"; readonly item: number; readonly by: "learner" };
export type Stopped = AtStep & { readonly kind: "stopped" };
export type Resumed = AtStep & { readonly kind: "resumed" };
/** A raised hand, and lowered again: the trainer sees it. */
export type HelpAsked = AtStep & { readonly kind: "help-asked" };
export type HelpLowered = AtStep & { readonly kind: "help-lowered" };
/** In the `detail` stream. `sure`: how certain she said she was, where it was asked. `size`: of the target that a gesture hit. */
export type Acted = AtStep & { readonly kind: "acted"; readonly right: boolean; readonly code?: MistakeCode; readonly sure?: boolean; readonly size?: TargetSize; readonly ms: number; readonly input: "touch" | "mouse" | "keyboard" };
export type HintGiven = AtStep & { readonly kind: "hint-given"; readonly level: Exclude<HintLevel, 0>; readonly why: HintCause };
export type DemoShown = AtStep & { readonly kind: "demo-shown" };
export type OtherWayUsed = AtStep & { readonly kind: "other-way-used" };
export type VoiceUsed = AtStep & { readonly kind: "voice-used"; readonly why: "asked" | "automatic" };
/** A word of the glossary that she wanted explained: tells which words are hard. */
export type WordLookedUp = AtStep & { readonly kind: "word-looked-up"; readonly word: string };
/** What looked like a real card or social-security number was emptied at once (curriculum, 4.8). Only the fact. */
export type RealNumberEmptied = AtStep & { readonly kind: "real-number-emptied" };
/** The training card was opened. Where there is room it lies beside the form, and nobody needs to open it. */
export type CardLookedAt = AtStep & { readonly kind: "card-looked-at" };

export type Happening =
  | CardWritten | ComfortChosen | LearnerArrived | LearnerErased | StepShown | StepDone | LessonDone | Rated | Checked
  | Stopped | Resumed | HelpAsked | HelpLowered | Acted | HintGiven | DemoShown | OtherWayUsed | VoiceUsed | WordLookedUp | RealNumberEmptied | CardLookedAt;

const DETAIL: ReadonlySet<Happening["kind"]> = new Set(["acted", "hint-given", "demo-shown", "other-way-used", "voice-used", "word-looked-up", "real-number-emptied", "card-looked-at"]);
/** Which stream a happening is written to. */
export const streamOf = ({ kind }: Happening): Stream => (DETAIL.has(kind) ? "detail" : "main");

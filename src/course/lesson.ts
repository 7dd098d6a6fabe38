/**
 * What a lesson is: a closed set of values. The compiler makes them out of `lessons/`, the learner's
 * screens and the practice rules read them. No lesson carries code or HTML, so a lesson written by
 * anyone can do nothing but be shown.
 */
import type { Step } from "./step.ts";

export type Language = "fr" | "en";

/** Names a lesson for ever: progress hangs on it, so it never changes once used. */
export type LessonId = string & { readonly LessonId: never };
/** Names a step within its lesson, the same in every language. */
export type StepId = string & { readonly StepId: never };
export type CourseId = string & { readonly CourseId: never };
/** Names a picture within its pack. */
export type PictureId = string & { readonly PictureId: never };

/** A piece of a sentence. A clue is a word that gives a trap away: unmarked until found or pointed at. */
export type Run =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "clue"; readonly text: string; readonly clue: number }
  /** A word that has a card: `word` names it in the lesson's glossary. */
  | { readonly kind: "word"; readonly text: string; readonly word: string };

/** One line on screen, one breath for the voice. */
export type Sentence = readonly Run[];

export type Picture = { readonly src: PictureId; readonly alt: string };

/** A word card: what a word means, in one sentence. */
export type GlossaryWord = { readonly word: string; readonly sentence: string; readonly picture?: Picture };

/** A lesson in one language. */
export type Lesson = {
  readonly id: LessonId;
  readonly course: CourseId;
  readonly language: Language;
  /** Its place in the curriculum, as printed: "1.2". */
  readonly number: string;
  readonly title: string;
  readonly why: string;
  /** What the person can say afterwards, in the first person. */
  readonly objectives: readonly string[];
  readonly minutes: number;
  readonly essential: boolean;
  /** Goes up when a step is added, removed or changes meaning. */
  readonly version: number;
  readonly steps: readonly Step[];
  /** The cards of the words marked in its steps to read; absent when none is. */
  readonly glossary?: Readonly<Record<string, GlossaryWord>>;
};

export type PackedPicture =
  | { readonly type: "image/svg+xml"; readonly text: string }
  | { readonly type: "image/png" | "image/jpeg" | "image/webp"; readonly base64: string };

/** A step read aloud by a person: it wins over a synthetic voice (curriculum, 5.8). */
export type PackedSound = { readonly type: "audio/mpeg" | "audio/mp4" | "audio/ogg" | "audio/wav"; readonly base64: string };

/** All a device needs to give one lesson without internet: its languages, its pictures and its recordings. */
export type LessonPack = {
  readonly format: 1;
  readonly id: LessonId;
  readonly languages: { readonly fr: Lesson; readonly en?: Lesson };
  readonly pictures: Readonly<Record<PictureId, PackedPicture>>;
  readonly sounds?: Readonly<Partial<Record<Language, Readonly<Record<StepId, PackedSound>>>>>;
};

export type Course = {
  readonly id: CourseId;
  readonly number: number;
  readonly title: Readonly<Record<Language, string>>;
  readonly why: Readonly<Record<Language, string>>;
  /** In the order in which they are taught; only lessons that exist. */
  readonly lessons: readonly LessonId[];
};

/** The table of contents of a build: what a device must hold to be ready without internet. */
export type Catalogue = {
  readonly format: 1;
  readonly courses: readonly Course[];
  readonly packs: readonly CataloguePack[];
};

export type CataloguePack = {
  readonly id: LessonId;
  /** SHA-256 of the pack's bytes, hexadecimal: a device fetches a pack only when this changes. */
  readonly hash: string;
  /** Where the pack is, relative to the catalogue. */
  readonly file: string;
  readonly bytes: number;
  /** Shown in lists without opening the pack. */
  readonly title: Readonly<Record<Language, string>>;
  readonly why: Readonly<Record<Language, string>>;
  readonly number: string;
  readonly minutes: number;
  readonly steps: number;
};

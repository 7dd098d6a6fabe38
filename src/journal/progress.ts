/**
 * Where a person stands in a lesson, as the journal tells it.
 *
 * Folded like people are (people.ts): any order, any repetition, the same row. Results only ever get better,
 * so progress never goes backwards when two tablets meet.
 */
import type { LessonId, StepId } from "#course/lesson.ts";
import { lessonState } from "#course/mastery.ts";
import { type LessonState, STEP_RESULTS, type StepResult } from "#course/result.ts";
import type { LearnerId } from "./entry.ts";
import type { Happening } from "./happening.ts";
import { type Latest, laterTime, latest } from "./latest.ts";
import { type Stamp, stampTime } from "./stamp.ts";

export type LessonProgress = {
  readonly learner: LearnerId;
  readonly lesson: LessonId;
  readonly state: LessonState;
  /** Best result so far of each step done or kept. */
  readonly steps: Readonly<Record<StepId, StepResult>>;
  /** Where to pick the lesson up; undefined when it was finished since. */
  readonly here: StepId | undefined;
  /** Confidence, 1 to 4, before and after. */
  readonly before?: Rating;
  readonly after?: Rating;
  /** ms since 1970; undefined when no sound clock saw it. */
  /** At which step the hand is raised, and since when (ms since 1970; undefined inside: no sound clock saw it). */
  readonly hand?: { readonly step: StepId; readonly since: number | undefined };
  readonly lastSeen: number | undefined;
  /** Sorts lessons by how recently they were touched. */
  readonly lastStamp: string;
};
type Rating = 1 | 2 | 3 | 4;

/** What is kept of a person's lesson between two entries. */
export type ProgressRow = {
  readonly learner: LearnerId;
  readonly lesson: LessonId;
  readonly steps: Readonly<Record<StepId, StepResult>>;
  readonly solo?: StepResult;
  readonly finished: boolean;
  /** The step last shown, or undefined inside when the lesson was left by its end. */
  readonly here?: Latest<StepId | undefined>;
  /** Undefined inside: preferred not to answer. */
  readonly before?: Latest<Rating | undefined>;
  readonly after?: Latest<Rating | undefined>;
  /** The step at which a hand was raised; undefined inside: lowered. */
  readonly hand?: Latest<StepId | undefined>;
  readonly lastSeen: number | undefined;
  readonly lastStamp: Stamp;
};

/** What happens within a lesson; the rest says nothing about progress. */
export type LessonHappening = Extract<Happening, { readonly lesson: LessonId }>;
type ElsewhereKind = Exclude<Happening, LessonHappening>["kind"];
const ELSEWHERE: Readonly<Record<ElsewhereKind, true>> = { "card-written": true, "comfort-chosen": true, "learner-arrived": true, "learner-erased": true };
/** Told by its kind: a later version may add a field `lesson` to a card. */
export const isLessonHappening = (happening: Happening): happening is LessonHappening => !Object.hasOwn(ELSEWHERE, happening.kind);

/** Adds one entry about this person and lesson to what is known of them. */
export function foldProgress(row: ProgressRow | undefined, { stamp }: { readonly stamp: Stamp }, happening: LessonHappening): ProgressRow {
  const { learner, lesson } = happening;
  const known: ProgressRow = row ?? { learner, lesson, steps: {}, finished: false, lastSeen: undefined, lastStamp: stamp };
  const touched: ProgressRow = {
    ...known,
    lastSeen: laterTime(known.lastSeen, stampTime(stamp)),
    lastStamp: known.lastStamp > stamp ? known.lastStamp : stamp,
  };
  switch (happening.kind) {
    case "step-shown":
    case "resumed":
      return { ...touched, here: latest(touched.here, { value: happening.step, stamp }) };
    case "stopped":
      return { ...touched, here: latest(touched.here, { value: happening.step, stamp }), hand: latest<StepId | undefined>(touched.hand, { value: undefined, stamp }) };
    case "lesson-done":
      return { ...touched, finished: true, here: latest<StepId | undefined>(touched.here, { value: undefined, stamp }) };
    case "step-done": {
      const { step, result, solo } = happening;
      const before = Object.hasOwn(touched.steps, step) ? touched.steps[step] : undefined;
      const steps = { ...touched.steps, [step]: best(before, result) };
      return { ...touched, steps, ...(solo && { solo: best(touched.solo, result) }) };
    }
    case "rated":
      return { ...touched, [happening.moment]: latest<Rating | undefined>(touched[happening.moment], { value: happening.value, stamp }) };
    case "help-asked":
      return { ...touched, hand: latest<StepId | undefined>(touched.hand, { value: happening.step, stamp }) };
    case "help-lowered":
      return { ...touched, hand: latest<StepId | undefined>(touched.hand, { value: undefined, stamp }) };
    case "checked":
    case "acted":
    case "hint-given":
    case "demo-shown":
    case "other-way-used":
    case "voice-used":
    case "word-looked-up":
    case "real-number-emptied":
    case "card-looked-at":
      return touched;
  }
}

export function toProgress({ learner, lesson, steps, solo, finished, here, before, after, hand, lastSeen, lastStamp }: ProgressRow): LessonProgress {
  return {
    learner, lesson, steps, lastSeen, lastStamp,
    state: lessonState({ started: true, finished, solo }),
    here: here?.value,
    ...(hand?.value !== undefined && { hand: { step: hand.value, since: stampTime(hand.stamp) } }),
    ...(before?.value !== undefined && { before: before.value }),
    ...(after?.value !== undefined && { after: after.value }),
  };
}

const best = (one: StepResult | undefined, other: StepResult): StepResult =>
  one !== undefined && STEP_RESULTS.indexOf(one) <= STEP_RESULTS.indexOf(other) ? one : other;

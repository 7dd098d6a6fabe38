/** Where a person stands in a lesson, as the journal tells it. */
import type { LessonId, StepId } from "#course/lesson.ts";
import type { LessonState, StepResult } from "#course/result.ts";
import type { LearnerId } from "./entry.ts";

export type LessonProgress = {
  readonly learner: LearnerId;
  readonly lesson: LessonId;
  readonly state: LessonState;
  /** Best result so far of each step done or kept. */
  readonly steps: Readonly<Record<StepId, StepResult>>;
  /** Where to pick the lesson up; undefined when it was finished since. */
  readonly here: StepId | undefined;
  /** Confidence, 1 to 4, before and after. */
  readonly before?: 1 | 2 | 3 | 4;
  readonly after?: 1 | 2 | 3 | 4;
  /** ms since 1970; undefined when no sound clock saw it. */
  readonly lastSeen: number | undefined;
  /** Sorts lessons by how recently they were touched. */
  readonly lastStamp: string;
};

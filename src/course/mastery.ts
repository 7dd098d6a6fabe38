/** Where a person stands with a lesson (curriculum, 6.2). */
import type { LessonState, StepResult } from "./result.ts";

/** `solo`: best result of the lesson's proof step. Done alone counts even before the last page was turned. */
export function lessonState({ started, finished, solo }: { started: boolean; finished: boolean; solo: StepResult | undefined }): LessonState {
  if (solo === "alone") return "done-alone";
  if (finished) return "done-with-help";
  return started ? "started" : "not-started";
}

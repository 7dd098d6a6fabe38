/** What every step has, for tests of rules. */
import type { StepId } from "#course/lesson.ts";
import type { StepFrame } from "#course/step-frame.ts";

export const frame = (id: string): StepFrame => ({ id: id as StepId, title: id, say: [], hints: [], mistakes: {}, trainerNotes: [], solo: false, oops: false, real: false });

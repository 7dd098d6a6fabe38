/** Which steps of a lesson its own solver cannot finish, played one after the other as a person would. */
import type { Lesson } from "#course/lesson.ts";
import type { Step, StepKind } from "#course/step.ts";
import { playOf } from "./kinds.ts";

export function unsolvableSteps({ steps }: Pick<Lesson, "steps">): readonly Step[] {
  const left = new Map<StepKind, unknown>();
  return steps.filter((step) => {
    const play = playOf(step);
    if (!play) return false;
    const played = play(step, left.get(step.kind));
    left.set(step.kind, played?.left);
    return played === undefined;
  });
}

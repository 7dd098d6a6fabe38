/** Writes down what happens in a lesson. A write that fails is thrown into the page's error screen: a lost answer must be seen. */
import { useState } from "preact/hooks";
import type { Lesson, StepId } from "#course/lesson.ts";
import type { LearnerId } from "#journal/entry.ts";
import type { Happening } from "#journal/happening.ts";
import { useStore } from "#store/context.ts";

type Told<H> = H extends { readonly step: StepId } ? Omit<H, "learner" | "lesson" | "version" | "language" | "step"> : never;
/** What happens at a step; where and to whom is added. */
export type AtThisStep = Told<Happening>;

export function useThrown(): (reason: unknown) => void {
  const [thrown, setThrown] = useState<{ readonly reason: unknown }>();
  if (thrown) throw thrown.reason;
  return (reason) => setThrown({ reason });
}

export function useRecord(learner: LearnerId, lesson: Lesson) {
  const store = useStore();
  const fail = useThrown();
  return {
    atStep(step: StepId, told: AtThisStep): void {
      store.record({ ...told, learner, lesson: lesson.id, version: lesson.version, language: lesson.language, step } as Happening).catch(fail);
    },
    lessonDone(): void {
      store.record({ kind: "lesson-done", learner, lesson: lesson.id, version: lesson.version, steps: lesson.steps.length }).catch(fail);
    },
  };
}

/** What the yellow button of a person's page opens. */
import type { Catalogue, LessonId, StepId } from "#course/lesson.ts";
import type { LessonState } from "#course/result.ts";
import type { LessonProgress } from "#journal/progress.ts";

export type NextLesson =
  | { readonly kind: "resume"; readonly lesson: LessonId; readonly here: StepId }
  | { readonly kind: "first" | "following"; readonly lesson: LessonId }
  | { readonly kind: "all-done" }
  | { readonly kind: "none" };

const DONE: ReadonlySet<LessonState> = new Set(["done-with-help", "done-alone"]);
export const isDone = ({ state }: { readonly state: LessonState }): boolean => DONE.has(state);

/** `progress`: most recently touched first. */
export function nextLesson(catalogue: Catalogue, progress: readonly LessonProgress[]): NextLesson {
  const taught = catalogue.courses.flatMap(({ lessons }) => lessons).filter((id) => catalogue.packs.some((pack) => pack.id === id));
  for (const { lesson, here } of progress) if (here !== undefined && taught.includes(lesson)) return { kind: "resume", lesson, here };
  const done = new Set(progress.filter(isDone).map(({ lesson }) => lesson));
  const lesson = taught.find((id) => !done.has(id));
  if (lesson !== undefined) return { kind: progress.length === 0 ? "first" : "following", lesson };
  return taught.length > 0 ? { kind: "all-done" } : { kind: "none" };
}

/** The lessons done, of those on the shelf. */
export const doneLessons = (catalogue: Catalogue, progress: readonly LessonProgress[]): readonly LessonProgress[] =>
  progress.filter((one) => isDone(one) && catalogue.packs.some(({ id }) => id === one.lesson));

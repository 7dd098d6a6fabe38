/** Where each person stands in each lesson of the shelf, in the order of the curriculum. */
import type { Catalogue, CataloguePack } from "#course/lesson.ts";
import type { LessonState } from "#course/result.ts";
import type { LessonProgress } from "#journal/progress.ts";

export type Standing = { readonly lesson: CataloguePack; readonly state: LessonState; readonly progress: LessonProgress | undefined };

export function standingsOf(catalogue: Catalogue, progress: readonly LessonProgress[]): readonly Standing[] {
  const inOrder = catalogue.courses.flatMap(({ lessons }) => lessons);
  return [...catalogue.packs].sort((one, other) => inOrder.indexOf(one.id) - inOrder.indexOf(other.id)).map((lesson) => {
    const own = progress.find((row) => row.lesson === lesson.id);
    return { lesson, progress: own, state: own?.state ?? "not-started" };
  });
}

/** Where each person stands in each lesson of the shelf, in the order of the curriculum. */
import type { Catalogue, CataloguePack } from "#course/lesson.ts";
import type { LessonState } from "#course/result.ts";
import type { LessonProgress } from "#journal/progress.ts";
import { isToday } from "./times.ts";

export type Standing = { readonly lesson: CataloguePack; readonly state: LessonState; readonly progress: LessonProgress | undefined };

export function standingsOf(catalogue: Catalogue, progress: readonly LessonProgress[]): readonly Standing[] {
  const inOrder = catalogue.courses.flatMap(({ lessons }) => lessons);
  return [...catalogue.packs].sort((one, other) => inOrder.indexOf(one.id) - inOrder.indexOf(other.id)).map((lesson) => {
    const own = progress.find((row) => row.lesson === lesson.id);
    return { lesson, progress: own, state: own?.state ?? "not-started" };
  });
}

export type RaisedHand = { readonly lesson: LessonProgress["lesson"]; readonly since: number };

/** A hand raised today and not lowered since; an older one was a person who left. */
export function raisedHand(progress: readonly LessonProgress[], now: number): RaisedHand | undefined {
  return progress.flatMap(({ lesson, hand }) => (hand?.since !== undefined && isToday(hand.since, now) ? [{ lesson, since: hand.since }] : [])).sort((one, other) => one.since - other.since)[0];
}

/** The learner's screens and their addresses. */
import type { LessonId } from "#course/lesson.ts";

export type CardStep = "name" | "drawing" | "colour";
export type Place =
  | { readonly kind: "cards" | "home" | "lessons" | "notebook" | "scam" | "language" }
  | { readonly kind: "new-card"; readonly step: CardStep }
  | { readonly kind: "lesson"; readonly lesson: LessonId };

const ADDRESSES: Readonly<Record<string, Place>> = {
  "/": { kind: "cards" },
  "/accueil": { kind: "home" },
  "/lecons": { kind: "lessons" },
  "/carnet": { kind: "notebook" },
  "/arnaque": { kind: "scam" },
  "/langue": { kind: "language" },
  "/carte": { kind: "new-card", step: "name" },
  "/carte/dessin": { kind: "new-card", step: "drawing" },
  "/carte/couleur": { kind: "new-card", step: "colour" },
};
export const CARD_ADDRESSES: Record<CardStep, string> = { name: "/carte", drawing: "/carte/dessin", colour: "/carte/couleur" };
export const lessonAddress = (lesson: LessonId): string => `/lecon/${encodeURIComponent(lesson)}`;

/** An unknown address is the cards: an old bookmark still opens the app. */
export function placeAt(path: string): Place {
  const lesson = /^\/lecon\/([^/]+)$/.exec(path)?.[1];
  if (lesson !== undefined) return { kind: "lesson", lesson: decodeURIComponent(lesson) as LessonId };
  return ADDRESSES[path] ?? { kind: "cards" };
}

/** The project's own lessons, compiled. */
import { compileLessons } from "#compiler/compile.ts";
import type { Language, Lesson } from "#course/lesson.ts";

const { packs } = await compileLessons({ root: "lessons" });

export function lessonOf(id: string, language: Language = "fr"): Lesson {
  const lesson = packs.find((pack) => pack.id === id)?.languages[language];
  if (!lesson) throw new Error(`no lesson ${id} in ${language}`);
  return lesson;
}

/** The lessons of this build, as the demonstration's people take them. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Lesson, LessonPack } from "#course/lesson.ts";

/** `app`: the built app's folder. In the order of the curriculum. */
export function readLessons(app: string): readonly Lesson[] {
  const folder = join(app, "lessons");
  return readdirSync(folder).filter((name) => name !== "catalogue.json")
    .map((name) => (JSON.parse(readFileSync(join(folder, name), "utf8")) as LessonPack).languages.fr)
    .sort((one, other) => one.number.localeCompare(other.number, "fr", { numeric: true }));
}

/** Every lesson there is, of the project and of the fixtures, in every language; and a built app that serves them all. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compileLessons } from "#compiler/compile.ts";
import type { Language, Lesson, LessonPack } from "#course/lesson.ts";
import { packFiles } from "../../src/build/lesson-packs.ts";
import { type HubProcess, startHub } from "./hub-process.ts";

const ROOTS = ["lessons", "tests/fixtures/lessons"];
const compiled = await Promise.all(ROOTS.map((root) => compileLessons({ root })));
export const ALL_LESSONS = {
  packs: compiled.flatMap(({ packs }) => packs),
  courses: compiled.flatMap(({ courses }) => courses),
  findings: compiled.flatMap(({ findings }) => findings),
};

export const inEveryLanguage = (packs: readonly LessonPack[]): readonly { readonly name: string; readonly language: Language; readonly lesson: Lesson }[] =>
  packs.flatMap(({ languages }) => [languages.fr, languages.en].flatMap((lesson) => (lesson ? [{ name: `${lesson.id} (${lesson.language})`, language: lesson.language, lesson }] : [])));

export function wallLesson(id: string): Lesson {
  const lesson = ALL_LESSONS.packs.find((pack) => pack.id === id)?.languages.fr;
  if (!lesson) throw new Error(`no lesson ${id}`);
  return lesson;
}

/** The built hub, serving all of them. */
export async function startWallHub(): Promise<HubProcess> {
  const folder = mkdtempSync(join(tmpdir(), "pas-a-pas-wall-"));
  const dist = join(folder, "dist");
  cpSync("dist", dist, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  rmSync(join(dist, "app/lessons"), { recursive: true });
  mkdirSync(join(dist, "app/lessons"));
  for (const { fileName, source } of packFiles(ALL_LESSONS)) writeFileSync(join(dist, "app", fileName), source);
  const hub = await startHub({ dist });
  return { ...hub, dispose: async () => { await hub.dispose(); rmSync(folder, { recursive: true, force: true }); } };
}

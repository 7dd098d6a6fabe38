/**
 * `lessons/` → lesson packs and courses, or what is wrong, in which file, on which line, and how to mend it.
 * A broken lesson is left out; the others are still made.
 */
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Course, CourseId, LessonId, LessonPack } from "#course/lesson.ts";
import { readDocument } from "./document.ts";
import { readFacts } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { compileLesson } from "./lesson.ts";
import { listOf } from "./settings.ts";
import { numbersIn, textOf } from "./steps/frame.ts";

export type Compiled = { readonly packs: readonly LessonPack[]; readonly courses: readonly Course[]; readonly findings: readonly Finding[] };

/** `root`: a folder laid out like `lessons/`; a lesson may lie flat in it or in its course's folder. */
export async function compileLessons({ root }: { root: string }): Promise<Compiled> {
  const facts = readFacts(await readFile(join(root, "_commun/faits.md"), "utf8").catch(() => ""));
  const findings: Finding[] = [];
  const packs: LessonPack[] = [];
  for (const folder of await lessonFolders(root)) {
    const compiled = await compileLesson({ folder, root, facts });
    findings.push(...compiled.findings);
    if (compiled.pack) packs.push(compiled.pack);
  }
  packs.sort((one, other) => one.languages.fr.number.localeCompare(other.languages.fr.number, "fr", { numeric: true }));
  return { packs, courses: await readCourses(root, packs), findings };
}

async function lessonFolders(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await folders(root)) {
    const inner = await folders(join(root, name));
    for (const folder of [join(root, name), ...inner.map((lesson) => join(root, name, lesson))]) if (await isFile(join(folder, "fr.md"))) found.push(folder);
  }
  return found;
}

async function readCourses(root: string, packs: readonly LessonPack[]): Promise<readonly Course[]> {
  const courses: Course[] = [];
  for (const name of await folders(root)) {
    const [fr, en] = await Promise.all(["cours.md", "cours.en.md"].map((file) => readFile(join(root, name, file), "utf8").catch(() => undefined)));
    if (fr === undefined) continue;
    const card = readDocument(fr).card;
    const english = en === undefined ? card : readDocument(en).card;
    const id = textOf(card, "id") as CourseId;
    const made = new Set(packs.filter((pack) => pack.languages.fr.course === id).map((pack) => pack.id));
    const order = listOf(card.get("lessons")).map((lesson) => lesson as LessonId).filter((lesson) => made.has(lesson));
    const lessons = [...order, ...[...made].filter((lesson) => !order.includes(lesson))];
    if (lessons.length === 0) continue;
    courses.push({
      id, number: numbersIn(textOf(card, "number"))[0] ?? 0, lessons,
      title: { fr: textOf(card, "title"), en: textOf(english, "title") },
      why: { fr: textOf(card, "why"), en: textOf(english, "why") },
    });
  }
  return courses.sort((one, other) => one.number - other.number);
}

async function folders(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("_") && !entry.name.startsWith(".") && entry.name !== "img" && entry.name !== "son").map(({ name }) => name).sort();
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() === true;

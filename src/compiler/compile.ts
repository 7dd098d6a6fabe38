/**
 * `lessons/` → lesson packs and courses, or what is wrong, in which file, on which line, and how to mend it.
 * A broken lesson is left out; the others are still made.
 */
import { readFile, readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Course, CourseId, LessonId, LessonPack } from "#course/lesson.ts";
import { checkFactDates, type Day } from "./checks/dates.ts";
import { officialNames } from "./checks/real-world.ts";
import { readDocument } from "./document.ts";
import { readFacts } from "./facts.ts";
import { type Finding, reporter } from "./finding.ts";
import { readGlossary } from "./glossary.ts";
import { compileLesson, shown, type Surroundings } from "./lesson.ts";
import { listOf } from "./settings.ts";
import { numbersIn, textOf } from "./steps/frame.ts";

export type Compiled = {
  readonly packs: readonly LessonPack[];
  readonly courses: readonly Course[];
  readonly findings: readonly Finding[];
  /** How many lessons there are, sound or not. */
  readonly found: number;
};

type Tree = {
  /** A folder laid out like `lessons/`; a lesson may lie flat in it, in its course's folder, or be it. */
  readonly root: string;
  /** Where facts and word cards are, when the folder has none of its own. */
  readonly otherwise?: string;
  /** Dates are looked at only when it is given. */
  readonly today?: Day;
};

export async function compileLessons({ root, otherwise, today }: Tree): Promise<Compiled> {
  const findings: Finding[] = [];
  const given = await readSurroundings({ root, otherwise, today, findings });
  const packs: LessonPack[] = [];
  const taken = new Map<LessonId, string>();
  const folders = await lessonFolders(root);
  for (const folder of folders) {
    const compiled = await compileLesson(folder, given);
    findings.push(...compiled.findings);
    const id = await idIn(folder);
    const first = id && taken.get(id.value);
    if (id && first !== undefined) reporter(shown(root, join(folder, "fr.md")), findings)({
      line: id.line, code: "lesson-id-taken",
      message: { fr: `l'identifiant « ${id.value} » est déjà celui de ${first}.`, en: `the id "${id.value}" is already that of ${first}.` },
      proposal: { fr: "Donnez-lui un autre nom.", en: "Give it another name." },
    });
    else if (compiled.pack) packs.push(compiled.pack);
    if (id && first === undefined) taken.set(id.value, shown(root, join(folder, "fr.md")));
  }
  packs.sort((one, other) => one.languages.fr.number.localeCompare(other.languages.fr.number, "fr", { numeric: true }));
  return { packs, courses: await readCourses(root, packs), findings, found: folders.length };
}

async function readSurroundings({ root, otherwise, today, findings }: { root: string; otherwise: string | undefined; today: Day | undefined; findings: Finding[] }): Promise<Surroundings> {
  const own = await isFolder(join(root, "_commun"));
  const common = own || otherwise === undefined ? join(root, "_commun") : otherwise;
  const read = (name: string): Promise<string> => readFile(join(common, name), "utf8").catch(() => "");
  const facts = readFacts(await read("faits.md"));
  // What lies elsewhere is not this folder's to mend.
  const said: Finding[] = own ? findings : [];
  const nameOf = (name: string): string => shown(root, join(common, name));
  if (today) checkFactDates({ facts: [...facts.values()], today, report: reporter(nameOf("faits.md"), said) });
  const cards = async (name: string) => readGlossary({ source: await read(name), file: nameOf(name), findings: said });
  return {
    root, around: dirname(common), facts, today,
    official: officialNames([...facts.values()].flatMap(({ fr, en }) => [fr, en])),
    glossary: { fr: await cards("mots.fr.md"), en: await cards("mots.en.md") },
  };
}

/** The lesson's name, if its French file has one. */
async function idIn(folder: string): Promise<{ value: LessonId; line: number } | undefined> {
  const source = await readFile(join(folder, "fr.md"), "utf8").catch(() => undefined);
  const id = source === undefined ? undefined : readDocument(source).card.get("id");
  return id?.value ? { value: id.value as LessonId, line: id.line } : undefined;
}

async function lessonFolders(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  const look = async (folder: string): Promise<void> => {
    if ((await isFile(join(folder, "fr.md"))) || (await isFile(join(folder, "en.md")))) found.push(folder);
  };
  await look(root);
  for (const name of await folders(root)) {
    await look(join(root, name));
    for (const lesson of await folders(join(root, name))) await look(join(root, name, lesson));
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
const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() === true;

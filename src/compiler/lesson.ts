/** One lesson folder → its pack, in every language it has, or what is wrong with it. */
import { readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { CourseId, Language, Lesson, LessonId, LessonPack } from "#course/lesson.ts";
import { checkCard, checkIds, checkStrayLines } from "./checks/card.ts";
import { checkLessonDate, checkTranslationAge, type Day } from "./checks/dates.ts";
import { checkRealWorld } from "./checks/real-world.ts";
import { checkSecrets } from "./checks/secrets.ts";
import { adviseStep, adviseWhole, checkMustHave, type WrittenStep } from "./checks/whole.ts";
import { checkWording } from "./checks/wording.ts";
import { type LessonDocument, readDocument, type StepPart, toUnixLines } from "./document.ts";
import { type Facts, placeFacts } from "./facts.ts";
import { type Finding, type Report, reporter } from "./finding.ts";
import { type Glossary, withGlossary } from "./glossary.ts";
import { plainWord } from "./keywords.ts";
import { packPictures } from "./pack-pictures.ts";
import { recalled } from "./recalled.ts";
import { INHERITED, listOf } from "./settings.ts";
import { unsolvableSteps } from "./solvable.ts";
import { packSounds } from "./sounds.ts";
import { numbersIn, textOf, yes } from "./steps/frame.ts";
import { readStep } from "./steps/step.ts";
import { compareTranslation, overlay } from "./translation.ts";

/** What all lessons of a tree have in common. */
export type Surroundings = {
  /** Paths in findings are relative to it. */
  readonly root: string;
  /** The folder that `_commun` stands in. */
  readonly around: string;
  readonly facts: Facts;
  readonly official: ReadonlySet<string>;
  readonly glossary: Glossary;
  /** Undefined: dates are not looked at. */
  readonly today: Day | undefined;
};

/** A path as findings show it, the same on every system. */
export const shown = (root: string, path: string): string => relative(root, path).split(sep).join("/");

export async function compileLesson(folder: string, given: Surroundings): Promise<{ pack: LessonPack | undefined; findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const french = await openFile({ folder, language: "fr", given, findings });
  if (!french) {
    reporter(shown(given.root, join(folder, "en.md")), findings)({
      line: 1, code: "no-french",
      message: { fr: "il n'y a pas de « fr.md » à côté : le français est la référence.", en: "there is no \"fr.md\" beside it: the French is the reference." },
      proposal: { fr: "Écrivez d'abord la leçon en français, dans « fr.md ».", en: "Write the lesson in French first, in \"fr.md\"." },
    });
    return { pack: undefined, findings };
  }
  const fr = readLesson(french);
  checkCard(french.document, french.report);
  checkIds(french.document, french.report);
  checkMustHave(fr.lesson, french.report);
  adviseWhole({ document: french.document, steps: fr.steps, minutes: fr.lesson.minutes, report: french.report });
  if (given.today) checkLessonDate({ card: french.document.card, today: given.today, report: french.report });

  const english = await openFile({ folder, language: "en", given, findings });
  // What is wrong with a setting that the translation takes from the French has been said there.
  const saidBefore: SaidBefore = ({ code, message }) => findings.some((found) => found.file === french.file && found.code === code && found.message.fr === message.fr);
  const en = english && readLesson({ ...english, document: overlay(french.document, english.document), saidBefore });
  const isSound = (file: string): boolean => !findings.some((found) => found.level === "error" && found.file === file);
  if (english && en) {
    // The reference first: until it is sound, what differs from it says nothing.
    if (isSound(french.file)) compareTranslation({ french: fr.steps, translated: en.steps, ids: { french: fr.lesson.id, translated: english.document.card.get("id") }, report: english.report });
    checkTranslationAge({ french: ageOf(french), english: ageOf(english), report: english.report });
  }
  const written = [{ ...french, ...fr }, ...(english && en ? [{ ...english, ...en }] : [])];
  for (const { lesson, steps, report, file } of written) {
    for (const step of steps) adviseStep(step, report);
    for (const step of isSound(french.file) && isSound(file) ? unsolvableSteps(lesson) : []) report({
      line: steps.find((one) => one.step === step)?.part.line ?? 1, code: "unsolvable",
      message: { fr: `l'étape « ${step.title} » ne peut pas être finie.`, en: `the step "${step.title}" cannot be finished.` },
      proposal: { fr: "Regardez ses réponses, ses buts et sa barre de réussite.", en: "Look at its answers, its goals and its pass mark." },
    });
  }
  const marked = written.map((one) => ({ ...one, lesson: withGlossary(one.lesson, given.glossary[one.lesson.language]) }));
  const pictures = await packPictures({ folder, around: given.around, lessons: marked });
  const sounds = await packSounds(folder, marked);
  const broken = findings.some(({ level }) => level === "error");
  const [reference = fr, translated] = marked;
  return { pack: broken ? undefined : { format: 1, id: fr.lesson.id, languages: { fr: reference.lesson, ...(translated && { en: translated.lesson }) }, pictures, ...(sounds && { sounds }) }, findings };
}

type Opened = { readonly document: LessonDocument; readonly language: Language; readonly file: string; readonly report: Report; readonly modified: number };

/** Reads a file and says what can be said of it alone; undefined when there is none. */
async function openFile({ folder, language, given, findings }: { folder: string; language: Language; given: Surroundings; findings: Finding[] }): Promise<Opened | undefined> {
  const path = join(folder, `${language}.md`);
  const written = await readFile(path, "utf8").catch(() => undefined);
  if (written === undefined) return undefined;
  const file = shown(given.root, path);
  const report = reporter(file, findings);
  const source = toUnixLines(written);
  checkRealWorld({ lines: source.split("\n").map((text, index) => ({ text, line: index + 1 })), official: given.official, report });
  const asWritten = readDocument(source);
  checkStrayLines(asWritten, report);
  checkWording({ document: asWritten, language, report });
  checkSecrets(asWritten, report);
  return { document: readDocument(placeFacts({ source, facts: given.facts, language, report })), language, file, report, modified: (await stat(path)).mtimeMs };
}

function ageOf({ document, modified }: Opened) {
  const setting = document.card.get("version");
  const [number] = numbersIn(setting?.value ?? "");
  return { modified, version: setting && number !== undefined ? { number, line: setting.line } : undefined };
}

type SaidBefore = (found: Parameters<Report>[0]) => boolean;

function readLesson({ document, report, language, saidBefore = () => false }: Pick<Opened, "document" | "report" | "language"> & { readonly saidBefore?: SaidBefore }): { lesson: Lesson; steps: readonly WrittenStep[] } {
  const { card } = document;
  const steps = document.steps.flatMap((written) => {
    const said = onItsLine({ part: written, report, saidBefore });
    const part = recalled(written, document, said);
    const step = readStep({ part, report: said });
    return step ? [{ step, part }] : [];
  });
  return {
    steps,
    lesson: {
      id: textOf(card, "id") as LessonId,
      course: plainWord(textOf(card, "course")) as CourseId,
      language,
      number: textOf(card, "number"),
      title: textOf(card, "title"),
      why: textOf(card, "why"),
      objectives: listOf(card.get("objectives")),
      minutes: numbersIn(textOf(card, "minutes"))[0] ?? 0,
      essential: yes(card, "essential"),
      version: numbersIn(textOf(card, "version"))[0] ?? 1,
      steps: steps.map(({ step }) => step),
    },
  };
}

/** A finding about a setting that is not in this file stands at the step's title. */
const onItsLine = ({ part, report, saidBefore }: { part: StepPart; report: Report; saidBefore: SaidBefore }): Report => (found) => {
  if (found.line !== INHERITED) report(found);
  else if (!saidBefore(found)) report({ ...found, line: part.line });
};

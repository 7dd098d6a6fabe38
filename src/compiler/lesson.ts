/** One lesson folder → its pack, in every language it has, or what is wrong with it. */
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { CourseId, Language, Lesson, LessonId, LessonPack, PackedPicture, PictureId } from "#course/lesson.ts";
import { checkCard, checkIds, checkLesson, checkRealWorld, checkStep } from "./checks.ts";
import { readDocument, type LessonDocument, type StepPart } from "./document.ts";
import { type Facts, placeFacts } from "./facts.ts";
import { type Finding, type Report, reporter } from "./finding.ts";
import { plainWord } from "./keywords.ts";
import { picturesOf } from "./kinds.ts";
import { readPicture } from "./picture.ts";
import { listOf } from "./settings.ts";
import { packSounds } from "./sounds.ts";
import { unsolvableSteps } from "./solvable.ts";
import { numbersIn, textOf, yes } from "./steps/frame.ts";
import { readStep } from "./steps/step.ts";
import { compareTranslation, overlay } from "./translation.ts";

type Folder = { readonly folder: string; /** Paths in findings are relative to it. */ readonly root: string; readonly facts: Facts };

export async function compileLesson({ folder, root, facts }: Folder): Promise<{ pack: LessonPack | undefined; findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const open = async (language: Language) => {
    const path = join(folder, `${language}.md`);
    const source = await readFile(path, "utf8").catch(() => undefined);
    if (source === undefined) return undefined;
    const report = reporter(relative(root, path), findings);
    checkRealWorld(source.split(/\r?\n/).map((text, index) => ({ text, line: index + 1 })), report);
    return { document: readDocument(placeFacts({ source, facts, language, report })), report };
  };
  const french = await open("fr");
  if (!french) return { pack: undefined, findings };
  const fr = readLesson({ ...french, language: "fr" });
  checkCard(french.document, french.report);
  checkIds(french.document, french.report);
  checkLesson(fr, french.report);
  const english = await open("en");
  const languages: { fr: Lesson; en?: Lesson } = { fr };
  if (english) {
    const document = overlay(french.document, english.document);
    const en = readLesson({ document, report: english.report, language: "en" });
    compareTranslation({ french: fr, translated: en, report: english.report, lineOf: (id) => lineOfStep(document, id) });
    languages.en = en;
  }
  for (const { document, report, lesson } of [{ ...french, lesson: fr }, ...(english && languages.en ? [{ ...english, lesson: languages.en }] : [])]) {
    const sound = !findings.some(({ level, file }) => level === "error" && file.endsWith(`${lesson.language}.md`));
    for (const step of lesson.steps) checkStep(step, lineOfStep(document, step.id), report);
    for (const step of sound ? unsolvableSteps(lesson) : []) report({
      line: lineOfStep(document, step.id), code: "unsolvable",
      message: { fr: `l'étape « ${step.title} » ne peut pas être finie.`, en: `the step "${step.title}" cannot be finished.` },
      proposal: { fr: "Regardez ses réponses, ses buts et sa barre de réussite.", en: "Look at its answers, its goals and its pass mark." },
    });
  }
  const written: readonly Written[] = [{ lesson: fr, ...french }, ...(english && languages.en ? [{ lesson: languages.en, ...english }] : [])];
  const pictures = await packPictures({ folder, lessons: written });
  const sounds = await packSounds(folder, written);
  const broken = findings.some(({ level }) => level === "error");
  return { pack: broken ? undefined : { format: 1, id: fr.id, languages, pictures, ...(sounds && { sounds }) }, findings };
}

const lineOfStep = ({ steps }: LessonDocument, id: string): number => steps.find(({ settings }) => textOf(settings, "id") === id)?.line ?? 1;

function readLesson({ document, report, language }: { document: LessonDocument; report: Report; language: Language }): Lesson {
  const { card } = document;
  return {
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
    steps: document.steps.flatMap((part) => readStep({ part: recalled(part, document, report), report }) ?? []),
  };
}

/** « geste-rappel: tout-seul »: the same thing to do again, in the words of the recall where it has its own. */
function recalled(part: StepPart, { steps }: LessonDocument, report: Report): StepPart {
  const wanted = part.settings.get("recall-step");
  if (!wanted) return part;
  const again = steps.find(({ settings }) => textOf(settings, "id") === wanted.value);
  if (again) return { ...again, ...part, settings: new Map([...again.settings, ["solo", NOT], ...[...part.settings].filter(([name]) => name !== "type")]), text: part.text.length > 0 ? part.text : again.text, list: again.list, items: again.items, notes: [...again.notes, ...part.notes] };
  report({
    line: wanted.line, code: "no-step-to-recall",
    message: { fr: `aucune étape ne s'appelle « ${wanted.value} ».`, en: `no step is called "${wanted.value}".` },
    proposal: { fr: "Donnez l'identifiant d'une étape de cette leçon.", en: "Give the id of a step of this lesson." },
  });
  return part;
}
const NOT = { value: "non", line: 1 } as const;

type Written = { readonly lesson: Lesson; readonly document: LessonDocument; readonly report: Report };

async function packPictures({ folder, lessons }: { folder: string; lessons: readonly Written[] }): Promise<LessonPack["pictures"]> {
  const packed: Record<string, PackedPicture> = {};
  for (const { lesson, document, report } of lessons) {
    for (const step of lesson.steps) {
      const line = lineOfStep(document, step.id);
      for (const { src, alt } of picturesOf(step)) {
        if (alt.trim() === "") report({
          line, code: "picture-without-alt",
          message: { fr: `l'image « ${src} » n'a pas de description.`, en: `the picture "${src}" has no description.` },
          proposal: { fr: "Ajoutez « alt: » avec une phrase courte.", en: "Add \"alt:\" with a short sentence." },
        });
        if (packed[src]) continue;
        const reading = await readPicture(folder, src);
        if (reading.kind === "picture") packed[src as PictureId] = reading.picture;
        else report(pictureFinding(reading.kind, src, line));
      }
    }
  }
  return packed;
}

function pictureFinding(kind: "missing" | "unsafe" | "not-a-picture" | "outside", src: string, line: number): Parameters<Report>[0] {
  switch (kind) {
    case "missing": return { line, code: "picture-missing", message: { fr: `l'image « ${src} » n'est pas là.`, en: `the picture "${src}" is not there.` }, proposal: { fr: "Mettez-la dans le dossier de la leçon.", en: "Put it in the lesson's folder." } };
    case "unsafe": return { line, code: "picture-unsafe", message: { fr: `le dessin « ${src} » contient autre chose que des formes.`, en: `the drawing "${src}" holds more than shapes.` }, proposal: { fr: "Enregistrez-le en « SVG simple », sans lien ni script.", en: "Save it as \"plain SVG\", without links or scripts." } };
    case "not-a-picture": return { line, code: "not-a-picture", message: { fr: `« ${src} » n'est pas une image connue.`, en: `"${src}" is not a known picture.` }, proposal: { fr: "Prenez un fichier SVG, PNG, JPG ou WebP.", en: "Use an SVG, PNG, JPG or WebP file." } };
    case "outside": return { line, code: "picture-outside", message: { fr: `« ${src} » est hors du dossier de la leçon.`, en: `"${src}" is outside the lesson's folder.` }, proposal: { fr: "Copiez l'image dans le dossier « img ».", en: "Copy the picture into the \"img\" folder." } };
  }
}

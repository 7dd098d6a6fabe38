/** How a lesson is written: short sentences, few of them, plain words (curriculum, 7.2 and 7.4). */
import type { Language } from "#course/lesson.ts";
import { AVOID_WORDS } from "../avoid-words.ts";
import type { LessonDocument } from "../document.ts";
import type { Report } from "../finding.ts";
import type { Line } from "../settings.ts";
import { wholeWord } from "../whole-words.ts";
import { headings, inStep, sentencesIn } from "./said.ts";

const MAX_WORDS = 15;
const MAX_SENTENCES = 4;

/** « 0 892 705 705 » and « 1,95 € » are one word each, as they are said in one breath. */
export const countWords = (text: string): number => text.replace(/\d[\d \u00A0\u202F.,]*\d/g, "1").split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const AVOIDED = (["fr", "en"] as const).flatMap((language) => AVOID_WORDS[language].flatMap(({ words, instead }) => words.map((word) => ({ language, instead, find: wholeWord(word) }))));

export function checkWording({ document, language, report }: { document: LessonDocument; language: Language; report: Report }): void {
  const said = document.steps.flatMap(inStep);
  for (const { text, line } of said) {
    const words = countWords(text);
    if (words > MAX_WORDS) report({
      level: "advice", line, code: "long-sentence",
      message: { fr: `cette phrase a ${words} mots.`, en: `this sentence has ${words} words.` },
      proposal: { fr: "Coupez-la en deux.", en: "Cut it in two." },
    });
  }
  for (const { text } of document.steps) {
    const sentences = text.flatMap((line) => sentencesIn([line]));
    const [tooMuch] = sentences.slice(MAX_SENTENCES);
    if (tooMuch) report({
      level: "advice", line: tooMuch.line, code: "many-sentences",
      message: { fr: `cette étape a ${sentences.length} phrases, dont voici la ${MAX_SENTENCES + 1}e.`, en: `this step has ${sentences.length} sentences; this is number ${MAX_SENTENCES + 1}.` },
      proposal: { fr: `Gardez-en ${MAX_SENTENCES}, ou faites une étape de plus.`, en: `Keep ${MAX_SENTENCES}, or make one more step.` },
    });
  }
  for (const line of [...headings(document), ...said]) checkAvoided(line, language, report);
}

function checkAvoided({ text, line }: Line, language: Language, report: Report): void {
  const composed = text.normalize("NFC");
  for (const { language: of, instead, find } of AVOIDED) {
    const found = of === language ? find(composed) : undefined;
    if (found) report({
      level: "advice", line, code: "avoid-word",
      message: { fr: `le mot « ${composed.slice(found.from, found.to)} » n'est pas employé avec les apprenants.`, en: `the word "${composed.slice(found.from, found.to)}" is not used with learners.` },
      proposal: { fr: `Dites plutôt : ${instead}.`, en: `Say instead: ${instead}.` },
    });
  }
}

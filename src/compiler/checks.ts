/** What a lesson must have to be published, and what would make it better (curriculum, 5.7). */
import type { Lesson } from "#course/lesson.ts";
import type { Step } from "#course/step.ts";
import type { LessonDocument } from "./document.ts";
import type { Report } from "./finding.ts";
import { sentenceText } from "./sentence.ts";
import type { Line } from "./settings.ts";

export const MAX_WORDS = 15;
const MIN_HINTS = 2;
/** Kinds where one acts and may need help. */
const ACTIONS: readonly Step["kind"][] = ["gesture", "find", "sort", "chat", "mail"];

export function checkCard({ card, cardFound }: LessonDocument, report: Report): void {
  for (const name of ["id", "title", "why"] as const) {
    if (card.get(name)?.value) continue;
    const word = { id: "id", title: "titre", why: "pourquoi" }[name];
    report({
      line: cardFound ? 2 : 1, code: `no-${name}`,
      message: { fr: `la fiche de la leçon n'a pas de « ${word} ».`, en: `the lesson's card has no "${name}".` },
      proposal: { fr: `Ajoutez une ligne « ${word}: … » entre les deux « --- ».`, en: `Add a line "${name}: …" between the two "---".` },
    });
  }
}

export function checkIds({ steps }: LessonDocument, report: Report): void {
  const seen = new Set<string>();
  for (const { settings, line, title } of steps) {
    const id = settings.get("id")?.value ?? "";
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) report({
      line, code: "no-step-id",
      message: { fr: `l'étape « ${title} » n'a pas d'identifiant correct.`, en: `the step "${title}" has no proper id.` },
      proposal: { fr: "Ajoutez « id: » avec des minuscules, des chiffres et des tirets.", en: "Add \"id:\" with small letters, digits and hyphens." },
    });
    else if (seen.has(id)) report({
      line: settings.get("id")?.line ?? line, code: "duplicate-id",
      message: { fr: `l'identifiant « ${id} » est déjà pris.`, en: `the id "${id}" is already taken.` },
      proposal: { fr: "Donnez-lui un autre nom.", en: "Give it another name." },
    });
    seen.add(id);
  }
}

export function checkLesson({ steps }: Lesson, report: Report): void {
  const missing = (code: string, fr: string, en: string, there: boolean): void => {
    if (!there) report({
      line: 1, code,
      message: { fr: `il manque ${fr}.`, en: `${en} is missing.` },
      proposal: { fr: "Ajoutez cette étape ; prenez une autre leçon pour modèle.", en: "Add this step; take another lesson as a model." },
    });
  };
  missing("no-solo", "une étape « seul: oui »", "a step \"solo: yes\"", steps.some(({ solo }) => solo));
  missing("no-rate-before", "un « ressenti » avant", "a \"rate\" before", steps.some((step) => step.kind === "rate" && step.moment === "before"));
  missing("no-rate-after", "un « ressenti » après", "a \"rate\" after", steps.some((step) => step.kind === "rate" && step.moment === "after"));
  missing("no-recall", "un « rappel »", "a \"recall\"", steps.some(({ kind }) => kind === "recall"));
  missing("no-memo", "une « fiche »", "a \"memo\"", steps.some(({ kind }) => kind === "memo"));
}

export function checkStep(step: Step, line: number, report: Report): void {
  for (const sentence of step.say) {
    const words = sentenceText(sentence).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (words > MAX_WORDS) report({
      level: "advice", line, code: "long-sentence",
      message: { fr: `une phrase a ${words} mots.`, en: `a sentence has ${words} words.` },
      proposal: { fr: "Coupez-la en deux.", en: "Cut it in two." },
    });
  }
  if (ACTIONS.includes(step.kind) && !step.solo && step.hints.length < MIN_HINTS) report({
    level: "advice", line, code: "few-hints",
    message: { fr: `cette étape a moins de ${MIN_HINTS} aides.`, en: `this step has fewer than ${MIN_HINTS} hints.` },
    proposal: { fr: "La seconde aide dit où regarder.", en: "The second hint says where to look." },
  });
}

/** Telephone ranges kept for fiction by the regulator, and numbers of public services that lessons teach. */
const FICTION = /^0(1 ?99 ?00|2 ?61 ?91|3 ?53 ?01|4 ?65 ?71|5 ?36 ?49|6 ?39 ?98)/;
const PHONE = /\b0\d(?:[ .]?\d{2}){4}\b/g;
const ADDRESS = /\b[\w.-]+@([\w-]+\.)+\w+|\b(?:[\w-]+\.)+(?:fr|com|org|net|info|eu|io)\b/g;
/** Official names that lessons teach to recognise. */
const OFFICIAL = new Set(["ameli.fr", "service-public.gouv.fr", "17cyber.gouv.fr", "caf.fr", "msa.fr", "impots.gouv.fr"]);

/** A real person's number or a real site has no place in an exercise. Facts are put in later, and are checked by people. */
export function checkRealWorld(lines: readonly Line[], report: Report): void {
  for (const { text, line } of lines) {
    const real = [...[...text.matchAll(PHONE)].map(([found]) => found).filter((found) => !FICTION.test(found)),
      ...[...text.matchAll(ADDRESS)].map(([found]) => found).filter((found) => !OFFICIAL.has(found.toLowerCase()) && !found.endsWith(".example"))];
    for (const found of real) report({
      line, code: "real-address",
      message: { fr: `« ${found} » a l'air vrai.`, en: `"${found}" looks real.` },
      proposal: { fr: "Prenez une adresse en « .example » ou un numéro en 06 39 98.", en: "Use an address ending in \".example\" or a number in 06 39 98." },
    });
  }
}

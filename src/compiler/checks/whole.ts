/** What a lesson as a whole must have to be published, and what would make it better (curriculum, 1.1 and 5.7). */
import type { Lesson } from "#course/lesson.ts";
import type { Step, StepKind } from "#course/step.ts";
import type { LessonDocument, StepPart } from "../document.ts";
import type { BothLanguages, Report } from "../finding.ts";
import { playOf } from "../kinds.ts";

/** A step, and the part of the file that it was read from. */
export type WrittenStep = { readonly step: Step; readonly part: StepPart };

const STEPS = { from: 10, to: 20 };
const MAX_MINUTES = 12;
const MIN_ACTION = 0.7;
const MAX_READS = 2;
const MIN_HINTS = 2;
/** Where one does nothing but look or say how it went. */
const NO_ACTION: readonly StepKind[] = ["read", "watch", "rate", "memo"];
/** Their rungs of the ladder are made out of the answers (curriculum, 4.9): written hints are a gift. */
const OWN_HINTS: readonly StepKind[] = ["quiz", "recall", "match", "order", "scenario"];

export function checkMustHave({ steps }: Lesson, report: Report): void {
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
  missing("no-recall", "un « rappel »", "a \"recall\"", steps.some(({ kind, recall }) => kind === "recall" || recall === true));
  missing("no-memo", "une « fiche »", "a \"memo\"", steps.some(({ kind }) => kind === "memo"));
}

/** Advice on the French reference: what the translation has in common with it is said once. */
export function adviseWhole({ document, steps, minutes, report }: { document: LessonDocument; steps: readonly WrittenStep[]; minutes: number; report: Report }): void {
  const advise = (code: string, line: number, message: BothLanguages, proposal: BothLanguages): void => report({ level: "advice", code, line, message, proposal });
  const count = steps.length;
  if (count < STEPS.from) advise("few-steps", 1, { fr: `la leçon a ${count} étapes.`, en: `the lesson has ${count} steps.` }, { fr: `Une leçon en a de ${STEPS.from} à ${STEPS.to} : ajoutez de petites étapes.`, en: `A lesson has ${STEPS.from} to ${STEPS.to}: add small steps.` });
  const tooFar = steps[STEPS.to];
  if (tooFar) advise("many-steps", tooFar.part.line, { fr: `la leçon a ${count} étapes ; voici la ${STEPS.to + 1}e.`, en: `the lesson has ${count} steps; this is number ${STEPS.to + 1}.` }, { fr: "Faites-en deux leçons.", en: "Make two lessons of it." });
  if (minutes > MAX_MINUTES) advise("too-long", document.card.get("minutes")?.line ?? 1, { fr: `${minutes} minutes, c'est long.`, en: `${minutes} minutes is long.` }, { fr: `Restez à ${MAX_MINUTES} minutes, ou faites deux leçons.`, en: `Keep to ${MAX_MINUTES} minutes, or make two lessons.` });
  if (!steps.some(({ step }) => step.oops)) advise("no-oops", 1, { fr: "aucune étape ne montre un accident et sa réparation.", en: "no step shows an accident and its repair." }, { fr: "Ajoutez « oups: oui » à une étape.", en: "Add \"oops: yes\" to a step." });
  if (!steps.some(({ step }) => step.kind === "together")) advise("no-together", 1, { fr: "rien n'est à faire ensemble, pour de vrai.", en: "nothing is to be done together, for real." }, { fr: "Ajoutez une étape « type: ensemble ».", en: "Add a step \"type: together\"." });
  const acting = steps.filter(({ step }) => !NO_ACTION.includes(step.kind)).length;
  const share = Math.floor((acting * 100) / Math.max(1, count));
  if (acting < MIN_ACTION * count) advise("few-actions", 1, { fr: `on agit dans ${acting} étapes sur ${count}, soit ${share} %.`, en: `one acts in ${acting} steps of ${count}, that is ${share}%.` }, { fr: "Visez 70 % : remplacez une étape à lire par un exercice.", en: "Aim at 70%: make an exercise of a step to read." });
  steps.forEach(({ part }, index) => {
    const run = steps.slice(Math.max(0, index - MAX_READS), index + 1);
    if (run.length > MAX_READS && run.every(({ step }) => step.kind === "read")) advise("many-reads", part.line, { fr: `plus de ${MAX_READS} étapes à lire se suivent.`, en: `more than ${MAX_READS} steps to read follow each other.` }, { fr: "Mettez un exercice entre elles.", en: "Put an exercise between them." });
  });
}

export function adviseStep({ step, part }: WrittenStep, report: Report): void {
  if (playOf(step) && !OWN_HINTS.includes(step.kind) && !step.solo && !step.recall && step.hints.length < MIN_HINTS) report({
    level: "advice", line: part.line, code: "few-hints",
    message: { fr: `cette étape a moins de ${MIN_HINTS} aides.`, en: `this step has fewer than ${MIN_HINTS} hints.` },
    proposal: { fr: "Ajoutez « > Aide: … ». La seconde aide dit où regarder.", en: "Add \"> Hint: …\". The second hint says where to look." },
  });
}

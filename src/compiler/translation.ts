/** A translation lies over the French reference: what it leaves out is taken from there (curriculum, 5.1). */
import type { WrittenStep } from "./checks/whole.ts";
import type { ItemPart, LessonDocument, StepPart } from "./document.ts";
import type { Report } from "./finding.ts";
import { shapeOf } from "./kinds.ts";
import { INHERITED, type Settings } from "./settings.ts";

export function overlay(reference: LessonDocument, translation: LessonDocument): LessonDocument {
  const byId = new Map(reference.steps.map((step) => [idOf(step.settings), step]));
  return {
    ...translation,
    card: under(translation.card, reference.card),
    steps: translation.steps.map((step): StepPart => {
      const original = byId.get(idOf(step.settings));
      if (!original) return step;
      const items = step.items.map((item, index): ItemPart => {
        const same = original.items[index];
        return same ? { ...item, settings: under(item.settings, same.settings) } : item;
      });
      return { ...step, settings: under(step.settings, original.settings), items };
    }),
  };
}

const idOf = (settings: Settings): string => settings.get("id")?.value ?? "";
const under = (over: Settings, base: Settings): Settings => new Map([...[...base].map(([word, setting]) => [word, { ...setting, line: INHERITED }] as const), ...over]);

/** Same steps, same kinds, same right answers: otherwise progress made in one language would mean nothing in the other. */
export function compareTranslation({ french, translated, ids, report }: {
  french: readonly WrittenStep[]; translated: readonly WrittenStep[]; ids: { readonly french: string; readonly translated: { readonly value: string; readonly line: number } | undefined }; report: Report;
}): void {
  if (ids.translated && ids.translated.value !== ids.french) report({
    line: ids.translated.line, code: "translation-id",
    message: { fr: `l'identifiant « ${ids.translated.value} » n'est pas celui du français.`, en: `the id "${ids.translated.value}" is not that of the French.` },
    proposal: { fr: `Écrivez « id: ${ids.french} ».`, en: `Write "id: ${ids.french}".` },
  });
  const length = Math.max(french.length, translated.length);
  for (let index = 0; index < length; index++) {
    const [original, other] = [french[index], translated[index]];
    if (original?.step.id === other?.step.id) continue;
    const order = french.map(({ step }) => step.id).join(", ");
    const [fr, en] = original
      ? [`l'étape « ${original.step.id} » devrait venir ici.`, `the step "${original.step.id}" should come here.`]
      : [`l'étape « ${other?.step.id} » n'est pas dans le français.`, `the step "${other?.step.id}" is not in the French.`];
    report({
      line: (other ?? translated.at(-1))?.part.line ?? 1, code: "translation-steps",
      message: { fr, en }, proposal: { fr: `Les étapes, dans l'ordre : ${order}.`, en: `The steps, in order: ${order}.` },
    });
    return;
  }
  french.forEach((original, index) => {
    const other = translated[index];
    if (other && shapeOf(original.step) !== shapeOf(other.step)) report(difference(original, other));
  });
}

function difference(original: WrittenStep, other: WrittenStep): Parameters<Report>[0] {
  const { part } = other;
  const id = original.step.id;
  if (original.step.kind !== other.step.kind) return {
    line: part.settings.get("type")?.line || part.line, code: "translation-type",
    message: { fr: `l'étape « ${id} » n'a pas le même type qu'en français.`, en: `the step "${id}" has not the same type as in French.` },
    proposal: { fr: `Écrivez « type: ${original.step.kind} ».`, en: `Write "type: ${original.step.kind}".` },
  };
  const [wanted, written] = [original.part, part].map((one) => one.list.length + one.items.length + one.items.reduce((sum, { list }) => sum + list.length, 0));
  if (wanted !== written) return {
    line: part.line, code: "translation-answers",
    message: { fr: `l'étape « ${id} » a ${written} réponses ou éléments, le français en a ${wanted}.`, en: `the step "${id}" has ${written} answers or items, the French has ${wanted}.` },
    proposal: { fr: "Mettez-en autant, dans le même ordre.", en: "Put as many, in the same order." },
  };
  const ticked = part.list.find(({ checked }, index) => checked !== original.part.list[index]?.checked);
  return {
    line: ticked?.line ?? part.line, code: "translation-right",
    message: { fr: `l'étape « ${id} » n'a pas les mêmes bonnes réponses ou les mêmes buts qu'en français.`, en: `the step "${id}" has not the same right answers or goals as in French.` },
    proposal: { fr: "Reprenez-la comme en français.", en: "Make it as in French." },
  };
}

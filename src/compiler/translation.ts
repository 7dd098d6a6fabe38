/** A translation lies over the French reference: what it leaves out is taken from there (curriculum, 5.1). */
import type { Lesson } from "#course/lesson.ts";
import type { ItemPart, LessonDocument, StepPart } from "./document.ts";
import type { Report } from "./finding.ts";
import { shapeOf } from "./kinds.ts";
import type { Settings } from "./settings.ts";

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
const under = (over: Settings, base: Settings): Settings => new Map([...base, ...over]);

/** Same steps, same kinds, same right answers: otherwise progress made in one language would mean nothing in the other. */
export function compareTranslation({ french, translated, report, lineOf }: {
  french: Lesson; translated: Lesson; report: Report; lineOf: (id: string) => number;
}): void {
  const ids = (lesson: Lesson): string => lesson.steps.map(({ id }) => id).join(", ");
  if (ids(french) !== ids(translated)) {
    report({
      line: 1, code: "translation-steps",
      message: { fr: "les étapes ne sont pas les mêmes qu'en français.", en: "the steps are not the same as in French." },
      proposal: { fr: `Dans l'ordre : ${ids(french)}.`, en: `In order: ${ids(french)}.` },
    });
    return;
  }
  french.steps.forEach((step, index) => {
    const other = translated.steps[index];
    if (other && shapeOf(step) !== shapeOf(other)) report({
      line: lineOf(step.id), code: "translation-differs",
      message: { fr: `l'étape « ${step.id} » n'a pas le même type, le même nombre de choix ou les mêmes bonnes réponses.`, en: `the step "${step.id}" has another type, number of choices or right answers.` },
      proposal: { fr: "Reprenez-la comme en français.", en: "Make it as in French." },
    });
  });
}

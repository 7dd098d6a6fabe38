/** A translation lies over the French reference: what it leaves out is taken from there (curriculum, 5.1). */
import type { Lesson } from "#course/lesson.ts";
import type { Step } from "#course/step.ts";
import type { ItemPart, LessonDocument, StepPart } from "./document.ts";
import type { Report } from "./finding.ts";
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
    if (other && shape(step) !== shape(other)) report({
      line: lineOf(step.id), code: "translation-differs",
      message: { fr: `l'étape « ${step.id} » n'a pas le même type, le même nombre de choix ou les mêmes bonnes réponses.`, en: `the step "${step.id}" has another type, number of choices or right answers.` },
      proposal: { fr: "Reprenez-la comme en français.", en: "Make it as in French." },
    });
  });
}

/** What must be equal in every language. */
function shape(step: Step): string {
  switch (step.kind) {
    case "quiz":
    case "recall": return JSON.stringify([step.kind, step.answers.map(({ right }) => right)]);
    case "match": return JSON.stringify([step.kind, step.pairs.length]);
    case "order":
    case "together": return JSON.stringify([step.kind, step.items.length]);
    case "sort": return JSON.stringify([step.kind, step.bins.length, step.pass, step.cards.map(({ bin }) => bin)]);
    case "scenario": return JSON.stringify([step.kind, step.start, step.scenes.map(({ id, choices, ending }) => [id, choices.map(({ to }) => to), ending])]);
    case "chat": return JSON.stringify([step.kind, step.messages.map(({ id, scam }) => [id, scam]), step.goals.map(({ action }) => action), step.forbidden.map(({ action }) => action)]);
    case "gesture": return JSON.stringify([step.kind, step.place, step.actions.map(({ gesture, target, size }) => [gesture, target, size])]);
    case "find": return JSON.stringify([step.kind, step.wanted, step.signs.length]);
    case "rate": return JSON.stringify([step.kind, step.moment]);
    case "watch": return JSON.stringify([step.kind, step.animation]);
    case "read":
    case "memo": return step.kind;
  }
}

/** « geste-rappel: tout-seul »: something of the lesson to do again, in the words of the recall where it has its own (curriculum, 4.9). */
import type { LessonDocument, StepPart } from "./document.ts";
import type { Report } from "./finding.ts";
import { textOf } from "./steps/frame.ts";

const NOT_SOLO = { value: "non", line: 1 } as const;

/** The part as it is, unless it recalls another one. */
export function recalled(part: StepPart, { steps }: LessonDocument, report: Report): StepPart {
  const wanted = part.settings.get("recall-step");
  if (!wanted) return part;
  const again = steps.find(({ settings }) => textOf(settings, "id") === wanted.value);
  if (again) return {
    ...again, ...part, text: part.text.length > 0 ? part.text : again.text, list: again.list, items: again.items, notes: [...again.notes, ...part.notes],
    settings: new Map([...again.settings, ["solo", NOT_SOLO], ...[...part.settings].filter(([name]) => name !== "type")]),
  };
  report({
    line: wanted.line, code: "no-step-to-recall",
    message: { fr: `aucune étape ne s'appelle « ${wanted.value} ».`, en: `no step is called "${wanted.value}".` },
    proposal: { fr: "Donnez l'identifiant d'une étape de cette leçon.", en: "Give the id of a step of this lesson." },
  });
  return part;
}

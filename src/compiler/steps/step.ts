/** One part of a file → one step, by its type. */
import type { Step } from "#course/step.ts";
import { KIND_NAMES, kindNamed, readKindOf } from "../kinds.ts";
import { type Making, readFrame, unknownWord } from "./frame.ts";

/** Undefined, with a finding, when the type is not one that we know. */
export function readStep(making: Making): Step | undefined {
  const { part, report } = making;
  for (const { text, line } of [...part.unknown, ...part.items.flatMap(({ unknown }) => unknown)]) report({ ...unknownWord("unknown-setting", line, text, []), level: "advice", proposal: { fr: "Vérifiez son orthographe.", en: "Check its spelling." } });
  for (const { text, line } of [...part.foreign, ...part.items.flatMap(({ foreign }) => foreign)]) report({
    line, code: "not-lesson-text",
    message: { fr: `« ${text.slice(0, 40)} » ne peut pas être dans une leçon.`, en: `"${text.slice(0, 40)}" cannot be in a lesson.` },
    proposal: { fr: "Gardez seulement du texte, des listes et des notes.", en: "Keep only text, lists and notes." },
  });
  for (const { text, line } of part.notes.filter(({ word }) => word === "")) report({
    level: "advice", line, code: "unknown-note",
    message: { fr: `la note « ${text.slice(0, 40)} » ne dit pas ce qu'elle est.`, en: `the note "${text.slice(0, 40)}" does not say what it is.` },
    proposal: { fr: "Commencez-la par « Aide: », « Bravo: » ou « Formateur: ».", en: "Begin it with \"Hint:\", \"Well done:\" or \"Trainer:\"." },
  });
  const type = part.settings.get("type");
  const kind = kindNamed(type?.value ?? "");
  // The parts of a sheet have titles of their own.
  if (kind !== "memo") for (const { title, line } of part.items.filter(({ item }) => item === "")) report({
    level: "advice", line, code: "unknown-item",
    message: { fr: `« ### ${title} » n'est pas connu ici.`, en: `"### ${title}" is not known here.` },
    proposal: { fr: "Vérifiez son orthographe.", en: "Check its spelling." },
  });
  if (kind === undefined) {
    report(unknownWord("unknown-type", type?.line ?? part.line, type?.value ?? "", KIND_NAMES));
    return undefined;
  }
  return readKindOf(kind, making, readFrame(making));
}

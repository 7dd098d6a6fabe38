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
  const type = part.settings.get("type");
  const kind = kindNamed(type?.value ?? "");
  if (kind === undefined) {
    report(unknownWord("unknown-type", type?.line ?? part.line, type?.value ?? "", KIND_NAMES));
    return undefined;
  }
  return readKindOf(kind, making, readFrame(making));
}

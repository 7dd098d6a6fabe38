/** A sheet to take home has no place for a password, ever (curriculum, 4.9, `memo`). */
import type { LessonDocument } from "../document.ts";
import type { Report } from "../finding.ts";
import { kindNamed } from "../kinds.ts";
import { wholeWord } from "../whole-words.ts";
import type { Line } from "../settings.ts";

const SECRETS = ["mot de passe", "phrase de passe", "code secret", "code PIN", "code de ma carte", "code de la carte", "code de déverrouillage", "password", "pass phrase", "passphrase", "secret code", "PIN", "PIN code", "card code"].map(wholeWord);
/** « Mon mot de passe : ……… », « … = ____ », or nothing at all behind the colon. */
const BLANK = /^[^\p{L}\p{N}]*(?:[:=][\s._…–—-]*|[._…]{2,}\s*)$/u;

export function checkSecrets({ steps }: LessonDocument, report: Report): void {
  for (const step of steps.filter(({ settings }) => kindNamed(settings.get("type")?.value ?? "") === "memo")) {
    const lines: readonly Line[] = [step, ...step.items].flatMap((part) => [
      ...part.list.flatMap(({ lines }) => lines), ...part.text,
      // « Mot de passe: » right under a title is read as a setting, one that nobody knows.
      ...part.unknown.filter(({ text }) => part.settings.get(text)?.value.replace(/[\s._…–—-]/g, "") === "").map(({ text, line }) => ({ text: `${text.replaceAll("-", " ")} :`, line })),
    ]);
    for (const { line } of lines.filter(({ text }) => hasRoom(text))) reportSecret(line, report);
    for (const { line } of step.items.filter(({ title, settings, list }) => (settings.has("lines") || list.length === 0) && holdsSecret(title))) reportSecret(line, report);
  }
}

const holdsSecret = (text: string): boolean => SECRETS.some((find) => find(text.normalize("NFC")));

function hasRoom(text: string): boolean {
  const composed = text.normalize("NFC");
  return SECRETS.some((find) => {
    const found = find(composed);
    return found !== undefined && BLANK.test(composed.slice(found.to));
  });
}

const reportSecret = (line: number, report: Report): void => report({
  line, code: "secret-in-memo",
  message: { fr: "cette fiche laisse une place pour écrire un code secret.", en: "this sheet leaves room to write a secret code." },
  proposal: { fr: "Enlevez cette ligne : un code ne s'écrit jamais sur une fiche.", en: "Remove this line: a code is never written on a sheet." },
});

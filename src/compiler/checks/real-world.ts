/**
 * A real person's number or a real site has no place in an exercise (curriculum, 4.8 and 8). Looked for in every line
 * of the file as it was written, settings included; facts are put in later, and are checked by people.
 */
import { holdsRealNumber } from "#course/real-number.ts";
import type { Report } from "../finding.ts";
import type { Line } from "../settings.ts";

/** Telephone ranges that the French regulator keeps for fiction (curriculum, 8). */
const FICTION = /^0(19900|26191|35301|46571|53649|63998)/;
const SPACE = "[ .\\u00A0\\u202F-]";
/** Ten figures, however grouped; with + 33 in front, nine. */
const PHONE = new RegExp(`(?<![\\d+])(?:(?:\\+|00)33${SPACE}?(?:\\(0\\)${SPACE}?)?[1-9]|0${SPACE}?\\d)(?:${SPACE}?\\d){8}(?!${SPACE}?\\d)`, "g");
const E_MAIL = /[\p{L}\p{N}._+-]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}]+/gu;
/** With « https:// » or « www. » whatever the ending; else the endings that people meet. */
const SITE = /(?:https?:\/\/|www\.)[\p{L}\p{N}.-]*[\p{L}\p{N}]|(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?:fr|com|org|net|info|eu|io|be|ch|uk|app|shop|site|online|bzh|paris)(?![\p{L}\p{N}-])/giu;

const figures = (phone: string): string => phone.replace(/\D/g, "").replace(/^(0033|33)0?/, "0");
const host = (site: string): string => site.toLowerCase().replace(/^https?:\/\//, "").replace(/^www\./, "");

/** What the place's facts name: their addresses and numbers may be taught. */
export function officialNames(facts: Iterable<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const fact of facts) {
    for (const [site] of fact.matchAll(SITE)) names.add(host(site));
    for (const [phone] of fact.matchAll(PHONE)) names.add(figures(phone));
  }
  return names;
}

export function checkRealWorld({ lines, official, report }: { lines: readonly Line[]; official: ReadonlySet<string>; report: Report }): void {
  const isMadeUp = (name: string): boolean => /(^|\.)example$/.test(name) || official.has(name);
  for (const { text, line } of lines) {
    const found = [
      ...[...text.matchAll(E_MAIL)].map(([mail]) => mail).filter((mail) => !/\.example$/i.test(mail)),
      ...[...text.replace(E_MAIL, " ").matchAll(SITE)].map(([site]) => site).filter((site) => !isMadeUp(host(site))),
      ...[...text.matchAll(PHONE)].map(([phone]) => phone).filter((phone) => !FICTION.test(figures(phone)) && !official.has(figures(phone))),
    ];
    for (const real of found) report({
      line, code: "real-address",
      message: { fr: `« ${real} » a l'air vrai.`, en: `"${real}" looks real.` },
      proposal: { fr: "Prenez une adresse en « .example » ou un numéro en 06 39 98.", en: "Use an address ending in \".example\" or a number in 06 39 98." },
    });
    if (holdsRealNumber(text)) report({
      line, code: "real-number",
      message: { fr: "un numéro de cette ligne a l'air d'une vraie carte ou d'un vrai numéro de Sécurité sociale.", en: "a number in this line looks like a real card or social-security number." },
      proposal: { fr: "Prenez la carte d'entraînement : 0000 0000 0000 0000.", en: "Use the practice card: 0000 0000 0000 0000." },
    });
  }
}

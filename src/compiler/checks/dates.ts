/** What was true when it was written: lessons and facts are looked at again by people (curriculum, 5.7 and 9). */
import type { Fact } from "../facts.ts";
import type { Report } from "../finding.ts";
import type { Setting, Settings } from "../settings.ts";

/** A day, as in « 2026-11-25 ». Handed in: the compiler has no clock. */
export type Day = string;

/** A lesson is read again once a year. */
const LESSON_MONTHS = 12;
/** A checkout or a copy writes both files within a few moments: only more than this tells that one was left behind. */
const LEFT_BEHIND_MS = 24 * 3600 * 1000;

/** « 2026-11-25 », « 25/11/2026 » or « 11/2026 »; undefined when it is not a date. */
export function readDay(text: string): Day | undefined {
  const [, day = "1", month, year] = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  const iso = month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : (/^\d{4}-\d{2}(-\d{2})?$/.exec(text.trim())?.[0] ?? "");
  const [, m = 0, d = 1] = iso.split("-").map(Number);
  return iso !== "" && m >= 1 && m <= 12 && d >= 1 && d <= 31 ? iso.padEnd(10, "-01") : undefined;
}

/** The same day, so many months later; a day that the month lacks compares as its end. */
function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const total = year * 12 + month - 1 + months;
  return `${String(Math.floor(total / 12)).padStart(4, "0")}-${String((total % 12) + 1).padStart(2, "0")}${day.slice(7)}`;
}

export function checkLessonDate({ card, today, report }: { card: Settings; today: Day; report: Report }): void {
  adviseDate({ checked: card.get("checked"), line: 1, months: LESSON_MONTHS, today, report, what: { fr: "la leçon", en: "the lesson" } });
}

export function checkFactDates({ facts, today, report }: { facts: readonly Fact[]; today: Day; report: Report }): void {
  for (const { name, checked, line, months } of facts) adviseDate({ checked, line, months, today, report, what: { fr: `le fait « ${name} »`, en: `the fact "${name}"` } });
}

function adviseDate({ checked, line, months, today, report, what }: {
  checked: Setting | undefined; line: number; months: number; today: Day; report: Report; what: { readonly fr: string; readonly en: string };
}): void {
  const day = readDay(checked?.value ?? "");
  if (day === undefined) report({
    level: "advice", line: checked?.line ?? line, code: "never-checked",
    message: { fr: `${what.fr} n'a pas de date de vérification.`, en: `${what.en} has no date of checking.` },
    proposal: { fr: `Faites relire, puis écrivez « verifie: ${today} ».`, en: `Have it read again, then write "checked: ${today}".` },
  });
  else if (monthsAfter(day, months) < today) report({
    level: "advice", line: checked?.line ?? line, code: "checked-long-ago",
    message: { fr: `${what.fr} a été vérifié${what.fr.startsWith("la") ? "e" : ""} le ${day}, il y a plus de ${months} mois.`, en: `${what.en} was checked on ${day}, more than ${months} months ago.` },
    proposal: { fr: `Vérifiez de nouveau, puis écrivez « verifie: ${today} ».`, en: `Check again, then write "checked: ${today}".` },
  });
}

/** `version` and time of change of each file; a translation without a version of its own is compared by time. */
export function checkTranslationAge({ french, english, report }: { french: Written; english: Written; report: Report }): void {
  const older = french.version && english.version ? english.version.number < french.version.number : english.modified < french.modified - LEFT_BEHIND_MS;
  if (older) report({
    level: "advice", line: english.version?.line ?? 1, code: "translation-older",
    message: { fr: "la traduction est plus ancienne que le français.", en: "the translation is older than the French." },
    proposal: { fr: `Relisez-la${french.version ? `, puis écrivez « version: ${french.version.number} »` : ""}.`, en: `Read it again${french.version ? `, then write "version: ${french.version.number}"` : ""}.` },
  });
}
export type Written = { readonly version: { readonly number: number; readonly line: number } | undefined; /** Of the file, ms. */ readonly modified: number };

/** A day as one says it: « mardi 24 novembre », with the year when it is another one. */
import type { Language } from "#course/lesson.ts";

const LOCALES: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };

/** `time`, `now`: ms since 1970. */
export function sayDay({ time, now, language }: { time: number; now: number; language: Language }): string {
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(LOCALES[language], { weekday: "long", day: "numeric", month: "long", ...(sameYear ? {} : { year: "numeric" }) }).format(time);
}

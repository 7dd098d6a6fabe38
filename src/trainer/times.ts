/** When something was, as one says it: « aujourd'hui à 14 h 10 », « hier », « il y a 3 jours », « le 3 novembre ». */
import type { SpokenLanguage } from "#i18n/words.ts";

const LOCALES: Record<SpokenLanguage, string> = { fr: "fr-FR", en: "en-GB" };
const DAY_MS = 86_400_000;
/** Further back, a date says more than a count. */
const COUNTED_DAYS = 14;

/** `time`, `now`: ms since 1970. */
export function sayWhen({ time, now, language }: { time: number; now: number; language: SpokenLanguage }): string {
  const days = daysBetween(time, now);
  if (days <= 0) return sayHour(time, language);
  if (days <= COUNTED_DAYS) return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: "auto" }).format(-days, "day");
  const date = new Intl.DateTimeFormat(LOCALES[language], { day: "numeric", month: "long", ...(days > 300 ? { year: "numeric" } : {}) }).format(time);
  return language === "fr" ? `le ${date.replace(/^1 /, "1er ")}` : `on ${date}`;
}

export const isToday = (time: number, now: number): boolean => daysBetween(time, now) <= 0;

/** « 14 h 05 » in French, as it is written by hand. */
export function sayHour(time: number, language: SpokenLanguage): string {
  const hour = new Intl.DateTimeFormat(LOCALES[language], { hour: "2-digit", minute: "2-digit" }).format(time);
  return language === "fr" ? hour.replace(":", "\u00A0h\u00A0") : hour;
}

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
const daysBetween = (time: number, now: number): number => Math.round((startOfDay(now) - startOfDay(time)) / DAY_MS);

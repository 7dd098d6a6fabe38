/** What is different about a Wi-Fi key that does not open: a key is exact, so the person is told what to look at. */
import { withoutAccents } from "#course/plain-text.ts";
import type { MistakeCode } from "#course/mistake.ts";

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, "");

/** Capitals, accents and spaces do not count. */
export const plain = (text: string): string => withoutAccents(text).replace(/[\s\u00A0\u202F]+/gu, " ").trim().toLowerCase();

/** Undefined when the key opens. Spaces before and after are the keyboard's doing. */
export function judgeKey(typed: string, key: string): MistakeCode | undefined {
  const given = typed.trim();
  if (given === key) return undefined;
  if (given.toLowerCase() === key.toLowerCase()) return "case";
  if (withoutSpaces(given) === withoutSpaces(key)) return "space";
  if (withoutAccents(given) === withoutAccents(key)) return "accent";
  if (given.length !== key.length) return given.length < key.length ? "missing" : "extra";
  return "next-key";
}

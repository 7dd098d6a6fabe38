/**
 * What looks like somebody's real card or social-security number has no place in an exercise (curriculum, 4.8): it is
 * emptied at once and kept nowhere. Numbers that are plainly not real (one figure repeated, as on the training card)
 * pass.
 */

/** Lengths of payment cards (ISO/IEC 7812) and of the French number with or without its key. */
const CARD_DIGITS = { from: 13, to: 19 };
const FRENCH_NUMBER = /^[12]\d{2}(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2[AB])\d{6}(\d{2})?$/i;
/** Runs of figures as people type them, with spaces, dots or hyphens in between. */
const RUN = /[0-9](?:[ .\u00A0\u202F-]?[0-9AB]){12,22}/gi;

export function holdsRealNumber(text: string): boolean {
  return [...text.matchAll(RUN)].some(([found]) => {
    const number = found.replace(/[ .\u00A0\u202F-]/g, "");
    return !/^(.)\1*$/.test(number) && (isCard(number) || isFrenchNumber(number));
  });
}

/** The same, in any text that an exercise holds in its memory: what was typed with a drawn keyboard passes through no box of the browser. */
export const isRealNumberIn = (memory: unknown): boolean =>
  holdsRealNumber(JSON.stringify(memory, (_, value: unknown) => (typeof value === "number" ? null : value)) ?? "");

/** The checksum of payment cards (Luhn; ISO/IEC 7812-1, annex B). */
function isCard(number: string): boolean {
  if (!/^\d+$/.test(number) || number.length < CARD_DIGITS.from || number.length > CARD_DIGITS.to) return false;
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** 13 signs, or 15 with the key: sex, year, month, place, number. The key is not asked to be right: a slip of the finger is still somebody's number. */
const isFrenchNumber = (number: string): boolean => FRENCH_NUMBER.test(number);

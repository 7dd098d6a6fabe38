/** What is written, as a forgiving comparison sees it. */

export const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** Capitals, accents, double spaces and the shape of apostrophes do not count (curriculum, 5.4). */
export const plainText = (text: string): string =>
  withoutAccents(text).replace(/[’`]/gu, "'").replace(/\s+/gu, " ").trim().toLowerCase();

/** Words as people count them: an address, or « j'arrive », is one. */
export const writtenWords = (text: string): readonly RegExpExecArray[] => [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’@._-]*/gu)];

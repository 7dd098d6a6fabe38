/** Finds words in a text as people read them: whole, whatever their capitals and accents, also in the plural. */

import { withoutAccents } from "#course/plain-text.ts";

export type FoundWord = { readonly from: number; readonly to: number };

/** One letter stays one letter, so that what is found in the folded text is at the same place in the real one. */
const foldLetters = (text: string): string => [...text].map((letter) => {
  const folded = withoutAccents(letter).toLowerCase();
  return folded.length === letter.length ? folded : letter;
}).join("").replace(/[\u2018\u2019\u02BC]/g, "'");

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** « pièce jointe » also finds « Pièces  jointes ». The text must be composed (NFC). */
export function wholeWord(word: string): (text: string) => FoundWord | undefined {
  const parts = foldLetters(word.normalize("NFC")).trim().split(/\s+/).map((part) => `${escaped(part)}[sx]?`);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("\\s+")}(?![\\p{L}\\p{N}])`, "u");
  return (text) => {
    const found = pattern.exec(foldLetters(text));
    return found ? { from: found.index, to: found.index + found[0].length } : undefined;
  };
}

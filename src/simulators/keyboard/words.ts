/** The words of a text: what is there at the start, what the keyboard offers for the last one, and how many there are. */
import type { KeyboardStep, KeyboardTask } from "#course/steps/keyboard.ts";
import { follow } from "./judge.ts";
import { isDrawn } from "./keys.ts";
import type { Written } from "./solve.ts";

export const lastWordOf = (text: string): string => /(\S*)\s*$/.exec(text)?.[1] ?? "";
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What the field holds before one begins, with the bar behind what is to be mended. */
export function startOf(task: KeyboardTask | undefined): Written {
  if (task?.kind !== "correct") return { value: "", caret: 0 };
  const { from, text } = task;
  let same = 0;
  while (same < Math.min(from.length, text.length) && from[same] === text[same]) same += 1;
  let after = 0;
  while (after < Math.min(from.length, text.length) - same && from.at(-1 - after) === text.at(-1 - after)) after += 1;
  return { value: from, caret: from.length - after };
}

export function replaceLastWord({ value }: Written, word: string): Written {
  const written = value.replace(/\S*\s*$/, "") + word;
  return { value: written, caret: written.length };
}

/** Words that lessons do not name: the plural, as telephones like to offer it. */
const plural = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : `${word}s`);
const othersFor = (word: string, given: readonly string[]): readonly string[] => (given.length > 0 ? given : [plural(word)]);

/** « refuser »: the word that would take the place of the last one of the text at hand. */
export function wordInstead({ suggestions, keyboard }: KeyboardStep, model: string | undefined): string | undefined {
  return suggestions?.kind === "refuse" && isDrawn(keyboard) && model ? othersFor(lastWordOf(model), suggestions.words)[0] : undefined;
}

type Offering = Written & { readonly model: string | undefined; readonly same: boolean };

/** The wanted word first. A device's own keyboard offers its own. */
export function offersOf({ suggestions, keyboard, tolerance }: KeyboardStep, { value, caret, model, same }: Offering): readonly string[] {
  if (!suggestions || !model || !isDrawn(keyboard)) return [];
  const word = lastWordOf(model);
  const others = othersFor(word, suggestions.words);
  switch (suggestions.kind) {
    case "refuse": return same ? [lastWordOf(value), ...others] : [];
    case "accept": {
      const { typed, matched } = follow({ value, model, tolerance });
      const begun = matched - (model.length - word.length);
      return !same && caret === value.length && typed === value.length && begun >= LETTERS_BEFORE_OFFER ? [word, ...others] : [];
    }
  }
}
const LETTERS_BEFORE_OFFER = 2;

/** Free words that are the same in every language of the lessons, for the solver. */
const FREE_WORDS = ["photo", "table", "orange", "train", "radio", "piano", "page", "menu"];

/** A text of so many words that begins with this one. */
export function writeOn(text: string, words: number): string {
  const whole = Array.from({ length: words }, (_, index) => FREE_WORDS[index % FREE_WORDS.length]).join(" ");
  if (whole.startsWith(text)) return whole;
  const missing = Array.from({ length: Math.max(0, words - wordsIn(text)) }, () => "a").join(" ");
  return text + (text === "" || /\s$/.test(text) ? missing : ` ${missing}`);
}

/** The marks inside a line: **strong**, ==clue==, [[fact]], ![alt](picture). */
import type { Picture, PictureId, Run, Sentence } from "#course/lesson.ts";
import type { Line } from "./settings.ts";

const MARKS = /\*\*(.+?)\*\*|==(.+?)==/g;

/** `firstClue`: clues are numbered through a whole step. */
export function toSentence(text: string, firstClue = 0): Sentence {
  const runs: Run[] = [];
  let from = 0;
  let clue = firstClue;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > from) runs.push({ kind: "text", text: text.slice(from, match.index) });
    if (match[1] !== undefined) runs.push({ kind: "strong", text: match[1] });
    else runs.push({ kind: "clue", text: match[2] ?? "", clue: clue++ });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ kind: "text", text: text.slice(from) });
  return runs;
}

export function toSentences(lines: readonly Line[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let clues = 0;
  for (const { text } of lines) {
    const sentence = toSentence(text, clues);
    clues += sentence.filter(({ kind }) => kind === "clue").length;
    sentences.push(sentence);
  }
  return sentences;
}

export const sentenceText = (sentence: Sentence): string => sentence.map(({ text }) => text).join("");

/** Text where no mark has a meaning. */
export const plain = (text: string): string => text.replace(MARKS, (_, strong: string | undefined, clue: string | undefined) => strong ?? clue ?? "");

const PICTURE = /^!\[([^\]]*)\]\(([^)\s]+)\)\s*/;

/** A picture at the head of a line, and the line without it. */
export function splitPicture(text: string): { picture: Picture | undefined; text: string } {
  const match = PICTURE.exec(text);
  if (!match) return { picture: undefined, text };
  return { picture: { alt: match[1] ?? "", src: (match[2] ?? "") as PictureId }, text: text.slice(match[0].length) };
}

/**
 * The sentences of a lesson that a learner reads, each with its own line in the file. Read from the file as it was
 * written: a fact counts as the one word that calls it, and a trainer's note is not the learner's.
 */
import type { LessonDocument, Part, StepPart } from "../document.ts";
import { plain, splitPicture } from "../sentence.ts";
import type { Line } from "../settings.ts";

/** A new sentence begins with a capital, a figure or a quote. */
const NEXT = /(?<=[.!?…])\s+(?=[\p{Lu}\d«“"])/u;

/** `lines` hold one text, perhaps over several lines of the file; a sentence is where it begins. */
export function sentencesIn(lines: readonly Line[]): readonly Line[] {
  const sentences: Line[] = [];
  for (const { text, line } of lines) {
    const [first = "", ...others] = plain(text).trim().split(NEXT);
    const last = sentences.at(-1);
    const goesOn = last !== undefined && !/[.!?…»”"]$/.test(last.text);
    if (goesOn) sentences[sentences.length - 1] = { ...last, text: `${last.text} ${first}` };
    else sentences.push({ text: first, line });
    sentences.push(...others.map((other) => ({ text: other, line })));
  }
  return sentences.filter(({ text }) => text !== "");
}

/** « action = value : label », « clue : why », « left = right », « choice -> scene »: each half is read by itself. */
const HALVES = /\s=\s|\s->\s|\s:\s/;

function inPart({ text, list, notes, settings }: Part): readonly Line[] {
  const image = settings.get("alt");
  return [
    ...text.flatMap((line) => sentencesIn([line])),
    ...(image ? sentencesIn([{ text: image.value, line: image.line }]) : []),
    ...list.flatMap(({ lines, commentLines }) => [
      ...lines.map(({ text: written, line }) => ({ text: splitPicture(written).text, line })).flatMap((line) => inHalves(line)),
      ...sentencesIn(commentLines),
    ]),
    ...notes.filter(({ word }) => word !== "trainer").flatMap(({ lines }) => sentencesIn(lines)),
  ];
}

const inHalves = ({ text, line }: Line): readonly Line[] => text.split(HALVES).flatMap((half) => sentencesIn([{ text: half, line }]));

export const inStep = (step: StepPart): readonly Line[] => {
  const inItems = step.items.flatMap(inPart);
  // Notes written after the last item stand in both.
  const written = new Set(inItems.map(({ text, line }) => `${line} ${text}`));
  return [...inPart(step).filter(({ text, line }) => !written.has(`${line} ${text}`)), ...inItems];
};

/** Titles and the words of the card: read, but not as sentences. */
export function headings({ card, steps }: LessonDocument): readonly Line[] {
  const words = ["title", "why", "objectives"].flatMap((name) => {
    const setting = card.get(name);
    return setting === undefined ? [] : (setting.items ?? [{ text: setting.value, line: setting.line }]);
  });
  return [...words, ...steps.flatMap((step) => [{ text: step.title, line: step.line }, ...step.items.filter(({ item }) => item === "").map(({ title, line }) => ({ text: title, line }))])];
}

/** Pages of a lesson: read, how sure one is, the sheet. */
import type { StepFrame } from "#course/step-frame.ts";
import type { MemoStep } from "#course/steps/frame.ts";
import type { Kind } from "../kind.ts";
import { table } from "../keywords.ts";
import { plain, splitPicture, toSentence } from "../sentence.ts";
import { type Making, numbersIn, oneOf, textOf } from "./frame.ts";

const MOMENTS = table([["before", "avant"], ["after", "apres"]]);

export const readKind: Kind<"read"> = {
  words: ["read", "lire"],
  read: ({ part }, frame) => ({ ...frame, kind: "read", list: part.list.map(({ text }) => toSentence(text)) }),
  shape: ({ list }) => list.length,
};

export const rateKind: Kind<"rate"> = {
  words: ["rate", "ressenti"],
  read: ({ part, report }, frame) => ({ ...frame, kind: "rate", moment: oneOf({ part, name: "moment", words: MOMENTS, report, otherwise: "before" }) }),
  shape: ({ moment }) => moment,
};

function readMemo({ part }: Making, frame: StepFrame): MemoStep {
  const notes = part.items.find(({ item }) => item === "notes");
  const [noteLines = 0] = numbersIn(notes ? textOf(notes.settings, "lines") : "");
  const sections = part.items.filter((item) => item !== notes).map(({ title, list }) => ({
    title, numbered: list[0]?.ordered === true,
    items: list.map((line) => {
      const { picture, text } = splitPicture(line.text);
      return { text: plain(text), ...(picture && { picture }) };
    }),
  }));
  return { ...frame, kind: "memo", sheetTitle: textOf(part.settings, "sheet-title") || frame.title, sections, noteLines };
}

export const memoKind: Kind<"memo"> = {
  words: ["memo", "fiche"],
  read: readMemo,
  shape: ({ sections }) => sections.length,
  pictures: ({ sections }) => sections.flatMap(({ items }) => items.flatMap(({ picture }) => picture ?? [])),
};

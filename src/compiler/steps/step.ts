/** One part of a file → one step, by its type. */
import type { MemoStep, RateStep, ReadStep, Step, StepFrame, StepKind, WatchStep } from "#course/step.ts";
import { GESTURES, MOMENTS, TYPES } from "../keywords.ts";
import { plain, splitPicture, toSentence } from "../sentence.ts";
import { readMatch, readOrder, readQuiz, readRecall, readTogether } from "./answers.ts";
import { type Making, numbersIn, oneOf, readFrame, textOf, unknownWord } from "./frame.ts";
import { readFind, readGesture } from "./hands.ts";
import { readChat, readScenario, readSort } from "./stories.ts";

const readRead = ({ part }: Making, frame: StepFrame): ReadStep => ({ ...frame, kind: "read", list: part.list.map(({ text }) => toSentence(text)) });

const readWatch = ({ part, report }: Making, frame: StepFrame): WatchStep =>
  ({ ...frame, kind: "watch", animation: oneOf({ part, name: "animation", words: GESTURES, report, otherwise: "tap" }) });

const readRate = ({ part, report }: Making, frame: StepFrame): RateStep =>
  ({ ...frame, kind: "rate", moment: oneOf({ part, name: "moment", words: MOMENTS, report, otherwise: "before" }) });

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

const READERS: { readonly [K in StepKind]: (making: Making, frame: StepFrame) => Extract<Step, { kind: K }> } = {
  read: readRead, watch: readWatch, rate: readRate, memo: readMemo, gesture: readGesture, find: readFind, quiz: readQuiz, recall: readRecall,
  match: readMatch, order: readOrder, together: readTogether, sort: readSort, scenario: readScenario, chat: readChat,
};

/** Undefined, with a finding, when the type is not one that we know. */
export function readStep(making: Making): Step | undefined {
  const { part, report } = making;
  for (const { text, line } of [...part.unknown, ...part.items.flatMap(({ unknown }) => unknown)]) report({ ...unknownWord("unknown-setting", line, text, []), level: "advice", proposal: { fr: "Vérifiez son orthographe.", en: "Check its spelling." } });
  for (const { text, line } of [...part.foreign, ...part.items.flatMap(({ foreign }) => foreign)]) report({
    line, code: "not-lesson-text",
    message: { fr: `« ${text.slice(0, 40)} » ne peut pas être dans une leçon.`, en: `"${text.slice(0, 40)}" cannot be in a lesson.` },
    proposal: { fr: "Gardez seulement du texte, des listes et des notes.", en: "Keep only text, lists and notes." },
  });
  const type = part.settings.get("type");
  const kind = TYPES.get((type?.value ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim()) as StepKind | undefined;
  if (kind === undefined) {
    report(unknownWord("unknown-type", type?.line ?? part.line, type?.value ?? "", [...new Set(TYPES.values())]));
    return undefined;
  }
  return READERS[kind](making, readFrame(making));
}

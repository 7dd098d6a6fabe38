/** What is said beside a practice: after an act, for a hint, and part by part when it is done together. */
import type { TFunction } from "i18next";
import type { Ladder } from "#course/ladder.ts";
import { type MistakeCode, TRAP_CODES } from "#course/mistake.ts";
import type { Move, Outcome } from "#course/practice.ts";
import type { PracticeStep } from "#course/step.ts";
import type { Said } from "#kit/Said.tsx";
import type { TouchPictureName } from "#kit/TouchPicture.tsx";
import { useWords } from "#i18n/words.ts";
import { toSentences } from "../sentence.tsx";
import { findSpot, nameOfSpot } from "./spot.ts";

export type Speech = TFunction<"practice">;
export const useSpeech = (): Speech => useWords("practice");

/** Characters: what fits on one line at the largest text. */
const LONGEST_TITLE = 28;

/** The lesson's own words for this rung, else ours; first what is to be done now, and from the second on that it is ringed. */
export function sayHint(t: Speech, { hints }: PracticeStep, { level, shown }: Ladder, toDo?: string): Said {
  if (level === 3) return { kind: "hint", title: t("yourTurn"), lines: [shown > 1 ? t("yourTurnAgain") : t("yourTurnWords")] };
  if (level === 1 && toDo !== undefined) return { kind: "hint", title: t("hint"), lines: [...new Set([toDo, ...toSentences(hints[0] ?? "")])] };
  const given = hints[level - 1] ?? hints[0] ?? t("hintReadAgain");
  return { kind: "hint", title: t("hint"), lines: [...toSentences(given), ...(level === 2 && hints.length < 2 ? [t("hintPointed")] : [])] };
}

/** The next part, said as one sentence: the only thing that answers now. */
export function sayTogether(t: Speech, frame: Element | null, move: Move | undefined): Said {
  return { kind: "hint", title: t("together"), lines: move ? [sayMove(t, move, nameOfSpot(findSpot(frame, move.spot)))] : [] };
}

/** « Touchez : Envoyer. » */
export function sayMove(t: Speech, move: Move, name: string): string {
  switch (move.kind) {
    case "type": return t("move.type", { text: move.text, name });
    case "choose": return t("move.choose", { option: move.option, name });
    case "touch": case "double-touch": case "hold": case "spread": case "pinch": case "click": case "double-click": case "right-click": case "hover": case "slide": case "wheel": case "drag":
      return t(`move.${move.kind}`, { name });
  }
}

type After = { readonly step: PracticeStep; readonly outcome: Outcome; readonly say: string | undefined; /** The same mistake, several times. */ readonly often: boolean; readonly done: boolean; readonly alone: boolean };

export function sayAfter(t: Speech, { step, outcome, say, often, done, alone }: After): Said | undefined {
  if (done) return toDone(t, { say, wellDone: step.wellDone, alone });
  switch (outcome.kind) {
    case "neutral": return say === undefined ? undefined : { kind: "hint", title: t("forInformation"), lines: toSentences(say) };
    case "right": return say === undefined ? undefined : { kind: "done", title: t("wellFound"), lines: toSentences(say) };
    case "mistake": return sayMistake(t, { step, code: outcome.code, say, often });
  }
}

/** The lesson's own words for it, else ours; with a drawing where it was a matter of the finger. */
export function sayMistake(t: Speech, { step, code, say, often }: { readonly step: PracticeStep; readonly code: MistakeCode; readonly say?: string | undefined; readonly often: boolean }): Said {
  const own = step.mistakes[code];
  const picture = PICTURES[code];
  return { ...toNotYet(t, (often ? own : undefined) ?? say ?? own ?? t(`mistake.${code}`), code), ...(picture && { picture }) };
}

const PICTURES: Readonly<Partial<Record<MistakeCode, TouchPictureName>>> = {
  "miss-near": "beside", "miss-far": "elsewhere", "too-long": "too-long", "too-short": "too-short", slid: "sliding", "many-fingers": "several",
};

/** What looked real was emptied. */
export const sayEmptied = (t: Speech): Said => toNotYet(t, t("mistake.real-number"), "real-number");

function toNotYet(t: Speech, words: string, code: MistakeCode): Said {
  const [first = "", ...others] = toSentences(words);
  const safe = TRAP_CODES.has(code) && !words.includes(t("nothingLost")) ? [t("nothingLost")] : [];
  const rest = [...others, ...safe];
  return first === t("nearly") ? { kind: "not-yet", title: first, lines: rest, code } : { kind: "not-yet", title: t("notQuite"), lines: [first, ...rest], code };
}

function toDone(t: Speech, { say, wellDone, alone }: { say: string | undefined; wellDone: string | undefined; alone: boolean }): Said {
  const [first = "", ...rest] = toSentences([say, wellDone].filter(Boolean).join(" "));
  const withoutHelp = alone ? [t("withoutHelp")] : [];
  return first !== "" && first.length <= LONGEST_TITLE ? { kind: "done", title: first, lines: [...rest, ...withoutHelp] } : { kind: "done", title: t("itIsDone"), lines: [first, ...rest, ...withoutHelp].filter(Boolean) };
}

/** What every step has, whatever its kind, out of its part of the file. */
import type { Picture, PictureId, StepId } from "#course/lesson.ts";
import type { MistakeCode } from "#course/mistake.ts";
import type { StepFrame } from "#course/step-frame.ts";
import type { Part, StepPart } from "../document.ts";
import type { Report } from "../finding.ts";
import { MISTAKES, plainWord, YES } from "../keywords.ts";
import { plain, toSentence, toSentences } from "../sentence.ts";
import type { Settings } from "../settings.ts";

/** A step being compiled: its own part, and the French one that it translates (itself, in French). */
export type Making = { readonly part: StepPart; readonly report: Report };

export const textOf = (settings: Settings, name: string): string => settings.get(name)?.value ?? "";
export const yes = (settings: Settings, name: string): boolean => YES.has(plainWord(textOf(settings, name)));

export function pictureOf({ settings }: Part): Picture | undefined {
  const src = textOf(settings, "image");
  return src === "" ? undefined : { src: src as PictureId, alt: textOf(settings, "alt") };
}

export function readFrame({ part, report }: Making): StepFrame {
  const notes = (word: string) => part.notes.filter((note) => note.word === word);
  const [remember] = notes("remember");
  const [wellDone] = notes("well-done");
  const aloud = notes("voice");
  const picture = pictureOf(part);
  const [hintAfter] = numbersIn(textOf(part.settings, "hint-after"));
  const [mistakesBefore] = numbersIn(textOf(part.settings, "mistakes-before-hint"));
  const mistakes: Partial<Record<MistakeCode, string>> = {};
  for (const { code, text, line } of notes("mistake")) {
    const known = MISTAKES.get(plainWord(code));
    if (known) mistakes[known as MistakeCode] = plain(text);
    else report(unknownWord("unknown-mistake", line, code, [...new Set(MISTAKES.values())]));
  }
  return {
    id: textOf(part.settings, "id") as StepId,
    title: part.title,
    say: toSentences(part.text),
    ...(aloud.length > 0 && { aloud: aloud.map(({ text }) => plain(text)) }),
    ...(picture && { picture }),
    ...(remember && { remember: toSentence(remember.text) }),
    hints: notes("hint").map(({ text }) => plain(text)),
    mistakes,
    ...(wellDone && { wellDone: plain(wellDone.text) }),
    trainerNotes: notes("trainer").map(({ text }) => plain(text)),
    ...(hintAfter !== undefined && { hintAfterMs: hintAfter * 1000 }),
    ...(mistakesBefore !== undefined && { mistakesBeforeHint: mistakesBefore }),
    solo: yes(part.settings, "solo"),
    oops: yes(part.settings, "oops"),
    real: yes(part.settings, "real"),
    ...(part.settings.has("recall-step") && { recall: true as const }),
  };
}

/** A word out of a closed list, or a finding that gives the list. */
export function oneOf<T extends string>({ part, name, words, report, otherwise }: {
  part: Part; name: string; words: ReadonlyMap<string, string>; report: Report; otherwise: T;
}): T {
  const setting = part.settings.get(name);
  if (!setting) return otherwise;
  return chosen({ word: setting.value, line: setting.line, words, report, otherwise });
}

export function chosen<T extends string>({ word, line, words, report, otherwise }: {
  word: string; line: number; words: ReadonlyMap<string, string>; report: Report; otherwise: T;
}): T {
  const known = words.get(plainWord(word));
  if (known === undefined) report(unknownWord("unknown-value", line, word, [...new Set(words.values())]));
  return (known ?? otherwise) as T;
}

export const unknownWord = (code: string, line: number, word: string, known: readonly string[]): Parameters<Report>[0] => ({
  line, code,
  message: { fr: `le mot « ${word} » n'est pas connu ici.`, en: `the word "${word}" is not known here.` },
  proposal: { fr: `Mots possibles : ${known.join(", ")}.`, en: `Possible words: ${known.join(", ")}.` },
});

/** A whole number in words like « 7 sur 8 » or « 3 ». */
export const numbersIn = (text: string): readonly number[] => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));

/** `action = value : label`, or `action : label`; the value ends at the first colon followed by a space. */
export function splitGoal(text: string): { action: string; value: string; label: string } {
  const bare = /^([\p{L}_-]+)\s*:\s+(.*)$/u.exec(text);
  if (bare) return { action: bare[1] ?? "", value: "", label: bare[2] ?? "" };
  const match = /^(.+?)\s*=\s*(.+?)\s*:\s+(.*)$/.exec(text);
  return { action: match?.[1]?.trim() ?? text, value: match?.[2]?.trim() ?? "", label: match?.[3]?.trim() ?? "" };
}

/** Sentences of a lesson, as words on screen and as words to say. */
import type { ComponentChild } from "preact";
import type { Sentence } from "#course/lesson.ts";

export const plain = (sentence: Sentence): string => sentence.map(({ text }) => text).join("");

type Props = {
  readonly sentence: Sentence;
  readonly reading: string | undefined;
  /** How a word that has a card is shown; without it, as the other words. */
  readonly asWord?: (word: { readonly text: string; readonly word: string }) => ComponentChild;
};

/** One sentence; marked while the voice says it. */
export function Line({ sentence, reading, asWord }: Props) {
  const words = sentence.map((run, index) => {
    const key = `${index}${run.text}`;
    if (run.kind === "strong") return <strong key={key}>{run.text}</strong>;
    return <span key={key}>{run.kind === "word" && asWord ? asWord(run) : run.text}</span>;
  });
  return reading !== undefined && reading === plain(sentence) ? <span class="being-read">{words}</span> : <span>{words}</span>;
}

/** "Ding dong ! Votre geste est juste." → two sentences. A new one begins with a capital, a figure or a quote. */
export const toSentences = (text: string): string[] => text.split(/(?<=[.!?…])\s+(?=[\p{Lu}\d«“"])/u);

/** Sentences of a lesson, as words on screen and as words to say. */
import type { Sentence } from "#course/lesson.ts";

export const plain = (sentence: Sentence): string => sentence.map(({ text }) => text).join("");

/** One sentence; marked while the voice says it. */
export function Line({ sentence, reading }: { sentence: Sentence; reading: string | undefined }) {
  const words = sentence.map((run, index) => {
    const key = `${index}${run.text}`;
    return run.kind === "strong" ? <strong key={key}>{run.text}</strong> : <span key={key}>{run.text}</span>;
  });
  return reading !== undefined && reading === plain(sentence) ? <span class="being-read">{words}</span> : <span>{words}</span>;
}

/** "Ding dong ! Votre geste est juste." → two sentences. A new one begins with a capital, a figure or a quote. */
export const toSentences = (text: string): string[] => text.split(/(?<=[.!?…])\s+(?=[\p{Lu}\d«“"])/u);

/** Sentences of a lesson, as words on screen and as words to say. */
import type { ComponentChild } from "preact";
import type { Run, Sentence } from "#course/lesson.ts";

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
    const [earlier, before, after] = [sentence[index - 2], sentence[index - 1], sentence[index + 1]];
    if (run.kind === "strong") return <strong key={key}>{run.text}</strong>;
    if (!asWord || run.kind === "clue") return <span key={key}>{run.text}</span>;
    if (run.kind === "word") return <span key={key} class="with-word">{lastClose(before, earlier)}{asWord(run)}{firstClose(after)}</span>;
    const start = before?.kind === "word" ? firstClose(run).length : 0;
    const end = after?.kind === "word" ? lastClose(run, before).length : 0;
    return <span key={key}>{run.text.slice(start, run.text.length - end)}</span>;
  });
  return reading !== undefined && reading === plain(sentence) ? <span class="being-read">{words}</span> : <span>{words}</span>;
}

/** A button may stand alone on its line: what is written close to it (« l' », a full stop) stays with it. */
const firstClose = (run: Run | undefined): string => (run?.kind === "text" ? (/^[^ ]*/.exec(run.text)?.[0] ?? "") : "");
/** `before`: a word before the text has its own share of it. */
const lastClose = (run: Run | undefined, before: Run | undefined): string =>
  run?.kind === "text" ? (/[^ ]*$/.exec(run.text.slice(before?.kind === "word" ? firstClose(run).length : 0))?.[0] ?? "") : "";

/** "Ding dong ! Votre geste est juste." → two sentences. A new one begins with a capital, a figure or a quote. */
export const toSentences = (text: string): string[] => text.split(/(?<=[.!?…])\s+(?=[\p{Lu}\d«“"])/u);

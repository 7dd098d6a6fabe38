/**
 * Reads sentences aloud with a voice that lives on the device: a voice from elsewhere would be silent
 * without internet, and would send the sentences away. Whole sentences only, one after the other.
 */
import type { Language } from "#course/lesson.ts";

/** About 150 words a minute with most voices (senior-ux.md). */
const CALM_RATE = 0.9;

export type Reading = { stop(): void };

/** A local voice of the language, if the device has one. */
export function findVoice(language: Language): SpeechSynthesisVoice | undefined {
  if (!("speechSynthesis" in globalThis)) return undefined;
  const voices = speechSynthesis.getVoices().filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
  return voices.find((voice) => voice.default) ?? voices[0];
}

/** Voices arrive late in most browsers: calls `next` when the list may have changed. */
export function onVoicesChange(next: () => void): () => void {
  if (!("speechSynthesis" in globalThis)) return () => {};
  speechSynthesis.addEventListener("voiceschanged", next);
  return () => speechSynthesis.removeEventListener("voiceschanged", next);
}

type Wish = {
  readonly voice: SpeechSynthesisVoice;
  readonly sentences: readonly string[];
  /** The sentence being said; undefined when it is over. */
  readonly onSentence: (sentence: string | undefined) => void;
};

export function readAloud({ voice, sentences, onSentence }: Wish): Reading {
  let stopped = false;
  const sayFrom = (index: number): void => {
    const sentence = sentences[index];
    if (stopped) return;
    onSentence(sentence);
    if (sentence === undefined) return;
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = CALM_RATE;
    utterance.onend = () => sayFrom(index + 1);
    // A voice that gives up must not leave the sentence marked for ever.
    utterance.onerror = () => { if (!stopped) onSentence(undefined); };
    speechSynthesis.speak(utterance);
  };
  speechSynthesis.cancel();
  sayFrom(0);
  return {
    stop() {
      if (stopped) return;
      stopped = true;
      speechSynthesis.cancel();
      onSentence(undefined);
    },
  };
}

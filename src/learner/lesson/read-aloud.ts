/**
 * Reads sentences aloud, one after the other, each marked while it is said: from the lesson's own recording when there
 * is one, else with a voice that lives on the device. A voice from elsewhere would be silent without internet, and
 * would send the sentences away. Whole sentences only: slow single words are understood worse (senior-ux.md).
 */
import type { Comfort } from "#course/comfort.ts";
import type { Language, PackedSound } from "#course/lesson.ts";

/** About 150 words a minute with most voices, the calm pace, and 170 (senior-ux.md: 120 to 180). */
const RATES: Readonly<Record<Comfort["voicePace"], number>> = { calm: 0.9, normal: 1.02 };

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
  const speech = speechSynthesis;
  speech.addEventListener("voiceschanged", next);
  return () => speech.removeEventListener("voiceschanged", next);
}

/** The sentence being said; undefined when it is over. */
type OnSentence = (sentence: string | undefined) => void;

export function readWithVoice({ voice, pace, sentences, onSentence }: { voice: SpeechSynthesisVoice; pace: Comfort["voicePace"]; sentences: readonly string[]; onSentence: OnSentence }): Reading {
  const speech = speechSynthesis;
  let stopped = false;
  const sayFrom = (index: number): void => {
    const sentence = sentences[index];
    if (stopped) return;
    onSentence(sentence);
    if (sentence === undefined) return;
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATES[pace];
    utterance.onend = () => sayFrom(index + 1);
    // A voice that gives up must not leave the sentence marked for ever.
    utterance.onerror = () => { if (!stopped) onSentence(undefined); };
    speech.speak(utterance);
  };
  speech.cancel();
  sayFrom(0);
  return {
    stop() {
      if (stopped) return;
      stopped = true;
      speech.cancel();
      onSentence(undefined);
    },
  };
}

/** A recording says all its sentences in one breath: each is marked for its share of the letters. `onEnd`: it was heard to its end. */
export function playRecording({ sound, sentences, onSentence, onEnd }: { sound: PackedSound; sentences: readonly string[]; onSentence: OnSentence; onEnd: () => void }): Reading {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(atob(sound.base64), (letter) => letter.charCodeAt(0))], { type: sound.type }));
  const audio = new Audio(address);
  let over = false;
  const finish = (): void => {
    if (over) return;
    over = true;
    URL.revokeObjectURL(address);
    onSentence(undefined);
  };
  audio.addEventListener("timeupdate", () => { if (!over && audio.duration > 0) onSentence(sentenceAt(sentences, audio.currentTime / audio.duration)); });
  audio.addEventListener("ended", () => {
    finish();
    onEnd();
  });
  audio.addEventListener("error", finish);
  onSentence(sentences[0]);
  audio.play().catch(finish);
  return {
    stop() {
      audio.pause();
      finish();
    },
  };
}

/** `share`: of the whole, 0 to 1. */
export function sentenceAt(sentences: readonly string[], share: number): string | undefined {
  const letters = sentences.reduce((sum, { length }) => sum + length, 0);
  let before = 0;
  return sentences.find(({ length }) => {
    before += length;
    return share * letters < before;
  }) ?? sentences.at(-1);
}

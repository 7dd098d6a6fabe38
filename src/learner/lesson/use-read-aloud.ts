/** The « Écouter » of a step: there only when the device has a voice of its own for the language. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "#course/lesson.ts";
import { findVoice, onVoicesChange, readAloud, type Reading } from "./read-aloud.ts";

export type ReadAloud = {
  /** Starts, or stops when it is reading. Undefined without a voice. */
  readonly toggle: ((sentences: readonly string[]) => void) | undefined;
  readonly reading: string | undefined;
};

export function useReadAloud({ language, place, onUse }: { language: Language; /** Reading stops when this changes. */ place: string; onUse: () => void }): ReadAloud {
  const [voice, setVoice] = useState(() => findVoice(language));
  const [sentence, setSentence] = useState<string>();
  const current = useRef<Reading>(undefined);

  useEffect(() => {
    const look = () => setVoice(findVoice(language));
    look();
    return onVoicesChange(look);
  }, [language]);
  useEffect(() => () => current.current?.stop(), [place, language]);

  if (!voice) return { toggle: undefined, reading: undefined };
  return {
    reading: sentence,
    toggle(sentences) {
      if (sentence !== undefined) return current.current?.stop();
      onUse();
      current.current = readAloud({ voice, sentences, onSentence: setSentence });
    },
  };
}

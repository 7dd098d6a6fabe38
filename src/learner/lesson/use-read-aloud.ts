/** The voice of a step: « Écouter », and by itself for who wants that. Without recording or voice, it says so once and is gone. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Comfort } from "#course/comfort.ts";
import type { Language, PackedSound } from "#course/lesson.ts";
import { findVoice, onVoicesChange, playRecording, readWithVoice, type Reading } from "./read-aloud.ts";

export type ReadAloud = {
  /** « Écouter » was touched: starts, or stops when it is reading. Undefined when there is no such button. */
  readonly toggle: ((what: ToRead) => void) | undefined;
  /** Reads by itself, for a person who wants each step read; nothing otherwise. */
  readonly readByItself: (what: ToRead) => void;
  /** Says these words, or stops when it is reading. Undefined where no voice can, or when none is wanted. */
  readonly say: ((sentences: readonly string[]) => void) | undefined;
  readonly reading: string | undefined;
  /** The device has no voice, and it was asked for just now. */
  readonly silent: boolean;
};
/** `own`: what the step's recording says, if there is one; `rest`: only a voice can. */
export type ToRead = { readonly own: readonly string[]; readonly rest: readonly string[] };

type Listening = {
  readonly language: Language;
  /** Reading stops when this changes. */
  readonly place: string;
  readonly recording: PackedSound | undefined;
  readonly comfort: Pick<Comfort, "voice" | "voicePace">;
  readonly onUse: (why: "asked" | "automatic") => void;
};

/** Said once in the life of the page: a button that can do nothing does not come back. */
let saidSilent = false;

export function useReadAloud({ language, place, recording, comfort, onUse }: Listening): ReadAloud {
  const [voice, setVoice] = useState(() => findVoice(language));
  const [reading, setReading] = useState<string>();
  const [silent, setSilent] = useState(false);
  const current = useRef<Reading>(undefined);

  useEffect(() => {
    const look = () => setVoice(findVoice(language));
    look();
    return onVoicesChange(look);
  }, [language]);
  useEffect(() => () => current.current?.stop(), [place, language]);

  const speak = (sentences: readonly string[]): void => {
    if (voice && sentences.length > 0) current.current = readWithVoice({ voice, pace: comfort.voicePace, sentences, onSentence: setReading });
  };
  const start = ({ own, rest }: ToRead, why: "asked" | "automatic"): void => {
    current.current?.stop();
    if (own.length > 0) onUse(why);
    if (!recording || own.length === 0) speak([...own, ...rest]);
    else current.current = playRecording({ sound: recording, sentences: own, onSentence: setReading, onEnd: () => speak(rest) });
  };
  const able = voice !== undefined || recording !== undefined;

  return {
    reading, silent,
    toggle: comfort.voice === "off" || (!able && (saidSilent || silent)) ? undefined : (what) => {
      if (reading !== undefined) return current.current?.stop();
      if (able) return start(what, "asked");
      saidSilent = true;
      setSilent(true);
    },
    say: voice === undefined || comfort.voice === "off" ? undefined : (sentences) => {
      if (reading !== undefined) return current.current?.stop();
      onUse("asked");
      speak(sentences);
    },
    readByItself: (what) => { if (able && comfort.voice === "automatic") start(what, "automatic"); },
  };
}

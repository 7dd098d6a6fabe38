/** « Main qui tremble ? »: offered when touches often land beside or stay too long, accepted or not, and then never again in this lesson. */
import { useRef, useState } from "preact/hooks";
import type { MistakeCode } from "#course/mistake.ts";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import { Notice } from "#kit/Notice.tsx";
import { useWords } from "#i18n/words.ts";
import { useStore } from "#store/context.ts";
import { useThrown } from "./use-record.ts";

/** Of the same of these two (curriculum, 4.9). */
const OFTEN = 3;
const SIGNS: readonly MistakeCode[] = ["too-long", "miss-near"];

export type ShakyHand = {
  readonly offered: boolean;
  /** A mistake was made, at any step of the lesson. */
  readonly note: (code: MistakeCode) => void;
  readonly accept: () => void;
  readonly decline: () => void;
};

export function useShakyHand({ learner, comfort }: Person): ShakyHand {
  const store = useStore();
  const fail = useThrown();
  const counts = useRef<Partial<Record<MistakeCode, number>>>({});
  const [answer, setAnswer] = useState<"not-asked" | "asked" | "answered">("not-asked");
  return {
    offered: answer === "asked" && comfort.shakyHand !== "on",
    note(code) {
      if (!SIGNS.includes(code)) return;
      const times = (counts.current[code] ?? 0) + 1;
      counts.current[code] = times;
      if (times >= OFTEN && answer === "not-asked" && comfort.shakyHand !== "on") setAnswer("asked");
    },
    accept() {
      setAnswer("answered");
      store.record({ kind: "comfort-chosen", learner, setting: "shakyHand", value: "on" }).catch(fail);
    },
    decline: () => setAnswer("answered"),
  };
}

export function ShakyOffer({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const t = useWords("practice");
  return <Notice icon="hand" actions={<><Button icon="check" onPress={onYes}>{t("shakyYes")}</Button><Button onPress={onNo}>{t("shakyNo")}</Button></>}>{t("shakyOffer")}</Notice>;
}

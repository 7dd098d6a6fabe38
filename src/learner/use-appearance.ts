/** The text size, contrast and language of the moment: the person's own, else the device's. */
import { useEffect, useState } from "preact/hooks";
import { type Comfort, type ComfortChoice, DEFAULT_COMFORT } from "#course/comfort.ts";
import type { ComfortChosen } from "#journal/happening.ts";
import type { Person } from "#journal/people.ts";
import { applyAppearance } from "#kit/appearance.ts";
import { speak } from "#i18n/words.ts";
import { useStore, useWatched } from "#store/context.ts";
import type { DeviceSettings } from "#store/store.ts";
import { useFail } from "./use-fail.ts";

/** What is shown: the usual, over it what the device likes, over it what the person chose. */
export const comfortOf = (person: Person | undefined, { text, contrast, language }: DeviceSettings): Comfort =>
  ({ ...DEFAULT_COMFORT, text, contrast, ...(language && { language }), ...person?.comfort });

export function useSettings(): DeviceSettings | undefined {
  const store = useStore();
  return useWatched(() => store.watchSettings(), [store]);
}

/**
 * Shows the page as this person (or, without one, the device) wants it. Gives the device's settings once the
 * words of the first language are there; until then there is nothing to show.
 */
export function useAppearance(person: Person | undefined): DeviceSettings | undefined {
  const settings = useSettings();
  const fail = useFail();
  const [speaking, setSpeaking] = useState(false);
  const wanted = settings && comfortOf(person, settings);
  useEffect(() => {
    if (!wanted) return;
    applyAppearance(wanted);
    speak(wanted.language).then(() => setSpeaking(true), fail);
  }, [JSON.stringify(wanted)]);
  return speaking ? settings : undefined;
}

/** Keeps a choice: for the person here, whom it follows to every tablet, else for this device. */
export function useChooseComfort(person: Person | undefined): (choice: ComfortChoice) => void {
  const store = useStore();
  const fail = useFail();
  return (choice) => {
    const kept = person
      ? store.record({ kind: "comfort-chosen", learner: person.learner, ...choice } as ComfortChosen)
      : store.changeSettings({ [choice.setting]: choice.value });
    kept.catch(fail);
  };
}

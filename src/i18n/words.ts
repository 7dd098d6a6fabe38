/**
 * The words on screen. `useWords("learner")` gives a typed `t`: an unknown key is a type error. Words are
 * split by area and by language, each loaded when it is needed; French is the reference, English its equal.
 */
import i18next, { type TFunction } from "i18next";
import { useEffect, useState } from "preact/hooks";
import type { Words } from "./locales/fr.ts";

export type SpokenLanguage = "fr" | "en";
export const LANGUAGES: readonly SpokenLanguage[] = ["fr", "en"];
export const LANGUAGE_NAMES: Record<SpokenLanguage, string> = { fr: "Français", en: "English" };
export type Area = keyof Words;

declare module "i18next" {
  interface CustomTypeOptions {
    resources: Words;
    defaultNS: false;
  }
}

const words = i18next.createInstance();
let current: SpokenLanguage = "fr";
const listeners = new Set<() => void>();

/** The trainer's words come with the trainer's side. */
const SHELL = { fr: () => import("./locales/fr.ts"), en: () => import("./locales/en.ts") } as const;
const TRAINER = { fr: () => import("./locales/fr/trainer.ts"), en: () => import("./locales/en/trainer.ts") } as const;
let trainerToo = false;

/** Makes the app speak this language; resolves when its words are there. */
export async function speak(language: SpokenLanguage): Promise<void> {
  if (!words.isInitialized) await words.init({ lng: language, fallbackLng: false, ns: [], resources: {}, interpolation: { escapeValue: false } });
  await loadWords(language);
  current = language;
  await words.changeLanguage(language);
  for (const listener of listeners) listener();
}

/** Loads the trainer's words, in the present language and those to come. */
export async function speakToTrainers(): Promise<void> {
  trainerToo = true;
  await loadWords(current);
}

export const spokenLanguage = (): SpokenLanguage => current;

/** The words of one area, in the language of the moment; the component is drawn again when that changes. */
export function useWords<A extends Area>(area: A): TFunction<A> {
  useLanguage();
  return words.getFixedT(current, area) as TFunction<A>;
}

export function useLanguage(): SpokenLanguage {
  const [language, setLanguage] = useState(current);
  useEffect(() => {
    const listener = () => setLanguage(current);
    listeners.add(listener);
    listener();
    return () => { listeners.delete(listener); };
  }, []);
  return language;
}

async function loadWords(language: SpokenLanguage): Promise<void> {
  const shell = (await SHELL[language]()).words;
  for (const [area, bundle] of Object.entries(shell)) words.addResourceBundle(language, area, bundle);
  if (trainerToo) words.addResourceBundle(language, "trainer", (await TRAINER[language]()).trainer);
}

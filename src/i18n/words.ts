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

const SHELL = { fr: () => import("./locales/fr.ts"), en: () => import("./locales/en.ts") } as const;
/** Words that come when they are needed: the trainer's with the trainer's side, the simulated places' with a place. */
const LATER = {
  trainer: { fr: () => import("./locales/fr/trainer.ts"), en: () => import("./locales/en/trainer.ts") },
  places: { fr: () => import("./locales/fr/places.ts"), en: () => import("./locales/en/places.ts") },
} as const;
type Later = keyof typeof LATER;
const asked = new Set<Later>();

/** Makes the app speak this language; resolves when its words are there. */
export async function speak(language: SpokenLanguage): Promise<void> {
  if (!words.isInitialized) await words.init({ lng: language, fallbackLng: false, ns: [], resources: {}, interpolation: { escapeValue: false } });
  await loadWords(language);
  current = language;
  await words.changeLanguage(language);
  for (const listener of listeners) listener();
}

/** Loads these words too, in the present language and those to come. */
export async function speakAlso(bundle: Later): Promise<void> {
  asked.add(bundle);
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
  const bundles = await Promise.all([SHELL[language](), ...[...asked].map((bundle) => LATER[bundle][language]())]);
  for (const { words: areas } of bundles) for (const [area, bundle] of Object.entries(areas)) words.addResourceBundle(language, area, bundle);
}

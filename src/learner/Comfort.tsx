/** « Mon confort »: how large, in which colours, in which language. Applied at once, to be seen at once. */
import "./css/comfort.css";
import { COMFORT } from "#course/comfort.ts";
import type { Person } from "#journal/people.ts";
import { LANGUAGE_NAMES, LANGUAGES, useWords } from "#i18n/words.ts";
import { Options } from "./Options.tsx";
import { comfortOf, useChooseComfort, useSettings } from "./use-appearance.ts";

/** Without a person, what is chosen is kept for the device. */
export function ComfortChoices({ person }: { person: Person | undefined }) {
  const t = useWords("learner");
  const settings = useSettings();
  const choose = useChooseComfort(person);
  if (!settings) return null;
  const { text, contrast, language } = comfortOf(person, settings);
  return (
    <section class="comfort">
      <h3>{t("comfort")}</h3>
      <Options
        legend={t("textSize")} chosen={text} onChoose={(value) => choose({ setting: "text", value })}
        options={COMFORT.text.map((value) => ({ value, label: t(`text.${value}`), class: `option--text-${value}` }))}
      />
      <Options
        legend={t("contrastChoice")} chosen={contrast} onChoose={(value) => choose({ setting: "contrast", value })}
        options={COMFORT.contrast.map((value) => ({ value, label: t(`contrast.${value}`) }))}
      />
      <Options
        legend={t("languageChoice")} chosen={language} onChoose={(value) => choose({ setting: "language", value })}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
      />
    </section>
  );
}

/** « Mon confort »: how lessons look, sound and wait. Applied at once, to be seen at once. */
import "./css/comfort.css";
import { useState } from "preact/hooks";
import { COMFORT, type ComfortChoice, type ComfortSetting } from "#course/comfort.ts";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import { LANGUAGE_NAMES, LANGUAGES, useWords } from "#i18n/words.ts";
import { Options } from "./Options.tsx";
import { comfortOf, useChooseComfort, useSettings } from "./use-appearance.ts";

/** A person's alone: they follow her, and a shared tablet has none of its own. In the order in which they help most. */
const OF_A_PERSON = ["voice", "voicePace", "pace", "shakyHand", "hand", "sound", "motion", "input", "reading"] as const satisfies readonly ComfortSetting[];

/** Without a person, what is chosen is kept for the device. */
export function ComfortChoices({ person }: { person: Person | undefined }) {
  const t = useWords("learner");
  const settings = useSettings();
  const choose = useChooseComfort(person);
  const [more, setMore] = useState(false);
  if (!settings) return null;
  const comfort = comfortOf(person, settings);
  return (
    <section class="comfort">
      <h3>{t("comfort")}</h3>
      <Options
        legend={t("textSize")} chosen={comfort.text} onChoose={(value) => choose({ setting: "text", value })}
        options={COMFORT.text.map((value) => ({ value, label: t(`text.${value}`), class: `option--text-${value}` }))}
      />
      <Options
        legend={t("contrastChoice")} chosen={comfort.contrast} onChoose={(value) => choose({ setting: "contrast", value })}
        options={COMFORT.contrast.map((value) => ({ value, label: t(`contrast.${value}`) }))}
      />
      <Options
        legend={t("languageChoice")} chosen={comfort.language} onChoose={(value) => choose({ setting: "language", value })}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
      />
      {person && !more && <div class="buttons"><Button icon="plus" onPress={() => setMore(true)}>{t("moreComfort")}</Button></div>}
      {person && more && OF_A_PERSON.map((setting) => (
        <Options
          key={setting} legend={t(`comfortOf.${setting}.legend`)} chosen={comfort[setting]} onChoose={(value) => choose({ setting, value } as ComfortChoice)}
          options={COMFORT[setting].map((value) => ({ value, label: t(`comfortOf.${setting}.${value}` as "comfortOf.voice.off") }))}
        />
      ))}
    </section>
  );
}

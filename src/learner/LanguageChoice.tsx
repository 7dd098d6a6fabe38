/** The very first screen: each language says hello in its own words. */
import "./css/language.css";
import type { Language } from "#course/lesson.ts";
import { Brand, Head } from "#kit/Head.tsx";
import { Page } from "#kit/Page.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";

export function LanguageChoice({ onChoose }: { onChoose: (language: Language) => void }) {
  const t = useWords("learner");
  return (
    <Page title={t("languageTitle")} head={<Head left={<Brand />} />} class="content languages">
      <h1 class="unseen">{t("languageTitle")}</h1>
      <Way language="fr" hello={t("french.hello")} go={t("french.go")} onChoose={onChoose} />
      <Way language="en" hello={t("english.hello")} go={t("english.go")} onChoose={onChoose} />
    </Page>
  );
}

function Way({ language, hello, go, onChoose }: { language: Language; hello: string; go: string; onChoose: (language: Language) => void }) {
  const press = usePress(() => onChoose(language));
  return (
    <button type="button" class="card language" lang={language} onClick={press}>
      <span class="language__hello">{hello}</span>
      <span class="language__go">{go}</span>
    </button>
  );
}

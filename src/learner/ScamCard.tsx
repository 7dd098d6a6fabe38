/** « Arnaque ? Que faire »: the same five lines, day and night, without internet and without saying who one is. */
import "./css/scam.css";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import { Brand, Head } from "#kit/Head.tsx";
import { useWords } from "#i18n/words.ts";
import { Screen } from "./Screen.tsx";

export function ScamCard({ person, onBack }: { person: Person | undefined; onBack: () => void }) {
  const t = useWords("learner");
  const kit = useWords("kit");
  return (
    <Screen
      title={t("scam")} person={person} help={t("helpScam")} head={<Head left={<Brand />} />}
      left={<Button icon="arrow-left" onPress={onBack}>{kit("back")}</Button>}
    >
      <h1>{t("scam")}</h1>
      <p class="lead">{t("scamWords")}</p>
      <ol class="scam">
        <li><div><b>{t("scamStop")}</b><p>{t("scamStopMore")}</p></div></li>
        <li><div><b>{t("scamLink")}</b><p>{t("scamLinkMore")}</p></div></li>
        <li><div><b>{t("scamCall")}</b><p>{t("scamCallMore")}</p></div></li>
        <li><div><b>{t("scamBank")}</b><Fact words={t("scamBankMore")} fact={t("scamBankFact")} /></div></li>
        <li>
          <div>
            <b>{t("scamTell")}</b>
            <Fact words={t("scamPhoneMore")} fact={t("scamPhoneFact")} />
            <Fact words={t("scamSmsMore")} fact={t("scamSmsFact")} />
            <Fact words={t("scamSiteMore")} fact={t("scamSiteFact")} />
          </div>
        </li>
      </ol>
    </Screen>
  );
}

function Fact({ words, fact }: { words: string; fact: string }) {
  return <p>{words} <strong>{fact}</strong></p>;
}

/** A full page that says what is wrong and has one way out. */
import "./css/trouble.css";
import { Button } from "#kit/Button.tsx";
import { Brand, Head } from "#kit/Head.tsx";
import { Icon } from "#kit/Icon.tsx";
import { Page } from "#kit/Page.tsx";
import { useWords } from "#i18n/words.ts";
import { Sentences } from "./Sentences.tsx";

export function TroublePage({ title, words, onAgain }: { title: string; words: string; onAgain: () => void }) {
  const t = useWords("learner");
  return (
    <Page title={title} head={<Head left={<Brand />} />} class="content trouble">
      <div class="trouble__box" role="alert">
        <Icon name="lightbulb" />
        <h1>{title}</h1>
        <div><Sentences text={words} /></div>
      </div>
      <Button kind="main" icon="refresh" onPress={onAgain}>{t("again")}</Button>
    </Page>
  );
}

/** The end of a lesson: a page of the notebook with what one can now do, before and now, the sheet. */
import "./lesson-end.css";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Lesson, LessonPack } from "#course/lesson.ts";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import { Dialog } from "#kit/Dialog.tsx";
import { FootBar } from "#kit/FootBar.tsx";
import { Icon } from "#kit/Icon.tsx";
import { Page } from "#kit/Page.tsx";
import { useWords } from "#i18n/words.ts";
import type { ConfidencePair } from "./LessonScreen.tsx";
import { Sheet } from "./Sheet.tsx";
import { StepHead } from "./StepHead.tsx";
import { type Confidence, Jug } from "./steps/Rate.tsx";

type Props = {
  readonly lesson: Lesson;
  readonly pictures: LessonPack["pictures"];
  readonly person: Person;
  readonly confidence: ConfidencePair;
  readonly comfort: ComponentChildren;
  readonly onBack: () => void;
  readonly onFinished: () => void;
};

export function LessonEnd({ lesson, pictures, person, confidence: { before, after }, comfort, onBack, onFinished }: Props) {
  const t = useWords("practice");
  const kit = useWords("kit");
  const [helpOpen, setHelpOpen] = useState(false);
  const sheet = lesson.steps.find((step) => step.kind === "memo");
  const today = new Intl.DateTimeFormat(lesson.language === "fr" ? "fr-FR" : "en-GB", { weekday: "long", day: "numeric", month: "long" }).format(new Date());
  return (
    <div class="lesson">
      <Page
        title={t("youFinished", { lesson: lesson.title })}
        head={<StepHead here={lesson.steps.length} count={lesson.steps.length} onStop={onFinished} />}
        foot={
          <FootBar
            left={<Button icon="arrow-left" onPress={onBack}>{kit("back")}</Button>}
            centre={<Button icon="help" onPress={() => setHelpOpen(true)}>{kit("help")}</Button>}
            right={<Button kind="main" iconAfter="arrow-right" onPress={onFinished}>{kit("next")}</Button>}
          />
        }
      >
        <h1>{t("youFinished", { lesson: lesson.title })}</h1>
        <div class="end">
          <section class="notebook-page">
            <h2>{t("iCan")}</h2>
            <ul>{lesson.objectives.map((objective) => <li key={objective}><Icon name="check" />{objective}</li>)}</ul>
            <p class="second">{today}</p>
          </section>
          <div class="end__side">
            {before !== undefined && after !== undefined && <BeforeAndNow before={before} after={after} />}
            {sheet && <section class="end__block"><h2>{t("mySheet")}</h2><div class="buttons"><Button icon="printer" onPress={() => window.print()}>{t("print")}</Button></div></section>}
          </div>
        </div>
        {sheet && <Sheet step={sheet} pictures={pictures} firstName={person.firstName} onPaperOnly />}
      </Page>
      {helpOpen && (
        <Dialog title={kit("help")} onClose={() => setHelpOpen(false)}>
          {comfort}
          <div class="buttons"><Button icon="cross" onPress={() => setHelpOpen(false)}>{kit("close")}</Button></div>
        </Dialog>
      )}
    </div>
  );
}

function BeforeAndNow({ before, after }: { before: Confidence; after: Confidence }) {
  const t = useWords("practice");
  return (
    <section class="end__block">
      <h2>{t("beforeAndNow")}</h2>
      <div class="before-now">
        <div><Jug level={before} />{t("before")}<b>{t(`confidence${before}`)}</b></div>
        <Icon name="arrow-right" />
        <div><Jug level={after} />{t("now")}<b>{t(`confidence${after}`)}</b></div>
      </div>
    </section>
  );
}

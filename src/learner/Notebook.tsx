/** « Je sais… »: a ruled page with what the person can do, lesson by lesson, with the day. */
import "./css/notebook.css";
import type { Language, LessonPack } from "#course/lesson.ts";
import type { Person } from "#journal/people.ts";
import type { LessonProgress } from "#journal/progress.ts";
import { Button } from "#kit/Button.tsx";
import { Head } from "#kit/Head.tsx";
import { Icon } from "#kit/Icon.tsx";
import { Portrait } from "#kit/Portrait.tsx";
import { useWords } from "#i18n/words.ts";
import { useStore, useWatched } from "#store/context.ts";
import { sayDay } from "./day.ts";
import { isDone } from "./next-lesson.ts";
import { Screen } from "./Screen.tsx";
import { Sentences } from "./Sentences.tsx";
import { usePacks } from "./use-packs.ts";

export function Notebook({ person, language, onBack }: { person: Person; language: Language; onBack: () => void }) {
  const t = useWords("learner");
  const kit = useWords("kit");
  const store = useStore();
  const progress = useWatched(() => store.watchProgress(person.learner), [store, person.learner]);
  // Oldest first, as one writes in a notebook.
  const done = [...(progress ?? [])].reverse().filter(isDone);
  const packs = usePacks(done.map(({ lesson }) => lesson));
  const pages = done.flatMap((one) => {
    const pack = packs?.find(({ id }) => id === one.lesson);
    return pack ? [{ one, pack }] : [];
  });
  return (
    <Screen
      title={t("notebookOf", { name: person.firstName })} person={person} help={t("helpNotebook")}
      head={<Head left={<span class="who"><Portrait name={person.portrait} /><b>{t("notebookOf", { name: person.firstName })}</b></span>} />}
      left={<Button icon="arrow-left" onPress={onBack}>{kit("back")}</Button>}
    >
      <h1>{t("iCan")}</h1>
      {progress && packs && (
        <div class="notebook">
          {pages.length === 0 && <><h2>{t("notebookEmpty")}</h2><Sentences text={t("notebookEmptyWords")} class="second" /></>}
          {pages.map(({ one, pack }) => <LessonLines key={one.lesson} one={one} pack={pack} language={language} />)}
        </div>
      )}
    </Screen>
  );
}

function LessonLines({ one, pack, language }: { one: LessonProgress; pack: LessonPack; language: Language }) {
  const t = useWords("learner");
  const { title, objectives } = pack.languages[language] ?? pack.languages.fr;
  const day = one.lastSeen === undefined ? [] : [sayDay({ time: one.lastSeen, now: Date.now(), language })];
  return (
    <section>
      <h2>{title}</h2>
      <ul>{objectives.map((objective) => <li key={objective}><Icon name="check" />{objective}</li>)}</ul>
      <p class="second">{[...day, t(`state.${one.state}`)].join(" · ")}</p>
    </section>
  );
}

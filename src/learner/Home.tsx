/** A person's own page: her lesson, then her ways. */
import "./css/home.css";
import type { ComponentChildren } from "preact";
import type { Catalogue, Language, LessonId } from "#course/lesson.ts";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import compass from "#kit/drawings/compass.svg";
import notebook from "#kit/drawings/notebook.svg";
import { Head } from "#kit/Head.tsx";
import { Portrait } from "#kit/Portrait.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { useStore, useWatched } from "#store/context.ts";
import { doneLessons, nextLesson } from "./next-lesson.ts";
import { NextUp } from "./NextUp.tsx";
import { Notices } from "./Notices.tsx";
import { Screen } from "./Screen.tsx";
import { Sentences } from "./Sentences.tsx";
import { usePacks } from "./use-packs.ts";

type Props = {
  readonly person: Person;
  readonly language: Language;
  readonly notices: ComponentChildren;
  readonly onLesson: (lesson: LessonId) => void;
  readonly onLessons: () => void;
  readonly onNotebook: () => void;
  readonly onLeave: () => void;
  readonly onScam: () => void;
};

export function Home({ person, language, notices, onLesson, onLessons, onNotebook, onLeave, onScam }: Props) {
  const t = useWords("learner");
  const store = useStore();
  const shelf = useWatched(() => inOne(store.watchCatalogue()), [store]);
  const progress = useWatched(() => store.watchProgress(person.learner), [store, person.learner]);
  const hello = t("hello", { name: person.firstName });
  const notMe = (where: string) => <span class={where}><Button icon="users" onPress={onLeave}>{t("notMe")}</Button></span>;
  return (
    <Screen
      title={hello} person={person} help={t("helpHome")}
      head={<Head left={<span class="who"><Portrait name={person.portrait} /><h1>{hello}</h1></span>} right={notMe("not-me--head")} />}
      left={<Button icon="lock" onPress={onLeave}>{t("finished")}</Button>}
      right={<Button icon="life-buoy" onPress={onScam}>{t("scam")}</Button>}
    >
      <Notices>{notices}</Notices>
      {shelf && progress && (shelf.value
        ? (
          <>
            <NextUp next={nextLesson(shelf.value, progress)} catalogue={shelf.value} language={language} onLesson={onLesson} onNotebook={onNotebook} />
            <Ways catalogue={shelf.value} done={doneLessons(shelf.value, progress).map(({ lesson }) => lesson)} language={language} onLessons={onLessons} onNotebook={onNotebook} />
          </>
        )
        : <section class="resume resume--words"><h2>{t("noLessons")}</h2><Sentences text={t("noLessonsWords")} /></section>)}
      {notMe("not-me--end")}
    </Screen>
  );
}

function Ways({ catalogue, done, language, onLessons, onNotebook }: {
  catalogue: Catalogue; done: readonly LessonId[]; language: Language; onLessons: () => void; onNotebook: () => void;
}) {
  const t = useWords("learner");
  const packs = usePacks(done);
  const sentences = packs?.reduce((sum, { languages }) => sum + (languages[language] ?? languages.fr).objectives.length, 0);
  return (
    <div class="ways">
      <Way drawing={compass} title={t("myLessons")} more={t("lessonsDone", { count: done.length, all: catalogue.packs.length })} onPress={onLessons} />
      <Way drawing={notebook} title={t("iCan")} more={sentences === undefined ? "" : t("sentences", { count: sentences })} onPress={onNotebook} />
    </div>
  );
}

function Way({ drawing, title, more, onPress }: { drawing: string; title: string; more: string; onPress: () => void }) {
  const press = usePress(onPress);
  return (
    <button type="button" class="card card--way" onClick={press}>
      <span class="plate"><img src={drawing} alt="" width="240" height="240" /></span>
      <span><b>{title}</b><span class="second">{more}</span></span>
    </button>
  );
}

/** Tells "not read yet" from "nothing there". */
function inOne<T>(watched: { subscribe(next: (value: T) => void, error?: (reason: unknown) => void): { unsubscribe(): void } }) {
  return { subscribe: (next: (seen: { readonly value: T }) => void, error?: (reason: unknown) => void) => watched.subscribe((value) => next({ value }), error) };
}

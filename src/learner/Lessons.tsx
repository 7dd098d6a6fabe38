/** « Mes leçons »: every course with its lessons, each with where one stands in it. */
import "./css/lessons.css";
import type { CataloguePack, Language, LessonId } from "#course/lesson.ts";
import type { LessonState } from "#course/result.ts";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import { Head } from "#kit/Head.tsx";
import { Portrait } from "#kit/Portrait.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { useStore, useWatched } from "#store/context.ts";
import { Screen } from "./Screen.tsx";
import { StateStone } from "#kit/StateStone.tsx";

type Props = { readonly person: Person; readonly language: Language; readonly onLesson: (lesson: LessonId) => void; readonly onBack: () => void };

export function Lessons({ person, language, onLesson, onBack }: Props) {
  const t = useWords("learner");
  const kit = useWords("kit");
  const store = useStore();
  const catalogue = useWatched(() => store.watchCatalogue(), [store]);
  const progress = useWatched(() => store.watchProgress(person.learner), [store, person.learner]);
  const stateOf = (lesson: LessonId): LessonState => progress?.find((one) => one.lesson === lesson)?.state ?? "not-started";
  return (
    <Screen
      title={t("myLessons")} person={person} help={t("helpLessons")}
      head={<Head left={<span class="who"><Portrait name={person.portrait} /><b>{person.firstName}</b></span>} />}
      left={<Button icon="arrow-left" onPress={onBack}>{kit("back")}</Button>}
    >
      <h1>{t("myLessons")}</h1>
      <p class="lead">{t("chooseALesson")}</p>
      {catalogue && progress && catalogue.courses.map((course) => (
        <section key={course.id} class="course">
          <h2>{course.title[language]}</h2>
          <p class="second">{course.why[language]}</p>
          <ul class="lessons">
            {course.lessons.flatMap((id) => catalogue.packs.find((pack) => pack.id === id) ?? []).map((entry) => (
              <li key={entry.id}><LessonCard entry={entry} language={language} state={stateOf(entry.id)} onPress={() => onLesson(entry.id)} /></li>
            ))}
          </ul>
        </section>
      ))}
    </Screen>
  );
}

function LessonCard({ entry, language, state, onPress }: { entry: CataloguePack; language: Language; state: LessonState; onPress: () => void }) {
  const t = useWords("learner");
  const press = usePress(onPress);
  return (
    <button type="button" class="card lesson-card" onClick={press}>
      <StateStone state={state} />
      <span class="lesson-card__words">
        <b>{entry.number} {entry.title[language]}</b>
        <span>{t(`state.${state}`)}</span>
        <span class="second">{t("lessonMinutes", { minutes: entry.minutes })}</span>
      </span>
    </button>
  );
}

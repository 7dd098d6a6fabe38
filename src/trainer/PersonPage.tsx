/** One person: the path of stones, then sentences. Figures serve sentences, not the other way round. */
import { useLocation } from "preact-iso";
import type { LearnerId } from "#journal/entry.ts";
import { Button } from "#kit/Button.tsx";
import { Icon, type IconName } from "#kit/Icon.tsx";
import { Portrait } from "#kit/Portrait.tsx";
import { StateStone } from "#kit/StateStone.tsx";
import { useStore, useWatched } from "#store/context.ts";
import { useLanguage, useWords } from "#i18n/words.ts";
import { Freshness } from "./Freshness.tsx";
import { type Standing, standingsOf } from "./standing.ts";
import { sayWhen } from "./times.ts";
import { TrainerPage } from "./TrainerPage.tsx";
import { useNow } from "./use-now.ts";

export function PersonPage({ learner }: { learner: LearnerId }) {
  const t = useWords("trainer");
  const language = useLanguage();
  const now = useNow();
  const store = useStore();
  const { route } = useLocation();
  const people = useWatched(() => store.watchPeople(), [store]);
  const progress = useWatched(() => store.watchProgress(learner), [store, learner]);
  const catalogue = useWatched(() => store.watchCatalogue(), [store]);
  const back = <Button icon="users" onPress={() => route("/formateur", true)}>{t("people.title")}</Button>;
  if (!people || !progress) return null;
  const person = people.find((someone) => someone.learner === learner);
  if (!person) return <TrainerPage title={t("person.gone")} actions={back}><p>{t("person.goneWords")}</p></TrainerPage>;
  const standings = catalogue ? standingsOf(catalogue, progress) : [];
  const begun = standings.filter(({ state }) => state !== "not-started");
  return (
    <TrainerPage title={person.firstName} mark={<Portrait name={person.portrait} />} actions={back}>
      <div class="under-head">
        <p>{person.lastSeen === undefined ? t("people.neverSeen") : t("people.seen", { when: sayWhen({ time: person.lastSeen, now, language }) })}</p>
        <Freshness />
      </div>
      <ol class="path">
        {standings.map(({ lesson, state }) => (
          <li key={lesson.id} class={`path__${state}`}><StateStone state={state} /><span>{lesson.title[language]}</span><span class="second">{t(`state.${state}`)}</span></li>
        ))}
      </ol>
      <h2 class="said-title">{t("person.story")}</h2>
      {begun.length === 0 && <p>{t("person.nothingYet", { name: person.firstName })}</p>}
      <ul class="said-list">{begun.map((standing) => <LessonStory key={standing.lesson.id} name={person.firstName} standing={standing} />)}</ul>
    </TrainerPage>
  );
}

const SIGNS: Readonly<Record<Standing["state"], IconName>> = { "not-started": "minus", started: "bookmark", "done-with-help": "hand", "done-alone": "check" };

/** Confidence answers, 1 to 4 (curriculum, 6.5). */
const RATINGS = { 1: "rating.not-yet", 2: "rating.a-little", 3: "rating.mostly", 4: "rating.definitely" } as const;

function LessonStory({ name, standing: { lesson, state, progress } }: { name: string; standing: Standing }) {
  const t = useWords("trainer");
  const language = useLanguage();
  if (state === "not-started" || !progress) return null;
  const title = lesson.title[language];
  const results = Object.values(progress.steps);
  const later = results.filter((result) => result === "later").length;
  const helped = results.filter((result) => result !== "later" && result !== "alone").length;
  const { before, after } = progress;
  return (
    <li>
      <Icon name={SIGNS[state]} />
      <div>
        <p>{t(`person.lesson.${state}`, { name, title, done: results.length, of: lesson.steps })}</p>
        {helped > 0 && <p>{t("person.helped", { count: helped })}</p>}
        {later > 0 && <p>{t("person.later", { count: later })}</p>}
        {before !== undefined && <p>{after === undefined ? t("person.before", { before: t(RATINGS[before]) }) : t("person.beforeAfter", { before: t(RATINGS[before]), after: t(RATINGS[after]) })}</p>}
      </div>
    </li>
  );
}

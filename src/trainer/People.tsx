/** The people of the place: a register with thin rulings, who was here last first. */
import { useLocation } from "preact-iso";
import type { LearnerId } from "#journal/entry.ts";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import { Icon } from "#kit/Icon.tsx";
import { Portrait } from "#kit/Portrait.tsx";
import { StateStone } from "#kit/StateStone.tsx";
import { useStore, useWatched } from "#store/context.ts";
import { useLanguage, useWords } from "#i18n/words.ts";
import { Freshness } from "./Freshness.tsx";
import { type RaisedHand, raisedHand, type Standing, standingsOf } from "./standing.ts";
import { sayHour, sayWhen } from "./times.ts";
import { TrainerPage } from "./TrainerPage.tsx";
import { useNow } from "./use-now.ts";

export const personAddress = (learner: string): string => `/formateur/personne/${learner}`;

export function People({ place, demo, onClose }: { place: string; demo: boolean; onClose: () => void }) {
  const t = useWords("trainer");
  const offline = useWords("offline");
  const store = useStore();
  const { route } = useLocation();
  const people = useWatched(() => store.watchPeople(), [store]);
  const progress = useWatched(() => store.watchAllProgress(), [store]);
  const catalogue = useWatched(() => store.watchCatalogue(), [store]);
  if (!people || !progress) return null;
  const handOf = (learner: LearnerId) => raisedHand(progress.filter((row) => row.learner === learner), Date.now());
  const recent = [...people].sort((one, other) => Number(handOf(other.learner) !== undefined) - Number(handOf(one.learner) !== undefined) || (other.lastSeen ?? 0) - (one.lastSeen ?? 0));
  const actions = (
    <>
      <Button icon="tablet" onPress={() => route("/formateur/tablettes")}>{t("tablets.prepare")}</Button>
      <Button icon="lock" onPress={onClose}>{t("close")}</Button>
    </>
  );
  return (
    <TrainerPage title={t("people.title")} actions={actions}>
      <div class="under-head">
        <p><b>{place}</b>{demo && <span class="demo">{offline("demo")}</span>}</p>
        <Freshness />
      </div>
      {recent.length === 0 && <div class="empty"><h2>{t("people.empty")}</h2><p>{t("people.emptyWords")}</p></div>}
      <ul class="register">
        {recent.map((person) => {
          const standings = catalogue ? standingsOf(catalogue, progress.filter(({ learner }) => learner === person.learner)) : [];
          return <PersonLine key={person.learner} person={person} standings={standings} hand={handOf(person.learner)} onOpen={() => route(personAddress(person.learner))} />;
        })}
      </ul>
    </TrainerPage>
  );
}

function PersonLine({ person, standings, hand, onOpen }: { person: Person; standings: readonly Standing[]; hand: RaisedHand | undefined; onOpen: () => void }) {
  const t = useWords("trainer");
  const language = useLanguage();
  const now = useNow();
  const begun = standings.filter(({ state }) => state !== "not-started");
  return (
    <li>
      <Portrait name={person.portrait} />
      <div class="register__who">
        <b>{person.firstName}</b>
        <span class="second">{person.lastSeen === undefined ? t("people.neverSeen") : t("people.seen", { when: sayWhen({ time: person.lastSeen, now, language }) })}</span>
        {hand && <span class="register__hand"><Icon name="hand" /><span>{t("people.hand", { when: sayHour(hand.since, language) })}</span></span>}
      </div>
      <ul class="register__lessons">
        {begun.length === 0 && <li class="second">{t("people.nothingYet")}</li>}
        {begun.map(({ lesson, state }) => (
          <li key={lesson.id}><StateStone state={state} /><span>{lesson.title[language]}<span class="second">{t(`state.${state}`)}</span></span></li>
        ))}
      </ul>
      <Button iconAfter="arrow-right" label={t("people.openOf", { name: person.firstName })} onPress={onOpen}>{t("people.open")}</Button>
    </li>
  );
}

/** The first screen: everyone's card. Nobody is here yet; a touch asks « C'est bien vous ? », and only then is someone here. */
import "./css/cards.css";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Language } from "#course/lesson.ts";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import pencil from "#kit/drawings/pencil.svg";
import { Brand, Head } from "#kit/Head.tsx";
import { NameCard } from "#kit/NameCard.tsx";
import { usePress } from "#kit/use-press.ts";
import { LANGUAGE_NAMES, useWords } from "#i18n/words.ts";
import { useStore, useWatched } from "#store/context.ts";
import { ConfirmPerson } from "./ConfirmPerson.tsx";
import { sayDay } from "./day.ts";
import { Notices } from "./Notices.tsx";
import { byFirstLetter } from "./people-by-letter.ts";
import { Screen } from "./Screen.tsx";
import { Sentences } from "./Sentences.tsx";

/** Three rows of four: what a tablet shows at once. Beyond, letters help to find one's own card. */
const MAX_WITHOUT_LETTERS = 12;

type Props = {
  readonly language: Language;
  readonly notices: ComponentChildren;
  readonly onEnter: (person: Person) => void;
  readonly onNewCard: () => void;
  readonly onScam: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onTrainer: () => void;
  readonly onJoin: () => void;
};

export function Cards({ language, notices, onEnter, onNewCard, onScam, onLanguage, onTrainer, onJoin }: Props) {
  const t = useWords("learner");
  const store = useStore();
  const people = useWatched(() => store.watchPeople(), [store]);
  const tie = useWatched(() => store.watchTie(), [store]);
  const [touched, setTouched] = useState<Person>();
  const now = Date.now();
  const other: Language = language === "fr" ? "en" : "fr";
  const forTrainers = (
    <section class="for-trainers">
      <h3>{t("forTrainers")}</h3>
      <div class="buttons">
        <Button icon="user" onPress={onTrainer}>{t("trainerHere")}</Button>
        {tie?.kind === "alone" && <Button icon="tablet" onPress={onJoin}>{t("joinTablet")}</Button>}
      </div>
    </section>
  );
  return (
    <>
      <Screen
        title={`${t("whoTitle")} ${t("touchYourCard")}`} person={undefined} help={t("helpCards")} helpMore={forTrainers}
        head={<Head left={<Brand />} right={<span>{sayDay({ time: now, now, language })}</span>} />}
        left={<Button icon="languages" lang={other} onPress={() => onLanguage(other)}>{LANGUAGE_NAMES[other]}</Button>}
        right={<Button icon="life-buoy" onPress={onScam}>{t("scam")}</Button>}
      >
        <Notices>
          {tie?.kind === "tied" && tie.place.demo && <p>{t("demo")}</p>}
          {notices}
        </Notices>
        {people && (people.length === 0 ? <NobodyYet onNewCard={onNewCard} /> : <Everyone people={people} onTouch={setTouched} onNewCard={onNewCard} />)}
      </Screen>
      {touched && <ConfirmPerson person={touched} onYes={() => onEnter(touched)} onNo={() => setTouched(undefined)} />}
    </>
  );
}

function NobodyYet({ onNewCard }: { onNewCard: () => void }) {
  const t = useWords("learner");
  return (
    <div class="nobody">
      <img src={pencil} alt="" width="240" height="240" />
      <h1>{t("firstTime")}</h1>
      <div><Sentences text={t("firstTimeWords")} /></div>
      <Button kind="main" iconAfter="arrow-right" onPress={onNewCard}>{t("makeMyCard")}</Button>
    </div>
  );
}

function Everyone({ people, onTouch, onNewCard }: { people: readonly Person[]; onTouch: (person: Person) => void; onNewCard: () => void }) {
  const t = useWords("learner");
  const many = people.length > MAX_WITHOUT_LETTERS;
  const card = (person: Person) => (
    <NameCard key={person.learner} name={person.firstName} portrait={person.portrait} colour={person.colour} onPress={() => onTouch(person)} />
  );
  return (
    <>
      <div class="cards-title">
        <h1>{t("whoTitle")} <br class="cards-title__cut" />{t("touchYourCard")}</h1>
        {many && <Button icon="pencil" onPress={onNewCard}>{t("noCard")}</Button>}
      </div>
      {many
        ? byFirstLetter(people).map(({ letter, people: named }) => (
          <section key={letter} class="letter">
            <h2>{letter}</h2>
            <div class="cards">{named.map(card)}</div>
          </section>
        ))
        : <div class="cards">{people.map(card)}<BlankCard onPress={onNewCard} /></div>}
    </>
  );
}

function BlankCard({ onPress }: { onPress: () => void }) {
  const t = useWords("learner");
  const press = usePress(onPress);
  return (
    <button type="button" class="card card--name card--blank" onClick={press}>
      <span class="portrait"><img src={pencil} alt="" width="240" height="240" /></span>
      <span>{t("noCard")}</span>
    </button>
  );
}

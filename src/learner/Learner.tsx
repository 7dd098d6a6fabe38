/** The learner's side: who is here, which screen, and how one goes from one to the other. */
import "#kit/css/tokens.css";
import "#kit/css/base.css";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Language, LessonId } from "#course/lesson.ts";
import type { LearnerId } from "#journal/entry.ts";
import type { Person } from "#journal/people.ts";
import { useStore, useWatched } from "#store/context.ts";
import { Cards } from "./Cards.tsx";
import { Home } from "./Home.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { Lesson, loadPlayer } from "./Lesson.tsx";
import { Lessons } from "./Lessons.tsx";
import { BLANK_CARD, type DraftCard, NewCard, tidyName } from "./NewCard.tsx";
import { Notebook } from "./Notebook.tsx";
import { CARD_ADDRESSES, lessonAddress, type Place, placeAt } from "./places.ts";
import { ScamCard } from "./ScamCard.tsx";
import { type Session, useSession } from "./session.ts";
import { comfortOf, useAppearance } from "./use-appearance.ts";
import { useFail } from "./use-fail.ts";
import { useSteadyHand } from "./use-steady-hand.ts";

/** `notices`: what the device has to say, shown on the cards and on home. */
export function Learner({ notices }: { notices?: ComponentChildren }) {
  const store = useStore();
  const fail = useFail();
  const { path } = useLocation();
  const place = placeAt(path);
  const session = useSession();
  const person = useHere(session);
  const settings = useAppearance(place.kind === "cards" ? undefined : person);
  const steady = useSteadyHand();
  // Who is here is not known yet: the cards must not flash by on a reload.
  if (!settings || (session.learner !== undefined && person === undefined && place.kind !== "cards")) return null;

  const keepLanguage = (language: Language) => { store.changeSettings({ language }).catch(fail); };
  const screen = settings.language === undefined
    ? <LanguageChoice onChoose={keepLanguage} />
    : <PlaceScreen place={place} session={session} person={person} language={comfortOf(place.kind === "cards" ? undefined : person, settings).language} notices={notices} onLanguage={keepLanguage} />;
  // In a lesson two quick touches may be the exercise itself: the player has its own care.
  return place.kind === "lesson" ? screen : <div onClickCapture={steady}>{screen}</div>;
}

type Here = { readonly learner: LearnerId | undefined; readonly person: Person | undefined };

/** Whoever is here; someone erased since is not here any more. */
function useHere({ learner, leave }: Session): Person | undefined {
  const store = useStore();
  const seen = useWatched<Here>(() => ({
    subscribe(next, error) {
      if (learner !== undefined) return store.watchPerson(learner).subscribe((person) => next({ learner, person }), error);
      next({ learner, person: undefined });
      return { unsubscribe() {} };
    },
  }), [store, learner]);
  const gone = seen !== undefined && seen.learner !== undefined && seen.learner === learner && seen.person === undefined;
  useEffect(() => { if (gone) leave(); }, [gone]);
  return seen?.learner === learner ? seen?.person : undefined;
}

type PlaceScreenProps = {
  readonly place: Place;
  readonly session: Session;
  readonly person: Person | undefined;
  readonly language: Language;
  readonly notices: ComponentChildren;
  readonly onLanguage: (language: Language) => void;
};

function PlaceScreen({ place, session, person, language, notices, onLanguage }: PlaceScreenProps) {
  const store = useStore();
  const fail = useFail();
  const { route } = useLocation();
  const [draft, setDraft] = useState<DraftCard>(BLANK_CARD);
  const leave = () => route("/", true);
  const home = () => route("/accueil", true);
  const openLesson = (lesson: LessonId) => route(lessonAddress(lesson));
  const enter = async (learner: LearnerId) => {
    await store.record({ kind: "learner-arrived", learner });
    session.enter(learner);
    setDraft(BLANK_CARD);
    route("/accueil");
  };

  switch (place.kind) {
    case "language": return <LanguageChoice onChoose={(chosen) => { onLanguage(chosen); leave(); }} />;
    case "cards": return (
      <Leaving session={session}>
        <Cards
          language={language} notices={notices} onEnter={({ learner }) => { enter(learner).catch(fail); }} onNewCard={() => route("/carte")} onScam={() => route("/arnaque")}
          onLanguage={onLanguage} onTrainer={() => route("/formateur")} onJoin={() => route("/relier")}
        />
      </Leaving>
    );
    case "new-card": return (
      <NewCard
        step={tidyName(draft.name) === "" ? "name" : place.step} draft={draft} onDraft={setDraft} onStep={(step) => route(CARD_ADDRESSES[step])} onBack={() => history.back()}
        onMake={(card) => { store.makeCard(card).then(enter).catch(fail); }}
      />
    );
    case "scam": return <ScamCard person={person} onBack={person ? home : leave} />;
    case "home": return person
      ? (
        <Preloading>
          <Home
            person={person} language={language} notices={notices} onLesson={openLesson} onLessons={() => route("/lecons")} onNotebook={() => route("/carnet")}
            onLeave={leave} onScam={() => route("/arnaque")}
          />
        </Preloading>
      )
      : <ToCards />;
    case "lessons": return person ? <Lessons person={person} language={language} onLesson={openLesson} onBack={home} /> : <ToCards />;
    case "notebook": return person ? <Notebook person={person} language={language} onBack={home} /> : <ToCards />;
    case "lesson": return person ? <Lesson key={place.lesson} person={person} lesson={place.lesson} onHome={home} /> : <ToCards />;
  }
}

/** The cards are shown: nobody is here. */
function Leaving({ session, children }: { session: Session; children: ComponentChildren }) {
  useEffect(() => { if (session.learner !== undefined) session.leave(); }, []);
  return <>{children}</>;
}

function Preloading({ children }: { children: ComponentChildren }) {
  // Early and for comfort only: the lesson itself asks again, and says so when it cannot be had.
  useEffect(() => { loadPlayer().catch(() => undefined); }, []);
  return <>{children}</>;
}

function ToCards() {
  const { route } = useLocation();
  useEffect(() => route("/", true), []);
  return null;
}

/** A lesson, from the step where the person stands to its end. Nothing moves on by itself: each step is left with « Suite ». */
import "./lesson.css";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Comfort, type ComfortChoice, DEFAULT_COMFORT } from "#course/comfort.ts";
import type { LessonPack, StepId } from "#course/lesson.ts";
import type { Person } from "#journal/people.ts";
import type { LessonProgress } from "#journal/progress.ts";
import { repeatMs } from "#kit/use-press.ts";
import { useLanguage } from "#i18n/words.ts";
import { useStore } from "#store/context.ts";
import { LessonEnd } from "./LessonEnd.tsx";
import { preloadSimulators } from "./simulators.ts";
import { useShakyHand } from "./ShakyOffer.tsx";
import { StepScreen } from "./StepScreen.tsx";
import { useRecord, useThrown } from "./use-record.ts";

type Props = {
  readonly pack: LessonPack;
  readonly person: Person;
  /** Undefined, or a step that the lesson no longer has: from the beginning. */
  readonly startAt: StepId | undefined;
  readonly onLeave: () => void;
  readonly onFinished: () => void;
  /** Text size, contrast and language, shown inside « Aide ». */
  readonly comfort?: ComponentChildren;
  /** A step that is done for real (« reel: oui ») chooses a comfort setting. */
  readonly onComfort?: (choice: ComfortChoice) => void;
};

export function LessonScreen({ pack, person, startAt, onLeave, onFinished, comfort, onComfort }: Props) {
  const language = useLanguage();
  const lesson = pack.languages[language] ?? pack.languages.fr;
  const [here, setHere] = useState(() => Math.max(0, lesson.steps.findIndex(({ id }) => id === startAt)));
  const [furthest, setFurthest] = useState(here);
  const record = useRecord(person.learner, lesson);
  const confidence = useConfidence(person, pack);
  const steady = useSteady();
  const shaky = useShakyHand(person);
  const step = lesson.steps[here];
  const hard = useRef(0);
  const [pause, setPause] = useState<"none" | "offered" | "waved-away">("none");
  /** How simulated places were left, for steps that go on from there. In memory only: nothing typed is kept. */
  const worlds = useRef(new Map<StepId, unknown>());
  const fail = useThrown();

  useEffect(() => { preloadSimulators(lesson.steps).catch(fail); }, [pack]);
  useEffect(() => { if (startAt !== undefined && step && here > 0) record.atStep(step.id, { kind: "resumed" }); }, []);

  const goTo = (place: number) => {
    setHere(place);
    setFurthest(Math.max(furthest, place));
  };
  const next = () => steady(() => {
    if (here + 1 === lesson.steps.length) record.lessonDone();
    goTo(here + 1);
  });
  const back = () => steady(() => goTo(here - 1));

  if (!step) return <LessonEnd lesson={lesson} pictures={pack.pictures} person={person} confidence={confidence} comfort={comfort} onBack={back} onFinished={onFinished} />;
  const stop = () => {
    record.atStep(step.id, { kind: "stopped" });
    onLeave();
  };
  return (
    <StepScreen
      key={step.id} lesson={lesson} step={step} here={here} wasDone={here < furthest} person={person} pictures={pack.pictures}
      recording={pack.sounds?.[lesson.language]?.[step.id]} comfort={lessonComfort(person, lesson.language)} confidence={confidence.before} left={worlds.current}
      record={(told) => record.atStep(step.id, told)} shaky={shaky} settings={comfort} onReal={onComfort} onBack={here === 0 ? stop : back} onNext={next} onStop={stop}
      onNoPause={pause === "offered" ? () => setPause("waved-away") : undefined}
      onLeft={({ left, together }) => {
        worlds.current.set(step.id, left);
        if (!together) return;
        hard.current += 1;
        if (hard.current === HARD_BEFORE_PAUSE && pause === "none") setPause("offered");
      }}
    />
  );
}

/** Steps done together before a pause is offered (curriculum, 4.4). */
const HARD_BEFORE_PAUSE = 2;

/** A device that was told to keep still keeps lessons still too. */
function lessonComfort({ comfort }: Person, language: Comfort["language"]): Comfort {
  const still = globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches;
  return { ...DEFAULT_COMFORT, ...comfort, ...(still && { motion: "reduced" }), language };
}

export type ConfidencePair = { readonly before: LessonProgress["before"]; readonly after: LessonProgress["after"] };

/** What the person answered, today or another day. */
function useConfidence(person: Person, pack: LessonPack): ConfidencePair {
  const store = useStore();
  const fail = useThrown();
  const [pair, setPair] = useState<ConfidencePair>({ before: undefined, after: undefined });
  useEffect(() => {
    const watching = store.watchProgress(person.learner).subscribe((all) => {
      const mine = all.find(({ lesson }) => lesson === pack.id);
      setPair({ before: mine?.before, after: mine?.after });
    }, fail);
    return () => watching.unsubscribe();
  }, [store, person.learner, pack.id]);
  return pair;
}

/** A trembling finger that touches « Suite » twice goes on by one step, though the button is another one by then. */
function useSteady() {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return (go: () => void) => {
    const now = performance.now();
    if (now - last.current < repeatMs()) return;
    last.current = now;
    go();
  };
}

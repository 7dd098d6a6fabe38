/** Its rules judge each act, its screen shows what follows, the words are said next to it, and the ladder stands beside. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type Comfort, type ComfortChoice, paceOf } from "#course/comfort.ts";
import type { Ladder } from "#course/ladder.ts";
import type { LessonPack, Picture } from "#course/lesson.ts";
import type { MistakeCode } from "#course/mistake.ts";
import type { Move, Outcome } from "#course/practice.ts";
import { isRealNumberIn } from "#course/real-number.ts";
import type { PracticeStep } from "#course/step.ts";
import type { TargetSize } from "#course/steps/gesture.ts";
import { PracticeFrame } from "#kit/PracticeFrame.tsx";
import type { Said } from "#kit/Said.tsx";
import { shuffle } from "../shuffle.ts";
import type { Simulator } from "../simulators.ts";
import { CardButton } from "./CardButton.tsx";
import { Hand } from "./Hand.tsx";
import { Ring } from "./Ring.tsx";
import { sayAfter, sayEmptied, sayHint, sayMistake, sayTogether, useSpeech } from "./say.ts";
import { useDemonstration } from "./use-demonstration.ts";
import { useEmptying } from "./use-emptying.ts";
import { type CoachedCode, useTouchCoach } from "./use-touch-coach.ts";
import { useWriting } from "./use-writing.ts";

export type PlayingProps = {
  readonly simulator: Simulator;
  readonly step: PracticeStep;
  readonly pictures: LessonPack["pictures"];
  readonly comfort: Comfort;
  readonly ladder: Ladder;
  /** How the lesson's last step of this kind was left. */
  readonly before: unknown;
  readonly reading: string | undefined;
  /** What can be read aloud inside the practice now. */
  readonly onShown: (sentences: readonly string[]) => void;
  /** Any act: the clock of the hints starts again. Answers whether the same mistake was made often. */
  readonly onAct: (attempt: { readonly right?: boolean; readonly code?: MistakeCode; readonly sure?: boolean; readonly size?: TargetSize }) => { readonly often: boolean };
  /** Words were put beside the exercise. */
  readonly onSaid: (said: Said) => void;
  readonly onOtherWay: () => void;
  /** What looked like a real number was emptied. */
  readonly onEmptied: () => void;
  readonly onCard: () => void;
  /** While the solver shows, nobody is waiting. */
  readonly onShowing: (showing: boolean) => void;
  readonly onDone: (left: unknown) => void;
  readonly onReal: ((choice: ComfortChoice) => void) | undefined;
  readonly onLater: () => void;
  /** Practised enough to go on, though not all is done. */
  readonly onEnough: () => void;
};

export function Playing({ simulator, step, pictures, comfort, ladder, before, reading, onShown, onAct, onSaid, onOtherWay, onEmptied, onCard, onShowing, onDone, onReal, onLater, onEnough }: PlayingProps) {
  const { practice, Screen, pretend, toRead, ringFrom = 2, judgesTouches = false, toDo } = simulator;
  const t = useSpeech();
  const frame = useRef<HTMLDivElement>(null);
  const [state, setState] = useState(() => practice.start(step, { shuffle, before }));
  /** Two acts may come before the next picture: a mouse that passes over two things at once. */
  const latest = useRef(state);
  latest.current = state;
  const [said, setSaid] = useState<Said>();
  const [faultless, setFaultless] = useState(true);
  const done = practice.isDone(step, state);
  const demo = useDemonstration({ simulator, step, from: state, playing: ladder.level === 3 && !done ? ladder.shown : 0, still: comfort.motion === "reduced", frame, onShowing });
  const together = ladder.level === 4 && !done;
  const next = nextMove(simulator, step, state);

  useEffect(() => {
    if (ladder.level === 0 || done) return;
    setSaid(together ? sayTogether(t, frame.current, next) : sayHint(t, step, ladder, toDo?.(step, state)));
  }, [ladder.level, ladder.shown]);
  useEffect(() => onShown([...(toRead?.(step, state) ?? []), ...(said ? [said.title, ...said.lines] : [])]), [state, said]);
  useEffect(() => {
    if (!said) return;
    onSaid(said);
    frame.current?.querySelector(".feedback")?.scrollIntoView?.({ block: "nearest" });
  }, [said]);

  const writing = useWriting(frame);
  const sayItWasEmptied = () => {
    setSaid(sayEmptied(t));
    onEmptied();
  };
  useEmptying(frame, sayItWasEmptied);

  /** A touch that no part of the screen understood. */
  const missed = (code: CoachedCode) => {
    setFaultless(false);
    const { often } = onAct({ right: false, code });
    setSaid(together ? sayTogether(t, frame.current, next) : sayMistake(t, { step, code, often }));
  };
  const coach = useTouchCoach({ on: !judgesTouches && !done && !demo.showing, pace: paceOf(comfort), onMissed: missed });

  const act = (what: unknown) => {
    coach.noteAct();
    if (done || demo.showing) return;
    if (practice.isDone(step, latest.current)) return;
    if (together && practice.move({ step, state: latest.current, act: what }).spot !== next?.spot) return setSaid(sayTogether(t, frame.current, next));
    const { state: after, outcome, say } = practice.act({ step, state: latest.current, act: what });
    if (isRealNumberIn(after) && !isRealNumberIn(latest.current)) {
      latest.current = practice.start(step, { shuffle, before });
      setState(latest.current);
      return sayItWasEmptied();
    }
    latest.current = after;
    setState(after);
    if (outcome.kind === "mistake") setFaultless(false);
    const { often } = onAct(attemptOf(outcome));
    const nowDone = practice.isDone(step, after);
    setSaid(sayAfter(t, { step, outcome, say, often, done: nowDone, alone: faultless && outcome.kind !== "mistake" && ladder.level === 0 })
      ?? (together ? sayTogether(t, frame.current, nextMove(simulator, step, after)) : undefined)
      // Whoever types fast is still typing the end of the number: the words stay.
      ?? (outcome.kind === "neutral" && said?.code === "real-number" ? said : undefined));
    if (nowDone) onDone(after);
    else if (practice.isEnough?.(step, after)) onEnough();
  };

  return (
    <PracticeFrame done={done} pretend={pretend} inside={frame} watch={coach.watch} beside={writing && <CardButton onOpen={onCard} />} over={
      <>
        {ladder.level >= ringFrom && !done && !demo.showing && next && <Ring frame={frame} spot={next.spot} />}
        {demo.showing && <Hand frame={frame} beat={demo.showing} still={comfort.motion === "reduced"} />}
      </>
    }>
      <Screen
        step={step} state={demo.showing?.state ?? state} done={done} onAct={act} onOtherWay={onOtherWay} said={demo.showing ? undefined : said} reading={reading}
        comfort={comfort} clues={ladder.level >= 2} tolerance={together ? 2 : 1} onReal={demo.showing ? undefined : onReal} onLater={done ? undefined : onLater}
        pictureOf={({ src, alt }: Picture) => pictures[src] ?? missing(alt)}
      />
    </PracticeFrame>
  );
}

/** What is told of an act: nothing where it meant nothing. */
function attemptOf(outcome: Outcome): Parameters<PlayingProps["onAct"]>[0] {
  switch (outcome.kind) {
    case "neutral": return {};
    case "right": return { right: true, ...(outcome.sure !== undefined && { sure: outcome.sure }), ...(outcome.size && { size: outcome.size }) };
    case "mistake": return { right: false, code: outcome.code, ...(outcome.sure !== undefined && { sure: outcome.sure }) };
  }
}

/** What a hand would do next, by the step's own solver. */
function nextMove({ practice }: Simulator, step: PracticeStep, state: unknown): Move | undefined {
  const act = practice.solve(step, state);
  return act === undefined ? undefined : practice.move({ step, state, act });
}

/** The compiler refuses a lesson whose pictures are not in its pack. */
const missing = (alt: string): never => { throw new Error(`no picture in the pack: ${alt}`); };

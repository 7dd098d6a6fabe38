/** One step in its four bands: where I am, what to do, the place to do it, the foot bar. « Suite » comes when the step is done. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Comfort, paceOf } from "#course/comfort.ts";
import { resultAt } from "#course/ladder.ts";
import type { Lesson, LessonPack, StepId } from "#course/lesson.ts";
import type { StepResult } from "#course/result.ts";
import type { Step } from "#course/step.ts";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import { FootBar } from "#kit/FootBar.tsx";
import { Page } from "#kit/Page.tsx";
import { useWords } from "#i18n/words.ts";
import { startActiveTime } from "./active-time.ts";
import { HandUp } from "./HandUp.tsx";
import { HelpDialog } from "./HelpDialog.tsx";
import { Instruction } from "./Instruction.tsx";
import { PracticeStep } from "./practice/PracticeStep.tsx";
import { toReadAloud } from "./reading.ts";
import { isPractice } from "./simulators.ts";
import { StepHead } from "./StepHead.tsx";
import { FrameBody, isAnswered, NOTHING_YET } from "./steps/FrameBody.tsx";
import type { Confidence } from "./steps/Rate.tsx";
import type { AtThisStep } from "./use-record.ts";
import { useInput } from "./use-input.ts";
import { useLadder } from "./use-ladder.ts";
import { useReadAloud } from "./use-read-aloud.ts";

type Props = {
  readonly lesson: Lesson;
  readonly step: Step;
  readonly here: number;
  /** Done before, on an earlier day or before going back: « Suite » is there at once. */
  readonly wasDone: boolean;
  readonly person: Person;
  readonly pictures: LessonPack["pictures"];
  readonly comfort: Comfort;
  readonly confidence: Confidence | undefined;
  /** How practices were left today, by step. */
  readonly left: ReadonlyMap<StepId, unknown>;
  readonly record: (told: AtThisStep) => void;
  readonly settings: ComponentChildren;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onStop: () => void;
  /** The step was done, with its world as it was left, and with how much help. */
  readonly onLeft: (done: { readonly left: unknown; readonly together: boolean }) => void;
};

export function StepScreen({ lesson, step, here, wasDone, person, pictures, comfort, confidence, left: leftToday, record, settings, onBack, onNext, onStop, onLeft }: Props) {
  const kit = useWords("kit");
  const [done, setDone] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const [showing, setShowing] = useState(false);
  const [handUp, setHandUp] = useState(false);
  const [answered, setAnswered] = useState(NOTHING_YET);
  const time = useRef(startActiveTime(performance.now()));
  const mistakes = useRef(0);
  /** What is said inside the practice area, for the voice. */
  const shown = useRef<readonly string[]>([]);
  const { input, watch } = useInput();
  const voice = useReadAloud({ language: lesson.language, place: step.id, onUse: () => record({ kind: "voice-used", why: "asked" }) });
  const acting = isPractice(step) && !done;
  const help = useLadder({
    settings: step, pace: paceOf(comfort), resting: !acting || helpOpen || showing || voice.reading !== undefined,
    onRung: ({ ladder: { level }, why }) => {
      if (level > 0) record({ kind: "hint-given", level: level as Exclude<typeof level, 0>, why });
      if (level === 3) record({ kind: "demo-shown" });
    },
  });

  useEffect(() => record({ kind: "step-shown" }), []);

  const finish = (result: StepResult) =>
    record({ kind: "step-done", result, solo: step.solo, ms: time.current.spent(performance.now()), mistakes: mistakes.current });
  const later = () => {
    finish("later");
    onNext();
  };
  const leaveForward = () => {
    // A practice is written down the moment it is done; what has only to be read is done when it is left.
    if (!isPractice(step)) finish("alone");
    onNext();
  };
  const raiseHand = (up: boolean) => {
    setHandUp(up);
    setHelpOpen(false);
    record({ kind: up ? "help-asked" : "help-lowered" });
  };
  const climbing = (go: () => void) => () => {
    setHelpOpen(false);
    go();
  };

  const ready = wasDone || (isPractice(step) ? done : isAnswered(step, answered));
  const listen = voice.toggle;
  return (
    <div class="lesson" {...watch}>
      <Page
        title={step.title} class={`step step--${step.kind}`}
        head={<StepHead here={here} count={lesson.steps.length} onStop={onStop} />}
        foot={
          <FootBar
            left={<Button icon="arrow-left" onPress={onBack}>{kit("back")}</Button>}
            centre={<Button icon="help" onPress={() => setHelpOpen(true)}>{kit("help")}</Button>}
            right={ready && <Button kind="main" iconAfter="arrow-right" onPress={leaveForward}>{kit("next")}</Button>}
          />
        }
      >
        {handUp && <HandUp onLower={() => raiseHand(false)} onLater={acting ? later : undefined} />}
        <Instruction title={step.title} say={step.kind === "read" ? [] : step.say} reading={voice.reading} onListen={listen && (() => listen(toReadAloud(step, shown.current)))} />
        {isPractice(step)
          ? (
            <PracticeStep
              step={step} pictures={pictures} comfort={comfort} ladder={help.ladder} earlier={lesson.steps.slice(0, here)} left={leftToday} reading={voice.reading}
              onShown={(sentences) => { shown.current = sentences; }}
              onShowing={setShowing}
              onAct={({ right, code }) => {
                const now = performance.now();
                if (right !== undefined) {
                  if (!right && code !== "unknown") mistakes.current += 1;
                  record({ kind: "acted", right, ...(code ? { code } : {}), ms: time.current.sinceLast(now), input: input.current });
                }
                time.current.act(now);
                return help.noteAct(code ? { code } : {});
              }}
              onOtherWay={() => record({ kind: "other-way-used" })}
              onDone={(left) => {
                setDone(true);
                if (handUp) raiseHand(false);
                const result = resultAt(help.ladder.level);
                finish(result);
                onLeft({ left, together: result === "together" });
              }}
            />
          )
          : <FrameBody step={step} pictures={pictures} firstName={person.firstName} confidence={confidence} reading={voice.reading} answered={answered} onAnswer={setAnswered} record={record} onLater={later} />}
      </Page>
      {helpOpen && (
        <HelpDialog
          ladder={acting ? help.ladder : undefined} onHint={climbing(help.ask)} onShowMe={climbing(help.askToBeShown)} onTogether={climbing(help.askTogether)}
          step={step} handUp={handUp} onHand={() => raiseHand(!handUp)}
          onLater={acting || step.kind === "together" ? later : undefined} onClose={() => setHelpOpen(false)}
        >{settings}</HelpDialog>
      )}
    </div>
  );
}

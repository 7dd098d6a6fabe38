/** One step in its four bands: where I am, what to do, the place to do it, the foot bar. « Suite » comes when the step is done. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Comfort, type ComfortChoice, paceOf } from "#course/comfort.ts";
import { resultAt } from "#course/ladder.ts";
import type { Lesson, LessonPack, PackedSound, StepId } from "#course/lesson.ts";
import type { StepResult } from "#course/result.ts";
import type { Step } from "#course/step.ts";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import { FootBar } from "#kit/FootBar.tsx";
import { Notice } from "#kit/Notice.tsx";
import { Page } from "#kit/Page.tsx";
import { useWords } from "#i18n/words.ts";
import { startActiveTime } from "./active-time.ts";
import { HandUp } from "./HandUp.tsx";
import { HelpDialog } from "./HelpDialog.tsx";
import { Instruction } from "./Instruction.tsx";
import { PauseOffer } from "./PauseOffer.tsx";
import { PracticeStep } from "./practice/PracticeStep.tsx";
import { nameOfSpot } from "./practice/spot.ts";
import { toReadAloud } from "./reading.ts";
import { isPractice } from "./simulators.ts";
import { playDone } from "./sound.ts";
import { type ShakyHand, ShakyOffer } from "./ShakyOffer.tsx";
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
  readonly recording: PackedSound | undefined;
  readonly comfort: Comfort;
  readonly confidence: Confidence | undefined;
  /** How practices were left today, by step. */
  readonly left: ReadonlyMap<StepId, unknown>;
  readonly record: (told: AtThisStep) => void;
  readonly shaky: ShakyHand;
  readonly settings: ComponentChildren;
  /** A step makes a comfort setting so for real. */
  readonly onReal: ((choice: ComfortChoice) => void) | undefined;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onStop: () => void;
  /** Present when a pause is offered: how to wave it away. */
  readonly onNoPause: (() => void) | undefined;
  /** The step was done, with its world as it was left, and with how much help. */
  readonly onLeft: (done: { readonly left: unknown; readonly together: boolean }) => void;
};

export function StepScreen({ lesson, step, here, wasDone, person, pictures, recording, comfort, confidence, left: leftToday, record, shaky, settings, onReal, onBack, onNext, onStop, onNoPause, onLeft }: Props) {
  const t = useWords("practice");
  const kit = useWords("kit");
  const [done, setDone] = useState(false);
  /** Practised enough: « Suite » is there, and one may go on practising. */
  const [enough, setEnough] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const [showing, setShowing] = useState(false);
  const [handUp, setHandUp] = useState(false);
  const [answered, setAnswered] = useState(NOTHING_YET);
  const time = useRef(startActiveTime(performance.now()));
  const mistakes = useRef(0);
  /** What is said inside the practice area, for the voice. */
  const shown = useRef<readonly string[]>([]);
  const { input, watch } = useInput();
  const voice = useReadAloud({ language: lesson.language, place: step.id, recording, comfort, onUse: (why) => record({ kind: "voice-used", why }) });
  const acting = isPractice(step) && !done;
  const help = useLadder({
    settings: step, pace: paceOf(comfort), resting: !acting || helpOpen || showing || voice.reading !== undefined,
    onRung: ({ ladder: { level }, why }) => {
      if (level > 0) record({ kind: "hint-given", level: level as Exclude<typeof level, 0>, why });
      if (level === 3) record({ kind: "demo-shown" });
    },
  });

  useEffect(() => {
    record({ kind: "step-shown" });
    voice.readByItself(toReadAloud(step, []));
  }, []);

  const finish = (result: StepResult) =>
    record({ kind: "step-done", result, solo: step.solo, ms: time.current.spent(performance.now()), mistakes: mistakes.current });
  const later = () => {
    finish("later");
    onNext();
  };
  const leaveForward = () => {
    // A practice is written down the moment it is done; what has only to be read, or was practised enough, is done when it is left.
    if (!isPractice(step)) finish("alone");
    else if (enough && !done) finish(resultAt(help.ladder.level));
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

  /** For who has each step read: what the keyboard reaches in the exercise is called by its name. */
  const readFocused = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target.closest(".practice") && target.matches(":focus-visible")) voice.readByItself({ own: [], rest: [nameOfSpot(target)] });
  };

  const ready = wasDone || (isPractice(step) ? done || enough : isAnswered(step, answered));
  const listen = voice.toggle;
  return (
    <div class="lesson" {...watch} onFocusIn={readFocused}>
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
        {acting && step.kind === "keyboard" && comfort.reading === "pictures" && <Notice icon="bookmark" actions={<Button icon="bookmark" onPress={later}>{t("keepForLater")}</Button>}>{t("writingCanWait")}</Notice>}
        {onNoPause && <PauseOffer onStop={onStop} onGoOn={onNoPause} />}
        {shaky.offered && <ShakyOffer onYes={shaky.accept} onNo={shaky.decline} />}
        {handUp && <HandUp onLower={() => raiseHand(false)} onLater={acting ? later : undefined} />}
        <Instruction title={step.title} say={step.kind === "read" ? [] : step.say} reading={voice.reading} onListen={listen && (() => listen(toReadAloud(step, shown.current)))} />
        {voice.silent && <Notice icon="volume">{t("noVoice")}</Notice>}
        {isPractice(step)
          ? (
            <PracticeStep
              step={step} pictures={pictures} comfort={comfort} ladder={help.ladder} earlier={lesson.steps.slice(0, here)} left={leftToday} reading={voice.reading}
              onShown={(sentences) => { shown.current = sentences; }}
              onShowing={setShowing}
              onSaid={({ title, lines }) => voice.readByItself({ own: [], rest: [title, ...lines] })}
              onAct={({ right, code, sure, size }) => {
                const now = performance.now();
                if (right !== undefined) {
                  if (!right && code !== "unknown") mistakes.current += 1;
                  record({ kind: "acted", right, ...(code ? { code } : {}), ...(sure === undefined ? {} : { sure }), ...(size ? { size } : {}), ms: time.current.sinceLast(now), input: input.current });
                }
                time.current.act(now);
                if (code) shaky.note(code);
                return help.noteAct(code ? { code } : {});
              }}
              onReal={onReal} onLater={later}
              onOtherWay={() => record({ kind: "other-way-used" })}
              onEmptied={() => record({ kind: "real-number-emptied" })}
              onCard={() => record({ kind: "card-looked-at" })}
              onEnough={() => setEnough(true)}
              onDone={(left) => {
                setDone(true);
                playDone(comfort.sound);
                if (handUp) raiseHand(false);
                const result = resultAt(help.ladder.level);
                finish(result);
                onLeft({ left, together: result === "together" });
              }}
            />
          )
          : <FrameBody step={step} pictures={pictures} glossary={lesson.glossary} firstName={person.firstName} comfort={comfort} confidence={confidence} reading={voice.reading} onListen={voice.say} onShown={(sentences) => { shown.current = sentences; }} answered={answered} onAnswer={setAnswered} record={record} onLater={later} />}
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

/** One step in its four bands: where I am, what to do, the place to do it, the foot bar. « Suite » comes when the step is done. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Lesson, LessonPack } from "#course/lesson.ts";
import type { StepResult } from "#course/result.ts";
import type { Step } from "#course/step.ts";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import { FootBar } from "#kit/FootBar.tsx";
import { Page } from "#kit/Page.tsx";
import { PracticeFrame } from "#kit/PracticeFrame.tsx";
import { useWords } from "#i18n/words.ts";
import { startActiveTime } from "./active-time.ts";
import { HelpDialog } from "./HelpDialog.tsx";
import { Instruction } from "./Instruction.tsx";
import { toReadAloud } from "./reading.ts";
import { isPractice } from "./simulators.ts";
import { StepHead } from "./StepHead.tsx";
import { Memo } from "./steps/Memo.tsx";
import { PracticeStep } from "./steps/PracticeStep.tsx";
import { type Confidence, Rate } from "./steps/Rate.tsx";
import { Read } from "./steps/Read.tsx";
import { Together } from "./steps/Together.tsx";
import { Watch } from "./steps/Watch.tsx";
import type { AtThisStep } from "./use-record.ts";
import { useInput } from "./use-input.ts";
import { useReadAloud } from "./use-read-aloud.ts";

type Props = {
  readonly lesson: Lesson;
  readonly step: Step;
  readonly here: number;
  /** Done before, on an earlier day or before going back: « Suite » is there at once. */
  readonly wasDone: boolean;
  readonly person: Person;
  readonly pictures: LessonPack["pictures"];
  readonly before: Confidence | undefined;
  readonly record: (told: AtThisStep) => void;
  readonly comfort: ComponentChildren;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onStop: () => void;
};

export function StepScreen({ lesson, step, here, wasDone, person, pictures, before, record, comfort, onBack, onNext, onStop }: Props) {
  const t = useWords("practice");
  const kit = useWords("kit");
  const [done, setDone] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const [hints, setHints] = useState(0);
  const [rate, setRate] = useState<Confidence | "none">();
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const time = useRef(startActiveTime(performance.now()));
  const mistakes = useRef(0);
  /** What is said inside the practice area, for the voice. */
  const shown = useRef<readonly string[]>([]);
  const { input, watch } = useInput();
  const voice = useReadAloud({ language: lesson.language, place: step.id, onUse: () => record({ kind: "voice-used" }) });

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
  const hint = () => {
    const level = hints === 0 ? 1 : 2;
    setHints(level);
    setHelpOpen(false);
    record({ kind: "hint-given", level, why: "asked" });
  };

  const body = () => {
    switch (step.kind) {
      case "read": return <Read step={step} pictures={pictures} reading={voice.reading} />;
      case "watch": return <PracticeFrame done={false}><Watch step={step} pictures={pictures} reading={voice.reading} /></PracticeFrame>;
      case "rate": return (
        <Rate before={step.moment === "after" ? before : undefined} chosen={rate} onChoose={(level) => {
          setRate(level);
          record({ kind: "rated", moment: step.moment, ...(level === "none" ? {} : { value: level }) });
        }} />
      );
      case "together": return (
        <Together step={step} ticked={ticked} onLater={later} onTick={(item) => {
          if (ticked.has(item)) return setTicked(new Set([...ticked].filter((other) => other !== item)));
          setTicked(new Set([...ticked, item]));
          record({ kind: "checked", item, by: "learner" });
        }} />
      );
      case "memo": return <Memo step={step} pictures={pictures} firstName={person.firstName} reading={voice.reading} />;
      case "gesture": case "find": case "quiz": case "recall": case "match": case "order": case "sort": case "scenario": case "chat": return (
        <PracticeStep
          step={step} pictures={pictures} hints={hints} reading={voice.reading}
          onShown={(sentences) => { shown.current = sentences; }}
          onAttempt={({ right, code }) => {
            const now = performance.now();
            if (!right && code !== "unknown") mistakes.current += 1;
            record({ kind: "acted", right, ...(code ? { code } : {}), ms: time.current.sinceLast(now), input: input.current });
            time.current.act(now);
          }}
          onOtherWay={() => record({ kind: "other-way-used" })}
          onDone={() => {
            setDone(true);
            finish(hints > 0 ? "hinted" : "alone");
          }}
        />
      );
    }
  };

  const ready = isReady({ step, done, rate, ticked }) || wasDone;
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
        <Instruction title={step.title} say={step.kind === "read" ? [] : step.say} reading={voice.reading} onListen={listen && (() => listen(toReadAloud(step, shown.current)))} />
        {body()}
      </Page>
      {helpOpen && (
        <HelpDialog
          onHint={isPractice(step) && !done ? hint : undefined} hintsGiven={hints} comfort={comfort} otherWay={hasTap(step) ? t("otherWayTap") : undefined}
          onLater={(isPractice(step) && !done) || step.kind === "together" ? later : undefined} onClose={() => setHelpOpen(false)}
        />
      )}
    </div>
  );
}

/** A double tap and a long press have their button beside them; a tap is done by keyboard as it is. */
const hasTap = (step: Step): boolean => step.kind === "gesture" && step.actions.some(({ gesture }) => gesture === "tap");

type Doing = { readonly step: Step; readonly done: boolean; readonly rate: Confidence | "none" | undefined; readonly ticked: ReadonlySet<number> };

function isReady({ step, done, rate, ticked }: Doing): boolean {
  switch (step.kind) {
    case "read": case "watch": case "memo": return true;
    case "rate": return rate !== undefined;
    case "together": return ticked.size === step.items.length;
    case "gesture": case "find": case "quiz": case "recall": case "match": case "order": case "sort": case "scenario": case "chat": return done;
  }
}

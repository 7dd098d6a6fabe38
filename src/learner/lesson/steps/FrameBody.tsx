/** The steps that are not judged: to read, to look at, to say how sure one is, to tick, to take home. */
import type { Comfort } from "#course/comfort.ts";
import type { Lesson, LessonPack } from "#course/lesson.ts";
import type { FrameStep } from "#course/step.ts";
import { PracticeFrame } from "#kit/PracticeFrame.tsx";
import type { AtThisStep } from "../use-record.ts";
import { WatchLater } from "../watch/WatchLater.tsx";
import { Memo } from "./Memo.tsx";
import { type Confidence, Rate } from "./Rate.tsx";
import { Read } from "./Read.tsx";
import { Together } from "./Together.tsx";

export type Answered = { readonly rate: Confidence | "none" | undefined; readonly ticked: ReadonlySet<number> };
export const NOTHING_YET: Answered = { rate: undefined, ticked: new Set() };

type Props = {
  readonly step: FrameStep;
  readonly pictures: LessonPack["pictures"];
  /** The cards of words in steps to read. */
  readonly glossary: Lesson["glossary"];
  readonly firstName: string;
  readonly comfort: Comfort;
  /** The answer of the lesson's beginning. */
  readonly confidence: Confidence | undefined;
  readonly reading: string | undefined;
  /** Reads a card aloud, or stops; undefined without a voice. */
  readonly onListen: ((sentences: readonly string[]) => void) | undefined;
  /** What can be read aloud inside it. */
  readonly onShown: (sentences: readonly string[]) => void;
  readonly answered: Answered;
  readonly onAnswer: (answered: Answered) => void;
  readonly record: (told: AtThisStep) => void;
  readonly onLater: () => void;
};

export function FrameBody({ step, pictures, glossary, firstName, comfort, confidence, reading, onListen, onShown, answered, onAnswer, record, onLater }: Props) {
  switch (step.kind) {
    case "read": return <Read step={step} pictures={pictures} glossary={glossary} reading={reading} onListen={onListen} onLookUp={(word) => record({ kind: "word-looked-up", word })} />;
    case "watch": return <PracticeFrame done={false}><WatchLater step={step} pictures={pictures} comfort={comfort} reading={reading} onShown={onShown} onReplay={() => record({ kind: "demo-shown" })} /></PracticeFrame>;
    case "rate": return (
      <Rate before={step.moment === "after" ? confidence : undefined} chosen={answered.rate} onChoose={(rate) => {
        onAnswer({ ...answered, rate });
        record({ kind: "rated", moment: step.moment, ...(rate === "none" ? {} : { value: rate }) });
      }} />
    );
    case "together": return (
      <Together step={step} ticked={answered.ticked} onLater={onLater} onTick={(item) => {
        const { ticked } = answered;
        if (ticked.has(item)) return onAnswer({ ...answered, ticked: new Set([...ticked].filter((other) => other !== item)) });
        onAnswer({ ...answered, ticked: new Set([...ticked, item]) });
        record({ kind: "checked", item, by: "learner" });
      }} />
    );
    case "memo": return <Memo step={step} pictures={pictures} firstName={firstName} reading={reading} />;
  }
}

/** Whether « Suite » may come. */
export function isAnswered(step: FrameStep, { rate, ticked }: Answered): boolean {
  switch (step.kind) {
    case "read": case "watch": case "memo": return true;
    case "rate": return rate !== undefined;
    case "together": return ticked.size === step.items.length;
  }
}

/** A step where one does something: its rules judge each act, its screen shows what follows, the words are said next to it. */
import { useEffect, useState } from "preact/hooks";
import type { LessonPack, Picture } from "#course/lesson.ts";
import type { MistakeCode } from "#course/mistake.ts";
import { PracticeFrame } from "#kit/PracticeFrame.tsx";
import type { Said } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import { shuffle } from "../shuffle.ts";
import { toSentences } from "../sentence.tsx";
import { loadedSimulator, loadSimulator, type PracticeStep as AnyPracticeStep, type Simulator } from "../simulators.ts";
import { useThrown } from "../use-record.ts";

type Props = {
  readonly step: AnyPracticeStep;
  readonly pictures: LessonPack["pictures"];
  /** How many hints were asked for: 1 is said, 2 also points. */
  readonly hints: number;
  readonly reading: string | undefined;
  /** What can be read aloud inside the practice now. */
  readonly onShown: (sentences: readonly string[]) => void;
  readonly onAttempt: (attempt: { readonly right: boolean; readonly code?: MistakeCode }) => void;
  readonly onOtherWay: () => void;
  readonly onDone: () => void;
};

export function PracticeStep(props: Props) {
  const [simulator, setSimulator] = useState<Simulator | undefined>(() => loadedSimulator(props.step.kind));
  const fail = useThrown();
  useEffect(() => {
    if (!simulator) loadSimulator(props.step.kind).then((loaded) => setSimulator(() => loaded), fail);
  }, []);
  return simulator ? <Running {...props} simulator={simulator} /> : <PracticeFrame done={false}>{null}</PracticeFrame>;
}

function Running({ simulator: { practice, Screen, pretend, toRead }, step, pictures, hints, reading, onShown, onAttempt, onOtherWay, onDone }: Props & { simulator: Simulator }) {
  const t = useWords("practice");
  const [state, setState] = useState(() => practice.start(step, shuffle));
  const [said, setSaid] = useState<Said>();
  const [faultless, setFaultless] = useState(true);
  const done = practice.isDone(step, state);

  useEffect(() => {
    if (hints === 0) return;
    const given = step.hints[hints - 1] ?? step.hints[0] ?? t("hintReadAgain");
    setSaid({ kind: "hint", title: t("hint"), lines: [...toSentences(given), ...(hints === 2 && step.hints.length < 2 ? [t("hintPointed")] : [])] });
  }, [hints]);
  useEffect(() => onShown([...(toRead?.(step, state) ?? []), ...(said ? [said.title, ...said.lines] : [])]), [state, said]);
  useEffect(() => {
    if (said) document.querySelector(".practice .feedback")?.scrollIntoView?.({ block: "nearest" });
  }, [said]);

  const act = (what: unknown) => {
    if (done) return;
    const { state: after, outcome, say } = practice.act({ step, state, act: what });
    const nowDone = practice.isDone(step, after);
    setState(after);
    if (outcome.kind !== "neutral") onAttempt(outcome.kind === "right" ? { right: true } : { right: false, code: outcome.code });
    if (nowDone) {
      setSaid(toDone({ say, alone: faultless && hints === 0 }));
      return onDone();
    }
    switch (outcome.kind) {
      case "neutral":
        setSaid(say === undefined ? undefined : { kind: "hint", title: t("forInformation"), lines: toSentences(say) });
        return;
      case "mistake":
        setFaultless(false);
        setSaid(toNotYet(say ?? step.mistakes[outcome.code] ?? t(`mistake.${outcome.code}`)));
        return;
      case "right":
        setSaid(say === undefined ? undefined : { kind: "done", title: t("wellFound"), lines: toSentences(say) });
    }
  };

  const toNotYet = (words: string): Said => {
    const [first = "", ...rest] = toSentences(words);
    return first === t("nearly") ? { kind: "not-yet", title: first, lines: rest } : { kind: "not-yet", title: t("notQuite"), lines: [first, ...rest] };
  };
  const toDone = ({ say, alone }: { say: string | undefined; alone: boolean }): Said => {
    const [first = "", ...rest] = toSentences([say, step.wellDone].filter(Boolean).join(" "));
    const withoutHelp = alone ? [t("withoutHelp")] : [];
    return first !== "" && first.length <= LONGEST_TITLE ? { kind: "done", title: first, lines: [...rest, ...withoutHelp] } : { kind: "done", title: t("itIsDone"), lines: [first, ...rest, ...withoutHelp].filter(Boolean) };
  };

  return (
    <PracticeFrame done={done} pretend={pretend}>
      <Screen
        step={step} state={state} done={done} onAct={act} onOtherWay={onOtherWay} said={said} reading={reading}
        pointed={hints >= 2 && !done ? practice.solve(step, state) : undefined}
        pictureOf={({ src, alt }: Picture) => pictures[src] ?? missing(alt)}
      />
    </PracticeFrame>
  );
}

/** Characters: what fits on one line at the largest text. */
const LONGEST_TITLE = 28;

/** The compiler refuses a lesson whose pictures are not in its pack. */
const missing = (alt: string): never => { throw new Error(`no picture in the pack: ${alt}`); };

/** A question and its answers, one a line; what is said about an answer hangs on it. */
import "./quiz.css";
import { Fragment } from "preact";
import type { RecallStep } from "#course/steps/frame.ts";
import type { QuizStep } from "#course/steps/understand.ts";
import { Button } from "#kit/Button.tsx";
import { Choice } from "#kit/Choice.tsx";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import type { ScreenProps } from "../screen.ts";
import { Sure } from "../Sure.tsx";
import type { QuizAct, QuizState } from "./rules.ts";

type Step = QuizStep | RecallStep;
type Props = ScreenProps<Step, QuizState, QuizAct>;

export function Quiz({ step, state, done, onAct, clues, said, reading, pictureOf }: Props) {
  const t = useWords("practice");
  const { chosen, ticked, asking } = state;
  const left = clues && !done ? fewer(step, state) : step.answers.map((_, index) => index);
  const stateOf = (answer: number) => {
    if (done) return chosen === answer || (step.several && step.answers[answer]?.right) ? "right" : "rest";
    if (asking?.includes(answer) || ticked.includes(answer)) return "chosen";
    return chosen === answer ? "not-yet" : "open";
  };
  return (
    <div class={step.several ? "quiz quiz--several" : "quiz"}>
      {step.picture && <div class="quiz__picture plate"><LessonPicture source={pictureOf(step.picture)} alt={step.picture.alt} /></div>}
      {left.map((index) => {
        const text = step.answers[index]?.text ?? "";
        return (
          <Fragment key={text}>
            <Choice state={stateOf(index)} spot={`answer-${index}`} reading={reading} onPress={() => onAct({ kind: "choose", answer: index })}>{text}</Choice>
            {chosen === index && <SaidBox said={said} />}
          </Fragment>
        );
      })}
      {asking && <Sure onSay={(sure) => onAct({ kind: "sure", sure })} />}
      {!done && !asking && <Choice spot="unknown" state={chosen === "unknown" ? "chosen" : "open"} reading={reading} onPress={() => onAct({ kind: "dont-know" })}>{t("dontKnow")}</Choice>}
      {step.several && !done && !asking && ticked.length > 0 && <div class="buttons"><Button spot="give" icon="check" onPress={() => onAct({ kind: "give" })}>{t("giveAnswers")}</Button></div>}
      {typeof chosen !== "number" && <SaidBox said={said} />}
    </div>
  );
}

/** The second hint takes a wrong answer away; of something from an earlier day, two answers are left (curriculum, 4.9). */
function fewer(step: Step, { chosen, ticked }: QuizState): readonly number[] {
  const all = step.answers.map((_, index) => index);
  const spare = all.filter((index) => !step.answers[index]?.right && index !== chosen && !ticked.includes(index));
  const gone = new Set(step.kind === "recall" ? spare.slice(0, Math.max(0, all.length - 2)) : spare.slice(0, 1));
  return all.filter((index) => !gone.has(index));
}

export const toRead = (step: Step): readonly string[] => step.answers.map(({ text }) => text);

/** A question and its answers, one a line; what is said about an answer hangs on it. */
import "./quiz.css";
import { Fragment } from "preact";
import type { RecallStep } from "#course/steps/frame.ts";
import type { QuizStep } from "#course/steps/understand.ts";
import { Choice } from "#kit/Choice.tsx";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import type { ScreenProps } from "../screen.ts";
import type { QuizAct, QuizState } from "./rules.ts";

type Props = ScreenProps<QuizStep | RecallStep, QuizState, QuizAct>;

export function Quiz({ step, state: { chosen }, done, onAct, said, reading, pictureOf }: Props) {
  const t = useWords("practice");
  const stateOf = (answer: number) => {
    if (done) return chosen === answer ? "right" : "rest";
    return chosen === answer ? "not-yet" : "open";
  };
  return (
    <div class="quiz">
      {step.picture && <div class="quiz__picture plate"><LessonPicture source={pictureOf(step.picture)} alt={step.picture.alt} /></div>}
      {step.answers.map((answer, index) => (
        <Fragment key={answer.text}>
          <Choice state={stateOf(index)} spot={`answer-${index}`} reading={reading} onPress={() => onAct({ kind: "choose", answer: index })}>{answer.text}</Choice>
          {chosen === index && <SaidBox said={said} />}
        </Fragment>
      ))}
      {!done && <Choice spot="unknown" state={chosen === "unknown" ? "chosen" : "open"} reading={reading} onPress={() => onAct({ kind: "dont-know" })}>{t("dontKnow")}</Choice>}
      {typeof chosen !== "number" && <SaidBox said={said} />}
    </div>
  );
}

export const toRead = (step: QuizStep | RecallStep): readonly string[] => step.answers.map(({ text }) => text);

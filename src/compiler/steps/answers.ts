/** Steps where one answers: quiz, recall, match, order, together. */
import type { MatchStep, OrderStep, QuizStep, RecallStep, StepFrame, TogetherStep } from "#course/step.ts";
import { plain, splitPicture } from "../sentence.ts";
import type { Making } from "./frame.ts";

const readAnswers = ({ part, report }: Making): QuizStep["answers"] => {
  const answers = part.list.map(({ text, checked, comment, line }) => {
    if (comment === "") report({
      line, code: "answer-without-comment",
      message: { fr: `la réponse « ${text} » n'a pas d'explication.`, en: `the answer "${text}" has no explanation.` },
      proposal: { fr: "Ajoutez dessous une ligne « > … ».", en: "Add a line \"> …\" under it." },
    });
    return { text: plain(text), right: checked === true, comment: plain(comment) };
  });
  if (!answers.some(({ right }) => right)) report({
    line: part.line, code: "no-right-answer",
    message: { fr: "cette question n'a pas de bonne réponse.", en: "this question has no right answer." },
    proposal: { fr: "Cochez la bonne réponse : « - [x] … ».", en: "Tick the right answer: \"- [x] …\"." },
  });
  return answers;
};

export const readQuiz = (making: Making, frame: StepFrame): QuizStep => ({ ...frame, kind: "quiz", answers: readAnswers(making) });
export const readRecall = (making: Making, frame: StepFrame): RecallStep => ({ ...frame, kind: "recall", answers: readAnswers(making) });

export const readMatch = ({ part, report }: Making, frame: StepFrame): MatchStep => ({
  ...frame, kind: "match",
  pairs: part.list.map(({ text, line }) => {
    const cut = text.indexOf(" = ");
    if (cut < 0) report({
      line, code: "no-pair",
      message: { fr: "il manque « = » entre les deux moitiés.", en: "\"=\" is missing between the two halves." },
      proposal: { fr: "Écrivez « - gauche = droite ».", en: "Write \"- left = right\"." },
    });
    const { picture, text: left } = splitPicture(text.slice(0, cut < 0 ? undefined : cut));
    return { left: { text: plain(left.trim()), ...(picture && { picture }) }, right: plain(text.slice(cut + 3).trim()) };
  }),
});

export const readOrder = ({ part }: Making, frame: StepFrame): OrderStep => ({ ...frame, kind: "order", items: part.list.map(({ text }) => plain(text)) });

export const readTogether = ({ part }: Making, frame: StepFrame): TogetherStep => ({ ...frame, kind: "together", items: part.list.map(({ text }) => plain(text)) });

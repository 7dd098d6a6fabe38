/** Steps where one answers: quiz, recall, match, order, together. */
import type { StepFrame } from "#course/step-frame.ts";
import type { MatchStep, QuizStep } from "#course/steps/understand.ts";
import { match } from "#simulators/match/rules.ts";
import { order } from "#simulators/order/rules.ts";
import { quiz } from "#simulators/quiz/rules.ts";
import { type Kind, playing } from "../kind.ts";
import { plain, splitPicture } from "../sentence.ts";
import { listOf } from "../settings.ts";
import { type Making, yes } from "./frame.ts";

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

export const quizKind: Kind<"quiz"> = {
  words: ["quiz", "question"],
  read: (making, frame) => ({ ...frame, kind: "quiz", answers: readAnswers(making), several: yes(making.part.settings, "several"), asksSure: yes(making.part.settings, "sure") }),
  shape: ({ answers, several, asksSure }) => [answers.map(({ right }) => right), several, asksSure],
  play: playing(quiz),
};
export const recallKind: Kind<"recall"> = {
  words: ["recall", "rappel"],
  read: (making, frame) => ({ ...frame, kind: "recall", answers: readAnswers(making), several: false, asksSure: false }),
  shape: ({ answers }) => answers.map(({ right }) => right),
  play: playing(quiz),
};

const readMatch = ({ part, report }: Making, frame: StepFrame): MatchStep => ({
  ...frame, kind: "match",
  pairs: part.list.map(({ text, line }) => {
    const cut = text.search(/\s=\s/);
    if (cut < 0) report({
      line, code: "no-pair",
      message: { fr: "il manque « = » entre les deux moitiés.", en: "\"=\" is missing between the two halves." },
      proposal: { fr: "Écrivez « - gauche = droite ».", en: "Write \"- left = right\"." },
    });
    const { picture, text: left } = splitPicture(text.slice(0, cut < 0 ? undefined : cut));
    return { left: { text: plain(left.trim()), ...(picture && { picture }) }, right: plain(text.slice(cut + 3).trim()) };
  }),
});

export const matchKind: Kind<"match"> = {
  words: ["match", "relier"],
  read: readMatch,
  shape: ({ pairs }) => pairs.length,
  pictures: ({ pairs }) => pairs.flatMap(({ left }) => left.picture ?? []),
  play: playing(match),
};

export const orderKind: Kind<"order"> = {
  words: ["order", "ordre"],
  read: ({ part }, frame) => ({ ...frame, kind: "order", items: part.list.map((line) => {
    const { picture, text } = splitPicture(line.text);
    return { text: plain(text), ...(picture && { picture }) };
  }) }),
  shape: ({ items }) => items.length,
  pictures: ({ items }) => items.flatMap(({ picture }) => picture ?? []),
  play: playing(order),
};

export const togetherKind: Kind<"together"> = {
  words: ["together", "ensemble"],
  read: ({ part }, frame) => ({ ...frame, kind: "together", items: part.list.map(({ text }) => plain(text)), materials: listOf(part.settings.get("materials")) }),
  shape: ({ items }) => items.length,
};

/** Every kind of step that a lesson may hold. A new kind is one line here and its own file in `steps/`. */
import type { Picture } from "#course/lesson.ts";
import type { StepFrame } from "#course/step-frame.ts";
import type { Step, StepKind } from "#course/step.ts";
import { plainWord, table } from "./keywords.ts";
import type { Kind, Play } from "./kind.ts";
import { matchKind, orderKind, quizKind, recallKind, togetherKind } from "./steps/answers.ts";
import { chatKind } from "./steps/chat.ts";
import { findKind } from "./steps/find.ts";
import { formKind } from "./steps/form.ts";
import type { Making } from "./steps/frame.ts";
import { gestureKind } from "./steps/gesture.ts";
import { keyboardKind } from "./steps/keyboard.ts";
import { mailKind } from "./steps/mail.ts";
import { mouseKind } from "./steps/mouse.ts";
import { memoKind, rateKind, readKind } from "./steps/pages.ts";
import { scenarioKind } from "./steps/scenario.ts";
import { settingsKind } from "./steps/settings.ts";
import { sortKind } from "./steps/sort.ts";
import { watchKind } from "./steps/watch.ts";

const KINDS: { readonly [K in StepKind]: Kind<K> } = {
  read: readKind, watch: watchKind, rate: rateKind, memo: memoKind, together: togetherKind, gesture: gestureKind, find: findKind,
  quiz: quizKind, recall: recallKind, match: matchKind, order: orderKind, sort: sortKind, scenario: scenarioKind, chat: chatKind,
  form: formKind, keyboard: keyboardKind, mouse: mouseKind, settings: settingsKind, mail: mailKind,
};

/** A step goes to its own kind: the one cast of the compiler. */
const kindOf = (kind: StepKind) => KINDS[kind] as unknown as {
  read(making: Making, frame: StepFrame): Step;
  shape(step: Step): unknown;
  pictures?(step: Step): readonly Picture[];
  readonly play?: Play<Step>;
};

const WORDS = table(Object.values(KINDS).map(({ words }) => words));
export const KIND_NAMES = Object.keys(KINDS) as readonly StepKind[];
/** The kind that a file means by this word. */
export const kindNamed = (word: string): StepKind | undefined => WORDS.get(plainWord(word)) as StepKind | undefined;

export const readKindOf = (kind: StepKind, making: Making, frame: StepFrame): Step => kindOf(kind).read(making, frame);
export const shapeOf = (step: Step): string => JSON.stringify([step.kind, kindOf(step.kind).shape(step)]);
export const playOf = (step: Step): Play<Step> | undefined => kindOf(step.kind).play;
/** Every picture that a step shows. */
export const picturesOf = (step: Step): readonly Picture[] => [...(step.picture ? [step.picture] : []), ...(kindOf(step.kind).pictures?.(step) ?? [])];

/** What the compiler knows of one kind of step: how it is read, what its translation must keep, how it is played. */
import type { Picture } from "#course/lesson.ts";
import type { Practice } from "#course/practice.ts";
import type { StepFrame } from "#course/step-frame.ts";
import type { Step, StepKind } from "#course/step.ts";
import type { Making } from "./steps/frame.ts";

type StepOf<K extends StepKind> = Extract<Step, { readonly kind: K }>;

export type Kind<K extends StepKind> = {
  /** Its name and the words that files may use for it. */
  readonly words: readonly [K, ...string[]];
  read(making: Making, frame: StepFrame): StepOf<K>;
  /** What must be equal in every language: otherwise progress made in one would mean nothing in the other. */
  shape(step: StepOf<K>): unknown;
  /** Pictures besides the step's own. */
  pictures?(step: StepOf<K>): readonly Picture[];
  /** Present where one acts: plays the step with its solver. Undefined when that does not finish it. */
  readonly play?: Play<StepOf<K>>;
};

/** `before` and `left`: the practice's state, carried to the lesson's next step of this kind. */
export type Play<S> = (step: S, before: unknown) => { readonly left: unknown } | undefined;

/** Far more acts than any step asks for. */
const MAX_ACTS = 500;

/** Plays with nothing but the solver: a lesson that it cannot finish does not compile, since nobody could. */
export const playing = <S, State, Act>(practice: Practice<S, State, Act>): Play<S> => (step, before) => {
  let state = practice.start(step, { shuffle: (items) => [...items].reverse(), before: before as State | undefined });
  for (let count = 0; count < MAX_ACTS; count++) {
    if (practice.isDone(step, state)) return { left: state };
    const act = practice.solve(step, state);
    if (act === undefined) return undefined;
    state = practice.act({ step, state, act }).state;
  }
  return undefined;
};

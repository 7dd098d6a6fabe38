/**
 * Writing: texts one after the other, each done when it equals its model under the step's tolerance. Drawn keys and
 * real ones write into the same field; a slip is told once, where the text leaves the model, and stays to be erased.
 */
import type { MistakeCode } from "#course/mistake.ts";
import type { Move, Outcome, Practice } from "#course/practice.ts";
import { holdsRealNumber } from "#course/real-number.ts";
import type { KeyboardStep, KeyboardTask } from "#course/steps/keyboard.ts";
import { isSame, mistakeIn, plainSigns } from "./judge.ts";
import { ACCENTS_OF, FIELD_SPOT, isDrawn, type KeyName, spotOfKey } from "./keys.ts";
import { applyEdit, beforeBar, type Edit, type Hands, nextEdit, nextKey, type Shift, type Written } from "./solve.ts";
import { lastWordOf, offersOf, replaceLastWord, startOf, wordInstead, wordsIn, writeOn } from "./words.ts";

export type KeyboardState = Written & Hands & {
  /** Index of the task at hand; as many as there are when all are done. */
  readonly task: number;
  /** One's own word was kept when the keyboard offered another. */
  readonly kept: boolean;
  /** A slip was made and not yet mended. */
  readonly mistaken: boolean;
};
export type KeyboardAct =
  | { readonly kind: "press" | "hold"; readonly key: KeyName }
  /** What the native field holds now. */
  | { readonly kind: "write"; readonly value: string; readonly caret: number }
  | { readonly kind: "place"; readonly caret: number }
  | { readonly kind: "suggest"; readonly word: string }
  | { readonly kind: "close" | "finish" };
type Judged = { readonly state: KeyboardState; readonly outcome: Outcome; readonly shown?: true };

const neutral = (state: KeyboardState): Judged => ({ state, outcome: { kind: "neutral" } });
const begin = (step: KeyboardStep, task: number): KeyboardState =>
  ({ task, ...startOf(step.tasks[task]), panel: "main", shift: "off", held: undefined, kept: false, mistaken: false });

/** The task shown: when all are done, the last. */
export const taskAt = (step: KeyboardStep, { task }: Pick<KeyboardState, "task">): KeyboardTask => {
  const here = step.tasks[Math.min(task, step.tasks.length - 1)];
  if (!here) throw new Error(`keyboard ${step.id}: nothing to write`);
  return here;
};
/** Undefined when the words are free. */
export const modelAt = (step: KeyboardStep, state: Pick<KeyboardState, "task">): string | undefined => {
  const task = taskAt(step, state);
  return task.kind === "free" ? undefined : task.text;
};
const isAllDone = (step: KeyboardStep, { task }: KeyboardState): boolean => task >= step.tasks.length;

/** An accent of a real key waits for its letter (^ before ê): it is not written yet. */
export const withoutWaiting = ({ value, caret }: Written): Written => (/[\^¨´`~]/.test(value.charAt(caret - 1)) ? applyEdit({ value, caret }, { kind: "erase" }) : { value, caret });

/** The slip in what is written. */
export function slipIn(step: KeyboardStep, state: Pick<KeyboardState, "task" | "value" | "caret">): MistakeCode | undefined {
  const model = modelAt(step, state);
  if (model === undefined) return undefined;
  const { tolerance, keyboard } = step;
  const { head, model: wanted } = beforeBar({ ...withoutWaiting(state), model, tolerance });
  return mistakeIn({ value: head, model: wanted, tolerance, keyboard });
}

const isTheSame = (step: KeyboardStep, state: KeyboardState): boolean => {
  const model = modelAt(step, state);
  return model !== undefined && isSame({ value: state.value, model, tolerance: step.tolerance });
};
const enough = (step: KeyboardStep, state: KeyboardState): boolean => {
  const task = taskAt(step, state);
  return task.kind === "free" && wordsIn(state.value) >= task.words;
};
/** What can be taken from above the drawn keys now. */
export const offers = (step: KeyboardStep, state: KeyboardState): readonly string[] =>
  isAllDone(step, state) ? [] : offersOf(step, { ...state, model: modelAt(step, state), same: isTheSame(step, state) });
/** « J'ai fini » is there. */
export const canFinish = (step: KeyboardStep, state: KeyboardState): boolean => !isAllDone(step, state) && enough(step, state);

/** The field holds something else: what is to be said of it, and whether the task is done. */
function rewrite(step: KeyboardStep, state: KeyboardState, { value, caret }: Written): Judged {
  if (value === state.value) return neutral({ ...state, caret });
  const model = modelAt(step, state);
  if (holdsRealNumber(value) && !holdsRealNumber(model ?? "")) return { state: { ...state, value: "", caret: 0 }, outcome: { kind: "mistake", code: "real-number" } };
  const after = { ...state, value, caret };
  const erased = value.length < state.value.length;
  if (isTheSame(step, after) && (state.kept || wordInstead(step, modelAt(step, state)) === undefined)) return nextTask(step, after);
  const slip = slipIn(step, after);
  const judged = { ...after, mistaken: slip !== undefined || (erased && state.mistaken) };
  if (slip !== undefined && !erased && slipIn(step, state) === undefined) return { state: judged, outcome: { kind: "mistake", code: slip } };
  return taskAt(step, state).kind === "correct" ? neutral(judged) : { ...neutral(judged), shown: true };
}

/** The last text stays in the field. */
function nextTask(step: KeyboardStep, state: KeyboardState): Judged {
  const task = state.task + 1;
  return { state: task < step.tasks.length ? begin(step, task) : { ...state, task, held: undefined, mistaken: false }, outcome: { kind: "right" } };
}

const NEXT_SHIFT: Readonly<Record<Shift, Shift>> = { off: "once", once: "locked", locked: "off" };

function press(step: KeyboardStep, before: KeyboardState, key: KeyName): Judged {
  const state = { ...before, held: undefined };
  switch (key) {
    case "shift": return neutral({ ...state, shift: NEXT_SHIFT[state.shift] });
    case "main": case "signs": case "accents": return neutral({ ...state, panel: key });
    case "left": return neutral({ ...state, caret: Math.max(0, state.caret - 1) });
    case "right": return neutral({ ...state, ...applyEdit(state, { kind: "right" }) });
    case "erase": return rewrite(step, state, applyEdit(state, { kind: "erase" }));
  }
  const letter = key !== key.toUpperCase();
  const sign = state.shift === "off" ? key : key.toUpperCase();
  const hands: Hands = { panel: state.panel === "accents" ? "main" : state.panel, shift: letter && state.shift === "once" ? "off" : state.shift, held: undefined };
  // As on a telephone: the end of a word puts the offered word in its place.
  const offered = isTheSame(step, state) && !letter && state.caret === state.value.length ? wordInstead(step, modelAt(step, state)) : undefined;
  const written = offered === undefined ? state : replaceLastWord(state, offered);
  return rewrite(step, { ...state, ...hands }, applyEdit(written, { kind: "type", sign }));
}

function solve(step: KeyboardStep, state: KeyboardState): KeyboardAct | undefined {
  if (isAllDone(step, state)) return undefined;
  const { keyboard, tolerance } = step;
  const task = taskAt(step, state);
  if (canFinish(step, state)) return state.held === undefined ? { kind: "finish" } : { kind: "close" };
  if (!isDrawn(keyboard)) {
    const value = task.kind === "free" ? writeOn(state.value, task.words) : task.text;
    return { kind: "write", value, caret: value.length };
  }
  const [first] = offers(step, state);
  if (first !== undefined) return state.held === undefined ? { kind: "suggest", word: first } : { kind: "close" };
  const edit: Edit | undefined = task.kind !== "free" ? nextEdit({ ...state, model: task.text, tolerance })
    : state.caret < state.value.length ? { kind: "right" } : { kind: "type", sign: writeOn(state.value, task.words).charAt(state.value.length) };
  const key = edit && nextKey(keyboard, state, edit);
  return key === undefined ? undefined : key === "close" ? { kind: "close" } : { kind: "press", key };
}

export const keyboard: Practice<KeyboardStep, KeyboardState, KeyboardAct> = {
  start: (step) => begin(step, 0),
  act({ step, state, act }) {
    if (isAllDone(step, state)) return neutral(state);
    switch (act.kind) {
      case "press": return press(step, state, act.key);
      case "hold": return neutral({ ...state, held: ACCENTS_OF[act.key] ? act.key : undefined });
      case "close": return neutral({ ...state, held: undefined });
      case "write": return rewrite(step, { ...state, held: undefined }, { value: plainSigns(act.value), caret: Math.min(act.caret, plainSigns(act.value).length) });
      case "place": return neutral({ ...state, caret: Math.max(0, Math.min(act.caret, state.value.length)) });
      case "suggest": return rewriteWith(step, state, act.word);
      case "finish": return enough(step, state) ? nextTask(step, state) : neutral(state);
    }
  },
  isDone: isAllDone,
  solve,
  move: ({ step, state, act }) => moveOf(step, state, act),
};

function rewriteWith(step: KeyboardStep, state: KeyboardState, word: string): Judged {
  if (!offers(step, state).includes(word)) return neutral(state);
  if (word === lastWordOf(state.value) && isTheSame(step, state)) return nextTask(step, { ...state, kept: true });
  return rewrite(step, state, replaceLastWord(state, word));
}

function moveOf(step: KeyboardStep, state: KeyboardState, act: KeyboardAct): Move {
  switch (act.kind) {
    case "press": return { kind: "touch", spot: spotOfKey(act.key) };
    case "hold": return { kind: "hold", spot: spotOfKey(act.key) };
    case "close": return { kind: "touch", spot: "key-close" };
    case "place": return { kind: "touch", spot: FIELD_SPOT };
    case "suggest": return { kind: "touch", spot: `suggestion-${offers(step, state).indexOf(act.word)}` };
    case "finish": return { kind: "touch", spot: "finish" };
    case "write": {
      // A real key that writes the next sign is as good as the drawn one.
      const next = isDrawn(step.keyboard) && isOnTheWay(step, state, act.value) ? solve(step, state) : undefined;
      return next && next.kind !== "write" ? moveOf(step, state, next) : { kind: "type", spot: FIELD_SPOT, text: act.value };
    }
  }
}

function isOnTheWay(step: KeyboardStep, state: KeyboardState, value: string): boolean {
  const model = modelAt(step, state);
  if (model === undefined) return true;
  const edit = nextEdit({ ...state, model, tolerance: step.tolerance });
  return edit !== undefined && applyEdit(state, edit).value === plainSigns(value);
}

/** Where one is in a text, worked out once for the screen: how far it follows the model, and what comes next. */
import type { KeyboardStep } from "#course/steps/keyboard.ts";
import { follow } from "./judge.ts";
import { isDrawn, type KeyName } from "./keys.ts";
import { type KeyboardState, modelAt, withoutWaiting } from "./rules.ts";
import { beforeBar, type Edit, nextEdit, nextKey } from "./solve.ts";

export type Guide = {
  /** Signs of the model that are written. */
  readonly matched: number;
  /** The part of the value that is to be erased: from, to. */
  readonly wrong: readonly [number, number];
  readonly edit: Edit | undefined;
  /** The drawn key to press now. */
  readonly key: KeyName | undefined;
};

export function guideOf(step: KeyboardStep, state: KeyboardState): Guide {
  const model = modelAt(step, state);
  const { value, caret } = withoutWaiting(state);
  if (model === undefined) return { matched: 0, wrong: [0, 0], edit: undefined, key: undefined };
  const given = { value, caret, model, tolerance: step.tolerance };
  const { head, model: wanted } = beforeBar(given);
  const { typed, matched } = follow({ value: head, model: wanted, tolerance: step.tolerance });
  const edit = nextEdit(given);
  return {
    edit, wrong: [edit === undefined ? head.length : typed, head.length], matched: edit === undefined ? model.length : matched,
    key: edit && isDrawn(step.keyboard) ? nextKey(step.keyboard, state, edit) : undefined,
  };
}

/** What someone who knows how would do next to a text: first as a change of the text, then as one key of the open panel. */
import type { DrawnKeyboard, Tolerance } from "#course/steps/keyboard.ts";
import { follow, isSame } from "./judge.ts";
import { ACCENTS_OF, type KeyName, opens, type Panel, panelWith } from "./keys.ts";

/** `caret`: signs before the bar. */
export type Written = { readonly value: string; readonly caret: number };
export type Edit = { readonly kind: "type"; readonly sign: string } | { readonly kind: "erase" } | { readonly kind: "right" };
export type Shift = "off" | "once" | "locked";
export type Hands = { readonly panel: Panel; readonly shift: Shift; /** The letter whose accents a long press offers. */ readonly held: string | undefined };

/**
 * What stands before the bar, and what the model has there, when all that stands after the bar is right; otherwise
 * the whole text and the whole model.
 */
export function beforeBar({ value, caret, model, tolerance }: Written & { readonly model: string; readonly tolerance: readonly Tolerance[] }): { readonly head: string; readonly model: string; readonly tailIsRight: boolean } {
  const tail = value.slice(caret);
  if (tail === "") return { head: value, model, tailIsRight: true };
  const cut = Array.from({ length: model.length + 1 }, (_, index) => model.length - index).find((from) => {
    const { typed, matched } = follow({ value: tail, model: model.slice(from), tolerance });
    return typed === tail.length && from + matched === model.length;
  });
  return cut === undefined ? { head: value, model, tailIsRight: false } : { head: value.slice(0, caret), model: model.slice(0, cut), tailIsRight: true };
}

/** Undefined when the text is the model. */
export function nextEdit(given: Written & { readonly model: string; readonly tolerance: readonly Tolerance[] }): Edit | undefined {
  const { value, model, tolerance } = given;
  if (isSame({ value, model, tolerance })) return undefined;
  const { head, model: wanted, tailIsRight } = beforeBar(given);
  if (!tailIsRight) return { kind: "right" };
  const { typed, matched } = follow({ value: head, model: wanted, tolerance });
  const sign = wanted.charAt(matched);
  return typed < head.length || sign === "" ? { kind: "erase" } : { kind: "type", sign };
}

export function applyEdit({ value, caret }: Written, edit: Edit): Written {
  switch (edit.kind) {
    case "type": return { value: value.slice(0, caret) + edit.sign + value.slice(caret), caret: caret + edit.sign.length };
    case "erase": return caret === 0 ? { value, caret } : { value: value.slice(0, caret - 1) + value.slice(caret), caret: caret - 1 };
    case "right": return { value, caret: Math.min(value.length, caret + 1) };
  }
}

/** « close » takes away the accents of a long press. Undefined when this keyboard cannot write the sign. */
export function nextKey(keyboard: DrawnKeyboard, hands: Hands, edit: Edit): KeyName | "close" | undefined {
  const key = edit.kind === "type" ? edit.sign.toLowerCase() : edit.kind;
  const isCapital = edit.kind === "type" && edit.sign !== key;
  const isLetter = key.length === 1 && key !== key.toUpperCase();
  if (hands.held !== undefined) {
    const offered = ACCENTS_OF[hands.held]?.includes(key) && isCapital === (hands.shift !== "off");
    return offered ? key : "close";
  }
  const panel = panelWith(keyboard, key, hands.panel);
  if (panel === undefined) return undefined;
  if (panel !== hands.panel) return opens(keyboard, hands.panel, panel) ? panel : "main";
  return isLetter && isCapital !== (hands.shift !== "off") ? "shift" : key;
}

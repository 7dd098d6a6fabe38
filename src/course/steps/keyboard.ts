/** Writing with a keyboard: drawn by us, the device's own, or a computer's (curriculum, 4.9). */
import type { StepFrame } from "../step-frame.ts";

/** The drawn ones are `letters`, `digits` and `address`; the others have keys of their own, and write into a native field. */
export type KeyboardName = "letters" | "digits" | "address" | "device" | "computer";
export type DrawnKeyboard = Extract<KeyboardName, "letters" | "digits" | "address">;
/** A difference that does not count. */
export type Tolerance = "case" | "accents" | "spaces" | "punctuation";

export type KeyboardTask =
  | { readonly kind: "copy"; readonly text: string }
  /** « corriger » and « effacer »: `from` is already written, the bar stands where the two differ. An empty `text`: all is erased. */
  | { readonly kind: "correct"; readonly from: string; readonly text: string }
  /** « libre »: one's own words, whose spelling nobody checks. */
  | { readonly kind: "free"; readonly words: number };

export type KeyboardStep = StepFrame & {
  readonly kind: "keyboard";
  readonly keyboard: KeyboardName;
  /** Done one after the other. */
  readonly tasks: readonly KeyboardTask[];
  readonly tolerance: readonly Tolerance[];
  /** Whether the next key is lit. */
  readonly showKeys: "always" | "never" | "after-mistake";
  /** Words that the drawn keyboard offers for the last word: one takes the right one, or keeps one's own. */
  readonly suggestions?: { readonly kind: "accept" | "refuse"; readonly words: readonly string[] };
};

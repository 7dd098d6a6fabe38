/** A form to fill in: one box after the other, sent when all is right (curriculum, 4.9). */
import type { StepFrame } from "../step-frame.ts";
import type { CardLine } from "../training-card.ts";

export type BoxKind = "text" | "date" | "list" | "tick" | "choice" | "phone" | "postcode" | "address" | "number" | "file";
export type FormBox = {
  /** The same in every language. */
  readonly id: string;
  readonly label: string;
  /** Stands under the label. */
  readonly help: string;
  readonly kind: BoxKind;
  readonly required: boolean;
  /** What must stand in it: a text, a date as 14/03/1950, one of the options, « oui » in a box to tick. Undefined: anything. */
  readonly expected?: string;
  /** The line of the training card where it is written. */
  readonly line?: CardLine;
  /** In a list, a choice, or the papers to choose from. */
  readonly options: readonly string[];
  /** Already there when the form opens. */
  readonly filled?: string;
  /** « message-erreur »: what to say beside this box, instead of our words. */
  readonly message?: string;
};

/** What one is to reach: each compulsory box right, the form sent, its number kept. */
export type FormGoal = { readonly action: "fill"; readonly box: string } | { readonly action: "send" | "keep" };

export type FormStep = StepFrame & {
  readonly kind: "form";
  readonly boxes: readonly FormBox[];
  readonly goals: readonly FormGoal[];
  readonly inOrder: false;
  /** Nothing is forbidden on paper. */
  readonly forbidden: readonly never[];
  /** « resume »: a page to check everything before it is sent. */
  readonly summary: boolean;
  /** « preuve »: a number to keep. */
  readonly receipt: boolean;
  /** « panne: page-expiree »: the page expires once; what was typed is still there. */
  readonly expires: boolean;
};

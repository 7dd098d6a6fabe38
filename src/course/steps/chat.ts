/** A pretend telephone's messages (curriculum, 4.9). */
import type { Sentence } from "../lesson.ts";
import type { StepFrame } from "../step-frame.ts";

export type ChatMessage = {
  readonly id: string;
  readonly from: string;
  readonly when: string;
  readonly scam: boolean;
  readonly lines: readonly Sentence[];
};
export type ChatGoal = {
  readonly action: "open" | "forward" | "delete";
  /** The message meant, or for "forward" the number it must go to. */
  readonly value: string;
  readonly label: string;
};
export type ChatStep = StepFrame & {
  readonly kind: "chat";
  readonly messages: readonly ChatMessage[];
  readonly goals: readonly ChatGoal[];
  readonly forbidden: readonly { readonly action: "touch-link" | "reply"; readonly label: string }[];
};

/** The people of a place, as the journal tells them. */
import type { Language } from "#course/lesson.ts";
import type { LearnerId } from "./entry.ts";
import type { CardColour, Contrast, Portrait, TextSize } from "./happening.ts";

export type Person = {
  readonly learner: LearnerId;
  readonly firstName: string;
  readonly portrait: Portrait;
  readonly colour: CardColour;
  readonly comfort: { readonly text?: TextSize; readonly contrast?: Contrast; readonly language?: Language };
  /** When she was last here, ms since 1970; undefined when no sound clock saw her. */
  readonly lastSeen: number | undefined;
};

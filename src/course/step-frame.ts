/** What every step has, whatever one does in it. */
import type { MistakeCode } from "./mistake.ts";
import type { Picture, Sentence, StepId } from "./lesson.ts";

export type StepFrame = {
  readonly id: StepId;
  readonly title: string;
  /** The instruction or the explanation, one sentence a line. */
  readonly say: readonly Sentence[];
  /** « > Voix »: said aloud instead of what is shown. */
  readonly aloud?: readonly string[];
  readonly picture?: Picture;
  /** One line worth keeping (« À retenir »). */
  readonly remember?: Sentence;
  /** Said in order when the person asks for help. */
  readonly hints: readonly string[];
  /** What to say after a given mistake, in the lesson's own words. */
  readonly mistakes: Readonly<Partial<Record<MistakeCode, string>>>;
  readonly wellDone?: string;
  readonly trainerNotes: readonly string[];
  /** « delai-aide »: the first hint comes by itself after so long, ms; the usual when absent. */
  readonly hintAfterMs?: number;
  /** « erreurs-avant-aide »: mistakes that bring a hint by themselves; the usual when absent. */
  readonly mistakesBeforeHint?: number;
  /** The proof step: done without any help, it makes the lesson "done alone". */
  readonly solo: boolean;
  /** An accident on purpose, and its repair. */
  readonly oops: boolean;
  /** Something of an earlier day, done again (« rappel » of a solo step). */
  readonly recall?: true;
  /** To be done on a real device or with real people. */
  readonly real: boolean;
};

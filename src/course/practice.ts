/** What rules of a practice are: pure, so that a step can be played without a screen. */
import type { MistakeCode } from "./mistake.ts";
export type Shuffle = <T>(items: readonly T[]) => readonly T[];
export type Outcome = { readonly kind: "right" } | { readonly kind: "mistake"; readonly code: MistakeCode } | { readonly kind: "neutral" };
export type Practice<S, State, Act> = {
  start(step: S, shuffle: Shuffle): State;
  act(given: { step: S; state: State; act: Act }): { state: State; outcome: Outcome; say?: string };
  isDone(step: S, state: State): boolean;
  solve(step: S, state: State): Act | undefined;
};

/** Find the clues of a message, a part of a letter, or the empty place of a picture. */
import type { Practice } from "#course/practice.ts";
import type { FindStep } from "#course/steps/understand.ts";

export type FindState = { readonly found: readonly number[]; readonly last: number | undefined; readonly closed: boolean };
export type FindAct = { readonly kind: "clue"; readonly clue: number } | { readonly kind: "elsewhere" } | { readonly kind: "outside" };

export const find: Practice<FindStep, FindState, FindAct> = {
  start: () => ({ found: [], last: undefined, closed: false }),
  act({ step, state, act }) {
    switch (act.kind) {
      case "outside": return { state: { ...state, closed: true }, outcome: { kind: "right" } };
      case "elsewhere": return { state: { ...state, last: undefined }, outcome: { kind: "mistake", code: "wrong-choice" } };
      case "clue": {
        const why = step.signs.find(({ clue }) => clue === act.clue)?.why;
        if (state.found.includes(act.clue)) return { state, outcome: { kind: "neutral" }, ...(why ? { say: why } : {}) };
        return { state: { ...state, found: [...state.found, act.clue], last: act.clue }, outcome: { kind: "right" }, ...(why ? { say: why } : {}) };
      }
    }
  },
  isDone: (step, { found, closed }) => (step.scene.kind === "picture" ? closed : found.length >= step.wanted),
  solve(step, { found }) {
    if (step.scene.kind === "picture") return { kind: "outside" };
    const sign = step.signs.find(({ clue }) => !found.includes(clue));
    return sign && { kind: "clue", clue: sign.clue };
  },
  move: ({ act }) => ({ kind: "touch", spot: act.kind === "clue" ? `clue-${act.clue}` : act.kind }),
};

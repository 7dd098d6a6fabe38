/** Two columns to join: touch one left, touch one right. Items are named by their pair. */
import type { Practice } from "#course/practice.ts";
import type { MatchStep } from "#course/steps/understand.ts";

export type Side = "left" | "right";
export type MatchState = {
  readonly rights: readonly number[];
  readonly joined: readonly number[];
  readonly picked: { readonly side: Side; readonly item: number } | undefined;
  readonly wrong: { readonly left: number; readonly right: number } | undefined;
};
export type MatchAct = { readonly kind: "touch"; readonly side: Side; readonly item: number };

export const match: Practice<MatchStep, MatchState, MatchAct> = {
  start: (step, { shuffle }) => ({ rights: shuffle(step.pairs.map((_, item) => item)), joined: [], picked: undefined, wrong: undefined }),
  act({ state, act: { side, item } }) {
    const { picked } = state;
    if (state.joined.includes(item) && (picked === undefined || picked.side === side)) return { state, outcome: { kind: "neutral" } };
    if (picked === undefined || picked.side === side) return { state: { ...state, picked: { side, item }, wrong: undefined }, outcome: { kind: "neutral" } };
    if (picked.item === item) return { state: { ...state, joined: [...state.joined, item], picked: undefined, wrong: undefined }, outcome: { kind: "right" } };
    const wrong = side === "right" ? { left: picked.item, right: item } : { left: item, right: picked.item };
    return { state: { ...state, picked: undefined, wrong }, outcome: { kind: "mistake", code: "wrong-pair" } };
  },
  isDone: (step, { joined }) => joined.length === step.pairs.length,
  solve(step, { picked, joined }) {
    if (picked) return { kind: "touch", side: picked.side === "left" ? "right" : "left", item: picked.item };
    const item = step.pairs.findIndex((_, pair) => !joined.includes(pair));
    return item === -1 ? undefined : { kind: "touch", side: "left", item };
  },
  move: ({ act: { side, item } }) => ({ kind: "touch", spot: `${side}-${item}` }),
};

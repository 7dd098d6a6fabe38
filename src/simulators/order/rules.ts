/** Things to put in order by touching them: first, second… The last one can be taken back. */
import type { Practice } from "#course/practice.ts";
import type { OrderStep } from "#course/steps/understand.ts";

export type OrderState = { readonly shown: readonly number[]; readonly placed: number; readonly tooEarly: number | undefined };
export type OrderAct = { readonly kind: "place"; readonly item: number } | { readonly kind: "take-back" };

export const order: Practice<OrderStep, OrderState, OrderAct> = {
  start: (step, { shuffle }) => ({ shown: shuffle(step.items.map((_, item) => item)), placed: 0, tooEarly: undefined }),
  act({ state, act }) {
    if (act.kind === "take-back") return { state: { ...state, placed: Math.max(0, state.placed - 1), tooEarly: undefined }, outcome: { kind: "neutral" } };
    if (act.item !== state.placed) return { state: { ...state, tooEarly: act.item }, outcome: { kind: "mistake", code: "wrong-order" } };
    return { state: { ...state, placed: state.placed + 1, tooEarly: undefined }, outcome: { kind: "right" } };
  },
  isDone: (step, { placed }) => placed === step.items.length,
  solve: (_step, { placed }) => ({ kind: "place", item: placed }),
  move: ({ act }) => ({ kind: "touch", spot: act.kind === "place" ? `item-${act.item}` : "take-back" }),
};

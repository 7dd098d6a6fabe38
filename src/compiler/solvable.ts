/** A lesson that its own solver cannot finish does not compile: nobody could. */
import type { Practice } from "#course/practice.ts";
import type { Step } from "#course/step.ts";
import { chat } from "#simulators/chat/rules.ts";
import { find } from "#simulators/find/rules.ts";
import { gesture } from "#simulators/gesture/rules.ts";
import { match } from "#simulators/match/rules.ts";
import { order } from "#simulators/order/rules.ts";
import { quiz } from "#simulators/quiz/rules.ts";
import { scenario } from "#simulators/scenario/rules.ts";
import { sort } from "#simulators/sort/rules.ts";

/** Far more acts than any step asks for. */
const MAX_ACTS = 500;

/** True for steps where there is nothing to solve. */
export function solvable(step: Step): boolean {
  switch (step.kind) {
    case "gesture": return finishes(gesture, step);
    case "find": return finishes(find, step);
    case "quiz":
    case "recall": return finishes(quiz, step);
    case "match": return finishes(match, step);
    case "order": return finishes(order, step);
    case "sort": return finishes(sort, step);
    case "scenario": return finishes(scenario, step);
    case "chat": return finishes(chat, step);
    case "read":
    case "watch":
    case "rate":
    case "together":
    case "memo": return true;
  }
}

function finishes<S extends Step, State, Act>(practice: Practice<S, State, Act>, step: S): boolean {
  let state = practice.start(step, (items) => [...items].reverse());
  for (let count = 0; count < MAX_ACTS; count++) {
    if (practice.isDone(step, state)) return true;
    const act = practice.solve(step, state);
    if (act === undefined) return false;
    state = practice.act({ step, state, act }).state;
  }
  return false;
}

/**
 * How a practice's place was left before this step: as the person left it today, or, for a step of another day or one
 * that was kept for later, as somebody leaves it who knows how. Without it, a step that goes on from the one before
 * would begin with nothing for whoever comes back to a lesson.
 */
import type { StepId } from "#course/lesson.ts";
import type { PracticeStep, Step } from "#course/step.ts";
import type { Simulator } from "../simulators.ts";

/** Far more acts than any step asks for. */
const MAX_ACTS = 500;

export function worldBefore({ simulator, kind, earlier, left }: {
  readonly simulator: Simulator; readonly kind: PracticeStep["kind"]; readonly earlier: readonly Step[]; readonly left: ReadonlyMap<StepId, unknown>;
}): unknown {
  return earlier.filter((step) => step.kind === kind).reduce<unknown>((before, step) => left.get(step.id) ?? leftBySolver(simulator, step, before), undefined);
}

function leftBySolver({ practice }: Simulator, step: Step, before: unknown): unknown {
  let state = practice.start(step, { shuffle: (items) => items, before });
  for (let count = 0; count < MAX_ACTS && !practice.isDone(step, state); count++) {
    const act = practice.solve(step, state);
    if (act === undefined) break;
    state = practice.act({ step, state, act }).state;
  }
  return state;
}

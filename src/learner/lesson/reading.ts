/** What is said aloud at a step: the instruction, then what is there to be read. */
import type { Step } from "#course/step.ts";
import { plain } from "./sentence.tsx";
import { isPractice } from "./simulators.ts";
import type { ToRead } from "./use-read-aloud.ts";

export function toReadAloud(step: Step, shown: readonly string[]): ToRead {
  const remember = step.remember && step.kind !== "rate" ? [plain(step.remember)] : [];
  return { own: [...(step.aloud ?? step.say.map(plain)), ...inTheStep(step), ...remember], rest: shown };
}

function inTheStep(step: Step): readonly string[] {
  if (isPractice(step)) return [];
  switch (step.kind) {
    case "read": return step.list.map(plain);
    case "together": return step.items;
    case "memo": return step.sections.flatMap(({ items }) => items.map(({ text }) => text));
    case "watch": case "rate": return [];
  }
}

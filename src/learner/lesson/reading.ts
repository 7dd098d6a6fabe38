/** What « Écouter » says at a step: the instruction, then what is there to be read. */
import type { Step } from "#course/step.ts";
import { plain } from "./sentence.tsx";

export function toReadAloud(step: Step, shown: readonly string[]): readonly string[] {
  const remember = step.remember && step.kind !== "rate" ? [plain(step.remember)] : [];
  return [...step.say.map(plain), ...inTheStep(step), ...remember, ...shown];
}

function inTheStep(step: Step): readonly string[] {
  switch (step.kind) {
    case "read": return step.list.map(plain);
    case "together": return step.items;
    case "memo": return step.sections.flatMap(({ items }) => items.map(({ text }) => text));
    case "watch": case "rate": case "gesture": case "find": case "quiz": case "recall": case "match": case "order": case "sort": case "scenario": case "chat": return [];
  }
}

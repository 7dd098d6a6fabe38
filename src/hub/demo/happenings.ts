/** What a visit leaves in the journal, step by step: told by a person's help, with a little chance. */
import type { Lesson } from "#course/lesson.ts";
import type { StepResult } from "#course/result.ts";
import type { LearnerId } from "#journal/entry.ts";
import type { Happening } from "#journal/happening.ts";
import type { Visit } from "./people.ts";

export type Told = { readonly at: number; readonly happening: Happening };

const ACTIONS: ReadonlySet<string> = new Set(["gesture", "find", "quiz", "match", "order", "sort", "scenario", "chat", "mail", "recall"]);
const HELP_CHANCE: Readonly<Record<Visit["help"], number>> = { none: 0.05, some: 0.35, much: 0.7 };

export function visitHappenings({ learner, lesson, visit, from, start, chance }: {
  learner: LearnerId; lesson: Lesson; visit: Visit; /** First step of this visit. */ from: number; start: number; chance: () => number;
}): { told: readonly Told[]; reached: number } {
  const told: Told[] = [];
  let at = start;
  const tell = (happening: Happening, seconds: number): void => {
    at += seconds * 1000;
    told.push({ at, happening });
  };
  const until = visit.reach === 1 ? lesson.steps.length : Math.max(from + 1, Math.round(visit.reach * lesson.steps.length));
  tell({ kind: "learner-arrived", learner }, 0);
  for (const step of lesson.steps.slice(from, until)) {
    const place = { learner, lesson: lesson.id, version: lesson.version, language: lesson.language, step: step.id } as const;
    tell({ kind: "step-shown", ...place }, 2);
    const helped = ACTIONS.has(step.kind) && chance() < HELP_CHANCE[visit.help];
    const ms = Math.round(12_000 + chance() * 30_000 + (helped ? 25_000 : 0));
    if (helped) {
      tell({ kind: "acted", ...place, right: false, code: step.kind === "gesture" ? "too-long" : "wrong-choice", ms: 9000, input: "touch" }, 9);
      tell({ kind: "hint-given", ...place, level: 1, why: "asked" }, 4);
    }
    if (step.kind === "rate") tell({ kind: "rated", ...place, moment: step.moment, value: rating(step.moment, visit.help) }, 6);
    const result: StepResult = step.kind === "together" && visit.help === "much" ? "later" : helped ? "hinted" : "alone";
    tell({ kind: "step-done", ...place, result, solo: step.solo, ms, mistakes: helped ? 1 : 0 }, ms / 1000);
  }
  if (until === lesson.steps.length) tell({ kind: "lesson-done", learner, lesson: lesson.id, version: lesson.version, steps: lesson.steps.length }, 3);
  return { told, reached: until };
}

const rating = (moment: "before" | "after", help: Visit["help"]): 1 | 2 | 3 | 4 =>
  moment === "before" ? (help === "much" ? 1 : 2) : help === "none" ? 4 : 3;

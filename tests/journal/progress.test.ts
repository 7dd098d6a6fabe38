import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StepId } from "#course/lesson.ts";
import { STEP_RESULTS } from "#course/result.ts";
import type { LearnerId } from "#journal/entry.ts";
import { foldProgress, isLessonHappening, type LessonHappening, type LessonProgress, type ProgressRow, toProgress } from "#journal/progress.ts";
import { EARLIEST_MS, type Stamp } from "#journal/stamp.ts";
import { at as atStep, done, shown, TOUCH } from "../support/devices.ts";
import { anyHappening, anyStamp, foldAll, fromTheFuture, stampAt } from "../support/journals.ts";
import "../support/seed.ts";

const learner = "odette" as LearnerId;
const at = (seconds: number): Stamp => stampAt({ time: EARLIEST_MS + seconds * 1_000 });
const progressOf = (...told: readonly (readonly [Stamp, object])[]): LessonProgress | undefined => {
  const row = told.reduce<ProgressRow | undefined>((known, [stamp, happening]) => foldProgress(known, { stamp }, happening as LessonHappening), undefined);
  return row && toProgress(row);
};
const leftByItsEnd = { kind: "lesson-done", learner, lesson: TOUCH, version: 1, steps: 12 };
const rated = (moment: "before" | "after", value?: number) => ({ kind: "rated", ...atStep(learner, "rate"), moment, ...(value && { value }) });

describe("progress", () => {
  it("is the same in whatever order and however often the entries arrive", () => {
    const entry = fc.record({ stamp: anyStamp, body: fc.oneof({ arbitrary: anyHappening, weight: 4 }, { arbitrary: fromTheFuture, weight: 1 }).map((said) => JSON.stringify(said)) });
    const arrivals = fc.array(entry, { maxLength: 14 }).chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length }).map((some) => [...some, ...entries])));
    fc.assert(fc.property(arrivals, ([entries, again]) => {
      expect(foldAll(again).progress).toEqual(foldAll(entries).progress);
    }), { numRuns: 500 });
  });

  it("never goes backwards: each step keeps its best result", () => {
    fc.assert(fc.property(fc.array(fc.tuple(anyStamp, fc.constantFrom(...STEP_RESULTS)), { minLength: 1 }), (results) => {
      const progress = progressOf(...results.map(([stamp, result]) => [stamp, done(learner, "s", result, true)] as const));
      const best = STEP_RESULTS.find((result) => results.some(([, one]) => one === result));
      expect(progress?.steps).toEqual({ s: best });
      expect(progress?.state).toBe(best === "alone" ? "done-alone" : "started");
    }));
  });

  it("is done alone when the proof was, and done with help when the lesson was left by its end", () => {
    expect(progressOf([at(1), shown(learner, "a")])?.state).toBe("started");
    expect(progressOf([at(1), done(learner, "a", "alone", false)])?.state).toBe("started");
    expect(progressOf([at(1), leftByItsEnd])?.state).toBe("done-with-help");
    expect(progressOf([at(1), done(learner, "a", "hinted", true)], [at(2), leftByItsEnd])?.state).toBe("done-with-help");
    expect(progressOf([at(2), leftByItsEnd], [at(1), done(learner, "a", "alone", true)])?.state).toBe("done-alone");
  });

  it("is picked up at the step last shown anywhere, until the lesson was left by its end", () => {
    const [morning, noon, end] = [[at(1), shown(learner, "a")], [at(2), shown(learner, "b")], [at(3), leftByItsEnd]] as const;
    expect(progressOf(noon, morning)?.here).toBe("b");
    expect(progressOf(end, noon, morning)?.here).toBeUndefined();
    expect(progressOf(end, [at(4), shown(learner, "a")])).toMatchObject({ here: "a", state: "done-with-help" });
  });

  it("has the last answer about confidence, also when she preferred not to say", () => {
    expect(progressOf([at(2), rated("before", 2)], [at(1), rated("before", 4)], [at(1), rated("after", 3)])).toMatchObject({ before: 2, after: 3 });
    expect(progressOf([at(1), rated("before", 4)], [at(2), rated("before")])).not.toHaveProperty("before");
  });

  it("takes any step's name, also one that means something to the machine", () => {
    const progress = progressOf([at(1), done(learner, "__proto__", "hinted")], [at(2), done(learner, "toString", "shown")]);
    expect(Object.entries(progress?.steps ?? {})).toEqual([["__proto__", "hinted"], ["toString", "shown"]]);
    expect(progress?.steps["constructor" as StepId]).not.toBe("alone");
  });

  it("is said by what happens in a lesson, and by nothing else, even when a later version adds a lesson to it", () => {
    for (const kind of ["card-written", "learner-arrived", "learner-erased", "comfort-chosen"]) expect(isLessonHappening({ kind, learner, lesson: TOUCH } as never)).toBe(false);
    expect(isLessonHappening(shown(learner, "a"))).toBe(true);
  });
});

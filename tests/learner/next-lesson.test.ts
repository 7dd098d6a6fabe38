import { describe, expect, it } from "vitest";
import type { Catalogue } from "#course/lesson.ts";
import type { LessonProgress } from "#journal/progress.ts";
import { nextLesson } from "#learner/next-lesson.ts";

const catalogue = { format: 1, courses: [{ lessons: ["a", "b"] }], packs: [{ id: "a" }, { id: "b" }] } as unknown as Catalogue;
const at = (lesson: string, rest: Partial<LessonProgress>): LessonProgress => ({ lesson, here: undefined, ...rest }) as LessonProgress;

describe("what comes next", () => {
  it("is the first lesson for someone new", () => expect(nextLesson(catalogue, [])).toEqual({ kind: "first", lesson: "a" }));
  it("is the lesson left most recently in its middle", () => {
    const progress = [at("b", { state: "started", here: "s2" as LessonProgress["here"] }), at("a", { state: "started", here: "s9" as LessonProgress["here"] })];
    expect(nextLesson(catalogue, progress)).toEqual({ kind: "resume", lesson: "b", here: "s2" });
  });
  it("is the first lesson not done, once a lesson is finished", () => {
    expect(nextLesson(catalogue, [at("a", { state: "done-with-help" })])).toEqual({ kind: "following", lesson: "b" });
  });
  it("is nothing when all is done", () => {
    expect(nextLesson(catalogue, [at("a", { state: "done-alone" }), at("b", { state: "done-alone" })])).toEqual({ kind: "all-done" });
  });
});

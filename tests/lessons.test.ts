import { describe, expect, it } from "vitest";
import { compileLessons } from "#compiler/compile.ts";
import { printFinding } from "#compiler/finding.ts";
import { unsolvableSteps } from "#compiler/solvable.ts";
import type { LessonPack } from "#course/lesson.ts";
import { packFiles } from "../src/build/lesson-packs.ts";
import { ALL_LESSONS, inEveryLanguage } from "./support/lesson-wall.ts";

const compiled = await compileLessons({ root: "lessons" });

describe("the lessons of this project", () => {
  it("compile with nothing to correct", () => {
    expect(compiled.findings.filter(({ level }) => level === "error").map((finding) => printFinding(finding, "en"))).toEqual([]);
    expect(compiled.packs.length).toBeGreaterThanOrEqual(2);
  });

  it("belong to a course, in its order", () => {
    expect(compiled.courses.flatMap(({ lessons }) => lessons).sort()).toEqual(compiled.packs.map(({ id }) => id).sort());
  });

  describe.each(compiled.packs.flatMap((pack) => [pack.languages.fr, pack.languages.en].flatMap((lesson) => (lesson ? [{ name: `${lesson.id} (${lesson.language})`, lesson }] : []))))("$name", ({ lesson }) => {
    it("is finished by its own solver", () => {
      expect(unsolvableSteps(lesson).map(({ id }) => id)).toEqual([]);
    });

    it("is mostly doing: at least 6 steps in 10 are actions", () => {
      const acting = lesson.steps.filter(({ kind }) => !["read", "watch", "rate", "memo"].includes(kind));
      expect(acting.length / lesson.steps.length).toBeGreaterThanOrEqual(0.6);
    });
  });

  it("are in French and in English", () => {
    expect(compiled.packs.filter(({ languages }) => languages.en === undefined)).toEqual([]);
  });

  it("make the same bytes each time, and come back from them as they were", async () => {
    const again = packFiles(await compileLessons({ root: "lessons" }));
    const files = packFiles(compiled);
    expect(files).toEqual(again);
    const packs = files.filter(({ fileName }) => !fileName.endsWith("catalogue.json")).map(({ source }) => JSON.parse(source) as LessonPack);
    expect(packs).toEqual(compiled.packs);
  });
});

describe("the fixture lessons", () => {
  it("compile with nothing to correct", () => {
    expect(ALL_LESSONS.findings.filter(({ level }) => level === "error").map((finding) => printFinding(finding, "en"))).toEqual([]);
  });

  it.each(inEveryLanguage(ALL_LESSONS.packs))("$name is finished by its own solver", ({ lesson }) => {
    expect(unsolvableSteps(lesson).map(({ id }) => id)).toEqual([]);
  });
});

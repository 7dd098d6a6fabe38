import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterMistake, climb, climbTo, GROUND, idleDelay, type Ladder, resultAt, SAME_MISTAKE, TOP } from "#course/ladder.ts";
import { MISTAKE_CODES } from "#course/mistake.ts";
import "../support/seed.ts";

const USUAL = { solo: false };
const SOLO = { solo: true };
const mistakes = (count: number, code: (typeof MISTAKE_CODES)[number], settings = USUAL): Ladder => {
  let ladder = GROUND;
  for (let made = 0; made < count; made++) ladder = afterMistake(ladder, code, settings).ladder;
  return ladder;
};

describe("the hint ladder", () => {
  it("says it differently after 25 s, points 20 s later, shows 25 s later, and then waits", () => {
    const [first, second, third] = [climb(GROUND), climb(climb(GROUND)), climb(climb(climb(GROUND)))];
    expect([GROUND, first, second, third].map((ladder) => idleDelay(ladder, USUAL, 1))).toEqual([25_000, 20_000, 25_000, undefined]);
  });

  it("waits longer for a person who goes at her own pace", () => {
    expect(idleDelay(GROUND, USUAL, 1.5)).toBe(37_500);
    expect(idleDelay(GROUND, USUAL, 2)).toBe(50_000);
  });

  it("goes up by itself at every second mistake, to the demonstration and no further", () => {
    expect([1, 2, 3, 4, 5, 6, 8, 12].map((count) => mistakes(count, "wrong-choice").level)).toEqual([0, 1, 1, 2, 2, 3, 3, 3]);
  });

  it("does what the lesson says of its delay and of its mistakes", () => {
    expect(idleDelay(GROUND, { solo: false, hintAfterMs: 60_000 }, 1.5)).toBe(90_000);
    const once = afterMistake(GROUND, "slid", { solo: false, mistakesBeforeHint: 1 });
    expect(once).toMatchObject({ hint: true, ladder: { level: 1, mistakes: 0 } });
  });

  it("brings nothing by itself in a step to be done alone, and everything when asked", () => {
    expect(idleDelay(GROUND, SOLO, 1)).toBeUndefined();
    expect(mistakes(9, "wrong-choice", SOLO).level).toBe(0);
    expect(resultAt(climb(GROUND).level)).toBe("hinted");
  });

  it("notices the same mistake the third time, once", () => {
    let ladder = GROUND;
    const often = Array.from({ length: SAME_MISTAKE + 2 }, () => {
      const after = afterMistake(ladder, "too-long", USUAL);
      ladder = after.ladder;
      return after.often;
    });
    expect(often).toEqual([false, false, true, false, false]);
  });

  it("takes « Je ne sais pas encore » for no mistake", () => {
    expect(afterMistake(GROUND, "unknown", USUAL)).toEqual({ ladder: GROUND, hint: false, often: false });
  });

  it("leads from a second demonstration to doing it together", () => {
    const shown = climbTo(GROUND, 3);
    expect(shown).toMatchObject({ level: 3, shown: 1 });
    expect(climbTo(shown, 3)).toMatchObject({ level: 3, shown: 2 });
    expect(climb(climbTo(shown, 3))).toMatchObject({ level: TOP });
    expect(climbTo(GROUND, 4)).toMatchObject({ level: TOP });
  });

  it("never goes down, whatever happens", () => {
    const events = fc.array(fc.oneof(fc.constantFrom(...MISTAKE_CODES), fc.constantFrom("idle" as const, "show" as const, "together" as const)), { maxLength: 40 });
    fc.assert(fc.property(events, fc.boolean(), (happened, solo) => {
      let ladder = GROUND;
      for (const event of happened) {
        const before = ladder;
        if (event === "idle") ladder = climb(ladder);
        else if (event === "show") ladder = climbTo(ladder, 3);
        else if (event === "together") ladder = climbTo(ladder, 4);
        else ladder = afterMistake(ladder, event, { solo }).ladder;
        expect(ladder.level).toBeGreaterThanOrEqual(before.level);
        expect(ladder.level).toBeLessThanOrEqual(TOP);
      }
    }));
  });

  it("names how a step ended from its height alone", () => {
    expect(([0, 1, 2, 3, 4] as const).map(resultAt)).toEqual(["alone", "hinted", "hinted", "shown", "together"]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laterTime, type Latest, latest } from "#journal/latest.ts";
import { anyStamp, stampAt } from "../support/journals.ts";
import "../support/seed.ts";

const anyValue: fc.Arbitrary<Latest<string | number | undefined>> = fc.record({ value: fc.constantFrom("a", "b", 1, 2, undefined), stamp: anyStamp });

describe("a field that is written twice", () => {
  it("has the later value, in whatever order and however often both are told", () => {
    fc.assert(fc.property(anyValue, anyValue, anyValue, (one, two, three) => {
      expect(latest(one, two)).toEqual(latest(two, one));
      expect(latest(latest(one, two), three)).toEqual(latest(one, latest(two, three)));
      expect(latest(latest(one, two), two)).toEqual(latest(one, two));
      if (one.stamp > two.stamp) expect(latest(one, two)).toEqual(one);
      expect(latest(undefined, one)).toEqual(one);
    }), { numRuns: 2_000 });
  });

  it("has the same value everywhere even under one stamp, as of a device that forgot it had written", () => {
    const one: Latest<string> = { value: "Odette", stamp: stampAt() };
    const two: Latest<string> = { value: "Odile", stamp: stampAt() };
    expect(latest(one, two)).toEqual(two);
    expect(latest(two, one)).toEqual(two);
  });

  it("is seen last at the latest time that a sound clock told", () => {
    expect([laterTime(undefined, undefined), laterTime(undefined, 1), laterTime(1, undefined), laterTime(2, 1), laterTime(1, 2)]).toEqual([undefined, 1, 1, 2, 2]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LearnerId } from "#journal/entry.ts";
import type { Happening } from "#journal/happening.ts";
import { foldPerson, type Person, type PersonRow, toPerson } from "#journal/people.ts";
import { EARLIEST_MS, type Stamp } from "#journal/stamp.ts";
import { anErasure, anyHappening, anyStamp, foldAll, fromTheFuture, stampAt } from "../support/journals.ts";
import "../support/seed.ts";

const learner = "odette" as LearnerId;
const card = (fields: Partial<Person>): Happening => ({ kind: "card-written", learner, ...fields }) as Happening;
const personOf = (...told: readonly (readonly [Stamp, Happening])[]): Person | undefined => {
  const row = told.reduce<PersonRow | undefined>((known, [stamp, happening]) => foldPerson(known, { stamp }, happening), undefined);
  return row && toPerson(row);
};
const at = (seconds: number): Stamp => stampAt({ time: EARLIEST_MS + seconds * 1_000 });

describe("the people of a place", () => {
  it("are the same in whatever order and however often the entries arrive", () => {
    const entry = fc.record({ stamp: anyStamp, body: fc.oneof({ arbitrary: anyHappening, weight: 6 }, { arbitrary: anErasure, weight: 1 }, { arbitrary: fromTheFuture, weight: 2 }).map((said) => JSON.stringify(said)) });
    const arrivals = fc.array(entry, { maxLength: 14 }).chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length }).map((some) => [...some, ...entries])));
    fc.assert(fc.property(arrivals, ([entries, again]) => {
      expect(foldAll(again).people).toEqual(foldAll(entries).people);
    }), { numRuns: 500 });
  });

  it("are not there before their name is", () => {
    expect(personOf([at(1), card({ portrait: "boat" })])).toBeUndefined();
    expect(personOf([at(1), card({ portrait: "boat" })], [at(0), card({ firstName: "Odette" })])).toMatchObject({ firstName: "Odette", portrait: "boat", colour: "paper" });
  });

  it("have each field as it was written last, whatever arrived last", () => {
    const later = [at(9), card({ firstName: "Odile", colour: "blue" })] as const;
    const earlier = [at(1), card({ firstName: "Odette", portrait: "cat", colour: "green" })] as const;
    for (const told of [[earlier, later], [later, earlier]]) expect(personOf(...told)).toMatchObject({ firstName: "Odile", portrait: "cat", colour: "blue", lastSeen: EARLIEST_MS + 9_000 });
  });

  it("keep what a sound clock saw against whatever a doubtful one says", () => {
    const doubtful = [stampAt({ sound: false, time: EARLIEST_MS + 9_000 }), card({ firstName: "Odile" })] as const;
    expect(personOf([at(1), card({ firstName: "Odette" })], doubtful)).toMatchObject({ firstName: "Odette", lastSeen: EARLIEST_MS + 1_000 });
    expect(personOf(doubtful)).toMatchObject({ firstName: "Odile", lastSeen: undefined });
  });

  it("have their comfort with them, each setting by itself", () => {
    const chosen = (setting: string, value: string): Happening => ({ kind: "comfort-chosen", learner, setting, value }) as Happening;
    expect(personOf([at(3), chosen("text", "large")], [at(1), card({ firstName: "Odette" })], [at(2), chosen("text", "normal")], [at(1), chosen("language", "en")])?.comfort).toEqual({ text: "large", language: "en" });
  });

  it("who were erased stay so, whatever comes and whenever, and nothing of them is kept", () => {
    const erased = [at(0), { kind: "learner-erased", learner }] as const;
    const written = [at(9), card({ firstName: "Odette" })] as const;
    for (const told of [[erased, written], [written, erased], [written, erased, written]]) {
      const row = told.reduce<PersonRow | undefined>((known, [stamp, happening]) => foldPerson(known, { stamp }, happening), undefined);
      expect(row).toMatchObject({ learner, erased: true, lastSeen: undefined });
      expect(JSON.stringify(row)).not.toContain("Odette");
      expect(row && toPerson(row)).toBeUndefined();
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learnerOf } from "#journal/erasure.ts";
import { readHappening } from "#journal/read-happening.ts";
import { anErasure, anyHappening } from "../support/journals.ts";
import "../support/seed.ts";

const known = fc.oneof(anyHappening, anErasure);

describe("reading what an entry says", () => {
  it("gives back whatever this version writes", () => {
    fc.assert(fc.property(known, (happening) => {
      expect(readHappening(JSON.stringify(happening))).toEqual(JSON.parse(JSON.stringify(happening)));
    }));
  });

  it("never throws, whatever the text", () => {
    const damaged = fc.tuple(known, fc.nat(), fc.nat(3), fc.string()).map(([happening, where, count, put]) => {
      const text = JSON.stringify(happening);
      const at = where % text.length;
      return text.slice(0, at) + put + text.slice(at + count);
    });
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: "binary" }), damaged), (text) => {
      readHappening(text);
      learnerOf(text);
    }), { numRuns: 1_000 });
    const deep = "[".repeat(100_000);
    expect(readHappening(deep)).toBeUndefined();
    expect(readHappening(`{"kind":"learner-arrived","learner":"odette","more":${deep}${"]".repeat(100_000)}}`)).toBeDefined();
  });

  it("never throws, whatever stands in a field, and then says nothing or what it should", () => {
    fc.assert(fc.property(known, fc.nat(), fc.jsonValue(), (happening, which, value) => {
      const fields = Object.keys(happening);
      const field = fields[which % fields.length] ?? "kind";
      const read = readHappening(JSON.stringify({ ...happening, [field]: value }));
      if (typeof value === "object" || typeof value === "boolean") expect(read === undefined || field === "solo" || field === "right").toBe(true);
    }), { numRuns: 500 });
  });

  it("lets through the fields that it does not know, untouched", () => {
    fc.assert(fc.property(known, fc.dictionary(fc.constantFrom("mood", "ümläut"), fc.jsonValue()), (happening, more) => {
      const text = JSON.stringify({ ...more, ...happening });
      expect(readHappening(text)).toEqual(JSON.parse(text));
    }));
  });

  it("says nothing about an unknown kind, or about nobody", () => {
    for (const text of ["{\"kind\":\"group-made\",\"learner\":\"a\"}", "{\"kind\":\"toString\",\"learner\":\"a\"}", "{\"kind\":\"learner-arrived\"}", "{\"kind\":\"learner-arrived\",\"learner\":\"\"}", "{\"learner\":\"a\"}"]) {
      expect(readHappening(text)).toBeUndefined();
    }
  });

  it("says nothing when a field is out of shape", () => {
    const done = { kind: "step-done", learner: "a", lesson: "l", version: 1, language: "fr", step: "s", result: "alone", solo: true, ms: 4_000, mistakes: 0 };
    expect(readHappening(JSON.stringify(done))).toEqual(done);
    const spoilt = [{ result: "perfect" }, { solo: "yes" }, { ms: -1 }, { ms: null }, { mistakes: "2" }, { language: "de" }, { step: "" }, { lesson: "x".repeat(201) }, { learner: ["a"] }];
    for (const field of spoilt) expect(readHappening(JSON.stringify({ ...done, ...field }))).toBeUndefined();
    for (const card of [{ firstName: "" }, { firstName: "   " }, { portrait: "dragon" }, { colour: "red" }]) {
      expect(readHappening(JSON.stringify({ kind: "card-written", learner: "a", ...card }))).toBeUndefined();
    }
  });
});

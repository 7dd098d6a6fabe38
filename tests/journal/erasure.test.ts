import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STREAMS, type LearnerId } from "#journal/entry.ts";
import { blank, erasedBy, learnerOf, withoutErased } from "#journal/erasure.ts";
import { anyHappening, fromTheFuture, writeLog } from "../support/journals.ts";
import "../support/seed.ts";

const ODETTE = "odette" as LearnerId;
const isOdette = (learner: LearnerId): boolean => learner === ODETTE;
const erasure = JSON.stringify({ kind: "learner-erased", learner: ODETTE });

describe("erasing a person", () => {
  it("blanks every entry about her, in every stream, of a kind known or not, and no other", () => {
    fc.assert(fc.property(fc.array(fc.oneof(anyHappening, fromTheFuture)), fc.constantFrom(...STREAMS), (said, stream) => {
      const log = writeLog(said.map((one) => JSON.stringify(one)), { device: writeLog(["x"])[0]?.device ?? ("" as never), stream });
      for (const entry of log) {
        const kept = withoutErased(entry, isOdette);
        expect(kept).toEqual(learnerOf(entry.written?.body ?? "") === ODETTE ? { ...entry, written: undefined } : entry);
      }
    }));
  });

  it("leaves the number, the stamp and the hash, and takes the salt with the text", () => {
    const [entry] = writeLog([JSON.stringify({ kind: "card-written", learner: ODETTE, firstName: "Odette" })]);
    const kept = entry && withoutErased(entry, isOdette);
    expect(kept).toEqual({ ...entry, written: undefined });
    expect(JSON.stringify(kept)).not.toContain("salt");
  });

  it("stays readable itself for ever, and says whom it erases", () => {
    const [entry] = writeLog([erasure]);
    expect(entry && withoutErased(entry, isOdette)).toEqual(entry);
    expect(entry && erasedBy(entry)).toBe(ODETTE);
    expect(entry && erasedBy(blank(entry))).toBeUndefined();
  });

  it("leaves alone what is about nobody, and what cannot be read", () => {
    for (const body of ["", "null", "[\"odette\"]", "{\"learner\":7}", "{\"learner\":\"\"}", "{\"about\":\"odette\"}", "{\"__proto__\":{\"learner\":\"odette\"}}", "odette"]) {
      expect(learnerOf(body)).toBeUndefined();
      const [entry] = writeLog([body]);
      expect(entry && withoutErased(entry, isOdette)).toBe(entry);
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryHash, nextDigest } from "#journal/digest.ts";
import { type DeviceId, logName } from "#journal/entry.ts";
import type { Stamp } from "#journal/stamp.ts";
import { fromTheFuture } from "../support/journals.ts";
import { MORNING, newDevice, seen } from "../support/devices.ts";
import { makeDevice } from "../support/test-device.ts";
import "../support/seed.ts";

const newer = () => makeDevice({ ask: () => Response.error(), now: () => MORNING });
const LIMITS = { entries: 400, bytes: 500_000 };

describe("what a newer version wrote", () => {
  it("is taken, kept to the letter and passed on", async () => {
    const { store } = await newDevice();
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(fromTheFuture.map((said) => JSON.stringify(said, undefined, 1)), fc.string({ minLength: 1 })), { minLength: 1, maxLength: 8 }), async (bodies) => {
      const writer = await newer();
      for (const body of bodies) writer.write(body);
      const tail = await writer.tail();
      const log = logName(tail);
      expect(await store.absorb([tail])).toEqual([{ kind: "taken", log, entries: bodies.length }]);
      const others = await store.heads();
      const passedOn = await store.tailsFor({ ...others, [log]: { number: 0, digest: "" } }, LIMITS);
      expect(passedOn).toEqual([tail]);
    }), { numRuns: 20 });
  });

  it("says what we know of it: a card from a later version is a card", async () => {
    const { store } = await newDevice();
    const writer = await newer();
    writer.write({ kind: "card-written", learner: "odette", firstName: "Odette", lesson: "toucher-l-ecran", mood: "well" });
    writer.write({ kind: "learner-arrived", learner: "odette", lesson: ["toucher-l-ecran"] });
    writer.write({ kind: "learner-waved", learner: "odette", lesson: "toucher-l-ecran" });
    await store.absorb([await writer.tail()]);
    expect((await seen(store.watchPeople())).map(({ firstName }) => firstName)).toEqual(["Odette"]);
    expect(await seen(store.watchAllProgress())).toEqual([]);
  });

  it("under a stamp of another shape is kept and says nothing, except an erasure, which needs no time", async () => {
    const { store } = await newDevice();
    const odette = await store.makeCard({ firstName: "Odette", portrait: "cat", colour: "blue" });
    const said = [{ kind: "card-written", learner: odette, firstName: "Zoé" }, { kind: "learner-arrived", learner: "jean" }, { kind: "learner-erased", learner: odette }];
    const log = { device: "newernewernewern" as DeviceId, stream: "main" as const };
    let digest = "";
    const entries = said.map((body, index) => {
      const entry = { stamp: "2:later" as Stamp, salt: "s", body: JSON.stringify(body) };
      digest = nextDigest(digest, entryHash({ ...log, number: index + 1, stamp: entry.stamp, written: entry }));
      const seal = { ...log, number: index + 1, digest, signature: "signed" };
      return { ...log, from: index + 1, entries: [entry], seal };
    });
    expect((await store.absorb(entries.slice(0, 2))).map(({ kind }) => kind)).toEqual(["taken", "taken"]);
    expect((await seen(store.watchPeople())).map(({ firstName }) => firstName)).toEqual(["Odette"]);
    expect((await store.absorb(entries.slice(2))).map(({ kind }) => kind)).toEqual(["taken"]);
    expect(await seen(store.watchPeople())).toEqual([]);
    expect((await store.heads())[logName(log)]).toEqual({ number: 3, digest });
  });
});

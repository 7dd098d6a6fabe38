import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logName } from "#journal/entry.ts";
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
});

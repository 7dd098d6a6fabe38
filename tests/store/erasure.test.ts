import { describe, expect, it } from "vitest";
import type { LearnerId } from "#journal/entry.ts";
import { at, done, MORNING, newDevice, seen } from "../support/devices.ts";
import { readDisk } from "../support/disk.ts";
import { makeDevice } from "../support/test-device.ts";

const ODETTE = "odette" as LearnerId;
const NAME = "Odette-Marguerite";
const secret = "un mot de trop";

/** Two tablets: one wrote about her in two streams and about Jean, the other erased her. */
async function stories() {
  const [writer, eraser] = await Promise.all([1, 2].map(() => makeDevice({ ask: () => Response.error(), now: () => MORNING }))) as [Awaited<ReturnType<typeof makeDevice>>, Awaited<ReturnType<typeof makeDevice>>];
  writer.write({ kind: "card-written", learner: ODETTE, firstName: NAME });
  writer.write(done(ODETTE, "sonnette"));
  writer.write({ kind: "card-written", learner: "jean", firstName: "Jean" });
  writer.write({ kind: "note-from-later", learner: ODETTE, text: secret });
  writer.write({ ...at(ODETTE, "sonnette"), kind: "voice-used", note: secret }, "detail");
  eraser.write({ kind: "learner-arrived", learner: "jean" });
  eraser.write({ kind: "learner-erased", learner: ODETTE });
  const [about, more, erasure] = [await writer.tail(), await writer.tail("detail"), await eraser.tail()];
  const [early, late] = [await writer.tail("main", 1, 2), await writer.tail("main", 3)];
  return { writer, arrivals: {
    "after all that was written": [[about], [more], [erasure]], "before it": [[erasure], [about], [more]], "between two pieces of it": [[early], [erasure], [more, late]],
    "together with it": [[about, erasure, more]], "together with it, first": [[erasure, more, about]], "twice": [[erasure], [about], [erasure, about], [more]],
  } };
}

describe("erasing a person on a device", () => {
  it("gives the same rows and no trace of her, whenever the erasure arrives", async () => {
    const { writer, arrivals } = await stories();
    for (const [when, messages] of Object.entries(arrivals)) {
      const { store, name } = await newDevice();
      for (const tails of messages) await store.absorb(tails);
      const disk = await readDisk(name);
      for (const word of [NAME, secret]) expect(JSON.stringify(disk), when).not.toContain(word);
      expect(disk["people"], when).toMatchObject([{ learner: "jean", erased: false }, { learner: ODETTE, erased: true, lastSeen: undefined }]);
      expect(disk["progress"], when).toEqual([]);
      expect((await seen(store.watchPeople())).map(({ firstName }) => firstName), when).toEqual(["Jean"]);
      expect((await store.heads())[`${writer.id}/main`], when).toEqual({ number: 4, digest: writer.digestAt("main", 4) });
      expect((await store.heads())[`${writer.id}/detail`], when).toEqual({ number: 1, digest: writer.digestAt("detail", 1) });
    }
  });

  it("passes her entries on as numbers and hashes, and the erasure as it was written", async () => {
    const { arrivals } = await stories();
    const { store } = await newDevice();
    for (const tails of arrivals["after all that was written"]) await store.absorb(tails);
    const passedOn = await store.tailsFor({}, { entries: 400, bytes: 500_000 });
    expect(JSON.stringify(passedOn)).not.toMatch(new RegExp(`${NAME}|${secret}`));
    const { store: next } = await newDevice();
    expect((await next.absorb(passedOn)).map(({ kind }) => kind)).toEqual(["taken", "taken", "taken"]);
    expect((await seen(next.watchPeople())).map(({ firstName }) => firstName)).toEqual(["Jean"]);
    expect(await next.heads()).toEqual(await store.heads());
  });

  it("blanks what this device itself still writes about her", async () => {
    const { store, name } = await newDevice();
    const learner = await store.makeCard({ firstName: NAME, portrait: "cat", colour: "blue" });
    await store.record({ kind: "learner-erased", learner });
    await store.record({ kind: "card-written", learner, firstName: NAME });
    await store.record(done(learner, "sonnette"));
    expect(JSON.stringify(await readDisk(name))).not.toContain(NAME);
    expect(await seen(store.watchAllProgress())).toEqual([]);
    expect((await store.heads())[`${store.device}/main`]?.number).toBe(4);
  });
});

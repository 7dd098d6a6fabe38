import { afterEach, describe, expect, it, vi } from "vitest";
import type { LearnerId } from "#journal/entry.ts";
import type { DeviceStore } from "#store/open-store.ts";
import { StorageFailure } from "#store/store.ts";
import { done, MORNING, newDevice, seen } from "../support/devices.ts";
import { fullDiskAt, readDisk } from "../support/disk.ts";
import { makeDevice } from "../support/test-device.ts";

afterEach(() => { vi.restoreAllMocks(); });

const failureOf = (work: Promise<unknown>): Promise<string> => work.then(() => "done", (reason: unknown) => (reason instanceof StorageFailure ? reason.kind : String(reason)));

/** Fails each write of this work in turn, until it goes through; what was on the disk before must still be all there is. */
async function failEachWrite(device: { store: DeviceStore; name: string }, work: (store: DeviceStore) => Promise<unknown>): Promise<number> {
  const before = await readDisk(device.name);
  for (let number = 1; ; number++) {
    const disk = fullDiskAt(number);
    const outcome = await failureOf(work(device.store));
    disk.room();
    if (outcome === "done") return number - 1;
    expect(outcome).toBe("full");
    expect(await readDisk(device.name)).toEqual(before);
  }
}

describe("a full disk", () => {
  it("at any write of a recording leaves neither entry nor row, and is told by its name", async () => {
    const device = await newDevice();
    const learner = await device.store.makeCard({ firstName: "Odette", portrait: "teapot", colour: "yellow" });
    expect(await failEachWrite(device, (store) => store.record(done(learner, "sonnette")))).toBeGreaterThanOrEqual(5);
    expect((await readDisk(device.name, "entries"))["entries"]).toHaveLength(2);
  });

  it("at any write of an erasure leaves the person whole", async () => {
    const device = await newDevice();
    const learner = await device.store.makeCard({ firstName: "Odette", portrait: "teapot", colour: "yellow" });
    await device.store.record(done(learner, "sonnette"));
    expect(await failEachWrite(device, (store) => store.record({ kind: "learner-erased", learner }))).toBeGreaterThanOrEqual(6);
    expect(await seen(device.store.watchPeople())).toEqual([]);
  });

  it("at any write of what comes from elsewhere leaves nothing of it, of one log or of several", async () => {
    const device = await newDevice();
    const writers = await Promise.all([1, 2].map(() => makeDevice({ ask: () => Response.error(), now: () => MORNING })));
    for (const [index, writer] of writers.entries()) {
      writer.write({ kind: "card-written", learner: `learner${index}`, firstName: "Jean" });
      writer.write(done(`learner${index}` as LearnerId, "sonnette"));
    }
    const tails = await Promise.all(writers.map((writer) => writer.tail()));
    expect(await failEachWrite(device, (store) => store.absorb(tails))).toBeGreaterThanOrEqual(12);
    expect(await seen(device.store.watchPeople())).toHaveLength(2);
  });

  it("at any write of a meeting's notes leaves the receipts as they were", async () => {
    const device = await newDevice();
    const place = { id: "p", name: "Le Préau", demo: false };
    await device.store.tie({ kind: "tied", role: "tablet", place });
    const hub = { [`${device.store.device}/main` as const]: { number: 4, digest: "d" } };
    await device.store.metHub({ hub, hubNow: MORNING, place, devices: [] });
    const neighbour = { id: device.store.device, publicKey: "k", name: "Tablette", role: "tablet" as const };
    await failEachWrite(device, (store) => store.metHub({ hub: { [`${device.store.device}/main` as const]: { number: 5, digest: "e" } }, hubNow: MORNING + 1, place, devices: [neighbour] }));
    expect((await device.store.hubHeads())[`${device.store.device}/main`]).toEqual({ number: 5, digest: "e" });
  });

  it("while making the rows again leaves the rows there were", async () => {
    const device = await newDevice();
    const learner = await device.store.makeCard({ firstName: "Odette", portrait: "teapot", colour: "yellow" });
    await device.store.record(done(learner, "sonnette"));
    expect(await failEachWrite(device, (store) => store.rebuild())).toBeGreaterThanOrEqual(4);
  });

  it("lets the same be recorded once there is room, under the number it would have had", async () => {
    const { store } = await newDevice();
    const disk = fullDiskAt(1);
    expect(await failureOf(store.makeCard({ firstName: "Odette", portrait: "teapot", colour: "yellow" }))).toBe("full");
    disk.room();
    await store.makeCard({ firstName: "Odette", portrait: "teapot", colour: "yellow" });
    expect(await store.heads()).toMatchObject({ [`${store.device}/main`]: { number: 1 } });
  });
});

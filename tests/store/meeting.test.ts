import { describe, expect, it } from "vitest";
import type { LearnerId } from "#journal/entry.ts";
import { MORNING, newDevice, seen, shown } from "../support/devices.ts";

const ODETTE = "odette" as LearnerId;
const place = { id: "p", name: "Le Préau", demo: false };
const HOUR = 3_600_000;

describe("a meeting that is noted", () => {
  it("is told as the last one, in the hub's time", async () => {
    const { store } = await newDevice();
    expect((await seen(store.watchSync())).lastMet).toBeUndefined();
    await store.metHub({ hub: {}, hubNow: MORNING + HOUR, place, devices: [] });
    expect((await seen(store.watchSync())).lastMet).toBe(MORNING + HOUR);
  });

  it("renames the place of a device that is tied to it, and ties none by itself", async () => {
    const [tied, alone] = [await newDevice(), await newDevice()];
    await tied.store.tie({ kind: "tied", role: "trainer", trainer: "Bernard", place });
    for (const { store } of [tied, alone]) await store.metHub({ hub: {}, hubNow: MORNING, place: { ...place, name: "Le Grand Préau" }, devices: [] });
    expect(await seen(tied.store.watchTie())).toEqual({ kind: "tied", role: "trainer", trainer: "Bernard", place: { ...place, name: "Le Grand Préau" } });
    expect(await seen(alone.store.watchTie())).toEqual({ kind: "alone" });
  });

  it("is a receipt only as far as number and digest are ours", async () => {
    const { store } = await newDevice();
    for (let count = 1; count <= 3; count++) await store.record(shown(ODETTE, `s${count}`));
    const log = `${store.device}/main` as const;
    const ours = await store.heads();
    const unsentWith = async (number: number, digest = ours[log]?.digest ?? "") => {
      await store.metHub({ hub: { [log]: { number, digest } }, hubNow: MORNING, place, devices: [] });
      return (await seen(store.watchSync())).unsent;
    };
    expect(await unsentWith(3)).toBe(0);
    expect(await unsentWith(3, "another")).toBe(3);
    expect(await unsentWith(2)).toBe(3);
    expect(await unsentWith(4)).toBe(3);
    expect(await store.forksWith({ [log]: { number: 3, digest: "another" } })).toEqual([log]);
  });

  it("names the other devices, each under the key it was first known by", async () => {
    const { store } = await newDevice();
    const other = { id: "bbbbbbbbbbbbbbbb" as typeof store.device, publicKey: "first", name: "Tablette", role: "tablet" as const };
    await store.metHub({ hub: {}, hubNow: MORNING, place, devices: [other] });
    await store.metHub({ hub: {}, hubNow: MORNING, place, devices: [{ ...other, publicKey: "second", name: "Tablette bleue" }] });
    expect(await store.neighbour(other.id)).toEqual({ ...other, name: "Tablette bleue" });
    expect(await store.neighbour(store.device)).toBeUndefined();
  });
});

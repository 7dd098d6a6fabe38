import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LearnerId } from "#journal/entry.ts";
import { done, seen, shown } from "../support/devices.ts";
import { badAt, cut } from "../support/lines.ts";
import { openPlace, type Place, type TiedDevice } from "../support/place.ts";

const ODETTE = "odette" as LearnerId;
const record = async ({ store }: TiedDevice, ...steps: readonly string[]) => { for (const step of steps) await store.record(shown(ODETTE, step)); };
const numbers = async ({ db }: Place) =>
  (await db().selectFrom("entries").select(["device", "number"]).orderBy("device").orderBy("number").execute()).map(({ device, number }) => `${device} ${number}`);

let place: Place;
beforeEach(async () => { place = await openPlace(); });
afterEach(() => place.close());

describe("a hub restored from an old copy", () => {
  it("is sent again what it lost, by itself, and holds everything once", async () => {
    const [blue, green] = [await place.addDevice("blue"), await place.addDevice("green")];
    await record(blue, "a", "b");
    await blue.meet();
    const copy = await place.copyHub();
    await record(blue, "c", "d");
    await record(green, "e");
    for (const { meet } of [blue, green, blue]) await meet();
    const before = await numbers(place);
    await place.restoreHub(copy);
    expect(await numbers(place)).toHaveLength(2);
    for (const { meet } of [blue, green]) expect(await meet()).toMatchObject({ kind: "done" });
    expect(await numbers(place)).toEqual(before);
  });

  it("makes the receipts step back, and never is something said to be there that is not", async () => {
    const tablet = await place.addDevice("tablet");
    const empty = await place.copyHub();
    await record(tablet, "a");
    await tablet.meet();
    const copy = await place.copyHub();
    await record(tablet, "b", "c");
    await tablet.meet();
    for (const [restored, lost] of [[copy, 2], [empty, 3]] as const) {
      expect((await seen(tablet.store.watchSync())).unsent).toBe(0);
      await place.restoreHub(restored);
      await tablet.meet(badAt(2, cut).line);
      expect((await seen(tablet.store.watchSync())).unsent).toBe(lost);
      await tablet.meet();
    }
    expect((await seen(tablet.store.watchSync())).unsent).toBe(0);
  });

  it("gets back what another tablet wrote from whoever holds it", async () => {
    const [lost, holder] = [await place.addDevice("lost"), await place.addDevice("holder")];
    const copy = await place.copyHub();
    await record(lost, "a", "b");
    for (const { meet } of [lost, holder]) await meet();
    await place.restoreHub(copy);
    await holder.meet();
    expect(await numbers(place)).toEqual([`${lost.store.device} 1`, `${lost.store.device} 2`]);
  });

  it("takes what was written on both sides of the copy, and everyone has it in the end", async () => {
    const [blue, green] = [await place.addDevice("blue"), await place.addDevice("green")];
    await record(blue, "a");
    await blue.meet();
    const copy = await place.copyHub();
    await record(blue, "b");
    await blue.meet();
    await place.restoreHub(copy);
    await record(blue, "c");
    await green.store.record(done(ODETTE, "d", "alone", true));
    for (const { meet } of [green, blue, green]) await meet();
    expect(await green.store.heads()).toEqual(await blue.store.heads());
    expect((await blue.store.heads())[`${blue.store.device}/main`]?.number).toBe(3);
  });

  it("is still without a person who was erased since the copy", async () => {
    const tablet = await place.addDevice("tablet");
    const learner = await tablet.store.makeCard({ firstName: "Odette-Marguerite", portrait: "cat", colour: "blue" });
    await tablet.meet();
    const copy = await place.copyHub();
    await tablet.store.record({ kind: "learner-erased", learner });
    await tablet.meet();
    await place.restoreHub(copy);
    expect(JSON.stringify(await place.db().selectFrom("entries").selectAll().execute())).toContain("Odette-Marguerite");
    await tablet.meet();
    expect(JSON.stringify(await place.db().selectFrom("entries").selectAll().execute())).not.toContain("Odette-Marguerite");
  });
});

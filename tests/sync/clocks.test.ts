import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LearnerId } from "#journal/entry.ts";
import { EARLIEST_MS } from "#journal/stamp.ts";
import { seen } from "../support/devices.ts";
import { badAt, cut } from "../support/lines.ts";
import { openPlace, type Place, type TiedDevice } from "../support/place.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const card = (firstName: string) => ({ kind: "card-written", learner: "odette" as LearnerId, firstName }) as const;
const namesOn = async ({ store }: TiedDevice) => (await seen(store.watchPeople())).map(({ firstName }) => firstName);

let place: Place;
beforeEach(async () => { place = await openPlace(); });
afterEach(() => place.close());

describe("a device whose clock is off", () => {
  it("by a day, in 1970 or in 2099 is told the time, asks once more, and knows it from then on", async () => {
    for (const off of [-DAY, DAY, -place.now(), 72 * 365 * DAY]) {
      const tablet = await place.addDevice(`off-${off}`);
      tablet.clock.off = off;
      const first = badAt(0, cut);
      expect((await tablet.meet(first.line)).kind).toBe("done");
      expect(first.count()).toBe(2);
      const second = badAt(0, cut);
      expect((await tablet.meet(second.line)).kind).toBe("done");
      expect(second.count()).toBe(1);
      await tablet.store.record(card(`Odette ${off}`));
      expect((await seen(tablet.store.watchPeople()))[0]?.lastSeen).toBe(place.now());
    }
  });

  it("has what it wrote before taken all the same, whatever its date", async () => {
    const [tablet, other] = [await place.addDevice("old"), await place.addDevice("other")];
    for (const off of [-place.now(), 72 * 365 * DAY, -10 * 365 * DAY]) {
      tablet.clock.off = off;
      await tablet.store.record(card(`Odette ${off}`));
    }
    expect(await tablet.meet()).toMatchObject({ kind: "done" });
    await other.meet();
    expect(await namesOn(other)).toEqual(await namesOn(tablet));
    expect((await seen(tablet.store.watchSync())).unsent).toBe(0);
  });

  it("in 2099 does not win against what was written on a sound clock", async () => {
    const [wild, sound] = [await place.addDevice("wild"), await place.addDevice("sound")];
    await sound.store.record(card("Odette"));
    wild.clock.off = 72 * 365 * DAY;
    await wild.store.record(card("Zoé"));
    for (const { meet } of [wild, sound, wild]) await meet();
    expect([await namesOn(wild), await namesOn(sound)]).toEqual([["Odette"], ["Odette"]]);
  });

  it("writes after what it has read, so that a change made knowingly wins", async () => {
    const [fast, slow] = [await place.addDevice("fast"), await place.addDevice("slow")];
    fast.clock.off = 4 * MINUTE;
    await fast.store.record(card("Odette"));
    await fast.meet();
    for (const off of [-DAY, -place.now(), EARLIEST_MS - place.now()]) {
      slow.clock.off = off;
      await slow.meet();
      await slow.store.record(card(`Odile ${off}`));
      for (const { meet } of [slow, fast]) await meet();
      expect([await namesOn(slow), await namesOn(fast)]).toEqual([[`Odile ${off}`], [`Odile ${off}`]]);
    }
  });

  it("is no reason to go on asking: a hub that says twice that the time is wrong is left in peace", async () => {
    const tablet = await place.addDevice("asks");
    let asked = 0;
    const outcome = await tablet.meet(async () => {
      asked++;
      return { status: 401, text: JSON.stringify({ refused: "clock", now: asked }) };
    });
    expect(outcome).toMatchObject({ kind: "refused", name: "clock" });
    expect(asked).toBe(2);
  });
});

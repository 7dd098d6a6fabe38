import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { entryHash } from "#journal/digest.ts";
import type { LearnerId } from "#journal/entry.ts";
import type { Tail } from "#journal/tail.ts";
import type { SyncAnswer } from "#protocol/messages.ts";
import { seen } from "../support/devices.ts";
import { changed } from "../support/lines.ts";
import { type Line, openPlace, type Place, type TiedDevice } from "../support/place.ts";
import type { TestDevice } from "../support/test-device.ts";

const card = (firstName: string) => ({ kind: "card-written", learner: "odette" as LearnerId, firstName });
const namesOn = async ({ store }: TiedDevice) => (await seen(store.watchPeople())).map(({ firstName }) => firstName);
const withTails = (change: (tail: Tail) => Tail): Line => changed((answer) => ({ ...(answer as SyncAnswer), tails: (answer as SyncAnswer).tails.map(change) }));

let place: Place;
let writer: TestDevice;
let thief: TestDevice;
let tablet: TiedDevice;
beforeEach(async () => {
  place = await openPlace();
  [writer, thief, tablet] = [await place.addWriter(), await place.addWriter(), await place.addDevice("tablet")];
  writer.write(card("Odette"));
  await writer.sync([await writer.tail()]);
});
afterEach(() => place.close());

describe("a tail on its way", () => {
  it("whose seal is forged is not taken, and the true one is at the next meeting", async () => {
    const signature = await thief.sign("something else");
    for (const seal of [{ signature }, { signature: "" }, { signature: "x" }, { number: 2 }, { digest: "0".repeat(64) }]) {
      expect(await tablet.meet(withTails((tail) => ({ ...tail, seal: { ...tail.seal, ...seal } })))).toMatchObject({ kind: "done", received: 0 });
    }
    expect(await namesOn(tablet)).toEqual([]);
    expect(await tablet.meet()).toMatchObject({ kind: "done", received: 1 });
    expect(await namesOn(tablet)).toEqual(["Odette"]);
  });

  it("whose entries were altered, or that stands for another log, is not taken", async () => {
    const { id } = thief;
    const altered = (tail: Tail): Tail => ({ ...tail, entries: tail.entries.map((entry) => ({ ...entry, body: JSON.stringify(card("Zoé")) })) });
    // Hashes alone do not say which log they are of: the seal does.
    const blanked = ({ entries: [entry], ...tail }: Tail): Tail => {
      const hash = entry && "body" in entry ? entryHash({ ...tail, number: 1, stamp: entry.stamp, written: entry }) : "";
      return { ...tail, stream: "detail", entries: entry ? [{ stamp: entry.stamp, hash }] : [] };
    };
    for (const change of [altered, blanked, (tail: Tail): Tail => ({ ...tail, stream: "detail" }), (tail: Tail): Tail => ({ ...tail, device: id }), (tail: Tail): Tail => ({ ...tail, device: id, seal: { ...tail.seal, device: id } })]) {
      await tablet.meet(withTails(change));
      expect(await tablet.store.heads()).toEqual({});
    }
  });

  it("of a device that nobody names is not taken", async () => {
    expect(await tablet.meet(changed((answer) => ({ ...(answer as SyncAnswer), devices: [] })))).toMatchObject({ kind: "done", received: 0 });
    expect(await tablet.store.heads()).toEqual({});
  });

  it("is held against the key that was known first, whatever key is named later and how often", async () => {
    await tablet.meet();
    writer.write(card("Odile"));
    await writer.sync([await writer.tail("main", 2)]);
    const told = await writer.tail();
    const seal = { ...told.seal, signature: await thief.sign(`pas-a-pas seal 1 ${writer.id} main 2 ${told.seal.digest}`) };
    const otherKey = changed((answer) => ({
      ...(answer as SyncAnswer), devices: [{ ...writer.card, role: "tablet", publicKey: thief.publicKey }], tails: (answer as SyncAnswer).tails.map((tail) => ({ ...tail, seal })),
    }));
    for (let meeting = 0; meeting < 3; meeting++) expect(await tablet.meet(otherKey)).toMatchObject({ kind: "done", received: 0 });
    expect(await namesOn(tablet)).toEqual(["Odette"]);
    await tablet.meet();
    expect(await namesOn(tablet)).toEqual(["Odile"]);
  });

  it("is carried on with its writer's own seal, so that the next one can check it too", async () => {
    await tablet.meet();
    const [carried] = await tablet.store.tailsFor({}, { entries: 400, bytes: 500_000 });
    expect(carried).toEqual({ ...(await writer.tail()), seal: { ...(await writer.tail()).seal, signature: expect.any(String) } });
    const reader = await place.addDevice("reader");
    expect(await reader.meet(withTails(() => carried ?? ({} as Tail)))).toMatchObject({ kind: "done", received: 1 });
  });
});

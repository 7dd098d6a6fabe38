import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Happening } from "#journal/happening.ts";
import { LIMITS } from "#protocol/messages.ts";
import { seen } from "../support/devices.ts";
import { badAt, cut } from "../support/lines.ts";
import { openPlace, type Place } from "../support/place.ts";

/** What a later version may write: as long as an entry may be. Half of a message holds about ten of them in letters of three bytes. */
const COUNT = 45;
const note = (letter: string): Happening => {
  const frame = { kind: "note-written", learner: "odette", text: "" };
  return { ...frame, text: letter.repeat(LIMITS.bodyChars - JSON.stringify(frame).length) } as never;
};

let place: Place;
beforeEach(async () => { place = await openPlace(); });
afterEach(() => place.close());

describe("entries as long as they may be", () => {
  it.each(["a", "é", "€"])("go through in several messages, each within the limit, in letters such as %s", async (letter) => {
    const [tablet, other] = [await place.addDevice(`from-${letter}`), await place.addDevice(`to-${letter}`)];
    for (let count = 0; count < COUNT; count++) await tablet.store.record(note(letter));
    const sizes: number[] = [];
    const outcome = await tablet.meet((request, reach) => {
      sizes.push(Buffer.byteLength(request.body ?? ""));
      return reach(request);
    });
    expect(outcome).toMatchObject({ kind: "done" });
    expect(Math.max(...sizes)).toBeLessThan(LIMITS.messageBytes);
    expect(sizes.length).toBeGreaterThan(1);
    expect((await seen(tablet.store.watchSync())).unsent).toBe(0);

    const { line, count } = badAt(0, cut);
    expect(await other.meet(line)).toMatchObject({ kind: "done" });
    expect(count()).toBeGreaterThan(1);
    expect(await other.store.heads()).toEqual(await tablet.store.heads());
  });
});

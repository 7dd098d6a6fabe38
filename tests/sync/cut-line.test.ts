import { afterEach, describe, expect, it } from "vitest";
import type { LearnerId } from "#journal/entry.ts";
import { LIMITS } from "#protocol/messages.ts";
import { seen, shown } from "../support/devices.ts";
import { answerLost, answerTorn, badAt, cut } from "../support/lines.ts";
import { goodLine, openPlace, type Place } from "../support/place.ts";

const ODETTE = "odette" as LearnerId;
/** More than two messages' worth. */
const MANY = 2 * LIMITS.entriesPerMessage + 50;
const CUTS = { "before the hub": cut, "after the hub's work": answerLost, "in the middle of the answer": answerTorn };

let place: Place;
afterEach(() => place.close());

const countAt = async ({ db }: Place, device: string): Promise<readonly number[]> =>
  (await db().selectFrom("entries").select("number").where("device", "=", device as never).orderBy("number").execute()).map(({ number }) => number);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("a line that is cut", () => {
  it.each(Object.entries(CUTS))("%s at each request in turn costs one message at most, and doubles nothing", async (_, bad) => {
    place = await openPlace();
    const [writer, tablet] = [await place.addWriter(), await place.addDevice("tablet")];
    for (let count = 1; count <= MANY; count++) {
      writer.write(shown(ODETTE, `s${count}`));
      if (count % 200 === 0 || count === MANY) await writer.sync([await writer.tail("main", count - ((count - 1) % 200))]);
    }
    await tablet.store.record(shown(ODETTE, "mine"));
    let requests = 0;
    const received: number[] = [];
    for (let at = 1; received.at(-1) !== MANY || at < 3; at++) {
      const { line, count } = badAt(at, bad);
      const outcome = await tablet.meet(line);
      requests += count();
      received.push((await tablet.store.heads())[`${writer.id}/main`]?.number ?? 0);
      if (outcome.kind === "done") break;
      expect(outcome.kind).toBe(bad === answerTorn ? "not-a-hub" : "offline");
      // The messages before the cut one have come, and stay.
      expect(received.at(-1)).toBeGreaterThanOrEqual(Math.min(MANY, (received.at(-2) ?? 0) + (at - 1) * LIMITS.entriesPerMessage));
    }
    expect(received.at(-1)).toBe(MANY);
    // Three messages bring it all, one says that nothing is left; each cut cost one more.
    expect(requests).toBeLessThanOrEqual(4 + received.length);
    expect((await tablet.store.heads())[`${writer.id}/main`]).toEqual({ number: MANY, digest: writer.digestAt("main", MANY) });
    expect(await countAt(place, tablet.store.device)).toEqual([1]);
    expect((await seen(tablet.store.watchSync())).unsent).toBe(0);
  });

  it("while this device sends loses nothing and doubles nothing, wherever it is cut", async () => {
    place = await openPlace();
    for (const [name, bad] of Object.entries(CUTS)) {
      const tablet = await place.addDevice(name.replaceAll(" ", "-"));
      for (let meeting = 1; meeting <= 3; meeting++) {
        await tablet.store.record(shown(ODETTE, `s${meeting}`));
        await tablet.meet(badAt(1, bad).line);
        expect((await seen(tablet.store.watchSync())).unsent).toBe(meeting);
        expect(await countAt(place, tablet.store.device)).toEqual(upTo(bad === cut ? 0 : meeting));
      }
      expect(await tablet.meet(goodLine)).toMatchObject({ kind: "done" });
      expect(await countAt(place, tablet.store.device)).toEqual(upTo(3));
      expect((await seen(tablet.store.watchSync())).unsent).toBe(0);
    }
  });

  it("is not waited for: what is recorded in the middle of a meeting is sent too", async () => {
    place = await openPlace();
    const tablet = await place.addDevice("tablet");
    await tablet.store.record(shown(ODETTE, "before"));
    await tablet.meet(async (request, reach) => {
      const answer = await reach(request);
      if (request.body?.includes("before")) await tablet.store.record(shown(ODETTE, "meanwhile"));
      return answer;
    });
    expect(await countAt(place, tablet.store.device)).toEqual([1, 2]);
    expect((await seen(tablet.store.watchSync())).unsent).toBe(0);
  });

  it("needs one request when nobody owes anything", async () => {
    place = await openPlace();
    const tablet = await place.addDevice("tablet");
    await tablet.store.record(shown(ODETTE, "a"));
    await tablet.meet();
    const { line, count } = badAt(0, cut);
    expect(await tablet.meet(line)).toEqual({ kind: "done", sent: 0, received: 0 });
    expect(count()).toBe(1);
  });
});

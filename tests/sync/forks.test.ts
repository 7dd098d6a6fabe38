import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LearnerId } from "#journal/entry.ts";
import { sealText, type Tail, toTailEntry } from "#journal/tail.ts";
import { at, seen, shown } from "../support/devices.ts";
import { writeLog } from "../support/journals.ts";
import { openPlace, type Place, type TiedDevice } from "../support/place.ts";

const ODETTE = "odette" as LearnerId;

let place: Place;
beforeEach(async () => { place = await openPlace(); });
afterEach(() => place.close());

/** What this device wrote in its own name before it was restored from an old copy. */
async function otherStory({ store }: TiedDevice, length: number): Promise<Tail> {
  const log = { device: store.device, stream: "main" as const };
  const entries = writeLog(Array.from({ length }, (_, index) => JSON.stringify(shown(ODETTE, `before${index}`))), log);
  const seal = { ...log, number: length, digest: entries.at(-1)?.digest ?? "" };
  return { ...log, from: 1, entries: entries.map(toTailEntry), seal: { ...seal, signature: await store.sign(sealText(seal)) } };
}
const headAtHub = ({ store }: TiedDevice) => place.db().selectFrom("logs").select(["number", "digest"]).where("device", "=", store.device).executeTakeFirst();

describe("a log that tells two stories", () => {
  it.each([[1, "longer"], [2, "as long"], [3, "shorter"]] as const)("is kept on both sides as it is, said to be forked, and stops no other log (%i entries here, the hub's %s)", async (count, _) => {
    const [tablet, other, trainer] = [await place.addDevice(`forked${count}`), await place.addDevice(`other${count}`), await place.addWriter("trainer")];
    const story = await otherStory(tablet, 2);
    expect((await trainer.sync([story])).notTaken).toEqual([]);
    for (let index = 0; index < count; index++) await tablet.store.record(shown(ODETTE, `after${index}`));
    const ours = (await tablet.store.heads())[`${tablet.store.device}/main`];
    await tablet.store.record({ kind: "other-way-used", ...at(ODETTE, "s") });
    await other.store.record(shown(ODETTE, "news"));
    await other.meet();

    for (let meeting = 0; meeting < 2; meeting++) {
      expect(await tablet.meet()).toEqual({ kind: "forked", logs: [`${tablet.store.device}/main`] });
      expect((await tablet.store.heads())[`${tablet.store.device}/main`]).toEqual(ours);
      expect(await headAtHub(tablet)).toEqual({ number: 2, digest: story.seal.digest });
    }
    // What the hub will not take is not sent again and again.
    expect(await tablet.store.tailsFor(await tablet.store.hubHeads(), { entries: 400, bytes: 500_000 })).toEqual([]);
    expect((await tablet.store.heads())[`${other.store.device}/main`]?.number).toBe(1);
    expect((await seen(tablet.store.watchSync())).unsent).toBe(count);
  });
});

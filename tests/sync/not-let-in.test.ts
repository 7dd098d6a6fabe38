import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LearnerId } from "#journal/entry.ts";
import { seen, shown } from "../support/devices.ts";
import { openPlace, type Place, type TiedDevice } from "../support/place.ts";

const ODETTE = "odette" as LearnerId;
const unsentOn = async ({ store }: TiedDevice) => (await seen(store.watchSync())).unsent;

let place: Place;
let tablet: TiedDevice;
let other: TiedDevice;
beforeEach(async () => {
  place = await openPlace();
  [tablet, other] = [await place.addDevice("tablet"), await place.addDevice("other")];
  await other.store.record(shown(ODETTE, "theirs"));
  await other.meet();
  await tablet.store.record(shown(ODETTE, "mine"));
});
afterEach(() => place.close());

describe("a device that the hub does not let in", () => {
  it("because it was revoked keeps what it wrote, and is told nothing", async () => {
    await place.letIn({ id: tablet.store.device, publicKey: await tablet.store.publicKey(), state: "revoked" });
    expect(await tablet.meet()).toMatchObject({ kind: "refused", name: "revoked" });
    expect(Object.keys(await tablet.store.heads())).toEqual([`${tablet.store.device}/main`]);
    expect(await unsentOn(tablet)).toBe(1);
  });

  it("because it is unknown sends what it kept as soon as it is known", async () => {
    await place.db().deleteFrom("devices").where("id", "=", tablet.store.device).execute();
    expect(await tablet.meet()).toMatchObject({ kind: "refused", name: "unknown-device" });
    await tablet.store.record(shown(ODETTE, "more"));
    expect(await unsentOn(tablet)).toBe(2);
    await place.letIn({ id: tablet.store.device, publicKey: await tablet.store.publicKey() });
    expect(await tablet.meet()).toEqual({ kind: "done", sent: 1, received: 1 });
    expect(await unsentOn(tablet)).toBe(0);
  });

  it("because another key signs in its name is refused", async () => {
    await place.letIn({ id: tablet.store.device, publicKey: await other.store.publicKey() });
    expect(await tablet.meet()).toMatchObject({ kind: "refused", name: "bad-signature" });
    expect(await unsentOn(tablet)).toBe(1);
  });

  it("still has its earlier entries carried and believed, when it was revoked since", async () => {
    await tablet.meet();
    await place.letIn({ id: tablet.store.device, publicKey: await tablet.store.publicKey(), state: "revoked" });
    expect(await other.meet()).toMatchObject({ kind: "done", received: 1 });
    expect((await other.store.heads())[`${tablet.store.device}/main`]?.number).toBe(1);
  });
});

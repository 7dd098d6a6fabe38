import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LearnerId } from "#journal/entry.ts";
import { seen, shown } from "../support/devices.ts";
import { readDisk } from "../support/disk.ts";
import { answeredBy, changed, PORTAL } from "../support/lines.ts";
import { type Line, openPlace, type Place, type TiedDevice } from "../support/place.ts";

const ODETTE = "odette" as LearnerId;
type Answer = Record<string, unknown> & { readonly tails: readonly (Record<string, unknown> & { readonly entries: readonly object[]; readonly seal: object })[]; readonly have: object; readonly devices: readonly object[]; readonly place: object };

let place: Place;
let tablet: TiedDevice;
beforeAll(async () => {
  place = await openPlace();
  tablet = await place.addDevice("tablet");
  const other = await place.addDevice("other");
  await tablet.meet();
  await tablet.store.record(shown(ODETTE, "mine"));
  await other.store.record(shown(ODETTE, "theirs"));
  await other.meet();
});
afterAll(() => place.close());

/** Meets along this line; whatever it said, the disk must be as before, and the tablet's own entry still to be sent. */
async function meetsInVain(line: Line, what?: string): Promise<void> {
  const { store, name } = tablet;
  // A tail is sealed when it is first sent, so the seal is there already.
  await tablet.meet(answeredBy(404, ""));
  const before = await readDisk(name);
  expect(await tablet.meet(line), what).toEqual({ kind: "not-a-hub" });
  expect(await readDisk(name), what).toEqual(before);
  expect((await seen(store.watchSync())).unsent).toBe(1);
}

/** One tail, one entry, one seal, one device… spoilt. */
const inTail = (change: object) => ({ tails: [tail], ...rest }: Answer) => ({ ...rest, tails: [{ ...tail, ...change }] });
const inSeal = (change: object) => ({ tails: [tail], ...rest }: Answer) => ({ ...rest, tails: [{ ...tail, seal: { ...tail?.seal, ...change } }] });
const inEntry = (change: object) => ({ tails: [tail], ...rest }: Answer) => ({ ...rest, tails: [{ ...tail, entries: [{ ...tail?.entries[0], ...change }] }] });
const log = "aaaaaaaaaaaaaaaa/main";

describe("an answer that is not our hub's", () => {
  it("such as a captive portal's page changes nothing", async () => {
    await meetsInVain(PORTAL);
    await meetsInVain(answeredBy(200, ""));
    await meetsInVain(answeredBy(302, "<html>"));
    await meetsInVain(answeredBy(511, "{\"login\":true}"));
    for (const text of ["{}", "[]", "null", "7", "{\"login\":true}", "{\"refused\":\"revoked\"}"]) await meetsInVain(answeredBy(200, text), text);
  });

  it("such as a proxy's or a hub's trouble changes nothing, whatever it says", async () => {
    for (const status of [500, 502, 503, 504]) {
      await meetsInVain(answeredBy(status, "<h1>Bad Gateway</h1>"));
      await meetsInVain(answeredBy(status, "{\"refused\":\"not-found\",\"now\":1}"), String(status));
    }
  });

  it("because one of its parts has another shape changes nothing, not even in part", async () => {
    const parts = [undefined, null, 7, "text", true, [7], [null], { [log]: null }, { [log]: 7 }];
    const fits = (name: string, part: unknown): boolean => (name === "more" && part === true) || (name === "now" && part === 7);
    for (const name of ["now", "place", "have", "tails", "devices", "notTaken", "more"]) {
      for (const part of parts) if (!fits(name, part)) await meetsInVain(changed((answer) => ({ ...(answer as Answer), [name]: part })), `${name}: ${JSON.stringify(part)}`);
    }
  });

  it("because something in one of its parts has another shape changes nothing either", async () => {
    const spoilt: readonly ((answer: Answer) => object)[] = [
      inTail({ device: 7 }), inTail({ device: "" }), inTail({ stream: "secret" }), inTail({ from: 0 }), inTail({ from: 1.5 }), inTail({ from: "1" }), inTail({ entries: {} }), inTail({ entries: [null] }), inTail({ seal: null }),
      inSeal({ number: "1" }), inSeal({ digest: null }), inSeal({ signature: {} }),
      inEntry({ stamp: undefined }), inEntry({ salt: 7 }), inEntry({ body: { kind: "step-shown" } }), inEntry({ salt: undefined, body: undefined, hash: 7 }),
      (answer) => ({ ...answer, have: { [log]: { number: "1", digest: "d" } } }), (answer) => ({ ...answer, have: { [log]: { number: -1, digest: "d" } } }),
      (answer) => ({ ...answer, have: { "no log": { number: 1, digest: "d" } } }), (answer) => ({ ...answer, have: { [log]: { number: 1 } } }),
      (answer) => ({ ...answer, devices: [{ ...answer.devices[0], publicKey: undefined }] }), (answer) => ({ ...answer, devices: [{ ...answer.devices[0], role: "king" }] }),
      (answer) => ({ ...answer, notTaken: [{ log, why: 7 }] }), (answer) => ({ ...answer, place: { ...answer.place, name: undefined } }), (answer) => ({ ...answer, place: { ...answer.place, demo: "no" } }),
    ];
    for (const [index, change] of spoilt.entries()) await meetsInVain(changed((answer) => change(answer as Answer)), `number ${index}`);
  });

  it("leaves the way open: what a later version adds is no trouble, and the next good meeting sends and brings all", async () => {
    const later = changed((answer) => ({ ...(answer as Answer), weather: { sun: true } }));
    expect(await tablet.meet(later)).toEqual({ kind: "done", sent: 1, received: 1 });
    expect((await seen(tablet.store.watchSync())).unsent).toBe(0);
  });
});

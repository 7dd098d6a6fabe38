import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entryHash } from "#journal/digest.ts";
import { logName, STREAMS } from "#journal/entry.ts";
import { sealText, type Tail, type TailEntry } from "#journal/tail.ts";
import { DEVICE_HEADER, requestText, ROUTES } from "#protocol/messages.ts";
import { openSqlite } from "../../src/hub/database/open.ts";
import type { HubDatabase, HubTables } from "../../src/hub/database/schema.ts";
import type { TestDevice } from "../support/test-device.ts";
import { openTestHub, type TestHub } from "../support/test-hub.ts";
import { apply, type Asking, asking, DEEP, type Sender, type Wanted } from "./fuzz-asking.ts";
import { SEED } from "../support/seed.ts";
import { Oracle, type Row } from "./fuzz-oracle.ts";

const REQUESTS = 1_000;
/** Three seconds by itself; much longer on a machine that does ten other things. */
const PATIENCE_MS = 120_000;
/** Entries in each log: more than are ever sent, so that something new can always get in that should not. */
const WRITTEN = 400;
/** The tables that nothing here may change. */
const UNTOUCHED = ["places", "trainers", "devices", "erased", "secrets"] as const satisfies readonly (keyof HubTables)[];

const MAY_SEND: ReadonlySet<Sender> = new Set(["trainer", "tablet", "other"]);

const folder = mkdtempSync(join(tmpdir(), "pas-a-pas-fuzz-"));
let db: HubDatabase;
let hub: TestHub;
let devices: Readonly<Record<Sender, TestDevice>>;
let oracle: Oracle;

beforeAll(async () => {
  const opened = await openSqlite(folder);
  if (opened.kind !== "open") throw new Error(opened.kind);
  db = opened.db;
  hub = await openTestHub(db);
  const trainer = await hub.foundPlace();
  devices = { trainer, tablet: await hub.enrolTablet(trainer), other: await hub.enrolTablet(trainer), revoked: await hub.enrolTablet(trainer), stranger: await hub.device() };
  await db.updateTable("devices").set({ state: "revoked" }).where("id", "=", devices.revoked.id).execute();
  for (const device of Object.values(devices)) for (const stream of STREAMS) {
    for (let count = 0; count < WRITTEN; count++) device.write({ kind: "card-written", learner: `l${count % 5}`, firstName: `N° ${count}` }, stream);
  }
  oracle = new Oracle(await Promise.all(Object.values(devices).filter(({ id }) => id !== devices.stranger.id).flatMap((device) => STREAMS.map(async (stream) => ({
    device: device.id, stream, entries: (await device.tail(stream)).entries, digestAt: (number: number) => device.digestAt(stream, number) ?? "",
  })))));
});
afterAll(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

async function genuineTail({ writer, stream, ahead, length, twist }: Wanted): Promise<Tail> {
  const device = devices[writer];
  const held = oracle.rows().get(logName({ device: device.id, stream }))?.length ?? 0;
  const from = Math.min(Math.max(1, held + ahead), WRITTEN);
  // A copy: what is done to it on the way is not done to what the device wrote.
  const tail = structuredClone(await device.tail(stream, from, Math.min(from + length - 1, WRITTEN)));
  oracle.noteSeal(tail);
  switch (twist) {
    case "none": return tail;
    case "blank": return { ...tail, entries: tail.entries.map((entry, index) => (index === 0 ? blanked(tail, entry) : entry)) };
    case "forged": return { ...tail, seal: { ...tail.seal, signature: await devices[writer === "tablet" ? "other" : "tablet"].sign(sealText(tail.seal)) } };
  }
}

function blanked({ device, stream, from }: Tail, entry: TailEntry): TailEntry {
  if ("hash" in entry) return entry;
  const { stamp, salt, body } = entry;
  return { stamp, hash: entryHash({ device, stream, number: from, stamp, written: { salt, body } }) };
}

/** The requests to send, and whether their message reaches the hub as it was signed. */
async function toRequests({ sender, tails, changes, cut, spot, route, raw }: Asking): Promise<{ requests: readonly Request[]; message: unknown; intact: boolean }> {
  const device = devices[sender];
  const told = await Promise.all(tails.map(genuineTail));
  const message: Record<string, unknown> = { protocol: 1, have: { [logName({ device: device.id, stream: "main" })]: { number: 0, digest: "" } }, tails: told };
  for (const one of changes) apply(one, message);
  const text = cut === "raw" || cut === "other-route" ? raw.replace(DEEP, "[".repeat(20_000)) : JSON.stringify(message);
  const path = cut === "other-route" ? route : ROUTES.sync;
  const time = cut === "late" ? hub.clock.now - 6 * 60_000 : hub.clock.now;
  const nonce = randomBytes(12).toString("base64url");
  const body = Buffer.from(text);
  const signature = await device.sign(requestText({ method: "POST", path, bodyHash: createHash("sha256").update(body).digest("hex"), time, nonce }));
  const header = `${device.id};${time};${nonce};${signature}`;
  const request = (to: { method?: string; path?: string; body?: Uint8Array; header?: string; zipped?: boolean } = {}): Request => {
    const { method = "POST", zipped = false } = to;
    const headers = { ...((to.header ?? header) !== "" && { [DEVICE_HEADER]: to.header ?? header }), ...(zipped && { "Content-Encoding": "gzip" }) };
    return new Request(`http://hub.test${to.path ?? path}`, { method, headers, ...(method !== "GET" && { body: new Uint8Array(to.body ?? body) }) });
  };
  const sent = (made: Request, intact = false, parsed: unknown = message) => ({ requests: [made], message: parsed, intact });
  switch (cut) {
    case "none": return sent(request(), true);
    case "raw": return sent(request(), true, parseOrNull(text));
    case "zipped": return sent(request({ body: gzipSync(body), zipped: true }), true);
    case "replayed": return { requests: [request(), request()], message, intact: true };
    case "zip-cut": return sent(request({ body: gzipSync(body).subarray(0, -1 - (spot % 16)), zipped: true }));
    case "not-zipped": return sent(request({ zipped: true }));
    case "flip": return sent(request({ body: body.map((byte, index) => (index === spot % body.length ? byte ^ (1 + (spot % 255)) : byte)) }));
    // Not its last characters: some of their bits mean nothing in base64.
    case "header": return sent(request({ header: [...header].map((letter, index) => (index === spot % (header.length - 4) ? (letter === "a" ? "b" : "a") : letter)).join("") }));
    case "no-header": return sent(request({ header: "" }));
    case "late": return sent(request());
    case "method": return sent(request({ method: ["GET", "PUT", "DELETE", "OPTIONS", "PATCH"][spot % 5] ?? "PUT" }));
    case "path": return sent(request({ path: ["/api/sync/", "//api/sync", "/API/sync", "/api/sync%00", "/api/../api/nothing"][spot % 5] ?? "/api/" }));
    case "other-route": return sent(request(), route === ROUTES.sync, parseOrNull(text));
  }
}

async function heldRows(): Promise<ReadonlyMap<string, readonly Row[]>> {
  const held = new Map<string, Row[]>();
  for (const { device, stream, number, stamp, hash, salt, body } of await db.selectFrom("entries").selectAll().orderBy("device").orderBy("stream").orderBy("number").execute()) {
    const log = `${device}/${stream}`;
    held.set(log, [...(held.get(log) ?? []), { number, stamp, hash, salt, body }]);
  }
  return held;
}
const lengths = (rows: ReadonlyMap<string, readonly Row[]>): Record<string, number> => Object.fromEntries([...rows].filter(([, { length }]) => length > 0).map(([log, { length }]) => [log, length]));

async function heldLengths(): Promise<Record<string, number>> {
  const rows = await db.selectFrom("entries").select(["device", "stream", (is) => is.fn.countAll<number>().as("count")]).groupBy(["device", "stream"]).execute();
  return Object.fromEntries(rows.map(({ device, stream, count }) => [`${device}/${stream}`, count]));
}

const codesMade = async (): Promise<number> => (await db.selectFrom("codes").selectAll().execute()).length;
const untouched = (): Promise<unknown> => Promise.all(UNTOUCHED.map((table) => db.selectFrom(table).selectAll().execute()));

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

describe("a hub that is asked anything", () => {
  it(`never falls, and holds exactly what its devices wrote: ${REQUESTS} requests, seed ${SEED}`, async () => {
    const before = await untouched();
    const codes = await codesMade();
    let codesDue = 0;
    const statuses = new Map<number, number>();
    await fc.assert(fc.asyncProperty(asking, async (asked) => {
      const { requests, message, intact } = await toRequests(asked);
      if (intact && MAY_SEND.has(asked.sender)) oracle.receive(message, { mayWritePrivate: asked.sender === "trainer" });
      if (asked.cut === "other-route" && asked.route === ROUTES.codes && asked.sender === "trainer" && typeof message === "object" && message !== null && !Array.isArray(message)) codesDue++;
      for (const request of requests) {
        const { status } = await hub.ask(request);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect(status).toBeLessThan(500);
      }
      expect(await heldLengths()).toEqual(lengths(oracle.rows()));
    }), { seed: SEED, numRuns: REQUESTS, endOnFailure: true });
    expect(await heldRows()).toEqual(oracle.rows());
    expect(await untouched()).toEqual(before);
    expect(await codesMade()).toBe(codes + codesDue);
    // The fuzz reaches far enough to mean something: some is taken, most of it refused, in every way there is.
    expect(statuses.get(200)).toBeGreaterThan(REQUESTS / 20);
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([400, 401, 403, 404]));
    expect([...oracle.rows().values()].flat().length).toBeGreaterThan(REQUESTS / 4);
  }, PATIENCE_MS);
});

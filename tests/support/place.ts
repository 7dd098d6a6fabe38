/**
 * A place with its hub in this process, and devices tied to it: the real app over a real database, real stores in
 * memory, real keys, and a line between them that a test may spoil. Time stands still unless it is made to pass.
 */
import "fake-indexeddb/auto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { PlaceId } from "#protocol/messages.ts";
import { verifySignature } from "#store/device-keys.ts";
import { type DeviceStore, openStore } from "#store/open-store.ts";
import { exchange, type ExchangeOutcome } from "#sync/exchange.ts";
import type { Send, Signer } from "#sync/requests.ts";
import { openSqlite } from "../../src/hub/database/open.ts";
import type { HubDatabase } from "../../src/hub/database/schema.ts";
import { bytesFor, MORNING } from "./devices.ts";
import { makeDevice, type TestDevice } from "./test-device.ts";
import { openTestHub, type TestHub } from "./test-hub.ts";

/** What a line makes of a request; `reach` takes it to the hub and brings its answer. */
export type Line = (request: Parameters<Send>[0], reach: Send) => ReturnType<Send>;
export const goodLine: Line = (request, reach) => reach(request);

export type TiedDevice = {
  readonly store: DeviceStore;
  readonly name: string;
  readonly role: "tablet" | "trainer";
  /** How far its clock is off the hub's, in ms. */
  readonly clock: { off: number };
  readonly signer: Signer;
  readonly meet: (line?: Line) => Promise<ExchangeOutcome>;
};
export type Place = Awaited<ReturnType<typeof openPlace>>;

const PLACE = { id: "preau" as PlaceId, name: "Le Préau", demo: false };
let places = 0;

export async function openPlace(title = `place${++places}`) {
  const folders: string[] = [];
  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), "pas-a-pas-place-"));
    folders.push(folder);
    return folder;
  };
  const openHub = async (folder: string): Promise<{ db: HubDatabase; hub: TestHub }> => {
    const opened = await openSqlite(folder);
    if (opened.kind !== "open") throw new Error(opened.kind);
    return { db: opened.db, hub: await openTestHub(opened.db) };
  };
  let { db, hub } = await openHub(newFolder());
  hub.clock.now = MORNING;
  await db.insertInto("places").values({ id: PLACE.id, name: PLACE.name, demo: 0, made: MORNING }).execute();

  const reach: Send = async ({ method, path, headers, body }) => {
    const answer = await hub.ask(new Request(`http://hub.test${path}`, { method, headers, ...(body !== undefined && { body }) }));
    return { status: answer.status, text: await answer.text() };
  };
  const letIn = async ({ id, publicKey, role = "tablet", state = "enrolled" }: { id: DeviceStore["device"]; publicKey: string; role?: "tablet" | "trainer"; state?: "enrolled" | "revoked" }) => {
    const row = { place: PLACE.id, public_key: publicKey, name: role, role, state, made: MORNING };
    await db.insertInto("devices").values({ id, ...row }).onConflict((conflict) => conflict.column("id").doUpdateSet(row)).execute();
  };

  /** A device with its own database, tied to this hub and let in by it. */
  const addDevice = async (part: string, role: "tablet" | "trainer" = "tablet"): Promise<TiedDevice> => {
    const name = `${title}-${part}`;
    const clock = { off: 0 };
    const now = () => hub.clock.now + clock.off;
    const store = await openStore({ name, now, random: bytesFor(name) });
    await letIn({ id: store.device, publicKey: await store.publicKey(), role });
    await store.tie({ kind: "tied", place: PLACE, role });
    let nonces = 0;
    const signer: Signer = {
      device: store.device, sign: store.sign, nonce: () => String(++nonces).padStart(8, "0"),
      hubTime: async () => now() + ((await store.clock()).hubOffset ?? 0),
    };
    const meet = (line = goodLine) => exchange({ keeper: store, send: (request) => line(request, reach), signer, verify: verifySignature });
    return { store, name, role, clock, signer, meet };
  };
  /** A device without a database: it writes quickly, and sends by itself. */
  const addWriter = async (role: "tablet" | "trainer" = "tablet"): Promise<TestDevice> => {
    const writer = await makeDevice({ ask: (request) => hub.ask(request), now: () => hub.clock.now });
    await letIn({ ...writer, role });
    return writer;
  };

  return {
    reach, letIn, addDevice, addWriter,
    db: () => db,
    now: () => hub.clock.now,
    pass: (ms: number) => { hub.clock.now += ms; },
    /** A copy of the hub as it is now, as a backup would make it. */
    copyHub: async (): Promise<string> => {
      const folder = newFolder();
      await sql`VACUUM INTO ${join(folder, "hub.db")}`.execute(db);
      return folder;
    },
    /** The hub is now the one of this copy, at today's time. */
    restoreHub: async (copy: string): Promise<void> => {
      const { now } = hub.clock;
      await db.destroy();
      ({ db, hub } = await openHub(copy));
      hub.clock.now = now;
    },
    close: async (): Promise<void> => {
      await db.destroy();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

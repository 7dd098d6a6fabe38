/**
 * Takes the tails of one message, all in one transaction: inserted or known already, never changed. What an
 * entry says is no reason to refuse it.
 */
import { nextDigest } from "#journal/digest.ts";
import { erasedBy, learnerOf, withoutErased } from "#journal/erasure.ts";
import { type Entry, type LearnerId, type Log, logName } from "#journal/entry.ts";
import { EMPTY_HEAD, type Head, readTail, type Tail } from "#journal/tail.ts";
import type { DeviceRole, PlaceId, SyncAnswer } from "#protocol/messages.ts";
import type { HubDatabase, HubTransaction } from "../database/schema.ts";
import { isSealedBy } from "./seal-check.ts";

export type NotTaken = SyncAnswer["notTaken"][number];
type Sender = { readonly place: PlaceId; readonly role: DeviceRole };

export async function absorbTails({ db, sender, tails }: { db: HubDatabase; sender: Sender; tails: readonly Tail[] }): Promise<readonly NotTaken[]> {
  const notTaken: NotTaken[] = [];
  const sound: Tail[] = [];
  const keys = await writersKeys(db, sender.place, tails);
  for (const tail of tails) {
    const key = keys.get(tail.device);
    const log = logName(tail);
    if (tail.stream === "private" && sender.role !== "trainer") notTaken.push({ log, why: "not-yours" });
    else if (key === undefined) notTaken.push({ log, why: "unknown-device" });
    else if (!(await isSealedBy(key, tail))) notTaken.push({ log, why: "bad-signature" });
    else sound.push(tail);
  }
  // Always in the same order, so that two hubs beside one PostgreSQL never wait for each other.
  sound.sort((one, other) => logName(one).localeCompare(logName(other)) || one.from - other.from);
  if (sound.length > 0) await db.transaction().execute(async (trx) => {
    for (const tail of sound) {
      const why = await absorbTail(trx, sender.place, tail);
      if (why) notTaken.push({ log: logName(tail), why });
    }
  });
  return notTaken;
}

async function writersKeys(db: HubDatabase, place: PlaceId, tails: readonly Tail[]): Promise<Map<string, string>> {
  const devices = [...new Set(tails.map(({ device }) => device))];
  if (devices.length === 0) return new Map();
  const rows = await db.selectFrom("devices").select(["id", "public_key"]).where("place", "=", place).where("id", "in", devices).where("state", "in", ["enrolled", "revoked"]).execute();
  return new Map(rows.map(({ id, public_key }) => [id, public_key]));
}

async function absorbTail(trx: HubTransaction, place: PlaceId, tail: Tail): Promise<"gap" | "fork" | undefined> {
  const head = await lockLog(trx, place, tail);
  const digests = await knownDigests(trx, place, tail, head);
  const reading = readTail({ tail, head, digestAt: (number) => digests.get(number) });
  if (reading.kind !== "fits") return reading.kind;
  if (reading.entries.length > 0) await insertEntries({ trx, place, entries: reading.entries, before: head.digest });
  await insertSeal(trx, place, tail);
  await trx.updateTable("logs").set({ number: reading.head.number, digest: reading.head.digest })
    .where("place", "=", place).where("device", "=", tail.device).where("stream", "=", tail.stream).execute();
  return undefined;
}

/** Makes the log's row if need be, and holds it until the transaction ends: one writer a log, on both databases. */
async function lockLog(trx: HubTransaction, place: PlaceId, { device, stream }: Log): Promise<Head> {
  await trx.insertInto("logs").values({ place, device, stream, ...EMPTY_HEAD }).onConflict((conflict) => conflict.doNothing()).execute();
  await trx.updateTable("logs").set((row) => ({ number: row.ref("number") })).where("place", "=", place).where("device", "=", device).where("stream", "=", stream).execute();
  return trx.selectFrom("logs").select(["number", "digest"]).where("place", "=", place).where("device", "=", device).where("stream", "=", stream).executeTakeFirstOrThrow();
}

async function knownDigests(trx: HubTransaction, place: PlaceId, tail: Tail, head: Head): Promise<Map<number, string>> {
  const rows = tail.from - 1 > head.number ? [] : await trx.selectFrom("entries").select(["number", "digest"])
    .where("place", "=", place).where("device", "=", tail.device).where("stream", "=", tail.stream)
    .where("number", ">=", tail.from - 1).where("number", "<=", tail.from + tail.entries.length).execute();
  return new Map(rows.map(({ number, digest }) => [number, digest]));
}

async function insertEntries({ trx, place, entries, before }: { trx: HubTransaction; place: PlaceId; entries: readonly Entry[]; before: string }): Promise<void> {
  const erased = await erasedAmong(trx, place, entries);
  const isErased = (learner: LearnerId): boolean => erased.has(learner);
  let digest = before;
  const rows = entries.map((entry) => {
    digest = nextDigest(digest, entry.hash);
    const { device, stream, number, stamp, hash, written } = withoutErased(entry, isErased);
    // An erasure is about nobody any more: it must outlive what it blanks.
    const learner = written === undefined || erasedBy(entry) ? null : (learnerOf(written.body) ?? null);
    return { place, device, stream, number, stamp, hash, salt: written?.salt ?? null, body: written?.body ?? null, digest, learner };
  });
  await trx.insertInto("entries").values(rows).execute();
  for (const entry of entries) {
    const learner = erasedBy(entry);
    if (learner) await erase(trx, place, learner);
  }
}

async function erasedAmong(trx: HubTransaction, place: PlaceId, entries: readonly Entry[]): Promise<ReadonlySet<LearnerId>> {
  const learners = [...new Set(entries.flatMap(({ written }) => (written ? (learnerOf(written.body) ?? []) : [])))];
  if (learners.length === 0) return new Set();
  const rows = await trx.selectFrom("erased").select("learner").where("place", "=", place).where("learner", "in", learners).execute();
  return new Set(rows.map(({ learner }) => learner));
}

/** Blanks all that was written about a person; the entries that erase her stay. */
async function erase(trx: HubTransaction, place: PlaceId, learner: LearnerId): Promise<void> {
  await trx.insertInto("erased").values({ place, learner }).onConflict((conflict) => conflict.doNothing()).execute();
  await trx.updateTable("entries").set({ salt: null, body: null, learner: null })
    .where("place", "=", place).where("learner", "=", learner).execute();
}

async function insertSeal(trx: HubTransaction, place: PlaceId, { seal: { device, stream, number, digest, signature } }: Tail): Promise<void> {
  await trx.insertInto("seals").values({ place, device, stream, number, digest, signature }).onConflict((conflict) => conflict.doNothing()).execute();
}

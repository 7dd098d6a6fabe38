/** What the hub holds for a device, and the tails that it lacks, within one message. */
import { type Entry, type Log, logName, type Stream, STREAMS } from "#journal/entry.ts";
import { cutTails, tailBytes } from "#journal/relay.ts";
import type { Seal, Tail } from "#journal/tail.ts";
import { type DeviceRole, type KnownDevice, LIMITS, type PlaceId, type VersionTable } from "#protocol/messages.ts";
import type { HubDatabase } from "../database/schema.ts";

/** Who may hold what: a learner's tablet gets `main` only (architecture, section 3). */
export const STREAMS_OF: Readonly<Record<DeviceRole, readonly Stream[]>> = { tablet: ["main"], trainer: STREAMS };

type Reader = { readonly id: string; readonly place: PlaceId; readonly role: DeviceRole };

/** The logs that a device may see, and its own whatever their stream: they are its receipt. */
export async function tableFor(db: HubDatabase, { id, place, role }: Reader): Promise<VersionTable> {
  const rows = await db.selectFrom("logs").select(["device", "stream", "number", "digest"]).where("place", "=", place).where("number", ">", 0)
    .where((is) => is.or([is("stream", "in", [...STREAMS_OF[role]]), is("device", "=", id as Log["device"])])).execute();
  return Object.fromEntries(rows.map(({ number, digest, ...log }) => [logName(log), { number, digest }]));
}

export async function tailsFor({ db, place, table, have }: { db: HubDatabase; place: PlaceId; table: VersionTable; have: VersionTable }): Promise<{ tails: Tail[]; more: boolean }> {
  const tails: Tail[] = [];
  let entries = LIMITS.entriesPerMessage;
  let bytes = LIMITS.messageBytes / 2;
  for (const [name, head] of Object.entries(table) as [keyof VersionTable, VersionTable[keyof VersionTable]][]) {
    const from = (have[name]?.number ?? 0) + 1;
    if (from > head.number) continue;
    if (entries <= 0 || bytes <= 0) return { tails, more: true };
    const cut = name.indexOf("/");
    const log = { device: name.slice(0, cut), stream: name.slice(cut + 1) } as Log;
    const next = await firstTails({ db, place, log, from, limits: { entries, bytes } });
    for (const tail of next) {
      // The first goes whatever its size: one message too long beats a log that is stuck for ever.
      if (tails.length > 0 && (tail.entries.length > entries || tailBytes(tail) > bytes)) return { tails, more: true };
      tails.push(tail);
      entries -= tail.entries.length;
      bytes -= tailBytes(tail);
    }
    const last = next.at(-1)?.seal.number ?? 0;
    if (last < head.number) return { tails, more: tails.length > 0 };
  }
  return { tails, more: false };
}

async function firstTails({ db, place, log, from, limits }: { db: HubDatabase; place: PlaceId; log: Log; from: number; limits: { entries: number; bytes: number } }): Promise<Tail[]> {
  const { device, stream } = log;
  const seals: Seal[] = await db.selectFrom("seals").select(["device", "stream", "number", "digest", "signature"])
    .where("place", "=", place).where("device", "=", device).where("stream", "=", stream).where("number", ">=", from)
    .orderBy("number").limit(limits.entries).execute();
  // Up to the last seal within the limit, and always up to the first one.
  const end = seals.filter(({ number }) => number < from + limits.entries).at(-1) ?? seals[0];
  if (!end) return [];
  const rows = await db.selectFrom("entries").select(["number", "stamp", "hash", "salt", "body"])
    .where("place", "=", place).where("device", "=", device).where("stream", "=", stream).where("number", ">=", from).where("number", "<=", end.number)
    .orderBy("number").execute();
  const entries = rows.map(({ salt, body, ...row }): Entry => ({ ...log, ...row, written: salt === null || body === null ? undefined : { salt, body } }));
  return cutTails({ log, entries, seals, limits });
}

/** Whom the device must know: the writers of what it receives; a trainer's device knows all of its place. */
export async function devicesFor({ db, reader, tails }: { db: HubDatabase; reader: Reader; tails: readonly Tail[] }): Promise<readonly KnownDevice[]> {
  const writers = [...new Set(tails.map(({ device }) => device))];
  if (reader.role === "tablet" && writers.length === 0) return [];
  let query = db.selectFrom("devices").select(["id", "public_key", "name", "role"]).where("place", "=", reader.place).where("state", "in", ["enrolled", "revoked"]);
  if (reader.role === "tablet") query = query.where("id", "in", writers);
  return (await query.execute()).map(({ public_key, ...device }) => ({ ...device, publicKey: public_key }));
}

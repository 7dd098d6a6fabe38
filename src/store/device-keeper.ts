/**
 * The database as sync sees it: what this device holds, what the hub lacks, and the door through which
 * entries from elsewhere come in. What the hub was last known to have is kept too: it is the receipt.
 */
import { type DeviceId, type Log, type LogName, STREAMS, logName, parseLogName } from "#journal/entry.ts";
import type { HeadTable, Keeper, Taken } from "#journal/keeper.ts";
import { type TailLimits, cutTails, entryBytes, tailBytes } from "#journal/relay.ts";
import { NEW_CLOCK, isStamp, meetHub, witness } from "#journal/stamp.ts";
import { EMPTY_HEAD, type Head, type Tail, readTail, sealText } from "#journal/tail.ts";
import type { Connection } from "./connection.ts";
import { type Database, type EntryRow, type HeadRow, readSetting, writeSetting } from "./database.ts";
import type { DeviceKeys } from "./device-keys.ts";
import { headOf, keep, keptTables } from "./keep.ts";

export function deviceKeeper({ connection, database, device, now, keys }: {
  connection: Connection; database: Database; device: DeviceId; now: () => number; keys: DeviceKeys;
}): Keeper {
  const { run } = connection;

  /** Signs the device's own log at the furthest entry that one tail can carry, unless that was done before. */
  const sealOwn = async (log: Log, beyond: number, limits: TailLimits): Promise<void> => {
    const entries = await run(() => entriesBetween(database, log, beyond + 1, beyond + limits.entries));
    let bytes = 0;
    const fitting = entries.filter((entry, index) => {
      bytes += entryBytes(entry);
      return index === 0 || bytes <= limits.bytes;
    });
    const last = fitting.at(-1);
    if (last === undefined) return;
    const seal = { device, stream: log.stream, number: last.number, digest: last.digest };
    if ((await run(() => database.seals.get([device, log.stream, last.number]))) !== undefined) return;
    const signature = await keys.sign(sealText(seal));
    await run(async () => {
      await database.seals.put({ ...seal, signature });
    });
  };

  const tailsFor = async (hub: HeadTable, limits: TailLimits): Promise<readonly Tail[]> => {
    const own = STREAMS.map((stream) => logName({ device, stream }));
    const heads = await readHeads(database, "logs", run);
    const forked = new Set(await forks(hub));
    const others = (Object.keys(heads) as LogName[]).filter((name) => !own.includes(name));
    const tails: Tail[] = [];
    let left = limits;
    for (const name of [...own, ...others]) {
      const log = parseLogName(name);
      const beyond = hub[name]?.number ?? 0;
      if (left.entries <= 0 || left.bytes <= 0) break;
      if (forked.has(name) || beyond >= (heads[name] ?? EMPTY_HEAD).number) continue;
      if (log.device === device) await sealOwn(log, beyond, left);
      const next = (await run(() => heldTails(database, log, beyond, left)))[0];
      if (next === undefined || (tails.length > 0 && tailBytes(next) > left.bytes)) continue;
      tails.push(next);
      left = { entries: left.entries - next.entries.length, bytes: left.bytes - tailBytes(next) };
    }
    return tails;
  };

  const forks = (hub: HeadTable): Promise<LogName[]> => run(() => database.transaction("r", [database.entries], async () => {
    const names = (Object.keys(hub) as LogName[]).filter((name) => (hub[name]?.number ?? 0) > 0);
    const ours = await database.entries.bulkGet(names.map((name) => {
      const { device, stream } = parseLogName(name);
      return [device, stream, hub[name]?.number ?? 0] as [DeviceId, Log["stream"], number];
    }));
    return names.filter((name, index) => ours[index] !== undefined && ours[index].digest !== hub[name]?.digest);
  }));

  return {
    device,
    heads: () => readHeads(database, "logs", run),
    hubHeads: () => readHeads(database, "receipts", run),
    tailsFor,
    forksWith: forks,
    absorb: (tails) => run(() => database.transaction("rw", [...keptTables(database), database.seals, database.settings], async () => {
      const taken: Taken[] = [];
      for (const tail of tails) taken.push(await absorbTail(database, tail, now()));
      return taken;
    })),
    metHub: ({ hub, hubNow, place, devices }) => run(() => database.transaction("rw", [database.receipts, database.neighbours, database.settings], async () => {
      await database.receipts.clear();
      await database.receipts.bulkPut((Object.keys(hub) as LogName[]).map((name) => ({ ...parseLogName(name), ...(hub[name] ?? EMPTY_HEAD) })));
      const known = await database.neighbours.bulkGet(devices.map(({ id }) => id));
      // A key once known stays: no hub can put another in its place.
      await database.neighbours.bulkPut(devices.map((device, index) => ({ ...device, publicKey: known[index]?.publicKey ?? device.publicKey })));
      await writeSetting(database, "clock", meetHub({ clock: (await readSetting(database, "clock")) ?? NEW_CLOCK, hubNow, now: now() }));
      await writeSetting(database, "lastMet", hubNow);
      const tie = await readSetting(database, "tie");
      if (tie?.kind === "tied") await writeSetting(database, "tie", { ...tie, place });
    })),
    neighbour: (id) => run(() => database.neighbours.get(id)),
    clock: () => run(async () => (await readSetting(database, "clock")) ?? NEW_CLOCK),
  };
}

/** Entries of this device that the hub is not proven to hold: all of a log whose receipt tells another story. */
export async function countUnsent(database: Database, device: DeviceId): Promise<number> {
  let unsent = 0;
  for (const stream of STREAMS) {
    const head = await headOf(database, { device, stream });
    const receipt = await database.receipts.get([device, stream]);
    const proof = receipt && (await database.entries.get([device, stream, receipt.number]));
    unsent += head.number - (receipt !== undefined && proof?.digest === receipt.digest ? receipt.number : 0);
  }
  return unsent;
}

async function absorbTail(database: Database, tail: Tail, now: number): Promise<Taken> {
  const log = logName(tail);
  const head = await headOf(database, tail);
  const known = await entriesBetween(database, tail, tail.from - 1, Math.min(head.number, tail.seal.number));
  const digests = new Map(known.map(({ number, digest }) => [number, digest]));
  const reading = readTail({ tail, head, digestAt: (number) => digests.get(number) });
  if (reading.kind !== "fits") return { ...reading, log };
  await keep(database, { head, entries: reading.entries });
  await database.seals.put(tail.seal);
  const before = (await readSetting(database, "clock")) ?? NEW_CLOCK;
  const clock = reading.entries.reduce((clock, { stamp }) => (isStamp(stamp) ? witness({ clock, seen: stamp, now }) : clock), before);
  await writeSetting(database, "clock", clock);
  return { kind: "taken", log, entries: reading.entries.length };
}

async function heldTails(database: Database, log: Log, beyond: number, limits: TailLimits): Promise<Tail[]> {
  const entries = await entriesBetween(database, log, beyond + 1, beyond + limits.entries);
  const last = entries.at(-1);
  if (last === undefined) return [];
  const seals = await database.seals.where("[device+stream+number]").between([log.device, log.stream, beyond + 1], [log.device, log.stream, last.number], true, true).toArray();
  return cutTails({ log, entries, seals, limits });
}

/** Both numbers included. */
const entriesBetween = (database: Database, { device, stream }: Log, from: number, to: number): Promise<EntryRow[]> =>
  database.entries.where("[device+stream+number]").between([device, stream, from], [device, stream, to], true, true).toArray();

const readHeads = (database: Database, table: "logs" | "receipts", run: Connection["run"]): Promise<HeadTable> => run(async () => {
  const rows: HeadRow[] = await database[table].toArray();
  return Object.fromEntries(rows.map(({ device, stream, number, digest }): [LogName, Head] => [logName({ device, stream }), { number, digest }]));
});

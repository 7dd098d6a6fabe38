/**
 * The tables of the device's own database, and the only place that names its version.
 *
 * `entries`, `logs` and `seals` are the journal. `people` and `progress` follow from it and can be made again.
 * `receipts` is the hub's table as it last gave it. `shelf` holds lesson packs. `settings` holds one value a
 * name: who this device is and how it likes things.
 *
 * Strict durability: a promise that resolves means that the disk has it, not a cache (Chrome is "relaxed"
 * unless asked).
 */
import { Dexie, type Table } from "dexie";
import type { Catalogue, LessonId, LessonPack } from "#course/lesson.ts";
import type { DeviceId, Entry, LearnerId, Log, Stream } from "#journal/entry.ts";
import type { Neighbour } from "#journal/keeper.ts";
import type { PersonRow } from "#journal/people.ts";
import type { ProgressRow } from "#journal/progress.ts";
import type { Clock } from "#journal/stamp.ts";
import type { Head, Seal } from "#journal/tail.ts";
import type { DeviceSettings, HubTie } from "./store.ts";

/** An entry, the digest of its log up to it, and whom it is about (absent when blanked, or nobody). */
export type EntryRow = Entry & { readonly digest: string; readonly learner?: LearnerId };
export type HeadRow = Log & Head;
export type ShelfRow = { readonly id: LessonId; readonly hash: string; readonly pack: LessonPack };

/** The trainer's code on this device: a curtain against curious hands (reliability, 6.1). */
export type LockRow = { readonly salt: Uint8Array<ArrayBuffer>; readonly hash: string; readonly failures: number; readonly closedUntil: number };

export type Settings = {
  readonly device: DeviceId;
  readonly clock: Clock;
  readonly settings: DeviceSettings;
  readonly tie: HubTie;
  readonly keys: CryptoKeyPair;
  readonly lock: LockRow;
  readonly catalogue: Catalogue;
  readonly lastMet: number;
};

type LogKey = [DeviceId, Stream];
type EntryKey = [DeviceId, Stream, number];

export type Database = Dexie & {
  readonly entries: Table<EntryRow, EntryKey>;
  readonly logs: Table<HeadRow, LogKey>;
  readonly seals: Table<Seal, EntryKey>;
  readonly people: Table<PersonRow, LearnerId>;
  readonly progress: Table<ProgressRow, [LearnerId, LessonId]>;
  readonly receipts: Table<HeadRow, LogKey>;
  readonly neighbours: Table<Neighbour, DeviceId>;
  readonly shelf: Table<ShelfRow, LessonId>;
  readonly settings: Table<{ readonly name: keyof Settings; readonly value: unknown }, keyof Settings>;
};

export function makeDatabase(name: string): Database {
  const database = new Dexie(name, { chromeTransactionDurability: "strict" });
  database.version(1).stores({
    entries: "[device+stream+number], learner",
    logs: "[device+stream]",
    seals: "[device+stream+number]",
    people: "learner",
    progress: "[learner+lesson], learner",
    receipts: "[device+stream]",
    neighbours: "id",
    shelf: "id",
    settings: "name",
  });
  return database as Database;
}

export async function readSetting<K extends keyof Settings>(database: Database, name: K): Promise<Settings[K] | undefined> {
  return (await database.settings.get(name))?.value as Settings[K] | undefined;
}

export async function writeSetting<K extends keyof Settings>(database: Database, name: K, value: Settings[K]): Promise<void> {
  await database.settings.put({ name, value });
}

/** Opens the device's database and gives it as the screens (Store), sync (Keeper) and enrolment (DeviceKeys) know it. */
import type { DeviceId, LearnerId } from "#journal/entry.ts";
import type { Keeper } from "#journal/keeper.ts";
import { type Person, toPerson } from "#journal/people.ts";
import { type LessonProgress, type ProgressRow, toProgress } from "#journal/progress.ts";
import { type Connection, connect } from "./connection.ts";
import { type Database, makeDatabase, readSetting, writeSetting } from "./database.ts";
import { countUnsent, deviceKeeper } from "./device-keeper.ts";
import { type DeviceKeys, deviceKeys } from "./device-keys.ts";
import { refold } from "./keep.ts";
import { shelf } from "./shelf.ts";
import type { DeviceSettings, HubTie, Store } from "./store.ts";
import { toBase32 } from "./text-of-bytes.ts";
import { type TrainerLock, trainerLock } from "./trainer-lock.ts";
import { writing } from "./writing.ts";

export type DeviceStore = Store & Keeper & DeviceKeys & TrainerLock & {
  /** Notes how the device stands with its hub. */
  tie(tie: HubTie): Promise<void>;
  /** Makes people and progress again from the entries. */
  rebuild(): Promise<void>;
};

/** 80 bits: 16 characters of base 32, for devices and learners. */
const ID_BYTES = 10;
const DEFAULT_SETTINGS: DeviceSettings = { language: undefined, text: "normal", contrast: "normal" };
const ALONE: HubTie = { kind: "alone" };

/**
 * `now`: the device's own clock, ms since 1970. `random`: that many random bytes, from a good source.
 * Rejects with a StorageFailure.
 */
export async function openStore({ name = "pas-a-pas", now, random }: {
  name?: string; now: () => number; random: (bytes: number) => Uint8Array;
}): Promise<DeviceStore> {
  const database = makeDatabase(name);
  const connection = await connect(database);
  const device = await deviceId({ connection, database, random });
  const keys = deviceKeys(connection, database);
  const { record } = writing({ connection, database, device, now, random });
  const { run, watch } = connection;

  return {
    ...deviceKeeper({ connection, database, device, now, keys }),
    ...keys,
    ...trainerLock({ connection, database, now, random }),
    ...shelf(connection, database),
    record,
    makeCard: async (card) => {
      const learner = toBase32(random(ID_BYTES)) as LearnerId;
      await record({ kind: "card-written", learner, ...card });
      return learner;
    },
    watchPeople: () => watch(async () => byFirstName((await database.people.toArray()).flatMap((row) => toPerson(row) ?? []))),
    watchPerson: (learner) => watch(async () => {
      const row = await database.people.get(learner);
      return row && toPerson(row);
    }),
    watchProgress: (learner) => watch(async () => byRecency(await database.progress.where("learner").equals(learner).toArray())),
    watchAllProgress: () => watch(async () => byRecency(await database.progress.toArray())),
    watchSettings: () => watch(async () => ({ ...DEFAULT_SETTINGS, ...(await readSetting(database, "settings")) })),
    changeSettings: (change) => run(() => database.transaction("rw", database.settings, async () => {
      await writeSetting(database, "settings", { ...DEFAULT_SETTINGS, ...(await readSetting(database, "settings")), ...change });
    })),
    watchTie: () => watch(async () => (await readSetting(database, "tie")) ?? ALONE),
    tie: (tie) => run(() => writeSetting(database, "tie", tie)),
    watchSync: () => watch(async () => ({ unsent: await countUnsent(database, device), lastMet: await readSetting(database, "lastMet") })),
    rebuild: () => run(() => database.transaction("rw", [database.entries, database.people, database.progress], () => refold(database))),
    close: () => connection.close(),
  };
}

/** The device's name in the world, made once. */
function deviceId({ connection, database, random }: { connection: Connection; database: Database; random: (bytes: number) => Uint8Array }): Promise<DeviceId> {
  return connection.run(() => database.transaction("rw", database.settings, async () => {
    const held = await readSetting(database, "device");
    if (held !== undefined) return held;
    const made = toBase32(random(ID_BYTES)) as DeviceId;
    await writeSetting(database, "device", made);
    return made;
  }));
}

const names = new Intl.Collator("fr", { sensitivity: "base" });
const byFirstName = (people: readonly Person[]): readonly Person[] =>
  [...people].sort((one, other) => names.compare(one.firstName, other.firstName) || (one.learner < other.learner ? -1 : 1));

/** Most recently touched first. */
const byRecency = (rows: readonly ProgressRow[]): readonly LessonProgress[] =>
  rows.map(toProgress).sort((one, other) => (one.lastStamp < other.lastStamp ? 1 : -1));

/** Writing entries in the device's own logs: number, stamp, hash, entry and what follows from it, in one transaction. */
import { entryHash } from "#journal/digest.ts";
import type { DeviceId } from "#journal/entry.ts";
import { type Happening, streamOf } from "#journal/happening.ts";
import { NEW_CLOCK, nextStamp } from "#journal/stamp.ts";
import type { Connection } from "./connection.ts";
import { type Database, readSetting, writeSetting } from "./database.ts";
import { headOf, keep, keptTables } from "./keep.ts";
import { toBase32 } from "./text-of-bytes.ts";

/** 128 bits: nobody guesses a first name back from a hash. */
const SALT_BYTES = 16;

export function writing({ connection, database, device, now, random }: {
  connection: Connection; database: Database; device: DeviceId; now: () => number; random: (bytes: number) => Uint8Array;
}) {
  return {
    record: (happening: Happening): Promise<void> =>
      connection.run(() => database.transaction("rw", [...keptTables(database), database.settings], async () => {
        const stream = streamOf(happening);
        const { stamp, clock } = nextStamp({ clock: (await readSetting(database, "clock")) ?? NEW_CLOCK, now: now(), device });
        await writeSetting(database, "clock", clock);
        const head = await headOf(database, { device, stream });
        const place = { device, stream, number: head.number + 1, stamp };
        const written = { salt: toBase32(random(SALT_BYTES)), body: JSON.stringify(happening) };
        await keep(database, { head, entries: [{ ...place, written, hash: entryHash({ ...place, written }) }] });
      })),
  };
}

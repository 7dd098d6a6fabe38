/** What stands on a device's disk, read beside its store, and a disk that fails. */
import "fake-indexeddb/auto";
import { vi } from "vitest";
import { makeDatabase } from "#store/database.ts";

export type Disk = Readonly<Record<string, readonly unknown[]>>;

/** Every row of these tables; of all of them without any. */
export async function readDisk(name: string, ...tables: readonly string[]): Promise<Disk> {
  const database = makeDatabase(name);
  try {
    const wanted = tables.length > 0 ? tables : database.tables.map((table) => table.name);
    const rows = await Promise.all(wanted.map(async (table) => [table, await database.table(table).toArray()] as const));
    return Object.fromEntries(rows);
  } finally {
    database.close();
  }
}

const WRITES = ["add", "put", "delete", "clear"] as const;
/** The write with this number from now on, and the ones after it, find the disk full. Returns how many writes were tried, and how to have room again. */
export function fullDiskAt(number: number): { readonly tried: () => number; readonly room: () => void } {
  let tried = 0;
  const spies = WRITES.map((write) => {
    const real = IDBObjectStore.prototype[write] as (...given: readonly unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, write).mockImplementation(function (this: IDBObjectStore, ...given: readonly unknown[]): never {
      if (++tried >= number) throw new DOMException("no room left", "QuotaExceededError");
      return real.apply(this, [...given]) as never;
    });
  });
  return { tried: () => tried, room: () => { for (const spy of spies) spy.mockRestore(); } };
}

/** The shelf: the lesson packs that this device holds, and the catalogue that names them. */
import type { Connection } from "./connection.ts";
import { type Database, readSetting, writeSetting } from "./database.ts";
import type { Store } from "./store.ts";

export type Shelf = Pick<Store, "watchCatalogue" | "readPack" | "missingPacks" | "shelve" | "adoptCatalogue">;

export function shelf(connection: Connection, database: Database): Shelf {
  return {
    watchCatalogue: () => connection.watch(() => readSetting(database, "catalogue")),
    readPack: (lesson) => connection.run(async () => (await database.shelf.get(lesson))?.pack),
    missingPacks: ({ packs }) => connection.run(async () => {
      const held = await database.shelf.bulkGet(packs.map(({ id }) => id));
      return packs.filter(({ hash }, index) => held[index]?.hash !== hash);
    }),
    shelve: ({ id, hash }, pack) => connection.run(async () => {
      await database.shelf.put({ id, hash, pack });
    }),
    adoptCatalogue: (catalogue) => connection.run(() => database.transaction("rw", [database.shelf, database.settings], async () => {
      const named = new Set(catalogue.packs.map(({ id }) => id));
      const held = await database.shelf.toCollection().primaryKeys();
      await database.shelf.bulkDelete(held.filter((id) => !named.has(id)));
      await writeSetting(database, "catalogue", catalogue);
    })),
  };
}

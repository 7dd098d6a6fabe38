/** The way to today's schema, one step after the other, the same on both databases; forward only. */
import { type Kysely, type Migration, Migrator } from "kysely";
import type { HubDatabase } from "./schema.ts";

const first: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createTable("places").addColumn("id", "text", (c) => c.primaryKey()).addColumn("name", "text", (c) => c.notNull())
      .addColumn("demo", "integer", (c) => c.notNull()).addColumn("made", "bigint", (c) => c.notNull()).execute();
    await db.schema.createTable("trainers").addColumn("place", "text", (c) => c.notNull()).addColumn("name", "text", (c) => c.notNull())
      .addColumn("known_as", "text", (c) => c.notNull()).addColumn("password", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("trainers_key", ["place", "known_as"]).execute();
    await db.schema.createTable("devices").addColumn("id", "text", (c) => c.primaryKey()).addColumn("place", "text", (c) => c.notNull())
      .addColumn("public_key", "text", (c) => c.notNull()).addColumn("name", "text", (c) => c.notNull()).addColumn("role", "text", (c) => c.notNull())
      .addColumn("state", "text", (c) => c.notNull()).addColumn("made", "bigint", (c) => c.notNull()).execute();
    await db.schema.createIndex("devices_by_place").on("devices").column("place").execute();
    await db.schema.createTable("codes").addColumn("hash", "text", (c) => c.primaryKey()).addColumn("place", "text", (c) => c.notNull())
      .addColumn("expires", "bigint", (c) => c.notNull()).addColumn("wrong", "integer", (c) => c.notNull()).addColumn("used_by", "text")
      .addColumn("open", "integer", (c) => c.notNull()).execute();
    await db.schema.createTable("logs").addColumn("place", "text", (c) => c.notNull()).addColumn("device", "text", (c) => c.notNull())
      .addColumn("stream", "text", (c) => c.notNull()).addColumn("number", "integer", (c) => c.notNull()).addColumn("digest", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("logs_key", ["place", "device", "stream"]).execute();
    await db.schema.createTable("entries").addColumn("place", "text", (c) => c.notNull()).addColumn("device", "text", (c) => c.notNull())
      .addColumn("stream", "text", (c) => c.notNull()).addColumn("number", "integer", (c) => c.notNull()).addColumn("stamp", "text", (c) => c.notNull())
      .addColumn("hash", "text", (c) => c.notNull()).addColumn("salt", "text").addColumn("body", "text").addColumn("digest", "text", (c) => c.notNull())
      .addColumn("learner", "text").addPrimaryKeyConstraint("entries_key", ["place", "device", "stream", "number"]).execute();
    await db.schema.createIndex("entries_by_learner").on("entries").columns(["place", "learner"]).execute();
    await db.schema.createTable("seals").addColumn("place", "text", (c) => c.notNull()).addColumn("device", "text", (c) => c.notNull())
      .addColumn("stream", "text", (c) => c.notNull()).addColumn("number", "integer", (c) => c.notNull()).addColumn("digest", "text", (c) => c.notNull())
      .addColumn("signature", "text", (c) => c.notNull()).addPrimaryKeyConstraint("seals_key", ["place", "device", "stream", "number"]).execute();
    await db.schema.createTable("erased").addColumn("place", "text", (c) => c.notNull()).addColumn("learner", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("erased_key", ["place", "learner"]).execute();
    await db.schema.createTable("nonces").addColumn("device", "text", (c) => c.notNull()).addColumn("nonce", "text", (c) => c.notNull())
      .addColumn("seen", "bigint", (c) => c.notNull()).addPrimaryKeyConstraint("nonces_key", ["device", "nonce"]).execute();
    await db.schema.createIndex("nonces_by_time").on("nonces").column("seen").execute();
    await db.schema.createTable("tries").addColumn("what", "text", (c) => c.primaryKey()).addColumn("failures", "integer", (c) => c.notNull())
      .addColumn("last", "bigint", (c) => c.notNull()).execute();
    await db.schema.createTable("secrets").addColumn("name", "text", (c) => c.primaryKey()).addColumn("hash", "text", (c) => c.notNull()).execute();
  },
};

/** `newer`: the database has steps that this version does not know. */
export type Migrated = "up-to-date" | "newer";

/** Brings a database to today's schema. Throws when a step fails: a hub never runs on half a schema. */
export async function migrate(db: HubDatabase): Promise<Migrated> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ "2026-11-first": first }) } });
  const { error } = await migrator.migrateToLatest();
  // Kysely's word for steps in the database that are not in this list.
  if (error instanceof Error && error.message.startsWith("corrupted migrations")) return "newer";
  if (error) throw error;
  return "up-to-date";
}

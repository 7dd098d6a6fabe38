/**
 * Opens the hub's database. SQLite by default: `locking_mode=EXCLUSIVE` keeps a second hub away from the file,
 * WAL with `synchronous=FULL` means that an acknowledged batch is on disk. PostgreSQL with a `postgres://` address.
 */
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Kysely, PostgresDialect, SqliteDialect } from "kysely";
import Database from "libsql";
import pg from "pg";
import { type Migrated, migrate } from "./migrations.ts";
import type { HubDatabase, HubTables } from "./schema.ts";

export type OpenedDatabase =
  | { readonly kind: "open"; readonly db: HubDatabase }
  /** `not-ours`: another file by that name; `newer`: a later version of this program has been here. */
  | { readonly kind: "in-use" | "unwritable" | "not-ours" | "unreachable" | "newer"; readonly where: string };

export async function openSqlite(folder: string): Promise<OpenedDatabase> {
  const where = join(folder, "hub.db");
  try {
    makeFolder(resolve(folder));
  } catch {
    return { kind: "unwritable", where: folder };
  }
  let sqlite: Database.Database | undefined;
  try {
    sqlite = new Database(where, { timeout: 0 });
    for (const setting of ["locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL"]) sqlite.pragma(setting);
    // The exclusive lock is taken by the first write, so write at once.
    sqlite.exec("BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS hub_lock (held INTEGER); COMMIT;");
  } catch (error) {
    sqlite?.close();
    return { kind: whyClosed(error), where };
  }
  return upToDate(new Kysely<HubTables>({ dialect: new SqliteDialect({ database: tidyOnClose(sqlite) }) }), where);
}

/** One folder after the other: Node's own `recursive` never returns where nothing can be made, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

type KyselysSqlite = Exclude<ConstructorParameters<typeof SqliteDialect>[0]["database"], (...args: never[]) => unknown>;

/** A hub that is stopped leaves everything in its one file: who copies `hub.db` copies all of it. */
const tidyOnClose = (sqlite: Database.Database): KyselysSqlite => ({
  prepare: (sql) => sqlite.prepare(sql) as unknown as ReturnType<KyselysSqlite["prepare"]>,
  close: () => {
    sqlite.pragma("wal_checkpoint(TRUNCATE)");
    sqlite.close();
  },
});

/** bigint columns hold milliseconds: they fit a number. */
const BIGINT_OID = 20;
/** A guess: a server that has not answered by then is told to a person rather than waited for. */
const CONNECT_MS = 10_000;

export async function openPostgres(connectionString: string): Promise<OpenedDatabase> {
  pg.types.setTypeParser(BIGINT_OID, Number);
  const pool = new pg.Pool({ connectionString, max: 10, connectionTimeoutMillis: CONNECT_MS });
  // An idle connection that the server closed is replaced by the pool; without a listener it would end the hub.
  pool.on("error", () => {});
  const db = new Kysely<HubTables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await pool.query("select 1");
  } catch {
    await db.destroy();
    return { kind: "unreachable", where: hideSecrets(connectionString) };
  }
  return upToDate(db, hideSecrets(connectionString));
}

async function upToDate(db: HubDatabase, where: string): Promise<OpenedDatabase> {
  const migrated: Migrated = await migrate(db);
  if (migrated === "up-to-date") return { kind: "open", db };
  await db.destroy();
  return { kind: migrated, where };
}

function whyClosed(error: unknown): "in-use" | "not-ours" | "unwritable" {
  const said = `${(error as { code?: string }).code ?? ""} ${String(error)}`;
  if (/SQLITE_BUSY|locked/i.test(said)) return "in-use";
  return /SQLITE_NOTADB|not a database/i.test(said) ? "not-ours" : "unwritable";
}

/** A password may hold an @ or stand among the settings: all of both is left out. */
const hideSecrets = (address: string): string => address.replace(/\?.*$/s, "").replace(/\/\/.*@/s, "//");

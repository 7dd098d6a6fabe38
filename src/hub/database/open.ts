/**
 * Opens the hub's database. SQLite by default: `locking_mode=EXCLUSIVE` keeps a second hub away from the file,
 * WAL with `synchronous=FULL` means that an acknowledged batch is on disk. PostgreSQL with a `postgres://` address.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Kysely, PostgresDialect, SqliteDialect } from "kysely";
import Database from "libsql";
import pg from "pg";
import { migrate } from "./migrations.ts";
import type { HubDatabase, HubTables } from "./schema.ts";

export type OpenedDatabase =
  | { readonly kind: "open"; readonly db: HubDatabase }
  | { readonly kind: "in-use" | "unwritable" | "unreachable"; readonly where: string };

export async function openSqlite(folder: string): Promise<OpenedDatabase> {
  const where = join(folder, "hub.db");
  try {
    mkdirSync(folder, { recursive: true });
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
    return { kind: isBusy(error) ? "in-use" : "unwritable", where };
  }
  const db = new Kysely<HubTables>({ dialect: new SqliteDialect({ database: sqlite as unknown as ConstructorParameters<typeof SqliteDialect>[0]["database"] }) });
  await migrate(db);
  return { kind: "open", db };
}

/** bigint columns hold milliseconds: they fit a number. */
const BIGINT_OID = 20;

export async function openPostgres(connectionString: string): Promise<OpenedDatabase> {
  pg.types.setTypeParser(BIGINT_OID, Number);
  const pool = new pg.Pool({ connectionString, max: 10 });
  // An idle connection that the server closed is replaced by the pool; without a listener it would end the hub.
  pool.on("error", () => {});
  const db = new Kysely<HubTables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await pool.query("select 1");
  } catch {
    await db.destroy();
    return { kind: "unreachable", where: hideSecrets(connectionString) };
  }
  await migrate(db);
  return { kind: "open", db };
}

const isBusy = (error: unknown): boolean => /SQLITE_BUSY|locked/i.test(`${(error as { code?: string }).code ?? ""} ${String(error)}`);
const hideSecrets = (address: string): string => address.replace(/\/\/[^@/]*@/, "//");

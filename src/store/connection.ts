/**
 * The life of the connection to IndexedDB, which dies under you: the disk fills, another tab upgrades, the
 * browser drops the connection. Every operation goes through `run`, so that every failure has a name and
 * none is swallowed. A connection that was lost is opened again once and the operation tried once more; if
 * its first commit did reach the disk, an entry may exist twice under two numbers, which changes nothing.
 */
import { liveQuery } from "dexie";
import type { Database } from "./database.ts";
import { StorageFailure, type StorageFailureName, type Watched } from "./store.ts";

/** Dexie's version 1 is the browser's 10, so that a schema can be patched in between. */
const BROWSER_VERSIONS = 10;
/** Another tab that does not let go of an old version: after this, people are told to close it. */
const BLOCKED_MS = 4_000;

export type Connection = {
  run<T>(work: () => Promise<T>): Promise<T>;
  watch<T>(query: () => Promise<T>): Watched<T>;
  close(): void;
};

/** Opens the database; rejects with a StorageFailure. */
export async function connect(database: Database): Promise<Connection> {
  let over: StorageFailureName | undefined;
  database.on("versionchange", ({ newVersion }) => {
    over = newVersion === null ? "closed" : "newer";
    database.close();
    return false;
  });
  // Dexie opens a database of a newer version without a word; an older program must not write in it.
  database.on("ready", () => {
    if (Math.floor(database.backendDB().version / BROWSER_VERSIONS) > database.verno) throw new StorageFailure("newer");
  }, true);
  await open(database);

  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    if (over !== undefined) throw new StorageFailure(over);
    try {
      return await work();
    } catch (reason) {
      if (failureName(reason) !== "closed" || over !== undefined) throw toFailure(reason);
    }
    database.close({ disableAutoOpen: false });
    await open(database);
    try {
      return await work();
    } catch (reason) {
      throw toFailure(reason);
    }
  };
  return {
    run,
    watch: (query) => ({
      subscribe: (next, error) => liveQuery(() => run(query)).subscribe(next, (reason) => error?.(toFailure(reason))),
    }),
    close: () => {
      over = "closed";
      database.close();
    },
  };
}

async function open(database: Database): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    database.on("blocked", () => {
      timer ??= setTimeout(() => reject(new StorageFailure("blocked")), BLOCKED_MS);
    });
  });
  try {
    await Promise.race([database.open(), blocked]);
  } catch (reason) {
    database.close();
    throw toFailure(reason);
  } finally {
    clearTimeout(timer);
  }
}

const toFailure = (reason: unknown): unknown => {
  if (reason instanceof StorageFailure) return reason;
  const kind = failureName(reason);
  return kind === undefined ? reason : new StorageFailure(kind, { cause: reason });
};

const FAILURES: Readonly<Record<string, StorageFailureName>> = {
  QuotaExceededError: "full",
  VersionError: "newer",
  DatabaseClosedError: "closed",
  InvalidStateError: "closed",
  InvalidState: "closed",
  MissingAPIError: "unavailable",
  MissingAPI: "unavailable",
  SecurityError: "unavailable",
};
/** Safari on iOS, when its storage process has died: an UnknownError with these words. */
const LOST = /connection to indexed database server lost/i;

/** The name of a storage failure, looked for through the layers that Dexie wraps it in; undefined for anything else. */
function failureName(reason: unknown): StorageFailureName | undefined {
  if (reason instanceof StorageFailure) return reason.kind;
  if (typeof reason !== "object" || reason === null) return undefined;
  const { name, message, inner, failures } = reason as { name?: string; message?: string; inner?: unknown; failures?: readonly unknown[] };
  const deeper = [inner, ...(failures ?? [])].map(failureName).find((found) => found !== undefined && found !== "unknown");
  if (deeper !== undefined) return deeper;
  if (LOST.test(message ?? "")) return "closed";
  const known = FAILURES[name ?? ""];
  if (known !== undefined) return known;
  return inner !== undefined || STORAGE_ERRORS.has(name ?? "") ? "unknown" : undefined;
}
const STORAGE_ERRORS: ReadonlySet<string> = new Set([
  "UnknownError", "AbortError", "TransactionInactiveError", "TimeoutError", "ReadOnlyError", "NotFoundError", "DataError", "ConstraintError",
  "OpenFailedError", "BulkError", "ModifyError", "DataCloneError",
]);

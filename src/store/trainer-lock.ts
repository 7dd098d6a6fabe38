/**
 * The trainer's code on her own device, checked without internet. A short code is a curtain and not a lock:
 * whoever has the files can try them all in minutes, so nothing behind it may be worth more. What it does
 * stop is a curious neighbour: failures are counted on disk before the code is even looked at, so neither a
 * reload nor pulling the battery gives another try.
 */
import type { Connection } from "./connection.ts";
import { type Database, type LockRow, readSetting, writeSetting } from "./database.ts";
import type { Watched } from "./store.ts";
import { toBase64Url } from "./text-of-bytes.ts";

export type TrainerLock = {
  /** Whether a code was chosen on this device. */
  watchTrainerCode(): Watched<boolean>;
  setTrainerCode(code: string): Promise<void>;
  /** `waitMs`: how long before the next try counts. While waiting, even the right code is not looked at. */
  tryTrainerCode(code: string): Promise<TrainerTry>;
};
export type TrainerTry = { readonly kind: "open" } | { readonly kind: "wrong"; readonly waitMs: number };

/** OWASP's figure for PBKDF2 with SHA-256; 117 ms on a laptop. */
const ITERATIONS = 600_000;
const FREE_TRIES = 5;
const MINUTE = 60_000;
/** After the fifth failure, the sixth, and every later one. */
const WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE] as const;

export function trainerLock({ connection, database, now, random }: {
  connection: Connection; database: Database; now: () => number; random: (bytes: number) => Uint8Array;
}): TrainerLock {
  const change = (next: (lock: LockRow) => LockRow): Promise<LockRow | undefined> =>
    connection.run(() => database.transaction("rw", database.settings, async () => {
      const lock = await readSetting(database, "lock");
      if (lock !== undefined) await writeSetting(database, "lock", next(lock));
      return lock;
    }));
  const waitOf = ({ closedUntil }: LockRow): number => Math.min(Math.max(0, closedUntil - now()), WAITS[2]);

  return {
    watchTrainerCode: () => connection.watch(async () => (await readSetting(database, "lock")) !== undefined),
    setTrainerCode: async (code) => {
      const salt = Uint8Array.from(random(16));
      const hash = await derive(code, salt);
      await connection.run(() => writeSetting(database, "lock", { salt, hash, failures: 0, closedUntil: 0 }));
    },
    tryTrainerCode: async (code) => {
      const before = await change((lock) => {
        if (waitOf(lock) > 0) return lock;
        const failures = lock.failures + 1;
        return { ...lock, failures, closedUntil: failures < FREE_TRIES ? 0 : now() + waitAfter(failures) };
      });
      if (before === undefined) return { kind: "wrong", waitMs: 0 };
      const waiting = waitOf(before);
      if (waiting > 0) return { kind: "wrong", waitMs: waiting };
      if ((await derive(code, before.salt)) !== before.hash) {
        const failures = before.failures + 1;
        return { kind: "wrong", waitMs: failures < FREE_TRIES ? 0 : waitAfter(failures) };
      }
      await change((lock) => ({ ...lock, failures: 0, closedUntil: 0 }));
      return { kind: "open" };
    },
  };
}

const waitAfter = (failures: number): number => WAITS[Math.min(failures - FREE_TRIES, WAITS.length - 1)] ?? WAITS[2];

async function derive(code: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(code), "PBKDF2", false, ["deriveBits"]);
  return toBase64Url(new Uint8Array(await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations: ITERATIONS }, key, 256)));
}

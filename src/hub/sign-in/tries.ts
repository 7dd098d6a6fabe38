/** Slows down guessing: five failures, then 1, 5, 15 minutes between two tries. Kept in the database, so that a restart forgets nothing. */
import type { HubParts } from "../parts.ts";
import { Refused } from "../requests/refuse.ts";

const FREE_TRIES = 5;
const WAITS_MS = [60_000, 5 * 60_000, 15 * 60_000];
/** After a quiet day the count starts again. */
const FORGET_MS = 24 * 3_600_000;

export async function mayTry({ db, now }: HubParts, what: string): Promise<void> {
  const row = await db.selectFrom("tries").select(["failures", "last"]).where("what", "=", what).executeTakeFirst();
  if (!row || row.failures < FREE_TRIES || now() - row.last > FORGET_MS) return;
  const wait = WAITS_MS[Math.min(row.failures - FREE_TRIES, WAITS_MS.length - 1)] ?? 0;
  if (now() - row.last < wait) throw new Refused("too-many-tries");
}

export async function noteFailure({ db, now }: HubParts, what: string): Promise<void> {
  await db.insertInto("tries").values({ what, failures: 1, last: now() })
    .onConflict((conflict) => conflict.column("what").doUpdateSet((row) => ({ failures: row("tries.failures", "+", 1), last: now() }))).execute();
}

export async function forgetFailures({ db }: HubParts, what: string): Promise<void> {
  await db.deleteFrom("tries").where("what", "=", what).execute();
}

/**
 * How a tablet joins a place: a trainer makes a code, the tablet gives it with its public key, the trainer
 * compares two words on both screens and confirms (RFC 8628 in shape). A code lives ten minutes, serves once,
 * and is dead after five wrong guesses at any code.
 */
import { createHash } from "node:crypto";
import { checkWords } from "#protocol/check-words.ts";
import { type CodeMade, type EnrolState, LIMITS, type Place, type PlaceId, type WaitingDevice } from "#protocol/messages.ts";
import type { DeviceId } from "#journal/entry.ts";
import type { HubParts } from "../parts.ts";
import { Refused } from "../requests/refuse.ts";
import type { KnownSender } from "./signed-request.ts";

/** No 0 O, 1 I L, 2 Z, 5 S, 8 B: read from one screen, typed on another. */
const LETTERS = "ACDEFGHJKMNPQRTUVWXY34679";
const CODE_LENGTH = 8;

export const codeHash = (code: string): string => createHash("sha256").update(code.toUpperCase().replace(/[^A-Z0-9]/g, "")).digest("hex");

export async function makeCode({ db, now, randomBytes, demo }: HubParts, place: PlaceId): Promise<CodeMade> {
  let code = "";
  while (code.length < CODE_LENGTH) {
    const [byte = 0] = randomBytes(1);
    // Bytes past the last whole turn would favour the first letters.
    if (byte < LETTERS.length * Math.floor(256 / LETTERS.length)) code += LETTERS[byte % LETTERS.length];
  }
  const expires = now() + LIMITS.codeLifeMs;
  await db.deleteFrom("codes").where("expires", "<", now()).where("open", "=", 0).execute();
  await db.insertInto("codes").values({ hash: codeHash(code), place, expires, wrong: 0, used_by: null, open: demo ? 1 : 0 }).execute();
  return { code, expires };
}

type NewDevice = { readonly id: DeviceId; readonly publicKey: string; readonly name: string };

export async function enrol(parts: HubParts, { code, device }: { code: string; device: NewDevice }): Promise<EnrolState> {
  const { db, now } = parts;
  const hash = codeHash(code);
  const { id } = device;
  const known = await db.selectFrom("devices").select(["public_key", "state"]).where("id", "=", id).executeTakeFirst();
  if (known && (known.public_key !== device.publicKey || known.state === "revoked")) throw new Refused("not-allowed");
  const taken = await db.updateTable("codes").set({ used_by: id })
    .where("hash", "=", hash).where("expires", ">", now()).where("wrong", "<", LIMITS.codeTries)
    .where((is) => is.or([is("used_by", "is", null), is("open", "=", 1)])).returning(["place", "open"]).executeTakeFirst();
  if (!taken) {
    await db.updateTable("codes").set((row) => ({ wrong: row("wrong", "+", 1) })).where("expires", ">", now()).where("open", "=", 0).execute();
    throw new Refused("unknown-code");
  }
  const row = { place: taken.place, public_key: device.publicKey, name: device.name, role: "tablet" as const, state: taken.open === 1 ? ("enrolled" as const) : ("waiting" as const) };
  await db.insertInto("devices").values({ id, ...row, made: now() }).onConflict((conflict) => conflict.column("id").doUpdateSet(row)).execute();
  return stateOf(parts, { ...row, id, made: now() });
}

export async function stateOf({ db, now }: HubParts, device: KnownSender): Promise<EnrolState> {
  switch (device.state) {
    case "waiting": return { state: "waiting", words: checkWords(device.public_key), now: now() };
    case "enrolled": return { state: "enrolled", place: await placeOf(db, device.place), now: now() };
    case "refused":
    case "revoked": return { state: "refused" };
  }
}

export async function waitingIn({ db }: HubParts, place: PlaceId): Promise<readonly WaitingDevice[]> {
  const rows = await db.selectFrom("devices").select(["id", "name", "public_key"]).where("place", "=", place).where("state", "=", "waiting").orderBy("made").execute();
  return rows.map(({ id, name, public_key }) => ({ device: id, name, words: checkWords(public_key) }));
}

/** Only a device that waits in the trainer's own place can be decided on. */
export async function decide({ db }: HubParts, { place, device, accept }: { place: PlaceId; device: DeviceId; accept: boolean }): Promise<void> {
  const decided = await db.updateTable("devices").set({ state: accept ? "enrolled" : "refused" })
    .where("id", "=", device).where("place", "=", place).where("state", "=", "waiting").executeTakeFirst();
  if (decided.numUpdatedRows === 0n) throw new Refused("not-found");
}

export async function placeOf(db: HubParts["db"], id: PlaceId): Promise<Place> {
  const { name, demo } = await db.selectFrom("places").select(["name", "demo"]).where("id", "=", id).executeTakeFirstOrThrow();
  return { id, name, demo: demo === 1 };
}

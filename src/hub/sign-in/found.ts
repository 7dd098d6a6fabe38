/** The first start: a one-time link makes the place, its first trainer, and the trainer's device. */
import { createHash } from "node:crypto";
import type { DeviceId } from "#journal/entry.ts";
import type { PlaceId, SignedIn } from "#protocol/messages.ts";
import type { HubParts } from "../parts.ts";
import { Refused } from "../requests/refuse.ts";
import { hashPassword } from "./password.ts";
import { checkPassword, knownAs, trustDevice } from "./sign-in.ts";

const SECRET_BYTES = 24;
const FOUNDING = "founding";

export const isFounded = async ({ db }: Pick<HubParts, "db">): Promise<boolean> => (await db.selectFrom("places").select("id").limit(1).executeTakeFirst()) !== undefined;

/** A demonstration's database opened for real work, or the other way round. */
export const holdsOther = async ({ db, demo }: Pick<HubParts, "db" | "demo">): Promise<boolean> =>
  (await db.selectFrom("places").select("id").where("demo", "!=", demo ? 1 : 0).limit(1).executeTakeFirst()) !== undefined;

/** A new secret at each start until the place exists; only its hash is kept. */
export async function makeFoundingSecret({ db, randomBytes }: HubParts): Promise<string> {
  const secret = randomBytes(SECRET_BYTES).toString("base64url");
  await db.insertInto("secrets").values({ name: FOUNDING, hash: hashOf(secret) }).onConflict((conflict) => conflict.column("name").doUpdateSet({ hash: hashOf(secret) })).execute();
  return secret;
}

type Founding = { readonly secret: string; readonly place: string; readonly trainer: string; readonly password: string; readonly device: { readonly id: DeviceId; readonly publicKey: string; readonly name: string } };

export async function found(parts: HubParts, { secret, place, trainer, password, device }: Founding): Promise<SignedIn> {
  const { db, now, randomBytes } = parts;
  checkPassword(password);
  const id = randomBytes(16).toString("hex") as PlaceId;
  const hash = await hashPassword(password, randomBytes);
  await db.transaction().execute(async (trx) => {
    // Deleting the secret is what makes the link serve once: of two at the same instant, one finds nothing.
    const { numDeletedRows } = await trx.deleteFrom("secrets").where("name", "=", FOUNDING).where("hash", "=", hashOf(secret)).executeTakeFirst();
    if (numDeletedRows === 0n) throw new Refused((await isFounded({ db: trx })) ? "already-founded" : "not-founded");
    await trx.insertInto("places").values({ id, name: place.trim(), demo: 0, made: now() }).execute();
    await trx.insertInto("trainers").values({ place: id, name: trainer.trim(), known_as: knownAs(trainer), password: hash }).execute();
  });
  const role = await trustDevice(parts, { place: id, device });
  return { place: { id, name: place.trim(), demo: false }, trainer: trainer.trim(), role, now: now() };
}

const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

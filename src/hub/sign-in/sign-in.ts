/** A trainer signs in: her name and password once, then the device signs for her. */
import type { DeviceId } from "#journal/entry.ts";
import { type DeviceRole, LIMITS, type PlaceId, type SignedIn } from "#protocol/messages.ts";
import { placeOf } from "../devices/enrolment.ts";
import type { HubParts } from "../parts.ts";
import { Refused } from "../requests/refuse.ts";
import { hashPassword, isPassword } from "./password.ts";
import { forgetFailures, mayTry, noteFailure } from "./tries.ts";

type NewDevice = { readonly id: DeviceId; readonly publicKey: string; readonly name: string };

export const knownAs = (name: string): string => name.trim().normalize("NFC").toLocaleLowerCase("fr");

export async function signIn(parts: HubParts, { trainer, password, device }: { trainer: string; password: string; device: NewDevice }): Promise<SignedIn> {
  const { db, now, randomBytes } = parts;
  const what = `sign-in ${knownAs(trainer)}`;
  await mayTry(parts, what);
  const found = await db.selectFrom("trainers").selectAll().where("known_as", "=", knownAs(trainer)).executeTakeFirst();
  // An unknown name costs the same time as a wrong password: names cannot be listed by the clock.
  const wasted = found ? undefined : await hashPassword(password, randomBytes);
  const right = found !== undefined && wasted === undefined && (await isPassword(password, found.password));
  if (!found || !right) {
    await noteFailure(parts, what);
    throw new Refused("wrong-password");
  }
  await forgetFailures(parts, what);
  const role = await trustDevice(parts, { place: found.place, device });
  return { place: await placeOf(db, found.place), trainer: found.name, role, now: now() };
}

/** Makes this device the trainer's. A learners' tablet of the same place stays what it is: private entries never reach it. */
export async function trustDevice({ db, now }: HubParts, { place, device }: { place: PlaceId; device: NewDevice }): Promise<DeviceRole> {
  const { id } = device;
  const known = await db.selectFrom("devices").selectAll().where("id", "=", id).executeTakeFirst();
  if (known && (known.public_key !== device.publicKey || known.state === "revoked")) throw new Refused("not-allowed");
  if (known?.place === place && known.role === "tablet" && known.state === "enrolled") return "tablet";
  const row = { place, public_key: device.publicKey, name: device.name, role: "trainer" as const, state: "enrolled" as const };
  await db.insertInto("devices").values({ id, ...row, made: now() }).onConflict((conflict) => conflict.column("id").doUpdateSet(row)).execute();
  return "trainer";
}

export function checkPassword(password: string): void {
  if (password.length < LIMITS.passwordMinChars) throw new Refused("malformed");
}

/** Who sends a request: the device whose key signed it, checked before anything is read (protocol/messages.ts). */
import { createHash } from "node:crypto";
import { DEVICE_HEADER, LIMITS, requestText } from "#protocol/messages.ts";
import type { DeviceId } from "#journal/entry.ts";
import type { DeviceState, HubTables } from "../database/schema.ts";
import { isSignedBy } from "../entries/seal-check.ts";
import type { HubParts } from "../parts.ts";
import { Refused } from "../requests/refuse.ts";

export type KnownSender = HubTables["devices"];

const HEADER = /^([a-z2-7]{16});(\d{1,15});([\w-]{8,64});([\w-]{20,200})$/;

/** Throws a refusal unless the request is signed, fresh and new. `states`: which devices may ask this. */
export async function readSender({ parts: { db, now }, request, body, states = ["enrolled"] }: {
  parts: HubParts; request: Request; body: Buffer; states?: readonly DeviceState[];
}): Promise<KnownSender> {
  const [, id, time, nonce, signature] = HEADER.exec(request.headers.get(DEVICE_HEADER) ?? "") ?? [];
  if (!id || !time || !nonce || !signature) throw new Refused("bad-signature");
  const device = await db.selectFrom("devices").selectAll().where("id", "=", id as DeviceId).executeTakeFirst();
  if (!device) throw new Refused("unknown-device");
  const bodyHash = createHash("sha256").update(body).digest("hex");
  const text = requestText({ method: request.method, path: new URL(request.url).pathname, bodyHash, time: Number(time), nonce });
  if (!(await isSignedBy({ publicKey: device.public_key, text, signature }))) throw new Refused("bad-signature");
  if (Math.abs(now() - Number(time)) > LIMITS.clockWindowMs) throw new Refused("clock");
  if (device.state === "revoked") throw new Refused("revoked");
  if (!states.includes(device.state)) throw new Refused("unknown-device");
  await db.deleteFrom("nonces").where("seen", "<", now() - 2 * LIMITS.clockWindowMs).execute();
  const noted = await db.insertInto("nonces").values({ device: device.id, nonce, seen: now() }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  if (noted.numInsertedOrUpdatedRows === 0n) throw new Refused("replayed");
  return device;
}

export function onlyTrainers(sender: KnownSender): void {
  if (sender.role !== "trainer") throw new Refused("not-allowed");
}

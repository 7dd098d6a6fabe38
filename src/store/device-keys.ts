/**
 * The device's own key pair: P-256, made on the first call, and unable to leave the browser (a thief of the
 * files cannot sign as this device). It signs seals and requests; a hub knows the device by its public half.
 */
import type { Connection } from "./connection.ts";
import { type Database, readSetting, writeSetting } from "./database.ts";
import { fromBase64Url, toBase64Url } from "./text-of-bytes.ts";

export type DeviceKeys = {
  /** SPKI, base64url. */
  publicKey(): Promise<string>;
  /** Signature (P-256, SHA-256, r and s of 32 bytes each) of this text, base64url. */
  sign(text: string): Promise<string>;
};

const CURVE = { name: "ECDSA", namedCurve: "P-256" } as const;
const SIGNING = { name: "ECDSA", hash: "SHA-256" } as const;

export function deviceKeys(connection: Connection, database: Database): DeviceKeys {
  const keys = async (): Promise<CryptoKeyPair> => {
    const held = await connection.run(() => readSetting(database, "keys"));
    if (held !== undefined) return held;
    const made = await crypto.subtle.generateKey(CURVE, false, ["sign", "verify"]);
    return connection.run(() => database.transaction("rw", database.settings, async () => {
      // Two callers may both have made one: the first to be written stays.
      const first = await readSetting(database, "keys");
      if (first === undefined) await writeSetting(database, "keys", made);
      return first ?? made;
    }));
  };
  return {
    publicKey: async () => toBase64Url(new Uint8Array(await crypto.subtle.exportKey("spki", (await keys()).publicKey))),
    sign: async (text) => toBase64Url(new Uint8Array(await crypto.subtle.sign(SIGNING, (await keys()).privateKey, new TextEncoder().encode(text)))),
  };
}

/** Whether this signature of this text was made with this public key. A key or signature out of shape is no. */
export async function verifySignature({ text, signature, publicKey }: { text: string; signature: string; publicKey: string }): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey("spki", fromBase64Url(publicKey), CURVE, false, ["verify"]);
    return await crypto.subtle.verify(SIGNING, key, fromBase64Url(signature), new TextEncoder().encode(text));
  } catch {
    return false;
  }
}

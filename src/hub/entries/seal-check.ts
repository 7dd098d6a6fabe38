/** P-256 signatures, checked with a device's public key as it was given at enrolment. */
import { webcrypto } from "node:crypto";
import { sealText, type Tail } from "#journal/tail.ts";

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

/** A wrong or malformed key or signature is false, never an exception. */
export async function isSignedBy({ publicKey, text, signature }: { publicKey: string; text: string; signature: string }): Promise<boolean> {
  try {
    const key = await webcrypto.subtle.importKey("spki", Buffer.from(publicKey, "base64url"), ALGORITHM, false, ["verify"]);
    return await webcrypto.subtle.verify(ALGORITHM, key, Buffer.from(signature, "base64url"), Buffer.from(text, "utf8"));
  } catch {
    return false;
  }
}

export const isSealedBy = (publicKey: string, { device, stream, seal }: Tail): Promise<boolean> =>
  device === seal.device && stream === seal.stream ? isSignedBy({ publicKey, text: sealText(seal), signature: seal.signature }) : Promise.resolve(false);

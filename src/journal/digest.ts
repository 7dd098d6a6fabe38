/**
 * Digests: how two copies of a log prove that they are equal.
 *
 * An entry's hash covers its place, stamp, salt and exact text. A log's digest up to number n is
 * SHA-256(digest up to n-1 + hash of n): same number, same digest, same log. Hashes outlive an erasure,
 * so a log stays whole when a person's entries are blanked.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Log, Written } from "./entry.ts";
import type { Stamp } from "./stamp.ts";

/** The digest of an empty log. */
export const EMPTY_DIGEST = "";

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

export function entryHash({ device, stream, number, stamp, written }: Log & { number: number; stamp: Stamp; written: Written }): string {
  return sha256Hex(JSON.stringify([device, stream, number, stamp, written.salt, written.body]));
}

export const nextDigest = (digest: string, hash: string): string => sha256Hex(digest + hash);

/**
 * A tail: consecutive entries of one log, sealed by the device that wrote them. Anyone may carry a tail
 * (a hub, a USB key, another tablet); nobody can forge or alter one.
 *
 * `readTail` is the one door through which entries written elsewhere come in, on a hub as on a tablet. It
 * judges the tail's arithmetic only (numbers, hashes, digest); the signature is checked by whoever holds
 * the device's public key. What an entry says is never a reason to refuse it.
 */
import { entryHash, nextDigest } from "./digest.ts";
import type { Entry, Log } from "./entry.ts";
import type { Stamp } from "./stamp.ts";

/** What a device vouches for: its log up to `number` has this running digest. */
export type Seal = Log & { readonly number: number; readonly digest: string; readonly signature: string };

/** An entry on the line: log and number follow from its place in the tail. */
export type TailEntry =
  | { readonly stamp: Stamp; readonly salt: string; readonly body: string }
  | { readonly stamp: Stamp; readonly hash: string };

export type Tail = Log & {
  /** Number of the first entry. */
  readonly from: number;
  readonly entries: readonly TailEntry[];
  /** Covers the last entry. */
  readonly seal: Seal;
};

/** How far a copy of a log goes. */
export type Head = { readonly number: number; readonly digest: string };
export const EMPTY_HEAD: Head = { number: 0, digest: "" };

export type TailReading =
  /** `entries` are the new ones, in order; perhaps none, when all were known. */
  | { readonly kind: "fits"; readonly entries: readonly Entry[]; readonly head: Head }
  /** The copy lacks entries before this tail. */
  | { readonly kind: "gap"; readonly missingFrom: number }
  /** Same numbers, other content: the device was restored from an old backup, or the tail was altered. */
  | { readonly kind: "fork"; readonly at: number };

/**
 * Holds a tail against what a copy already has.
 * `digestAt` gives the copy's own running digest at a number that it holds.
 */
export function readTail({ tail, head, digestAt }: { tail: Tail; head: Head; digestAt: (number: number) => string | undefined }): TailReading {
  if (tail.from > head.number + 1) return { kind: "gap", missingFrom: head.number + 1 };
  const before = tail.from === 1 ? "" : digestAt(tail.from - 1);
  if (before === undefined) return { kind: "gap", missingFrom: tail.from - 1 };
  const entries = tail.entries.map((written, index) => toEntry({ log: tail, number: tail.from + index, written }));
  let digest = before;
  for (const { hash, number } of entries) {
    digest = nextDigest(digest, hash);
    if (number <= head.number && digest !== digestAt(number)) return { kind: "fork", at: number };
  }
  const last = tail.from + entries.length - 1;
  if (last !== tail.seal.number || digest !== tail.seal.digest) return { kind: "fork", at: last };
  if (last <= head.number) return { kind: "fits", entries: [], head };
  return { kind: "fits", entries: entries.filter(({ number }) => number > head.number), head: { number: last, digest } };
}

/** The exact text that a device signs. */
export const sealText = ({ device, stream, number, digest }: Omit<Seal, "signature">): string =>
  `pas-a-pas seal 1 ${device} ${stream} ${number} ${digest}`;

export const toTailEntry = ({ stamp, hash, written }: Entry): TailEntry => (written ? { stamp, ...written } : { stamp, hash });

function toEntry({ log, number, written }: { log: Log; number: number; written: TailEntry }): Entry {
  const { device, stream } = log;
  const { stamp } = written;
  if ("hash" in written) return { device, stream, number, stamp, hash: written.hash, written: undefined };
  const text = { salt: written.salt, body: written.body };
  return { device, stream, number, stamp, hash: entryHash({ device, stream, number, stamp, written: text }), written: text };
}

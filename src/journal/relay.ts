/**
 * Cuts what a copy holds of a log into tails that fit a message. Used by a device and by a hub alike.
 *
 * A tail can only end where the writing device has sealed its log, so the cuts fall on seals. Where one
 * stretch between two seals is longer than the limits, it goes as it is: one tail too long beats a log that
 * is stuck for ever.
 */
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Entry, Log } from "./entry.ts";
import { type Seal, type Tail, toTailEntry } from "./tail.ts";

/** Of one tail: how many entries, how many bytes of JSON. */
export type TailLimits = { readonly entries: number; readonly bytes: number };

/** `entries`: consecutive, oldest first, from one log; `seals` in any order. What comes after the last seal is left out. */
export function cutTails({ log, entries, seals, limits }: {
  log: Log; entries: readonly Entry[]; seals: readonly Seal[]; limits: TailLimits;
}): Tail[] {
  const { device, stream } = log;
  const stretches = joinWithin(limits, sealedStretches(entries, seals));
  return stretches.flatMap(({ entries, seal }) => {
    const from = entries[0]?.number;
    return from === undefined ? [] : [{ device, stream, from, entries: entries.map(toTailEntry), seal }];
  });
}

/** Bytes of an entry in a tail. */
export const entryBytes = (entry: Entry): number => utf8ToBytes(JSON.stringify(toTailEntry(entry))).length + 1;
/** Bytes of a tail in a message, near enough. */
export const tailBytes = (tail: Tail): number => utf8ToBytes(JSON.stringify(tail)).length;

type Stretch = { readonly entries: readonly Entry[]; readonly seal: Seal; readonly bytes: number };

function sealedStretches(entries: readonly Entry[], seals: readonly Seal[]): Stretch[] {
  const sealAt = new Map(seals.map((seal) => [seal.number, seal]));
  const stretches: Stretch[] = [];
  let open: Entry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    open.push(entry);
    bytes += entryBytes(entry);
    const seal = sealAt.get(entry.number);
    if (seal === undefined) continue;
    stretches.push({ entries: open, seal, bytes });
    open = [];
    bytes = 0;
  }
  return stretches;
}

function joinWithin(limits: TailLimits, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches) {
    const last = joined.at(-1);
    const entries = (last?.entries.length ?? 0) + next.entries.length;
    const bytes = (last?.bytes ?? 0) + next.bytes;
    if (last === undefined || entries > limits.entries || bytes > limits.bytes) joined.push(next);
    else joined[joined.length - 1] = { entries: [...last.entries, ...next.entries], seal: next.seal, bytes };
  }
  return joined;
}

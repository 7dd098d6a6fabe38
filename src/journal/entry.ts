/**
 * An entry: one thing that happened or was decided, written once and never changed.
 *
 * A device writes to its own logs only, one log a stream, numbered 1, 2, 3 … without a hole. The numbering
 * is the whole sync protocol: "what I have" is a table log → number, and two journals send each other the
 * missing tails. Receiving an entry twice changes nothing.
 *
 * The body stays the exact text that was written. What a newer version wrote (a kind or a field that we do
 * not know) is therefore kept, digested and passed on untouched.
 */
import type { Stamp } from "./stamp.ts";

/** Names a device (a browser profile on a tablet, a laptop) within the world: 16 characters of base 32. */
export type DeviceId = string & { readonly DeviceId: never };
/** A learner's random name in the journal; first names live in card entries only. */
export type LearnerId = string & { readonly LearnerId: never };

/**
 * Who may hold what. `main`: every device of the place. `detail`: the hub and trainers' devices.
 * `private`: the hub and trainers' devices, never a learner's tablet.
 */
export const STREAMS = ["main", "detail", "private"] as const;
export type Stream = (typeof STREAMS)[number];

export type Log = { readonly device: DeviceId; readonly stream: Stream };
/** A log's name as one string, "device/stream": keys of version tables. */
export type LogName = `${string}/${Stream}`;
export const logName = ({ device, stream }: Log): LogName => `${device}/${stream}`;
export const parseLogName = (name: LogName): Log => {
  const cut = name.indexOf("/");
  return { device: name.slice(0, cut) as DeviceId, stream: name.slice(cut + 1) as Stream };
};

export type Entry = Log & {
  /** Place in its log, from 1. */
  readonly number: number;
  readonly stamp: Stamp;
  /** SHA-256 of the entry with its salt (see digest.ts); stays when the rest is blanked. */
  readonly hash: string;
  /** What was written; undefined once the person it speaks of has been erased. */
  readonly written: Written | undefined;
};

/** Salt and text go together: without the salt, a blanked first name could be guessed back from its hash. */
export type Written = { readonly salt: string; readonly body: string };

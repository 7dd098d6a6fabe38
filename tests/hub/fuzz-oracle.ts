/**
 * What a hub must hold after any messages whatever, found out another way than the hub does: by comparing each
 * message with what the devices really wrote. Knows no database, no schema library and no signature.
 */
import { entryHash } from "#journal/digest.ts";
import { type DeviceId, STREAMS, type Stream } from "#journal/entry.ts";
import type { Stamp } from "#journal/stamp.ts";
import type { Tail, TailEntry } from "#journal/tail.ts";

export type Row = { readonly number: number; readonly stamp: string; readonly hash: string; readonly salt: string | null; readonly body: string | null };
/** What one device wrote in one stream, and the digests that follow from it. */
export type Truth = { readonly device: DeviceId; readonly stream: Stream; readonly entries: readonly TailEntry[]; readonly digestAt: (number: number) => string };

export class Oracle {
  readonly #truths: ReadonlyMap<string, Truth>;
  readonly #signed = new Map<string, Set<string>>();
  readonly #rows = new Map<string, Row[]>();

  constructor(truths: readonly Truth[]) {
    this.#truths = new Map(truths.map((truth) => [`${truth.device}/${truth.stream}`, truth]));
  }

  /** This seal was really made by its device. */
  noteSeal({ seal }: Tail): void {
    const text = `${seal.device}/${seal.stream} ${seal.number} ${seal.digest}`;
    this.#signed.set(text, (this.#signed.get(text) ?? new Set()).add(bytesOf(seal.signature)));
  }

  /** A well-signed message of a device of the place. Undefined when it must be refused as a whole. */
  receive(message: unknown, { mayWritePrivate }: { mayWritePrivate: boolean }): void {
    if (!isMessage(message)) return;
    const tails = [...message.tails].sort((one, other) => order(`${one.device}/${one.stream}`, `${other.device}/${other.stream}`) || one.from - other.from);
    for (const tail of tails) if (tail.stream !== "private" || mayWritePrivate) this.#take(tail);
  }

  rows(): ReadonlyMap<string, readonly Row[]> {
    return this.#rows;
  }

  #take({ device, stream, from, entries, seal }: Tail): void {
    const log = `${device}/${stream}`;
    const truth = this.#truths.get(log);
    const rows = this.#rows.get(log) ?? [];
    const last = from + entries.length - 1;
    if (!truth || from > rows.length + 1 || last > truth.entries.length) return;
    if (`${seal.device}/${seal.stream}` !== log || seal.number !== last || seal.digest !== truth.digestAt(last)) return;
    if (!this.#signed.get(`${log} ${last} ${seal.digest}`)?.has(bytesOf(seal.signature))) return;
    const told = entries.map((entry, index) => rowOf(truth, from + index, entry));
    if (told.some((row) => row === undefined)) return;
    this.#rows.set(log, [...rows, ...told.filter((row) => row !== undefined).slice(rows.length - from + 1)]);
  }
}

/** The row that this entry makes, if the device wrote it there; undefined when it did not. */
function rowOf({ device, stream, entries }: Truth, number: number, given: TailEntry): Row | undefined {
  const written = entries[number - 1];
  if (!written || !("body" in written)) return undefined;
  const { stamp, salt, body } = written;
  const hash = entryHash({ device, stream, number, stamp: stamp as Stamp, written: { salt, body } });
  // Its text blanked on the way, as after an erasure: the hash is the same, so the log is. A hash covers its stamp.
  if ("hash" in given) return given.hash === hash ? { number, stamp: given.stamp, hash, salt: null, body: null } : undefined;
  return given.stamp === stamp && given.salt === salt && given.body === body ? { number, stamp, hash, salt, body } : undefined;
}

type Message = { readonly protocol: 1; readonly tails: readonly Tail[] };

function isMessage(value: unknown): value is Message {
  if (!isObject(value) || value["protocol"] !== 1 || !isObject(value["have"])) return false;
  const table = Object.entries(value["have"]);
  return table.every(([log, head]) => /^[a-z2-7]{16}\/(main|detail|private)$/.test(log) && isObject(head) && isCount(head["number"], 0) && (head["digest"] === "" || isDigest(head["digest"])))
    && Array.isArray(value["tails"]) && value["tails"].every(isTail);
}

function isTail(value: unknown): boolean {
  if (!isObject(value) || !isLog(value) || !isCount(value["from"], 1)) return false;
  const { entries, seal } = value;
  return Array.isArray(entries) && entries.length > 0 && entries.every(isEntry)
    && isObject(seal) && isLog(seal) && isCount(seal["number"], 1) && isDigest(seal["digest"]) && isText(seal["signature"], 200);
}

function isEntry(value: unknown): boolean {
  if (!isObject(value) || typeof value["stamp"] !== "string" || !/^[01]:\d{15}:[0-9a-f]{4}:[a-z2-7]{16}$/.test(value["stamp"])) return false;
  const keys = Object.keys(value).sort().join();
  return keys === "hash,stamp" ? isDigest(value["hash"]) : keys === "body,salt,stamp" && isText(value["salt"], 64) && isText(value["body"], 16_000);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const isLog = ({ device, stream }: Readonly<Record<string, unknown>>): boolean => typeof device === "string" && /^[a-z2-7]{16}$/.test(device) && STREAMS.some((known) => known === stream);
const isCount = (value: unknown, min: number): boolean => typeof value === "number" && Number.isInteger(value) && value >= min && value < 2 ** 31;
const isDigest = (value: unknown): boolean => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
/** What both databases give back to the letter: whole characters, and no NUL. */
const isText = (value: unknown, max: number): boolean => typeof value === "string" && value !== "" && value.length <= max && Buffer.from(value, "utf8").toString("utf8") === value && !value.includes("\0");
const bytesOf = (signature: string): string => Buffer.from(signature, "base64url").toString("hex");
const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

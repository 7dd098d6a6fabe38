/**
 * What a device and a hub say to each other, version 1.
 *
 * One message does the work. A device posts to `/api/sync` the table of what it holds and the tails that the
 * hub lacked when they last spoke; the hub absorbs them in one transaction, and answers with its own table
 * (numbers and digests: the device's receipt), its time, and the tails that the device lacks. Both repeat
 * until neither owes anything. Sending anything twice changes nothing, so a cut line costs one batch at most.
 *
 * Every request after enrolment is signed with the device's key: header `Pas-A-Pas-Device` is
 * `device;time;nonce;signature`, the signature (P-256, SHA-256, base64url) covering
 * `method\npath\nsha256(body)\ntime\nnonce`. `time` is the device's idea of the hub's time; when it is off by
 * more than the window, the refusal carries the hub's time and the device tries once more with it.
 *
 * A refusal is a JSON body `{ refused: name, now }` with a 4xx status. Nothing is lost by it: the sender
 * keeps what it has.
 */
import type { DeviceId, LogName } from "#journal/entry.ts";
import type { Head, Tail } from "#journal/tail.ts";

export const PROTOCOL_VERSION = 1;

export type VersionTable = Readonly<Record<LogName, Head>>;

export type PlaceId = string & { readonly PlaceId: never };
/** `tablet`: shared by learners, gets `main` only. `trainer`: gets every stream. */
export type DeviceRole = "tablet" | "trainer";

/** A device as the others need to know it: to check its seals, and to name it to a trainer. */
export type KnownDevice = {
  readonly id: DeviceId;
  /** P-256 public key, SPKI, base64url. */
  readonly publicKey: string;
  readonly name: string;
  readonly role: DeviceRole;
};

export type SyncRequest = {
  readonly protocol: number;
  readonly have: VersionTable;
  readonly tails: readonly Tail[];
};
export type SyncAnswer = {
  readonly protocol: number;
  /** Hub's time, milliseconds since 1970. */
  readonly now: number;
  readonly place: Place;
  /** What the hub holds after this message, for the logs that this device may see. */
  readonly have: VersionTable;
  readonly tails: readonly Tail[];
  /** Writers of the tails sent, and every device of the place for a trainer. */
  readonly devices: readonly KnownDevice[];
  /** Tails not taken, and why; the others were. */
  readonly notTaken: readonly { readonly log: LogName; readonly why: "gap" | "fork" | "bad-signature" | "unknown-device" | "not-yours" }[];
  /** True when the hub has more tails for this device. */
  readonly more: boolean;
};

export type Place = { readonly id: PlaceId; readonly name: string; readonly demo: boolean };

/** First start: the one-time link's secret makes the place, its first trainer, and this trainer's device. */
export type FoundRequest = { readonly secret: string; readonly place: string; readonly trainer: string; readonly password: string; readonly device: NewDevice };
export type SignInRequest = { readonly trainer: string; readonly password: string; readonly device: NewDevice };
export type NewDevice = { readonly id: DeviceId; readonly publicKey: string; readonly name: string };
/** Answer to founding and signing in. The role is what the device has at the hub: a tablet stays a tablet. */
export type SignedIn = { readonly place: Place; readonly trainer: string; readonly role: DeviceRole; readonly now: number };

/** A trainer asks for a code (signed); it lives ten minutes and serves once. */
export type CodeMade = { readonly code: string; readonly expires: number };
/** A tablet gives the code; then it waits for the trainer, who compares the two words on both screens. */
export type EnrolRequest = { readonly code: string; readonly device: NewDevice };
export type EnrolState =
  | { readonly state: "waiting"; readonly words: readonly string[]; readonly now: number }
  | { readonly state: "enrolled"; readonly place: Place; readonly now: number }
  | { readonly state: "refused" };
/** What the trainer sees while a code of hers is alive. */
export type WaitingDevice = { readonly device: DeviceId; readonly name: string; readonly words: readonly string[] };

export const ROUTES = {
  sync: "/api/sync",
  found: "/api/found",
  signIn: "/api/sign-in",
  /** POST makes a code (trainer, signed). */
  codes: "/api/enrolment/codes",
  /** POST by the tablet, unsigned. */
  enrol: "/api/enrolment",
  /** POST by the tablet, signed with its new key: how far is it? Body `{}`. */
  enrolState: "/api/enrolment/state",
  /** POST by the trainer, signed: who waits? Body `{}`. */
  waiting: "/api/enrolment/waiting",
  /** POST by the trainer, signed: `{ device, accept }`. */
  decide: "/api/enrolment/decide",
} as const;

export const DEVICE_HEADER = "Pas-A-Pas-Device";
/** What is signed, see the header of this file. */
export const requestText = ({ method, path, bodyHash, time, nonce }: { method: string; path: string; bodyHash: string; time: number; nonce: string }): string =>
  [method, path, bodyHash, time, nonce].join("\n");

export const REFUSALS = [
  "malformed", "too-large", "protocol", "unknown-device", "revoked", "bad-signature", "clock", "replayed",
  "not-allowed", "wrong-password", "too-many-tries", "unknown-code", "already-founded", "not-founded", "not-found",
] as const;
export type RefusalName = (typeof REFUSALS)[number];
export type Refusal = { readonly refused: RefusalName; readonly now: number };

export const LIMITS = {
  /** Entries in one message. 100 already gets 80 % of the peak rate, 500 all of it (reliability.md, 1). */
  entriesPerMessage: 400,
  /** Bytes of a request, unzipped. An entry is about 300. */
  messageBytes: 1_000_000,
  /** Characters of one entry's text: a card or a result takes 300; room for what later versions write. */
  bodyChars: 16_000,
  /** A device whose clock differs more is told the time and asked again. */
  clockWindowMs: 5 * 60_000,
  codeLifeMs: 10 * 60_000,
  /** Wrong codes from one address before it has to wait. */
  codeTries: 5,
  passwordMinChars: 8,
  firstNameChars: 30,
} as const;

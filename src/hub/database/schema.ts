/**
 * The hub's tables. One schema for SQLite and PostgreSQL: text, integer and bigint columns only, JSON as text,
 * times in milliseconds since 1970. A place is the tenant: every table that holds its things begins with it.
 */
import type { Kysely, Transaction } from "kysely";
import type { DeviceId, LearnerId, Stream } from "#journal/entry.ts";
import type { Stamp } from "#journal/stamp.ts";
import type { DeviceRole, PlaceId } from "#protocol/messages.ts";

export type HubTables = {
  places: { id: PlaceId; name: string; /** 1 for a demonstration. */ demo: number; made: number };
  trainers: { place: PlaceId; name: string; /** The name as it is looked up: without capitals. */ known_as: string; password: string };
  devices: { id: DeviceId; place: PlaceId; public_key: string; name: string; role: DeviceRole; state: DeviceState; made: number };
  /** Enrolment codes, by the SHA-256 of the code. */
  codes: { hash: string; place: PlaceId; expires: number; wrong: number; used_by: DeviceId | null; /** 1 in a demonstration: serves many, confirmed at once. */ open: number };
  /** How far the hub's copy of each log goes. */
  logs: { place: PlaceId; device: DeviceId; stream: Stream; number: number; digest: string };
  entries: {
    place: PlaceId; device: DeviceId; stream: Stream; number: number; stamp: Stamp; hash: string; salt: string | null; body: string | null;
    /** The log's running digest up to here. */
    digest: string;
    /** Whom it is about, so that an erasure finds it. */
    learner: LearnerId | null;
  };
  seals: { place: PlaceId; device: DeviceId; stream: Stream; number: number; digest: string; signature: string };
  erased: { place: PlaceId; learner: LearnerId };
  /** Signed requests seen lately: none serves twice. */
  nonces: { device: DeviceId; nonce: string; seen: number };
  /** Failures in a row of one thing that can be guessed. */
  tries: { what: string; failures: number; last: number };
  /** The founding link's secret, hashed. */
  secrets: { name: string; hash: string };
};
export type DeviceState = "waiting" | "enrolled" | "refused" | "revoked";

export type HubDatabase = Kysely<HubTables>;
export type HubTransaction = Transaction<HubTables>;

/**
 * What sync needs of whoever keeps a journal: the tablet's database, a trainer's, a test's. Sync knows no
 * database, and a keeper knows no network; this is where they meet.
 */
import type { DeviceId, LogName } from "./entry.ts";
import type { TailLimits } from "./relay.ts";
import type { Clock } from "./stamp.ts";
import type { Head, Tail } from "./tail.ts";

export type HeadTable = Readonly<Record<LogName, Head>>;

/** Another device, as its hub names it. */
export type Neighbour = { readonly id: DeviceId; readonly publicKey: string; readonly name: string; readonly role: "tablet" | "trainer" };

export type Taken =
  | { readonly kind: "taken"; readonly log: LogName; readonly entries: number }
  | { readonly kind: "gap"; readonly log: LogName; readonly missingFrom: number }
  | { readonly kind: "fork"; readonly log: LogName; readonly at: number };

export type Keeper = {
  readonly device: DeviceId;
  /** How far this copy of each log goes. */
  heads(): Promise<HeadTable>;
  /** The hub's own table, as it last gave it. */
  hubHeads(): Promise<HeadTable>;
  /**
   * Sealed tails of what the hub lacks, this device's own logs first and newly sealed. At most `entries`
   * entries and about `bytes` bytes in all.
   */
  tailsFor(hub: HeadTable, limits: TailLimits): Promise<readonly Tail[]>;
  /** Logs of which the hub's copy is another story than ours: same number, other digest. */
  forksWith(hub: HeadTable): Promise<readonly LogName[]>;
  /** Takes tails whose seals were checked, all in one transaction. */
  absorb(tails: readonly Tail[]): Promise<readonly Taken[]>;
  /** Notes a meeting with the hub: receipts, its time against ours, its place's name, its devices. A device's key once known stays. */
  metHub(meeting: { hub: HeadTable; hubNow: number; place: { id: string; name: string; demo: boolean }; devices: readonly Neighbour[] }): Promise<void>;
  /** A device heard of earlier; undefined when never. */
  neighbour(device: DeviceId): Promise<Neighbour | undefined>;
  clock(): Promise<Clock>;
};

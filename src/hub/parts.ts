/** What the hub's routes are made of: handed in once, by main.ts or by a test. */
import type { HubDatabase } from "./database/schema.ts";

export type HubParts = {
  readonly db: HubDatabase;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly randomBytes: (count: number) => Buffer;
  /** A demonstration: its codes serve many and are confirmed at once. */
  readonly demo: boolean;
};

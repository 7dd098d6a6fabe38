/**
 * What the screens and the sync know of the device's database. Screens record and watch; sync lists tails
 * and absorbs them; neither knows of the other. Everything recorded here and everything received from
 * elsewhere takes the same road into the same tables.
 *
 * A promise of this store resolves after the transaction is on disk. A write that fails rejects with a
 * StorageFailure, which every caller shows; it is never swallowed.
 */
import type { Comfort } from "#course/comfort.ts";
import type { Catalogue, CataloguePack, Language, LessonId, LessonPack } from "#course/lesson.ts";
import type { DeviceId, LearnerId } from "#journal/entry.ts";
import type { Happening } from "#journal/happening.ts";
import type { Person } from "#journal/people.ts";
import type { LessonProgress } from "#journal/progress.ts";

/** A value that changes: calls `next` now and after each change, until unsubscribed. */
export type Watched<T> = { subscribe(next: (value: T) => void, error?: (reason: unknown) => void): { unsubscribe(): void } };

export type StorageFailureName = "full" | "closed" | "blocked" | "newer" | "unavailable" | "unknown";
export class StorageFailure extends Error {
  override readonly name = "StorageFailure";
  constructor(readonly kind: StorageFailureName, options?: { cause: unknown }) {
    super(`storage: ${kind}`, options);
  }
}

/** What belongs to the device and not to a person. Never synced. */
export type DeviceSettings = {
  /** Undefined until someone has chosen on the first screen. */
  readonly language: Language | undefined;
  readonly text: Comfort["text"];
  readonly contrast: Comfort["contrast"];
};

/** How the device stands with its hub. */
export type HubTie =
  | { readonly kind: "alone" }
  | { readonly kind: "tied"; readonly place: { readonly id: string; readonly name: string; readonly demo: boolean }; readonly role: "tablet" | "trainer"; readonly trainer?: string };

/** What is still only here, and when the hub was last met (ms since 1970). */
export type SyncState = { readonly unsent: number; readonly lastMet: number | undefined };

export type Store = {
  readonly device: DeviceId;

  record(happening: Happening): Promise<void>;
  /** Makes a card under a new random learner id. */
  makeCard(card: { firstName: string; portrait: Person["portrait"]; colour: Person["colour"] }): Promise<LearnerId>;

  /** Everyone of the place, not erased, by first name. */
  watchPeople(): Watched<readonly Person[]>;
  watchPerson(learner: LearnerId): Watched<Person | undefined>;
  watchProgress(learner: LearnerId): Watched<readonly LessonProgress[]>;
  /** For the trainer: everyone's. */
  watchAllProgress(): Watched<readonly LessonProgress[]>;

  watchSettings(): Watched<DeviceSettings>;
  changeSettings(change: Partial<DeviceSettings>): Promise<void>;

  /** The shelf of lessons. */
  watchCatalogue(): Watched<Catalogue | undefined>;
  readPack(lesson: LessonId): Promise<LessonPack | undefined>;
  /** The packs of this catalogue that the shelf does not hold yet, in this very version. */
  missingPacks(catalogue: Catalogue): Promise<readonly CataloguePack[]>;
  /** Puts one pack on the shelf. */
  shelve(entry: CataloguePack, pack: LessonPack): Promise<void>;
  /** Makes this catalogue the shelf's table of contents; drops packs that it no longer names. */
  adoptCatalogue(catalogue: Catalogue): Promise<void>;

  watchTie(): Watched<HubTie>;
  watchSync(): Watched<SyncState>;

  close(): void;
};

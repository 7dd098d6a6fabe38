/** Devices for tests: real stores in memory, with time and chance handed in. */
import "fake-indexeddb/auto";
import type { LessonId, StepId } from "#course/lesson.ts";
import type { LearnerId } from "#journal/entry.ts";
import type { Happening } from "#journal/happening.ts";
import { type DeviceStore, openStore } from "#store/open-store.ts";
import type { Watched } from "#store/store.ts";

/** A morning in the village room, after the first version was written. */
export const MORNING = Date.UTC(2027, 2, 1, 9);

/** Pseudo-random bytes that are the same at each run for one seed (mulberry32). */
export function seededBytes(seed: number): (bytes: number) => Uint8Array {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (bytes) => Uint8Array.from({ length: bytes }, () => next() & 255);
}

/** Chance for the device of this name: no other has the same. */
export const bytesFor = (name: string) => seededBytes([...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7));

let opened = 0;
export type TestClock = { now: number };

/** A new device with an empty database. Its clock moves by a second at each look. */
export async function newDevice(clock: TestClock = { now: MORNING }, name = `device-${++opened}`): Promise<{ store: DeviceStore; clock: TestClock; name: string }> {
  const store = await openStore({ name, now: () => (clock.now += 1_000), random: bytesFor(name) });
  return { store, clock, name };
}

/** The first value that fits. */
export const seen = <T>(watched: Watched<T>, fits: (value: T) => boolean = () => true): Promise<T> =>
  new Promise((resolve, reject) => {
    let subscription: { unsubscribe(): void } | undefined;
    subscription = watched.subscribe((value) => {
      if (!fits(value)) return;
      resolve(value);
      queueMicrotask(() => subscription?.unsubscribe());
    }, reject);
  });

export const TOUCH = "toucher-l-ecran" as LessonId;
export const step = (id: string): StepId => id as StepId;
export const at = (learner: LearnerId, id: string, lesson = TOUCH) => ({ learner, lesson, version: 1, language: "fr" as const, step: step(id) });
export const shown = (learner: LearnerId, id: string): Happening => ({ kind: "step-shown", ...at(learner, id) });
export const done = (learner: LearnerId, id: string, result: "alone" | "hinted" | "shown" | "together" | "later" = "alone", solo = false): Happening =>
  ({ kind: "step-done", ...at(learner, id), result, solo, ms: 4_000, mistakes: 0 });

/**
 * A field that may be written twice: the later stamp wins, on every device alike. This is the only rule by
 * which two journals are ever brought to agree about a value.
 */
import type { Stamp } from "./stamp.ts";

export type Latest<T> = { readonly value: T; readonly stamp: Stamp };

/** Order and repetition change nothing. Equal stamps (a device that forgot it had written) go by the value itself. */
export function latest<T extends string | number | undefined>(one: Latest<T> | undefined, other: Latest<T>): Latest<T> {
  if (one === undefined) return other;
  if (one.stamp !== other.stamp) return one.stamp > other.stamp ? one : other;
  return String(one.value) >= String(other.value) ? one : other;
}

/** The later of two times, either of which nobody may have seen on a sound clock. */
export const laterTime = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined ? other : Math.max(one, other ?? one);

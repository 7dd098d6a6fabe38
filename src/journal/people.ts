/**
 * The people of a place, as the journal tells them.
 *
 * A person is folded from entries, one at a time, in whatever order they arrive: each field goes by the
 * later stamp, the last visit is the greatest time, and an erasure wins over everything, whenever it comes.
 * So every device that holds the same entries shows the same people, and a row can always be made again.
 */
import type { Comfort, ComfortSetting } from "#course/comfort.ts";
import type { LearnerId } from "./entry.ts";
import { CARD_COLOURS, type CardColour, type Happening, PORTRAITS, type Portrait } from "./happening.ts";
import { type Latest, laterTime, latest } from "./latest.ts";
import { type Stamp, stampTime } from "./stamp.ts";

export type Person = {
  readonly learner: LearnerId;
  readonly firstName: string;
  readonly portrait: Portrait;
  readonly colour: CardColour;
  /** What she chose; the rest is the device's, or the usual. */
  readonly comfort: Partial<Comfort>;
  /** When she was last here, ms since 1970; undefined when no sound clock saw her. */
  readonly lastSeen: number | undefined;
};

/** What is kept of a person between two entries. Erased: nothing but that. */
export type PersonRow = {
  readonly learner: LearnerId;
  readonly erased: boolean;
  readonly firstName?: Latest<string>;
  readonly portrait?: Latest<Portrait>;
  readonly colour?: Latest<CardColour>;
  readonly comfort: { readonly [S in ComfortSetting]?: Latest<Comfort[S]> };
  readonly lastSeen: number | undefined;
};

/** Adds one entry about this person to what is known of her. */
export function foldPerson(row: PersonRow | undefined, { stamp }: { readonly stamp: Stamp }, happening: Happening): PersonRow {
  const { learner } = happening;
  if (row?.erased || happening.kind === "learner-erased") return { learner, erased: true, comfort: {}, lastSeen: undefined };
  const known: PersonRow = row ?? { learner, erased: false, comfort: {}, lastSeen: undefined };
  const seen: PersonRow = { ...known, lastSeen: laterTime(known.lastSeen, stampTime(stamp)) };
  if (happening.kind === "card-written") {
    const { firstName, portrait, colour } = happening;
    return {
      ...seen,
      ...(firstName !== undefined && { firstName: latest(seen.firstName, { value: firstName, stamp }) }),
      ...(portrait !== undefined && { portrait: latest(seen.portrait, { value: portrait, stamp }) }),
      ...(colour !== undefined && { colour: latest(seen.colour, { value: colour, stamp }) }),
    };
  }
  if (happening.kind === "comfort-chosen") {
    const { setting, value } = happening;
    const before = seen.comfort[setting] as Latest<Comfort[ComfortSetting]> | undefined;
    return { ...seen, comfort: { ...seen.comfort, [setting]: latest(before, { value, stamp }) } };
  }
  return seen;
}

/** The person to show; undefined while her name has not arrived, and once she is erased. */
export function toPerson({ learner, erased, firstName, portrait, colour, comfort, lastSeen }: PersonRow): Person | undefined {
  if (erased || firstName === undefined) return undefined;
  return {
    learner,
    firstName: firstName.value,
    portrait: portrait?.value ?? PORTRAITS[0],
    colour: colour?.value ?? CARD_COLOURS[0],
    comfort: Object.fromEntries(Object.entries(comfort).map(([setting, { value }]) => [setting, value])),
    lastSeen,
  };
}

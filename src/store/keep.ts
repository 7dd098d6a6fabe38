/**
 * The one road by which entries enter the database, written here or received. Everything here runs inside
 * the caller's transaction: the entries, the log's head and the rows that follow from them change together
 * or not at all.
 */
import type { Entry, LearnerId, Log } from "#journal/entry.ts";
import { nextDigest } from "#journal/digest.ts";
import { blank, erasedBy, learnerOf, withoutErased } from "#journal/erasure.ts";
import { type PersonRow, foldPerson } from "#journal/people.ts";
import { type ProgressRow, foldProgress, isLessonHappening } from "#journal/progress.ts";
import { readHappening } from "#journal/read-happening.ts";
import { isStamp } from "#journal/stamp.ts";
import { EMPTY_HEAD, type Head } from "#journal/tail.ts";
import type { LessonId } from "#course/lesson.ts";
import type { Database, EntryRow } from "./database.ts";

/** What `keep` touches, besides what its caller does. */
export const keptTables = (database: Database) => [database.entries, database.logs, database.people, database.progress];

export async function headOf(database: Database, { device, stream }: Log): Promise<Head> {
  const { number, digest } = (await database.logs.get([device, stream])) ?? EMPTY_HEAD;
  return { number, digest };
}

/** Adds the next entries of one log. `head` is how far the log went before. */
export async function keep(database: Database, { head, entries }: { head: Head; entries: readonly Entry[] }): Promise<void> {
  const last = entries.at(-1);
  if (last === undefined) return;
  const erased = await eraseThoseNamed(database, entries);
  let { digest } = head;
  const rows: EntryRow[] = [];
  for (const entry of entries) {
    digest = nextDigest(digest, entry.hash);
    rows.push(toRow(withoutErased(entry, (learner) => erased.has(learner)), digest));
  }
  await database.entries.bulkAdd(rows);
  await database.logs.put({ device: last.device, stream: last.stream, number: last.number, digest });
  await fold(database, rows);
}

/** Makes people and progress again from the entries alone. */
export async function refold(database: Database): Promise<void> {
  await Promise.all([database.people.clear(), database.progress.clear()]);
  await fold(database, await database.entries.toArray());
}

const toRow = (entry: Entry, digest: string): EntryRow => {
  const learner = entry.written && learnerOf(entry.written.body);
  return { ...entry, digest, ...(learner !== undefined && { learner }) };
};

/** Blanks what is held about people whom these entries erase; answers with everyone in these entries who is erased, now or earlier. */
async function eraseThoseNamed(database: Database, entries: readonly Entry[]): Promise<ReadonlySet<LearnerId>> {
  const named = unique(entries.flatMap(({ written }) => (written && learnerOf(written.body)) ?? []));
  const known = await database.people.bulkGet(named);
  const earlier = known.flatMap((row) => (row?.erased ? [row.learner] : []));
  const now = unique(entries.flatMap((entry) => erasedBy(entry) ?? []));
  for (const learner of now) {
    const about = await database.entries.where("learner").equals(learner).toArray();
    const toBlank = about.filter((entry) => erasedBy(entry) === undefined);
    await database.entries.bulkPut(toBlank.map(({ learner: _, ...entry }) => ({ ...blank(entry), digest: entry.digest })));
    await database.progress.where("learner").equals(learner).delete();
  }
  return new Set([...earlier, ...now]);
}

/** An entry whose stamp has no shape cannot be placed in time: it is kept, and says nothing; an erasure needs no time. */
async function fold(database: Database, rows: readonly EntryRow[]): Promise<void> {
  const told = rows.flatMap(({ stamp, written }) => {
    const happening = written && readHappening(written.body);
    return happening && (isStamp(stamp) || happening.kind === "learner-erased") ? [{ stamp, happening }] : [];
  });
  const learners = unique(told.map(({ happening }) => happening.learner));
  const people = new Map<LearnerId, PersonRow>();
  for (const row of await database.people.bulkGet(learners)) if (row) people.set(row.learner, row);
  const lessons = new Map<string, ProgressRow>();
  const keyOf = (learner: LearnerId, lesson: LessonId) => JSON.stringify([learner, lesson]);
  const wanted = new Map(told.flatMap(({ happening }) =>
    isLessonHappening(happening) ? [[keyOf(happening.learner, happening.lesson), [happening.learner, happening.lesson]] as const] : []));
  for (const row of await database.progress.bulkGet([...wanted.values()].map(([learner, lesson]) => [learner, lesson] as [LearnerId, LessonId]))) {
    if (row) lessons.set(keyOf(row.learner, row.lesson), row);
  }
  for (const { stamp, happening } of told) {
    const { learner } = happening;
    people.set(learner, foldPerson(people.get(learner), { stamp }, happening));
    if (!isLessonHappening(happening)) continue;
    const key = keyOf(learner, happening.lesson);
    lessons.set(key, foldProgress(lessons.get(key), { stamp }, happening));
  }
  await database.people.bulkPut([...people.values()]);
  await database.progress.bulkPut([...lessons.values()]);
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

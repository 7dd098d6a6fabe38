/**
 * Erasing a person: every copy of the journal blanks what was written about her, in every stream, and keeps
 * numbers and hashes, so that logs stay whole and provable. The salt goes with the text, so nothing can be
 * guessed back from a hash.
 *
 * An entry is about a person when its text has a `learner` field with her id, whatever its kind, known to
 * this version or not. Entries that arrive after the erasure are blanked on arrival. The erasure itself
 * stays readable for ever: it is what makes the next copy blank.
 */
import type { Entry, LearnerId } from "./entry.ts";
import { readHappening, readObject } from "./read-happening.ts";

/** Whom an entry's text is about, whatever its kind; undefined when nobody. */
export function learnerOf(body: string): LearnerId | undefined {
  const learner = readObject(body)?.learner;
  return typeof learner === "string" && learner !== "" ? (learner as LearnerId) : undefined;
}

/** Whom this entry erases; undefined when it is no erasure. */
export function erasedBy({ written }: Pick<Entry, "written">): LearnerId | undefined {
  const happening = written && readHappening(written.body);
  return happening?.kind === "learner-erased" ? happening.learner : undefined;
}

export const blank = (entry: Entry): Entry => ({ ...entry, written: undefined });

/** The entry as this copy may keep it, when these people are erased. */
export function withoutErased(entry: Entry, isErased: (learner: LearnerId) => boolean): Entry {
  if (entry.written === undefined) return entry;
  const learner = learnerOf(entry.written.body);
  if (learner === undefined || !isErased(learner) || erasedBy(entry) !== undefined) return entry;
  return blank(entry);
}

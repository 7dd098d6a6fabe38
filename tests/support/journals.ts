/** Journals for tests: logs written by hand, and arbitrary entries with few names, so that they meet often. */
import fc from "fast-check";
import { EMPTY_DIGEST, entryHash, nextDigest } from "#journal/digest.ts";
import type { DeviceId, Entry, LearnerId, Log, Written } from "#journal/entry.ts";
import { CARD_COLOURS, type Happening, PORTRAITS } from "#journal/happening.ts";
import { isLessonHappening, foldProgress, type ProgressRow } from "#journal/progress.ts";
import { foldPerson, type PersonRow } from "#journal/people.ts";
import { readHappening } from "#journal/read-happening.ts";
import { EARLIEST_MS, type Stamp } from "#journal/stamp.ts";
import { MISTAKE_CODES } from "#course/mistake.ts";
import { STEP_RESULTS } from "#course/result.ts";

export const DEVICES = ["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb", "cccccccccccccccc"] as readonly string[] as readonly DeviceId[];
const [DEVICE = "" as DeviceId] = DEVICES;
export const LOG: Log = { device: DEVICE, stream: "main" };

export const stampAt = ({ sound = true, time = EARLIEST_MS, counter = 0, device = DEVICE }: { sound?: boolean; time?: number; counter?: number; device?: DeviceId } = {}): Stamp =>
  `${sound ? "1" : "0"}:${String(time).padStart(15, "0")}:${counter.toString(16).padStart(4, "0")}:${device}` as Stamp;

export type Digested = Entry & { readonly digest: string };

/** A log of these texts, a second apart, with the running digest at each entry. */
export function writeLog(bodies: readonly string[], { device, stream }: Log = LOG): readonly Digested[] {
  let digest = EMPTY_DIGEST;
  return bodies.map((body, index) => {
    const place = { device, stream, number: index + 1, stamp: stampAt({ time: EARLIEST_MS + index * 1_000, device }) };
    const written: Written = { salt: `salt${index}`, body };
    const hash = entryHash({ ...place, written });
    digest = nextDigest(digest, hash);
    return { ...place, hash, written, digest };
  });
}

const learner = fc.constantFrom("odette", "jean") as fc.Arbitrary<LearnerId>;
const atStep = {
  learner, lesson: fc.constantFrom("toucher", "sonner"), step: fc.constantFrom("s1", "s2", "s3", "__proto__"), version: fc.constantFrom(1, 2), language: fc.constantFrom("fr", "en"),
};
const opt = { requiredKeys: ["kind", "learner"] as ("kind" | "learner")[] };

/** Any happening of this version, as it would come out of an entry's text. */
export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constant("card-written"), learner, firstName: fc.constantFrom("Odette", "Jean", "Éva"), portrait: fc.constantFrom(...PORTRAITS), colour: fc.constantFrom(...CARD_COLOURS) }, opt),
  fc.record({ kind: fc.constant("comfort-chosen"), learner, setting: fc.constant("text"), value: fc.constantFrom("normal", "large", "very-large") }),
  fc.record({ kind: fc.constant("comfort-chosen"), learner, setting: fc.constant("contrast"), value: fc.constantFrom("normal", "strong", "dark") }),
  fc.record({ kind: fc.constant("comfort-chosen"), learner, setting: fc.constant("language"), value: fc.constantFrom("fr", "en") }),
  fc.record({ kind: fc.constant("comfort-chosen"), learner, setting: fc.constant("pace"), value: fc.constantFrom("normal", "calm", "very-calm") }),
  fc.record({ kind: fc.constant("learner-arrived"), learner }),
  fc.record({ kind: fc.constantFrom("step-shown", "stopped", "resumed", "help-asked", "help-lowered", "demo-shown", "other-way-used", "real-number-emptied", "card-looked-at"), ...atStep }),
  fc.record({ kind: fc.constant("voice-used"), ...atStep, why: fc.constantFrom("asked", "automatic") }),
  fc.record({ kind: fc.constant("word-looked-up"), ...atStep, word: fc.constant("icone") }),
  fc.record({ kind: fc.constant("step-done"), ...atStep, result: fc.constantFrom(...STEP_RESULTS), solo: fc.boolean(), ms: fc.nat(), mistakes: fc.nat(9) }),
  fc.record({ kind: fc.constant("lesson-done"), learner, lesson: atStep.lesson, version: atStep.version, steps: fc.nat(20) }),
  fc.record({ kind: fc.constant("rated"), ...atStep, moment: fc.constantFrom("before", "after"), value: fc.constantFrom(1, 2, 3, 4) }),
  fc.record({ kind: fc.constant("rated"), ...atStep, moment: fc.constantFrom("before", "after") }),
  fc.record({ kind: fc.constant("checked"), ...atStep, item: fc.nat(5), by: fc.constant("learner") }),
  fc.record({ kind: fc.constant("acted"), ...atStep, right: fc.boolean(), code: fc.constantFrom(...MISTAKE_CODES), ms: fc.nat(), input: fc.constantFrom("touch", "mouse", "keyboard") }),
  fc.record({ kind: fc.constant("hint-given"), ...atStep, level: fc.constantFrom(1, 2, 3, 4), why: fc.constantFrom("idle", "mistakes", "asked") }),
) as fc.Arbitrary<Happening>;

export const anErasure: fc.Arbitrary<Happening> = fc.record({ kind: fc.constant("learner-erased"), learner }) as fc.Arbitrary<Happening>;

/** What a later version may write: a kind or fields that nobody knows today, even under names that mean something elsewhere. */
export const fromTheFuture: fc.Arbitrary<object> = fc.tuple(
  fc.oneof(anyHappening, fc.record({ kind: fc.constantFrom("group-made", "note-written", "toString"), learner })),
  fc.dictionary(fc.constantFrom("mood", "ümläut", "place"), fc.jsonValue()),
  fc.record({ lesson: fc.oneof(fc.constant("toucher"), fc.jsonValue()) }, { requiredKeys: [] }),
).map(([known, more, lesson]) => ({ ...more, ...(known.kind === "card-written" || known.kind === "learner-arrived" ? lesson : {}), ...known }));

/** Few times and counters: stamps that are equal, doubtful or of several devices come up often. */
export const anyStamp: fc.Arbitrary<Stamp> = fc.record({
  sound: fc.boolean(), time: fc.integer({ min: EARLIEST_MS, max: EARLIEST_MS + 3 }), counter: fc.nat(1), device: fc.constantFrom(...DEVICES),
}).map(stampAt);

/** What follows from entries, folded one by one as they come. */
export function foldAll(entries: readonly { readonly stamp: Stamp; readonly body: string }[]): { people: ReadonlyMap<string, PersonRow>; progress: ReadonlyMap<string, ProgressRow> } {
  const people = new Map<string, PersonRow>();
  const progress = new Map<string, ProgressRow>();
  for (const { stamp, body } of entries) {
    const happening = readHappening(body);
    if (happening === undefined) continue;
    people.set(happening.learner, foldPerson(people.get(happening.learner), { stamp }, happening));
    if (!isLessonHappening(happening)) continue;
    const key = `${happening.learner} ${happening.lesson}`;
    progress.set(key, foldProgress(progress.get(key), { stamp }, happening));
  }
  return { people, progress };
}

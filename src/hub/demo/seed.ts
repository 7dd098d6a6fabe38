/**
 * A place to look at: one trainer, eight people, three weeks. Written by a tablet of its own through the real
 * journal, sealed with a real key, absorbed like any tail; relative to the day it is first started.
 */
import { webcrypto } from "node:crypto";
import type { Lesson } from "#course/lesson.ts";
import { entryHash, nextDigest } from "#journal/digest.ts";
import { type DeviceId, type LearnerId, type Stream, STREAMS } from "#journal/entry.ts";
import { streamOf } from "#journal/happening.ts";
import { type Clock, NEW_CLOCK, nextStamp } from "#journal/stamp.ts";
import { sealText, type Tail, type TailEntry } from "#journal/tail.ts";
import type { PlaceId } from "#protocol/messages.ts";
import { codeHash } from "../devices/enrolment.ts";
import { absorbTails } from "../entries/absorb.ts";
import type { HubParts } from "../parts.ts";
import { isFounded } from "../sign-in/found.ts";
import { hashPassword } from "../sign-in/password.ts";
import { knownAs } from "../sign-in/sign-in.ts";
import { type Told, visitHappenings } from "./happenings.ts";
import { DEMO_PEOPLE } from "./people.ts";

export type DemoWelcome = { readonly trainer: string; readonly password: string; readonly code: string };

const WELCOME: DemoWelcome = { trainer: "Bernard", password: "demonstration", code: "PREAUDEM" };
const PLACE = "demonstration" as PlaceId;
const TABLET = "demotabletaaaaaa" as DeviceId;
/** Any number: the same people do the same things each time. */
const SEED = 350;
const DAY_MS = 86_400_000;
const BETWEEN_VISITS_MS = 4 * 60_000;
/** What making a card takes. */
const CARD_MS = 60_000;
/** As a real tablet seals a long absence: well within one message. */
const ENTRIES_PER_SEAL = 100;

export async function seedDemo(parts: HubParts, lessons: readonly Lesson[]): Promise<DemoWelcome> {
  if (await isFounded(parts)) return WELCOME;
  const { db, now, randomBytes } = parts;
  const keys = await webcrypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]);
  const publicKey = Buffer.from(await webcrypto.subtle.exportKey("spki", keys.publicKey)).toString("base64url");
  await db.transaction().execute(async (trx) => {
    for (const table of ["devices", "logs", "entries", "seals"] as const) await trx.deleteFrom(table).where("place", "=", PLACE).execute();
    await trx.insertInto("devices").values({ id: TABLET, place: PLACE, public_key: publicKey, name: "Tablette 1", role: "tablet", state: "enrolled", made: now() }).execute();
  });
  const told = tellEverything(lessons, now());
  const sign = async (text: string): Promise<string> =>
    Buffer.from(await webcrypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, keys.privateKey, Buffer.from(text))).toString("base64url");
  const tails: Tail[] = [];
  for (const stream of STREAMS) {
    tails.push(...(await writeTails({ stream, told: told.filter(({ happening }) => streamOf(happening) === stream), randomBytes, sign })));
  }
  const notTaken = await absorbTails({ db, sender: { place: PLACE, role: "tablet" }, tails });
  if (notTaken.length > 0) throw new Error(`the demonstration does not fit its own journal: ${JSON.stringify(notTaken)}`);
  const password = await hashPassword(WELCOME.password, randomBytes);
  // The place comes last: a start that is cut before this is begun again from nothing.
  await db.transaction().execute(async (trx) => {
    await trx.insertInto("trainers").values({ place: PLACE, name: WELCOME.trainer, known_as: knownAs(WELCOME.trainer), password }).execute();
    await trx.insertInto("codes").values({ hash: codeHash(WELCOME.code), place: PLACE, expires: Number.MAX_SAFE_INTEGER, wrong: 0, used_by: null, open: 1 }).execute();
    await trx.insertInto("places").values({ id: PLACE, name: "Le Préau", demo: 1, made: now() }).execute();
  });
  return WELCOME;
}

/** One tablet for all: the visits of a day follow one another from the afternoon on, and none overlaps. */
function tellEverything(lessons: readonly Lesson[], now: number): readonly Told[] {
  const chance = dice(SEED);
  const told: Told[] = [];
  const reached = new Map<string, number>();
  const met = new Set<LearnerId>();
  const visits = DEMO_PEOPLE.flatMap((person, index) => person.visits.map((visit) => ({ ...person, visit, learner: `demo-${index + 1}` as LearnerId })))
    .sort((one, other) => other.visit.daysAgo - one.visit.daysAgo);
  for (const { learner, firstName, portrait, colour, visit } of visits) {
    const lesson = lessons[visit.lesson];
    if (!lesson) continue;
    const opened = new Date(now - visit.daysAgo * DAY_MS).setHours(14, 5, 0, 0);
    const start = Math.max(opened, (told.at(-1)?.at ?? 0) + BETWEEN_VISITS_MS);
    if (!met.has(learner)) told.push({ at: start - CARD_MS, happening: { kind: "card-written", learner, firstName, portrait, colour } });
    met.add(learner);
    const path = `${learner} ${lesson.id}`;
    const happened = visitHappenings({ learner, lesson, visit, from: reached.get(path) ?? 0, start, chance });
    reached.set(path, happened.reached);
    told.push(...happened.told);
  }
  return told;
}

async function writeTails({ stream, told, randomBytes, sign }: {
  stream: Stream; told: readonly Told[]; randomBytes: HubParts["randomBytes"]; sign: (text: string) => Promise<string>;
}): Promise<readonly Tail[]> {
  const tails: Tail[] = [];
  let clock: Clock = { ...NEW_CLOCK, hubOffset: 0 };
  let digest = "";
  for (let from = 1; from <= told.length; from += ENTRIES_PER_SEAL) {
    const entries = told.slice(from - 1, from - 1 + ENTRIES_PER_SEAL).map(({ at, happening }, index): TailEntry => {
      const stamped = nextStamp({ clock, now: at, device: TABLET });
      clock = stamped.clock;
      const written = { salt: randomBytes(12).toString("base64url"), body: JSON.stringify(happening) };
      digest = nextDigest(digest, entryHash({ device: TABLET, stream, number: from + index, stamp: stamped.stamp, written }));
      return { stamp: stamped.stamp, ...written };
    });
    const seal = { device: TABLET, stream, number: from + entries.length - 1, digest };
    tails.push({ device: TABLET, stream, from, entries, seal: { ...seal, signature: await sign(sealText(seal)) } });
  }
  return tails;
}

/** Mulberry32: small, seeded, good enough to choose who needs a hint. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileLessons } from "#compiler/compile.ts";
import type { Lesson } from "#course/lesson.ts";
import type { Entry } from "#journal/entry.ts";
import type { Happening } from "#journal/happening.ts";
import { foldPerson, type PersonRow, toPerson } from "#journal/people.ts";
import { foldProgress, isLessonHappening, type LessonProgress, type ProgressRow, toProgress } from "#journal/progress.ts";
import { readHappening } from "#journal/read-happening.ts";
import { stampTime } from "#journal/stamp.ts";
import { EMPTY_HEAD, type Head, readTail, type Tail } from "#journal/tail.ts";
import { ROUTES, type SyncAnswer } from "#protocol/messages.ts";
import { packFiles } from "../../src/build/lesson-packs.ts";
import { openSqlite } from "../../src/hub/database/open.ts";
import type { HubDatabase } from "../../src/hub/database/schema.ts";
import { readLessons } from "../../src/hub/demo/lessons.ts";
import { DEMO_PEOPLE } from "../../src/hub/demo/people.ts";
import { type DemoWelcome, seedDemo } from "../../src/hub/demo/seed.ts";
import { isSealedBy } from "../../src/hub/entries/seal-check.ts";
import { holdsOther } from "../../src/hub/sign-in/found.ts";
import type { TestDevice } from "../support/test-device.ts";
import { openTestHub, type TestHub } from "../support/test-hub.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

const folder = mkdtempSync(join(tmpdir(), "pas-a-pas-demo-"));
const opened: HubDatabase[] = [];
let lessons: readonly Lesson[];

type Said = Entry & { readonly happening: Happening; readonly at: number };

async function freshDatabase(): Promise<HubDatabase> {
  const fresh = await openSqlite(join(folder, `data-${opened.length}`));
  if (fresh.kind !== "open") throw new Error(fresh.kind);
  opened.push(fresh.db);
  return fresh.db;
}

/** What a trainer's device gets, through the one door by which entries come in. */
function readTails(tails: readonly Tail[]): readonly Said[] {
  const logs = new Map<string, { head: Head; digests: Map<number, string> }>();
  return tails.flatMap((tail) => {
    const log = logs.get(tail.stream) ?? { head: EMPTY_HEAD, digests: new Map() };
    const reading = readTail({ tail, head: log.head, digestAt: (number) => log.digests.get(number) });
    if (reading.kind !== "fits") throw new Error(reading.kind);
    logs.set(tail.stream, { head: reading.head, digests: log.digests.set(reading.head.number, reading.head.digest) });
    return reading.entries.map((entry) => {
      const happening = readHappening(entry.written?.body ?? "");
      const at = stampTime(entry.stamp);
      if (!happening || at === undefined) throw new Error(`cannot be read: ${entry.stamp} ${entry.written?.body}`);
      return { ...entry, happening, at };
    });
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, "app/lessons"), { recursive: true });
  for (const { fileName, source } of packFiles(await compileLessons({ root: "lessons" }))) writeFileSync(join(folder, "app", fileName), source);
  lessons = readLessons(join(folder, "app"));
});
afterAll(async () => {
  await Promise.all(opened.map((db) => db.destroy()));
  rmSync(folder, { recursive: true, force: true });
});

describe("the demonstration", () => {
  let hub: TestHub;
  let welcome: DemoWelcome;
  let laptop: TestDevice;
  let answer: SyncAnswer;
  let said: readonly Said[];
  let progress: readonly LessonProgress[];
  const now = Date.UTC(2027, 1, 10, 8, 30);

  beforeAll(async () => {
    const db = await freshDatabase();
    hub = await openTestHub(db, { demo: true });
    hub.clock.now = now;
    welcome = await seedDemo(hub.parts, lessons);
    laptop = await hub.device("Ordinateur");
    await hub.post(ROUTES.signIn, { trainer: welcome.trainer, password: welcome.password, device: laptop.card });
    answer = await laptop.sync();
    said = readTails(await laptop.receiveAll());
    const rows = new Map<string, ProgressRow>();
    for (const { happening, stamp } of said) {
      if (!isLessonHappening(happening)) continue;
      const key = `${happening.learner} ${happening.lesson}`;
      rows.set(key, foldProgress(rows.get(key), { stamp }, happening));
    }
    progress = [...rows.values()].map(toProgress);
  });

  it("opens to its trainer by the name and password that the start prints", () => {
    expect(answer.place).toMatchObject({ name: "Le Préau", demo: true });
  });

  it("takes any number of tablets with its one code, at once, and tells each that it is a demonstration", async () => {
    for (let count = 0; count < 3; count++) {
      const tablet = await hub.device();
      expect(await (await hub.post(ROUTES.enrol, { code: welcome.code, device: tablet.card })).json()).toMatchObject({ state: "enrolled", place: { demo: true } });
      expect((await tablet.receiveAll()).map(({ stream }) => stream)).toContain("main");
    }
  });

  it("holds the eight people of the place, each with a name, a drawing and a colour", () => {
    const rows = new Map<string, PersonRow>();
    for (const { happening, stamp } of said) rows.set(happening.learner, foldPerson(rows.get(happening.learner), { stamp }, happening));
    const people = [...rows.values()].map(toPerson);
    expect(people).toHaveLength(8);
    expect(people.map((person) => ({ firstName: person?.firstName, portrait: person?.portrait, colour: person?.colour })).sort(byName)).toEqual(DEMO_PEOPLE.map(({ firstName, portrait, colour }) => ({ firstName, portrait, colour })).sort(byName));
    expect(new Set(DEMO_PEOPLE.map(({ portrait }) => portrait)).size).toBe(8);
  });

  it("is sealed by the tablet that wrote it, like any journal", async () => {
    for (const tail of await laptop.receiveAll()) {
      const writer = answer.devices.find(({ id }) => id === tail.device);
      expect(await isSealedBy(writer?.publicKey ?? "", tail)).toBe(true);
    }
  });

  it("tells of three weeks, never of the future, and of opening hours only", () => {
    const times = said.map(({ at }) => at);
    expect(Math.max(...times)).toBeLessThan(now);
    expect(Math.min(...times)).toBeGreaterThan(now - 22 * DAY_MS);
    expect(new Set(times.map((at) => Math.floor((now - at) / (7 * DAY_MS)))).size).toBe(3);
    for (const at of times) {
      expect(new Date(at).getHours()).toBeGreaterThanOrEqual(14);
      expect(new Date(at).getHours()).toBeLessThan(18);
    }
  });

  it("has one person on the tablet at a time", () => {
    const main = said.filter(({ stream }) => stream === "main");
    const pauses = main.flatMap(({ at, happening }, index) => {
      const before = main[index - 1];
      return before && before.happening.learner !== happening.learner ? [at - before.at] : [];
    });
    expect(pauses.length).toBeGreaterThan(DEMO_PEOPLE.length);
    expect(pauses.length).toBeLessThan(DEMO_PEOPLE.flatMap(({ visits }) => visits).length);
    expect(Math.min(...pauses)).toBeGreaterThan(60_000);
  });

  it("goes through the lessons as they are: their steps, in their order, none skipped", () => {
    for (const { learner, lesson, steps } of progress) {
      const known = lessons.find(({ id }) => id === lesson)?.steps ?? [];
      const done = said.flatMap(({ happening }) => (happening.kind === "step-done" && happening.learner === learner && happening.lesson === lesson ? [happening.step] : []));
      expect(done).toEqual(known.slice(0, done.length).map(({ id }) => id));
      expect(Object.keys(steps)).toHaveLength(done.length);
    }
  });

  it("shows every way that people go: not begun, on the way, done with help, done alone", () => {
    const states = progress.map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(["started", "done-with-help", "done-alone"]));
    expect(progress.length).toBeLessThan(DEMO_PEOPLE.length * 2);
    expect(progress.filter(({ state, here }) => state === "started" && here !== undefined).length).toBeGreaterThanOrEqual(2);
    const seconds = said.flatMap(({ happening }) => (happening.kind === "step-done" ? [happening.ms / 1000] : []));
    expect(Math.min(...seconds)).toBeGreaterThan(5);
    expect(Math.max(...seconds)).toBeLessThan(120);
    expect(said.some(({ happening }) => happening.kind === "hint-given")).toBe(true);
  });

  it("is told once: a second start adds nothing and says the same", async () => {
    expect(await seedDemo(hub.parts, lessons)).toEqual(welcome);
    expect(readTails(await laptop.receiveAll())).toEqual(said);
  });
});

describe("a start of the demonstration", () => {
  it.each([Date.UTC(2026, 11, 31, 23, 30), Date.UTC(2027, 2, 28, 0, 5)].map((now) => ({ now, name: new Date(now).toISOString() })))("tells nothing that has not happened yet, at $name", async ({ now }) => {
    const hub = await openTestHub(await freshDatabase(), { demo: true });
    hub.clock.now = now;
    await seedDemo(hub.parts, lessons);
    const stamps = await hub.parts.db.selectFrom("entries").select("stamp").execute();
    expect(stamps.length).toBeGreaterThan(200);
    for (const { stamp } of stamps) {
      const at = stampTime(stamp) ?? Number.POSITIVE_INFINITY;
      expect(at).toBeLessThan(now);
      expect(at).toBeGreaterThan(now - 22 * DAY_MS - HOUR_MS);
    }
  });

  it("that was cut in the middle is begun again from nothing", async () => {
    const { parts } = await openTestHub(await freshDatabase(), { demo: true });
    const count = async () => (await parts.db.selectFrom("entries").select((is) => is.fn.countAll<number>().as("count")).executeTakeFirstOrThrow()).count;
    const SALT_OF_PASSWORD = 16;
    const cut = (bytes: number) => {
      if (bytes === SALT_OF_PASSWORD) throw new Error("cut");
      return randomBytes(bytes);
    };
    await expect(seedDemo({ ...parts, randomBytes: cut }, lessons)).rejects.toThrow("cut");
    const before = await count();
    await seedDemo(parts, lessons);
    expect(before).toBeGreaterThan(200);
    expect(await count()).toBe(before);
  });

  it("is refused where a real place is, and real work where the demonstration is", async () => {
    const [real, demo] = [await openTestHub(await freshDatabase()), await openTestHub(await freshDatabase(), { demo: true })];
    for (const { parts } of [real, demo]) expect(await holdsOther(parts)).toBe(false);
    await real.foundPlace();
    await seedDemo(demo.parts, lessons);
    for (const { parts } of [real, demo]) {
      expect(await holdsOther(parts)).toBe(false);
      expect(await holdsOther({ ...parts, demo: !parts.demo })).toBe(true);
    }
  });
});

const byName = ({ firstName: one = "" }: { firstName: string | undefined }, { firstName: other = "" }: { firstName: string | undefined }): number => one.localeCompare(other);

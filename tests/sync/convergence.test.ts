import { afterEach, describe, expect, it } from "vitest";
import type { LearnerId, LogName } from "#journal/entry.ts";
import { logName } from "#journal/entry.ts";
import { streamOf, type Happening } from "#journal/happening.ts";
import { toPerson } from "#journal/people.ts";
import { toProgress } from "#journal/progress.ts";
import type { DeviceStore } from "#store/open-store.ts";
import { at, done, seededBytes, seen, shown } from "../support/devices.ts";
import { readDisk } from "../support/disk.ts";
import { foldAll } from "../support/journals.ts";
import { answeredBy, answerLost, answerTorn, badAt, cut, PORTAL } from "../support/lines.ts";
import { goodLine, openPlace, type Place, type TiedDevice } from "../support/place.ts";
import { seeds } from "../support/seed.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const STEPS = 60;
const LINES = [goodLine, goodLine, goodLine, goodLine, cut, answerLost, answerTorn, PORTAL, answeredBy(502, "Bad Gateway"), badAt(2, cut).line, badAt(2, answerLost).line];
const RESULTS = ["alone", "hinted", "shown", "together", "later"] as const;

let place: Place | undefined;
afterEach(() => place?.close());

/** What chance decides, the same for the same seed. */
function chanceOf(seed: number) {
  const bytes = seededBytes(seed);
  const below = (count: number): number => {
    const [high = 0, low = 0] = bytes(2);
    return (high * 256 + low) % count;
  };
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[below(from.length)];
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  };
  return { below, pick };
}

/** Something that happens to this person, of every kind that a device writes; no detail before its step is shown. */
function happeningsFor(learner: LearnerId, { below, pick }: ReturnType<typeof chanceOf>): readonly Happening[] {
  const step = `s${below(4)}`;
  return pick<() => readonly Happening[]>([
    () => [done(learner, step, pick(RESULTS), below(2) === 0)], () => [done(learner, step, pick(RESULTS))], () => [shown(learner, step)],
    () => [{ kind: "lesson-done", learner, lesson: at(learner, step).lesson, version: 1, steps: 4 }],
    () => [{ kind: "card-written", learner, colour: pick(["paper", "yellow", "blue", "green"] as const) }],
    () => [{ kind: "comfort-chosen", learner, setting: "text", value: pick(["normal", "large", "very-large"] as const) }],
    () => [shown(learner, step), { kind: "hint-given", ...at(learner, step), level: 1, why: "asked" }, { kind: "other-way-used", ...at(learner, step) }],
    () => [{ kind: "rated", ...at(learner, step), moment: "before", value: pick([1, 2, 3, 4] as const) }],
  ])();
}

/** What screens show of it, without when: a tablet does not see the others' details, which count as a visit too. */
const shownOn = async (store: DeviceStore) => ({
  people: (await seen(store.watchPeople())).map(({ lastSeen: _, ...person }) => person),
  progress: (await seen(store.watchAllProgress())).map(({ lastSeen: _, lastStamp: __, ...progress }) => progress)
    .sort((one, other) => (one.learner < other.learner ? -1 : 1)),
});

/** A few days of two tablets and a trainer's device, on bad lines and with bad clocks; then everyone meets the hub well. */
async function liveThrough(seed: number) {
  const chance = chanceOf(seed);
  const { below, pick } = chance;
  const opened = await openPlace(`days-${seed}`);
  place = opened;
  const [blue, green, laptop] = [await opened.addDevice("blue"), await opened.addDevice("green"), await opened.addDevice("laptop", "trainer")];
  const devices = [blue, green, laptop];
  const learners: LearnerId[] = [];
  const erased: string[] = [];
  const written: Record<LogName, number> = {};
  const record = async ({ store }: TiedDevice, happening: Happening) => {
    await store.record(happening);
    const log = logName({ device: store.device, stream: streamOf(happening) });
    written[log] = (written[log] ?? 0) + 1;
  };
  for (let step = 0; step < STEPS; step++) {
    const device = pick(devices);
    const what = below(100);
    if (learners.length < 2 || what < 6) {
      const learner = `learner${learners.length}` as LearnerId;
      learners.push(learner);
      await record(device, { kind: "card-written", learner, firstName: `Prénom-${learners.length}-`, portrait: "cat", colour: "blue" });
    } else if (what < 55) for (const happening of happeningsFor(pick(learners), chance)) await record(device, happening);
    else if (what < 57) {
      const learner = pick(learners);
      erased.push(`Prénom-${learners.indexOf(learner) + 1}-`);
      await record(device, { kind: "learner-erased", learner });
    } else if (what < 62) device.clock.off = pick([0, 0, -DAY, DAY, -opened.now(), 72 * 365 * DAY]);
    else if (what < 70) opened.pass(pick([MINUTE, 10 * MINUTE, 2 * DAY]));
    else await device.meet(pick(LINES));
  }
  for (let round = 0; round < 2; round++) for (const { meet } of devices) expect(await meet()).toEqual({ kind: "done", sent: expect.any(Number), received: expect.any(Number) });
  return { opened, blue, green, laptop, written, erased };
}

describe("two tablets and a trainer's device", () => {
  it.each(seeds(5))("hold the same journal in the end, whatever the order of meetings, the lines and the clocks (SEED=%i)", async (seed) => {
    const { opened, blue, green, laptop, written, erased } = await liveThrough(seed);
    const devices = [blue, green, laptop];
    const logs = await opened.db().selectFrom("logs").selectAll().where("number", ">", 0).execute();
    const entries = await opened.db().selectFrom("entries").selectAll().execute();
    expect(Object.fromEntries(logs.map((log) => [logName(log), log.number]))).toEqual(written);
    expect(entries).toHaveLength(Object.values(written).reduce((sum, count) => sum + count, 0));

    const table = logs.map((log) => [logName(log), { number: log.number, digest: log.digest }] as const);
    for (const { store, role } of devices) {
      const held = table.filter(([name]) => role === "trainer" || name.endsWith("/main") || name.startsWith(store.device));
      expect(await store.heads()).toEqual(Object.fromEntries(held));
      expect((await seen(store.watchSync())).unsent).toBe(0);
    }

    const screens = await shownOn(blue.store);
    expect(await shownOn(green.store)).toEqual(screens);
    expect(await shownOn(laptop.store)).toEqual(screens);
    const told = foldAll(entries.flatMap(({ stamp, body }) => (body === null ? [] : [{ stamp, body }])));
    expect(new Set(await seen(laptop.store.watchPeople()))).toEqual(new Set([...told.people.values()].flatMap((row) => toPerson(row) ?? [])));
    expect(new Set(await seen(laptop.store.watchAllProgress()))).toEqual(new Set([...told.progress.values()].map(toProgress)));

    const disks = JSON.stringify([entries, await Promise.all(devices.map(({ name }) => readDisk(name)))]);
    for (const name of erased) expect(disks).not.toContain(name);
  });
});

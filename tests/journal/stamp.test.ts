import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latest } from "#journal/latest.ts";
import { type Clock, EARLIEST_MS, isStamp, LATEST_MS, MAX_AHEAD_MS, meetHub, NEW_CLOCK, nextStamp, readStamp, type Stamp, stampTime, witness } from "#journal/stamp.ts";
import { DEVICES, anyStamp, stampAt } from "../support/journals.ts";
import "../support/seed.ts";

const [device = "" as (typeof DEVICES)[number], other = device] = DEVICES;
const MORNING = Date.UTC(2027, 2, 1, 9);
const HOUR = 3_600_000;
const IN_2099 = Date.UTC(2099, 0, 1);

/** Stamps of one device whose clock shows these times, one after the other. */
function stampsAt(times: readonly number[], clock: Clock = NEW_CLOCK): { stamps: readonly Stamp[]; clock: Clock } {
  const stamps: Stamp[] = [];
  for (const now of times) {
    const next = nextStamp({ clock, now, device });
    clock = next.clock;
    stamps.push(next.stamp);
  }
  return { stamps, clock };
}
const isLater = (one: Stamp, before: Stamp): boolean => {
  const [a, b] = [readStamp(one), readStamp(before)];
  return a.time > b.time || (a.time === b.time && a.counter > b.counter);
};
/** A tablet's clock, on good days and bad ones. */
const anyTime = fc.oneof(
  fc.integer({ min: MORNING, max: MORNING + 5 }), fc.integer({ min: MORNING - HOUR, max: MORNING + HOUR }), fc.nat(HOUR),
  fc.integer({ min: IN_2099, max: IN_2099 + HOUR }), fc.integer({ min: -HOUR, max: IN_2099 }),
);

describe("stamps", () => {
  it("of one device are each later than the one before, whatever its clock does", () => {
    fc.assert(fc.property(fc.array(anyTime, { minLength: 2, maxLength: 30 }), (times) => {
      const { stamps } = stampsAt(times);
      expect(stamps.every(isStamp)).toBe(true);
      for (const [index, stamp] of stamps.slice(1).entries()) expect(isLater(stamp, stamps[index] ?? stamp)).toBe(true);
      const sound = stamps.filter((stamp) => readStamp(stamp).sound);
      expect(sound).toEqual([...sound].sort());
    }));
  });

  it("stay at the time they had when the clock goes back an hour, and to 1970", () => {
    const { stamps } = stampsAt([MORNING, MORNING - HOUR, 5_000, MORNING + 1]);
    expect(stamps.map((stamp) => readStamp(stamp).time)).toEqual([MORNING, MORNING, MORNING, MORNING + 1]);
    expect(stamps.map((stamp) => readStamp(stamp).sound)).toEqual([true, true, false, true]);
  });

  it("are doubtful before the first version was written and after 2090, and then tell no time", () => {
    const { stamps } = stampsAt([EARLIEST_MS - 1]);
    expect(stamps.map(stampTime)).toEqual([undefined]);
    expect(stampsAt([EARLIEST_MS]).stamps.map(stampTime)).toEqual([EARLIEST_MS]);
    expect(stampsAt([LATEST_MS]).stamps.map(stampTime)).toEqual([LATEST_MS]);
    expect(stampsAt([LATEST_MS + 1]).stamps.map(stampTime)).toEqual([undefined]);
  });

  it("are today's again after a clock that was in 2099 was put right", () => {
    const { stamps } = stampsAt([MORNING, IN_2099, MORNING + HOUR]);
    expect(stamps.map(stampTime)).toEqual([MORNING, undefined, MORNING + HOUR]);
  });

  it("that are doubtful never beat a sound one, whatever their times", () => {
    fc.assert(fc.property(anyStamp, anyStamp, fc.boolean(), (one, two, swap) => {
      fc.pre(readStamp(one).sound !== readStamp(two).sound);
      const [sound, doubtful] = readStamp(one).sound ? [one, two] : [two, one];
      const values = [{ value: "sound", stamp: sound }, { value: "doubtful", stamp: doubtful }] as const;
      const [first, second] = swap ? [values[1], values[0]] : values;
      expect(latest<string>(first, second).value).toBe("sound");
    }));
    const late = stampAt({ sound: false, time: IN_2099 });
    expect(latest<string>({ value: "sound", stamp: stampAt() }, { value: "doubtful", stamp: late }).value).toBe("sound");
  });

  it("never run more than five minutes ahead of the hub, once it was met", () => {
    const event = fc.oneof(
      fc.record({ kind: fc.constant("stamp" as const) }),
      fc.record({ kind: fc.constant("meet" as const) }),
      fc.record({ kind: fc.constant("witness" as const), ahead: fc.integer({ min: -2 * HOUR, max: 2 * HOUR }), counter: fc.nat(0xffff) }),
    );
    fc.assert(fc.property(anyTime, fc.array(fc.tuple(fc.nat(HOUR), event), { maxLength: 30 }), (start, events) => {
      let { clock } = stampsAt([start]);
      let passed = 0;
      clock = meetHub({ clock, hubNow: MORNING, now: start });
      for (const [pause, happened] of events) {
        passed += pause;
        const [now, hubNow] = [start + passed, MORNING + passed];
        if (happened.kind === "meet") clock = meetHub({ clock, hubNow, now });
        if (happened.kind === "witness") clock = witness({ clock, seen: stampAt({ time: hubNow + happened.ahead, counter: happened.counter, device: other }), now });
        const { stamp } = nextStamp({ clock, now, device });
        expect(readStamp(stamp)).toMatchObject({ sound: true });
        expect(readStamp(stamp).time).toBeGreaterThanOrEqual(hubNow);
        // A counter that is full goes on in the next millisecond.
        expect(readStamp(stamp).time).toBeLessThanOrEqual(hubNow + MAX_AHEAD_MS + 1);
      }
    }));
  });

  it("come back to the hub's time when the clock had run ahead", () => {
    const { clock } = stampsAt([MORNING + 24 * HOUR]);
    const met = meetHub({ clock, hubNow: MORNING, now: MORNING + 24 * HOUR });
    expect(stampsAt([MORNING + 24 * HOUR + 1], met).stamps.map(stampTime)).toEqual([MORNING + 1]);
  });

  it("do not follow a hub whose own clock is absurd", () => {
    const { clock } = stampsAt([MORNING], meetHub({ clock: NEW_CLOCK, hubNow: MORNING, now: MORNING }));
    for (const hubNow of [5_000, IN_2099]) {
      const met = meetHub({ clock, hubNow, now: MORNING });
      expect(stampsAt([MORNING + 1], met).stamps.map(stampTime)).toEqual([MORNING + 1]);
    }
  });

  it("are later than what was seen from another device, so that what is written after it wins", () => {
    fc.assert(fc.property(fc.oneof(fc.constant(0), fc.integer({ min: -HOUR, max: MAX_AHEAD_MS })), fc.nat(0xffff), (ahead, counter) => {
      const seen = stampAt({ time: MORNING + ahead, counter, device: other });
      const { clock } = stampsAt([MORNING]);
      const { stamp } = nextStamp({ clock: witness({ clock, seen, now: MORNING }), now: MORNING, device });
      expect(isLater(stamp, seen)).toBe(true);
      expect(latest<string>({ value: "before", stamp: seen }, { value: "after", stamp }).value).toBe("after");
    }));
  });

  it("are not dragged along by a device set to 2099, nor by a doubtful one", () => {
    const { clock } = stampsAt([MORNING]);
    for (const seen of [stampAt({ time: IN_2099 }), stampAt({ time: MORNING + MAX_AHEAD_MS + 1 }), stampAt({ sound: false, time: MORNING + 1 })]) {
      expect(witness({ clock, seen, now: MORNING })).toEqual(clock);
    }
  });

  it("go on in the next millisecond when the counter is full", () => {
    const { stamps } = stampsAt([MORNING, MORNING], { ...NEW_CLOCK, time: MORNING, counter: 0xfffe });
    expect(stamps.map((stamp) => readStamp(stamp))).toMatchObject([{ time: MORNING, counter: 0xffff }, { time: MORNING + 1, counter: 0 }]);
  });

  it("of two devices at the same instant are never the same", () => {
    const [one, two] = [device, other].map((writer) => nextStamp({ clock: NEW_CLOCK, now: MORNING, device: writer }).stamp);
    expect(one).not.toBe(two);
  });
});

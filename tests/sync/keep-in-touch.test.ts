import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExchangeOutcome } from "#sync/exchange.ts";
import { keepInTouch, type Wake } from "#sync/keep-in-touch.ts";
import "../support/seed.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DONE: ExchangeOutcome = { kind: "done", sent: 0, received: 0 };
const OFFLINE: ExchangeOutcome = { kind: "offline" };
const FAILED: readonly ExchangeOutcome[] = [OFFLINE, { kind: "not-a-hub" }, { kind: "refused", name: "revoked" }];

/** A device whose time passes by hand. `chance` 1 gives whole pauses. */
function inTouch({ chance = 1 }: { chance?: number } = {}) {
  let now = 0;
  let timers: { readonly at: number; readonly then: () => void }[] = [];
  let waker: ((why: Wake) => void) | undefined;
  let finish: { resolve: (outcome: ExchangeOutcome) => void; reject: (reason: unknown) => void } | undefined;
  const meetings: number[] = [];
  const outcomes: ExchangeOutcome[] = [];
  const failures: unknown[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  const stop = keepInTouch({
    meet: () => new Promise<ExchangeOutcome>((resolve, reject) => {
      meetings.push(now);
      mostAtOnce = Math.max(mostAtOnce, ++atOnce);
      finish = { resolve, reject };
    }).finally(() => { atOnce--; }),
    listen: (wake) => {
      waker = wake;
      return () => { waker = undefined; };
    },
    after: (ms, then) => {
      const timer = { at: now + ms, then };
      timers.push(timer);
      return () => { timers = timers.filter((other) => other !== timer); };
    },
    chance: () => chance,
    onOutcome: (outcome) => { outcomes.push(outcome); },
    onFailure: (reason) => { failures.push(reason); },
  });
  /** Lets time pass, with everything that falls due in it. */
  const pass = (ms: number): void => {
    const until = now + ms;
    for (let due = next(until); due; due = next(until)) {
      now = Math.max(now, due.at);
      timers = timers.filter((other) => other !== due);
      due.then();
    }
    now = until;
  };
  const next = (until: number) => timers.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
  const settled = async (): Promise<void> => { for (let turn = 0; turn < 5; turn++) await Promise.resolve(); };
  return {
    pass, stop, meetings, outcomes, failures,
    wake: (why: Wake) => { waker?.(why); },
    mostAtOnce: () => mostAtOnce,
    listening: () => waker !== undefined,
    planned: () => timers.map(({ at }) => at - now),
    end: async (outcome: ExchangeOutcome) => {
      finish?.resolve(outcome);
      finish = undefined;
      await settled();
    },
    breakOff: async (reason: unknown) => {
      finish?.reject(reason);
      finish = undefined;
      await settled();
    },
    underWay: () => finish !== undefined,
  };
}
/** Meets at the next occasion and ends it so; answers with how long the pause before it was. */
async function nextMeeting(touch: ReturnType<typeof inTouch>, outcome: ExchangeOutcome): Promise<number> {
  const [pause = Number.NaN] = touch.planned();
  touch.pass(pause);
  await touch.end(outcome);
  return pause;
}

describe("keeping in touch with the hub", () => {
  it("begins at once, and then meets every minute while all goes well", async () => {
    const touch = inTouch();
    for (const pause of [0, MINUTE, MINUTE, MINUTE]) expect(await nextMeeting(touch, DONE)).toBe(pause);
    expect(touch.outcomes).toHaveLength(4);
  });

  it("waits longer after each failure, up to ten minutes and no more, and starts again from a minute once it goes well", async () => {
    for (const failed of FAILED) {
      const touch = inTouch();
      const pauses: number[] = [];
      for (let count = 0; count < 20; count++) pauses.push(await nextMeeting(touch, failed));
      expect(pauses.slice(0, 6)).toEqual([0, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE, 10 * MINUTE, 10 * MINUTE]);
      expect(Math.max(...pauses)).toBe(10 * MINUTE);
      await nextMeeting(touch, DONE);
      expect(touch.planned()).toEqual([MINUTE]);
    }
  });

  it("takes a fork for a meeting that went well", async () => {
    const touch = inTouch();
    await nextMeeting(touch, { kind: "forked", logs: [] });
    expect(touch.planned()).toEqual([MINUTE]);
  });

  it("spreads a room full of tablets over the second half of the pause", async () => {
    for (const chance of [0, 0.5, 0.999]) {
      const touch = inTouch({ chance });
      await nextMeeting(touch, DONE);
      expect(touch.planned()).toEqual([MINUTE * (0.5 + chance / 2)]);
    }
  });

  it("wakes a second after something was recorded; several taps in a row make one meeting", async () => {
    const touch = inTouch();
    await nextMeeting(touch, DONE);
    touch.pass(MINUTE / 2);
    for (let tap = 0; tap < 5; tap++) {
      touch.wake("recorded");
      expect(touch.planned()).toEqual([SECOND - tap * 100]);
      touch.pass(100);
    }
    expect(touch.meetings).toHaveLength(1);
    touch.pass(SECOND / 2);
    expect(touch.meetings).toHaveLength(2);
    await touch.end(DONE);
    expect(touch.planned()).toEqual([MINUTE]);
  });

  it("is not kept from meeting by taps that never stop", async () => {
    const touch = inTouch();
    await nextMeeting(touch, DONE);
    for (let tap = 0; tap < 20; tap++) {
      touch.wake("recorded");
      touch.pass(SECOND / 2);
      if (touch.underWay()) await touch.end(DONE);
    }
    expect(touch.meetings.length).toBeGreaterThan(5);
  });

  it("is not woken by taps while nobody answers: the pause decides", async () => {
    const touch = inTouch();
    await nextMeeting(touch, OFFLINE);
    touch.wake("recorded");
    expect(touch.planned()).toEqual([2 * MINUTE]);
  });

  it("meets at once when the line or the screen comes back, however long the pause had grown, and begins anew", async () => {
    const touch = inTouch();
    for (let count = 0; count < 10; count++) await nextMeeting(touch, OFFLINE);
    expect(touch.planned()).toEqual([10 * MINUTE]);
    touch.wake("came-back");
    expect(touch.planned()).toEqual([0]);
    await nextMeeting(touch, OFFLINE);
    expect(touch.planned()).toEqual([2 * MINUTE]);
  });

  it("is not put off by a tap when the line has just come back", async () => {
    const touch = inTouch();
    await nextMeeting(touch, DONE);
    touch.wake("came-back");
    touch.wake("recorded");
    expect(touch.planned()).toEqual([0]);
  });

  it("meets at once when asked, and keeps what it knows of failures", async () => {
    const touch = inTouch();
    for (let count = 0; count < 2; count++) await nextMeeting(touch, OFFLINE);
    touch.wake("asked");
    expect(touch.planned()).toEqual([0]);
    await nextMeeting(touch, OFFLINE);
    expect(touch.planned()).toEqual([8 * MINUTE]);
  });

  it("meets once more, soon, when something came up during a meeting", async () => {
    for (const why of ["recorded", "came-back", "asked"] as const) {
      const touch = inTouch();
      touch.pass(0);
      touch.wake(why);
      touch.wake(why);
      expect(touch.planned()).toEqual([]);
      await touch.end(DONE);
      expect(touch.planned()).toEqual([SECOND]);
      await nextMeeting(touch, DONE);
      expect(touch.planned()).toEqual([MINUTE]);
    }
  });

  it("never has two meetings at once, nor two plans, whatever happens in whatever order", async () => {
    const anything = fc.oneof(
      fc.constantFrom("recorded" as const, "came-back" as const, "asked" as const).map((why) => ({ kind: "wake" as const, why })),
      fc.nat(20 * MINUTE).map((ms) => ({ kind: "pass" as const, ms })),
      fc.constantFrom(DONE, ...FAILED).map((outcome) => ({ kind: "end" as const, outcome })),
      fc.constant({ kind: "break" as const }),
    );
    await fc.assert(fc.asyncProperty(fc.array(anything, { maxLength: 40 }), async (story) => {
      const touch = inTouch();
      for (const event of story) {
        switch (event.kind) {
          case "wake": touch.wake(event.why); break;
          case "pass": touch.pass(event.ms); break;
          case "end": await touch.end(event.outcome); break;
          case "break": await touch.breakOff(new Error("storage")); break;
        }
        expect(touch.mostAtOnce()).toBeLessThanOrEqual(1);
        // Either it meets, or it will, within ten minutes.
        expect(touch.planned().length).toBe(touch.underWay() ? 0 : 1);
        expect(Math.max(0, ...touch.planned())).toBeLessThanOrEqual(10 * MINUTE);
      }
    }));
  });

  it("says when the device's storage fails in the middle of a meeting, and goes on", async () => {
    const touch = inTouch();
    const reason = new Error("storage: full");
    touch.pass(0);
    await touch.breakOff(reason);
    expect(touch.failures).toEqual([reason]);
    expect(touch.planned()).toEqual([MINUTE]);
    expect(touch.outcomes).toEqual([]);
  });

  it("stops when told: no plan, no ear, and none after the meeting that was under way", async () => {
    const touch = inTouch();
    touch.pass(0);
    touch.stop();
    await touch.end(DONE);
    expect(touch.planned()).toEqual([]);
    expect(touch.listening()).toBe(false);
    touch.pass(60 * MINUTE);
    expect(touch.meetings).toHaveLength(1);
  });
});

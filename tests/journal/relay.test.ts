import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutTails, tailBytes } from "#journal/relay.ts";
import { toTailEntry } from "#journal/tail.ts";
import { LOG, writeLog } from "../support/journals.ts";
import "../support/seed.ts";

const log = writeLog(Array.from({ length: 12 }, (_, index) => `entry ${index}`));
const sealAt = (number: number) => ({ ...LOG, number, digest: log[number - 1]?.digest ?? "", signature: `signed ${number}` });
const LARGE = 1_000_000;
const numbers = fc.subarray(log.map(({ number }) => number));

describe("cutting a log into tails", () => {
  it("gives all entries up to the last seal, in order, each tail ending where the device sealed", () => {
    fc.assert(fc.property(numbers, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 2_000 }), (sealed, entries, bytes) => {
      const tails = cutTails({ log: LOG, entries: log, seals: sealed.map(sealAt).reverse(), limits: { entries, bytes } });
      expect(tails.flatMap((tail) => tail.entries)).toEqual(log.slice(0, Math.max(0, ...sealed)).map(toTailEntry));
      let next = 1;
      for (const tail of tails) {
        expect(tail.from).toBe(next);
        next += tail.entries.length;
        expect(tail.seal).toEqual(sealAt(next - 1));
      }
    }));
  });

  it("stays within the limits, unless one sealed stretch is longer than they are", () => {
    fc.assert(fc.property(numbers, fc.integer({ min: 1, max: 12 }), (sealed, entries) => {
      for (const { from, entries: held, seal } of cutTails({ log: LOG, entries: log, seals: sealed.map(sealAt), limits: { entries, bytes: LARGE } })) {
        const oneStretch = !sealed.some((number) => number >= from && number < seal.number);
        expect(held.length <= entries || oneStretch).toBe(true);
      }
    }));
    const every = log.map(({ number }) => sealAt(number));
    const room = tailBytes({ ...LOG, from: 1, entries: log.slice(0, 3).map(toTailEntry), seal: sealAt(3) });
    for (const tail of cutTails({ log: LOG, entries: log, seals: every, limits: { entries: 12, bytes: room } })) expect(tailBytes(tail)).toBeLessThan(room + 200);
  });

  it("counts bytes and not letters", () => {
    const [long] = writeLog(["é".repeat(1_000)]);
    const tails = long ? cutTails({ log: LOG, entries: [long], seals: [{ ...sealAt(1), digest: long.digest }], limits: { entries: 1, bytes: 1 } }) : [];
    expect(tails.map(tailBytes)[0]).toBeGreaterThan(2_000);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anErasure, anyHappening, DEVICES, fromTheFuture } from "../support/journals.ts";
import { MORNING, newDevice } from "../support/devices.ts";
import { readDisk } from "../support/disk.ts";
import { makeDevice } from "../support/test-device.ts";
import "../support/seed.ts";

const HOUR = 3_600_000;
const said = fc.oneof({ arbitrary: anyHappening, weight: 8 }, { arbitrary: anErasure, weight: 1 }, { arbitrary: fromTheFuture, weight: 1 });
/** Who writes what, and how far her clock is off; then in which pieces it arrives. */
const story = fc.record({
  written: fc.array(fc.record({ writer: fc.nat(DEVICES.length - 1), stream: fc.constantFrom("main" as const, "detail" as const), said, off: fc.constantFrom(0, -HOUR, HOUR, -60 * 365 * 24 * HOUR) }), { minLength: 1, maxLength: 14 }),
  arrivals: fc.array(fc.record({ writer: fc.nat(DEVICES.length - 1), stream: fc.constantFrom("main" as const, "detail" as const), to: fc.integer({ min: 1, max: 14 }) }), { maxLength: 8 }),
});

describe("people and progress", () => {
  it("made again from the entries alone are what they were as entries came in, in any pieces", async () => {
    await fc.assert(fc.asyncProperty(story, async ({ written, arrivals }) => {
      const { store, name } = await newDevice();
      let now = MORNING;
      const writers = await Promise.all(DEVICES.map(() => makeDevice({ ask: () => Response.error(), now: () => now })));
      const lengths = new Map<string, number>();
      for (const [index, { writer, stream, said, off }] of written.entries()) {
        now = MORNING + index * 1_000 + off;
        const number = writers[writer]?.write(said, stream) ?? 0;
        lengths.set(`${writer} ${stream}`, number);
      }
      const whole = [...lengths].map(([log, to]) => ({ writer: Number(log.split(" ")[0]), stream: log.split(" ")[1] as "main" | "detail", to }));
      for (const { writer, stream, to } of [...arrivals, ...whole]) {
        const upTo = Math.min(to, lengths.get(`${writer} ${stream}`) ?? 0);
        const tail = upTo > 0 ? await writers[writer]?.tail(stream, 1, upTo) : undefined;
        if (tail) expect((await store.absorb([tail]))[0]?.kind).toBe("taken");
      }
      const grown = await readDisk(name, "people", "progress");
      await store.rebuild();
      expect(await readDisk(name, "people", "progress")).toEqual(grown);
      store.close();
    }), { numRuns: 40 });
  });
});

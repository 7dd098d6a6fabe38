import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_DIGEST } from "#journal/digest.ts";
import type { Entry } from "#journal/entry.ts";
import { blank } from "#journal/erasure.ts";
import { EMPTY_HEAD, readTail, sealText, type Tail, type TailEntry, toTailEntry } from "#journal/tail.ts";
import { type Digested, LOG, writeLog } from "../support/journals.ts";
import "../support/seed.ts";

const BODIES = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit"];
const log = writeLog(BODIES);
const digestAt = (number: number): string | undefined => (number === 0 ? EMPTY_DIGEST : log[number - 1]?.digest);

/** From `from` to `to`, both included. */
function tailOf(entries: readonly Digested[], from = 1, to = entries.length): Tail {
  const seal = { ...LOG, number: to, digest: entries[to - 1]?.digest ?? EMPTY_DIGEST, signature: "signed" };
  return { ...LOG, from, entries: entries.slice(from - 1, to).map(toTailEntry), seal };
}

/** A copy of the log that reads tails, as a hub or a tablet does. */
function copyOf(held: readonly Entry[] = [], number = 0) {
  const entries = [...held];
  let head = number === 0 ? EMPTY_HEAD : { number, digest: digestAt(number) ?? "" };
  const read = (tail: Tail) => {
    const reading = readTail({ tail, head, digestAt: (at) => (at <= head.number ? digestAt(at) : undefined) });
    if (reading.kind === "fits") {
      entries.push(...reading.entries);
      head = reading.head;
    }
    return reading.kind;
  };
  return { read, entries, head: () => head };
}
const reading = (tail: Tail, number = 0) => readTail({ tail, head: copyOf([], number).head(), digestAt: (at) => (at <= number ? digestAt(at) : undefined) });
const asWritten = log.map(({ digest: _, ...entry }) => entry);

describe("a tail", () => {
  it("cut anywhere, read in any order and again, gives the log as it was written", () => {
    const cut = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
    fc.assert(fc.property(fc.array(cut, { maxLength: 8 }), (cuts) => {
      const copy = copyOf();
      for (const [from, to] of cuts) {
        expect(copy.read(tailOf(log, from, to))).toBe(from > copy.head().number + 1 ? "gap" : "fits");
        expect(copy.entries).toEqual(asWritten.slice(0, copy.head().number));
      }
      expect(copy.read(tailOf(log))).toBe("fits");
      expect(copy.entries).toEqual(asWritten);
      expect(copy.head()).toEqual({ number: 8, digest: digestAt(8) });
    }));
  });

  it("that begins beyond what is held says what is missing, and changes nothing", () => {
    expect(reading(tailOf(log, 5), 2)).toEqual({ kind: "gap", missingFrom: 3 });
  });

  it("is another story as soon as one character of one entry differs, new or known", () => {
    fc.assert(fc.property(fc.nat(7), fc.integer({ min: 0, max: 8 }), fc.constantFrom("body", "salt", "stamp"), (which, held, field) => {
      const tail = tailOf(log);
      const spoilt = tail.entries.map((entry, index) => (index === which && "body" in entry ? ({ ...entry, [field]: `${entry[field]}.` } as TailEntry) : entry));
      expect(reading({ ...tail, entries: spoilt }, held).kind).toBe("fork");
    }));
  });

  it("is another story under other numbers, in another log, or with entries taken out or put in", () => {
    const tail = tailOf(log);
    const [first, ...rest] = tail.entries;
    for (const spoilt of [
      { ...tailOf(log, 2), from: 1 }, { ...tail, stream: "detail" as const }, { ...tail, entries: rest }, { ...tail, entries: [...rest, first ?? []].flat() },
      { ...tail, entries: [...tail.entries, ...rest.slice(-1)] }, { ...tail, seal: { ...tail.seal, number: 7 } }, { ...tail, seal: { ...tail.seal, digest: digestAt(7) ?? "" } },
    ]) expect(reading(spoilt).kind).toBe("fork");
  });

  it("of a device that wrote its numbers a second time is another story where they part", () => {
    const again = writeLog([...BODIES.slice(0, 5), "autre", "suite"]);
    expect(reading(tailOf(again), 8)).toEqual({ kind: "fork", at: 6 });
    expect(reading(tailOf(again, 7), 6)).toEqual({ kind: "fork", at: 7 });
  });

  it("fits with some entries blanked, and proves the same log", () => {
    fc.assert(fc.property(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), fc.nat(8), (blanked, held) => {
      const erased = log.map((entry, index) => (blanked.includes(index) ? { ...blank(entry), digest: entry.digest } : entry));
      const read = reading(tailOf(erased), held);
      expect(read).toMatchObject({ kind: "fits", head: { number: 8, digest: digestAt(8) } });
      expect(read.kind === "fits" && read.entries.map(({ written }) => written?.body)).toEqual(BODIES.map((body, index) => (blanked.includes(index) ? undefined : body)).slice(held));
    }));
  });

  it("carries neither salt nor text of what was blanked", () => {
    expect(log.map(blank).map(toTailEntry)).toEqual(log.map(({ stamp, hash }) => ({ stamp, hash })));
  });

  it("is sealed by a text that says the device, the stream, the number and the digest", () => {
    expect(sealText({ ...LOG, number: 8, digest: "d" })).toBe("pas-a-pas seal 1 aaaaaaaaaaaaaaaa main 8 d");
  });
});

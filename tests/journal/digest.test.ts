import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_DIGEST, entryHash, nextDigest } from "#journal/digest.ts";
import type { DeviceId } from "#journal/entry.ts";
import type { Stamp } from "#journal/stamp.ts";
import { LOG, stampAt, writeLog } from "../support/journals.ts";
import "../support/seed.ts";

/** Any text that JavaScript can hold, halves of a letter included. */
const anyText = fc.string({ unit: fc.oneof(fc.constantFrom("a", "é", "\"", "\\", ",", "\u0000", "\ud83c", "\udf4e", "\u2028"), fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))) });
const hashOf = (change: { number?: number; stamp?: Stamp; salt?: string; body?: string; device?: DeviceId; stream?: "main" | "detail" }): string => {
  const { salt = "s", body = "{}", ...place } = change;
  return entryHash({ ...LOG, number: 1, stamp: stampAt(), ...place, written: { salt, body } });
};
const digestOf = (bodies: readonly string[]): string => writeLog(bodies).at(-1)?.digest ?? EMPTY_DIGEST;

describe("digests", () => {
  it("are those that anyone can compute: SHA-256 over the entry, then over the digest before and the hash", () => {
    const [first, second] = writeLog(["{\"kind\":\"é\"}", "two"]);
    const sha = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
    expect(first?.hash).toBe(sha(JSON.stringify([LOG.device, "main", 1, first?.stamp, "salt0", "{\"kind\":\"é\"}"])));
    expect(first?.digest).toBe(sha(`${first?.hash}`));
    expect(second?.digest).toBe(sha(`${first?.digest}${second?.hash}`));
  });

  it("are the same for the same log, and for no other", () => {
    fc.assert(fc.property(fc.array(anyText, { maxLength: 4 }), fc.array(anyText, { maxLength: 4 }), (one, other) => {
      expect(digestOf(one)).toBe(digestOf([...one]));
      expect(digestOf(one) === digestOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }));
  });

  it("change with any character of any entry", () => {
    fc.assert(fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 0xffff }), (bodies, which, where, change) => {
      const at = which % bodies.length;
      const body = bodies[at] ?? "";
      fc.pre(body.length > 0);
      const spot = where % body.length;
      const other = body.slice(0, spot) + String.fromCharCode(body.charCodeAt(spot) ^ change) + body.slice(spot + 1);
      expect(digestOf(bodies.with(at, other))).not.toBe(digestOf(bodies));
    }));
  });

  it("change when two entries change places, and when one is missing", () => {
    expect(digestOf(["a", "b"])).not.toBe(digestOf(["b", "a"]));
    expect(digestOf(["a", "b"])).not.toBe(digestOf(["a"]));
  });

  it("cover the log, the number, the stamp, the salt and the text, each by itself", () => {
    const hashes = [
      hashOf({}), hashOf({ number: 2 }), hashOf({ stamp: stampAt({ counter: 1 }) }), hashOf({ salt: "t" }), hashOf({ body: "[]" }),
      hashOf({ stream: "detail" }), hashOf({ device: "bbbbbbbbbbbbbbbb" as DeviceId }), hashOf({ salt: "s{", body: "}" }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("follow from the hashes alone, so that they outlive what is blanked", () => {
    const log = writeLog(["a", "b", "c"]);
    expect(log.map(({ hash }) => hash).reduce(nextDigest, EMPTY_DIGEST)).toBe(log.at(-1)?.digest);
  });
});

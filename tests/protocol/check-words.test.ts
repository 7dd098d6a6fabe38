import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "#journal/digest.ts";
import { checkWords } from "#protocol/check-words.ts";
import "../support/seed.ts";

/** Enough keys for each of 64 words to come up as first and as second. */
const MANY = 2_000;
const pairs = Array.from({ length: MANY }, (_, key) => checkWords(`key-${key}`));

describe("the two words of a key", () => {
  it("are the same on every screen, today and in a later version", () => {
    expect(checkWords("")).toEqual(["balai", "citron"]);
    expect(checkWords("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE")).toEqual(["farine", "camion"]);
    expect(checkWords("key-1")).toEqual(["sapin", "fourmi"]);
    // The whole list, in its order.
    expect(sha256Hex(pairs.join())).toBe("611a44884e43141ac6a55694a27bb1006dcceee99e87b8b7272845cc728b8b60");
  });

  it("come from one list of 64, for whatever text", () => {
    const list = new Set(pairs.flat());
    expect(list.size).toBe(64);
    fc.assert(fc.property(fc.string(), (key) => {
      for (const word of checkWords(key)) expect(list.has(word)).toBe(true);
    }));
    for (const place of [0, 1]) expect(new Set(pairs.map((pair) => pair[place])).size).toBe(64);
  });

  it("are short words in small letters, that are read aloud easily", () => {
    for (const word of new Set(pairs.flat())) expect(word).toMatch(/^[a-zàâéèêëîïôûùç]{4,8}$/);
  });

  it("agree for two keys about once in 4096", () => {
    const same = new Set(pairs.map((pair) => pair.join(" ")));
    // 2000 keys among 4096 pairs: 1583 different ones are to be expected.
    expect(same.size).toBeGreaterThan(1_500);
    expect(same.size).toBeLessThan(1_660);
  });
});

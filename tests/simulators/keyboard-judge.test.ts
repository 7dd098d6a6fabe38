import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MistakeCode } from "#course/mistake.ts";
import type { KeyboardStep } from "#course/steps/keyboard.ts";
import { areNeighbours, isSame, mistakeIn, plainSigns } from "#simulators/keyboard/judge.ts";

/** Every single slip in a text, and its code. */
function slipsOf(model: string): readonly { readonly value: string; readonly code: MistakeCode }[] {
  const bare = (sign: string) => sign.normalize("NFD").replace(/\p{M}/gu, "");
  return [...model].flatMap((sign, at) => {
    const swap = (other: string) => model.slice(0, at) + other + model.slice(at + 1);
    const other = sign === sign.toUpperCase() ? sign.toLowerCase() : sign.toUpperCase();
    const neighbour = [..."azertyuiopqsdfghjklmwxcvbn"].find((key) => areNeighbours("letters", sign, key));
    const codeOf = (usual: MistakeCode): MistakeCode => (sign === " " ? "space" : sign === "@" ? "at-sign" : usual);
    return [
      ...(other === sign ? [] : [{ value: swap(other), code: "case" as const }]),
      ...(bare(sign) === sign ? [] : [{ value: swap(bare(sign)), code: "accent" as const }]),
      ...(/[a-z]/.test(sign) && neighbour !== undefined ? [{ value: swap(neighbour), code: "next-key" as const }] : []),
      { value: swap("#"), code: codeOf("extra") },
      { value: swap(""), code: codeOf("missing") },
      { value: swap(`#${sign}`), code: "extra" as const },
      { value: swap(` ${sign}`), code: "space" as const },
      { value: swap(sign + sign), code: codeOf("extra") },
    ].filter(({ value }) => !model.startsWith(value.trimEnd()) && value.trimEnd() !== model);
  });
}

describe("what is written", () => {
  const judge = (value: string, model: string, tolerance: KeyboardStep["tolerance"] = []) => mistakeIn({ value, model, tolerance, keyboard: "letters" });

  it("has the code of its slip, for every single slip in any text", () => {
    const text = fc.stringMatching(/^[a-zA-Zéèêàçô][a-zA-Zéèêàçô0-9@. ]{0,14}[a-z0-9]$/).filter((model) => !/ {2}/.test(model));
    fc.assert(fc.property(text, (model) => {
      for (const { value, code } of slipsOf(model)) expect([value, judge(value, model)]).toEqual([value, code]);
    }));
  });

  it("has no slip while it follows the model", () => {
    fc.assert(fc.property(fc.string({ maxLength: 20 }), fc.nat(20), (model, length) => {
      expect(judge(model.slice(0, length), model)).toBeUndefined();
    }));
  });

  it.each<[string, string, MistakeCode]>([
    ["jr", "jardin", "missing"], ["jaa", "jardin", "extra"], ["jat", "jardin", "next-key"], ["J", "jardin", "case"], ["e", "été", "accent"], ["o", "œuf", "accent"],
    ["jean.", "jean@x.example", "at-sign"], ["jean@@", "jean@x", "at-sign"], ["deuxm", "deux mots", "space"], ["jp", "jardin", "extra"],
  ])("is judged as it is written, letter by letter: %s for %s", (value, model, code) => {
    expect(judge(value, model)).toBe(code);
  });

  it.each<[KeyboardStep["tolerance"][number], string, string]>([
    ["case", "BONjour", "Bonjour"], ["accents", "ete", "été"], ["accents", "oeuf", "œuf"], ["accents", "cœur", "cœur"], ["spaces", "deux  mots", "deux mots"], ["spaces", "deuxmots", "deux mots"], ["punctuation", "l'eau", "l'eau."], ["punctuation", "leau!", "l'eau."],
  ])("is the same with a difference of %s: %s for %s", (kind, value, model) => {
    expect(isSame({ value, model, tolerance: [kind] })).toBe(true);
    expect(value === model || !isSame({ value, model, tolerance: [] })).toBe(true);
  });

  it("does not count spaces after its end, nor the ways of writing an apostrophe", () => {
    expect(isSame({ value: "mai  ", model: "mai", tolerance: [] })).toBe(true);
    expect(plainSigns("l’eau\u00A0–\u202F“a”")).toBe("l'eau - \"a\"");
  });

  it("has neighbours as on AZERTY", () => {
    for (const [one, other] of ["az", "aq", "jk", "eé", "er", "wx", "ès"]) expect([one, other, areNeighbours("letters", one ?? "", other ?? "")]).toEqual([one, other, one !== "e" || other !== "é"]);
    for (const [one, other] of ["ap", "am", "qp", "wz"]) expect(areNeighbours("letters", one ?? "", other ?? "")).toBe(false);
    expect(areNeighbours("digits", "1", "4")).toBe(true);
    expect(areNeighbours("digits", "1", "3")).toBe(false);
  });
});

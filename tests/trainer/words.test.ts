import { describe, expect, it } from "vitest";
import { trainer as english } from "#i18n/locales/en/trainer.ts";
import { trainer as french } from "#i18n/locales/fr/trainer.ts";

type Tree = { readonly [key: string]: string | Tree };
const leaves = (tree: Tree, path = ""): readonly (readonly [string, string])[] => Object.entries(tree).flatMap(([key, value]) =>
  (typeof value === "string" ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`)));
const gaps = (text: string): string => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort().join();
const shape = (tree: Tree) => leaves(tree).map(([key, text]) => `${key}(${gaps(text)})`).sort();
const everyWord = [...leaves(french), ...leaves(english)];

describe("the words of the trainer's side", () => {
  it("exist in both languages, with the same gaps to fill", () => {
    expect(shape(english)).toEqual(shape(french));
    for (const [key, text] of everyWord) expect(text.trim(), key).not.toBe("");
  });

  it("are words that people use", () => {
    for (const [key, text] of everyWord) expect(text, key).not.toMatch(/numérique|digital|\burl\b|interface/i);
  });
});

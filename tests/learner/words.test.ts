import { describe, expect, it } from "vitest";
import { words as english } from "#i18n/locales/en.ts";
import { words as french } from "#i18n/locales/fr.ts";

type Tree = { readonly [key: string]: string | Tree };
const leaves = (tree: Tree, path = ""): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`)));
const slots = (text: string): string => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort().join();

describe("the words on screen", () => {
  it("exist in both languages, with the same gaps to fill", () => {
    const shape = (tree: Tree) => leaves(tree).map(([key, text]) => `${key}(${slots(text)})`).sort();
    expect(shape(english as Tree)).toEqual(shape(french as Tree));
    for (const [key, text] of [...leaves(french as Tree), ...leaves(english as Tree)]) expect(text.trim(), key).not.toBe("");
  });
  it("are words that people use", () => {
    for (const [key, text] of [...leaves(french as Tree), ...leaves(english as Tree)]) expect(text, key).not.toMatch(/numérique|digital|\burl\b|interface/i);
  });
});

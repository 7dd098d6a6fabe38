/** Whatever someone typed, the compiler answers, and speaks of lines that are there. On failure the seed is printed. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLessons } from "#compiler/compile.ts";
import { ITEMS, MISTAKES, NOTES, SETTINGS } from "#compiler/keywords.ts";
import { KIND_NAMES } from "#compiler/kinds.ts";
import { cleanUp, emptyFolder, TODAY } from "../support/lesson-tree.ts";

cleanUp();

const lineCount = (text: string): number => text.split(/\r\n?|\n/).length;

async function expectSoundAnswer({ fr, en, words = "" }: { fr: string; en: string | undefined; words?: string }): Promise<void> {
  const root = emptyFolder();
  mkdirSync(join(root, "essai"));
  mkdirSync(join(root, "_commun"));
  const files: Record<string, string> = { "essai/fr.md": fr, ...(en !== undefined && { "essai/en.md": en }), "_commun/faits.md": words, "_commun/mots.fr.md": words };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  const { findings } = await compileLessons({ root, today: TODAY });
  for (const { file, line, code } of findings) {
    const there = lineCount(readFileSync(join(root, file), "utf8"));
    expect(Number.isInteger(line) && line >= 1 && line <= there, `${code}, line ${line} of ${there} in ${file}`).toBe(true);
  }
}

const oneOf = (words: Iterable<string>) => fc.constantFrom(...new Set(words));
const value = fc.oneof(oneOf(["", "oui", "99999999999", "7 sur 8", "a, b", "img/x.svg", "../x", "06 12 34 56 78", "[[x]]", "2026-13-40", ...KIND_NAMES, ...SETTINGS.keys()]), fc.string({ maxLength: 12 }));
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(oneOf(SETTINGS.keys()), value).map(([word, text]) => `${word}: ${text}`) },
  { weight: 4, arbitrary: oneOf(KIND_NAMES).map((kind) => `type: ${kind}`) },
  { weight: 4, arbitrary: fc.tuple(oneOf(ITEMS.keys()), value).map(([item, name]) => `### ${item} ${name}`) },
  { weight: 3, arbitrary: fc.tuple(oneOf(NOTES.keys()), value).map(([note, text]) => `> ${note}: ${text}`) },
  { weight: 2, arbitrary: oneOf(MISTAKES.keys()).map((code) => `> Erreur ${code}: non`) },
  { weight: 8, arbitrary: oneOf(["", "---", "## Titre", "id: a", "- [x] oui", "- [ ] non", "  > parce que", "- a = b : c", "- choix -> a", "- sans = a : b", "==clé== et **fort**", "![a](b.svg) x", "1. un", "```", "<b>", "| a |", "# h", "> > b", "\u2028", "\u0000", "\r", "mot\r\nmot"]) },
  { weight: 3, arbitrary: fc.string({ maxLength: 40 }) },
);
const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join("\n"));
const SOUND = { fr: readFileSync("tests/fixtures/sound/cours/sonnette/fr.md", "utf8").split("\n"), en: readFileSync("tests/fixtures/sound/cours/sonnette/en.md", "utf8").split("\n") };
/** A sound file with some of its lines lost, moved or replaced. */
const battered = (lines: readonly string[]) => fc.array(fc.tuple(fc.nat(lines.length - 1), fc.option(line, { nil: undefined })), { minLength: 1, maxLength: 8 }).map((changes) => {
  const left: (string | undefined)[] = [...lines];
  for (const [at, instead] of changes) left[at] = instead;
  return left.filter((one) => one !== undefined).join("\n");
});

describe("any text at all", () => {
  it("is answered", async () => {
    await fc.assert(fc.asyncProperty(text, fc.option(text, { nil: undefined }), text, async (fr, en, words) => expectSoundAnswer({ fr, en, words })), { numRuns: 150 });
  }, 120_000);

  it("is answered when it was a lesson once", async () => {
    await fc.assert(fc.asyncProperty(battered(SOUND.fr), battered(SOUND.en), async (fr, en) => expectSoundAnswer({ fr, en })), { numRuns: 60 });
  }, 120_000);
});

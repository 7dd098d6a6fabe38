import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileLessons } from "#compiler/compile.ts";
import type { KeyboardStep } from "#course/steps/keyboard.ts";

const ROOT = "tests/fixtures/lessons";
const FILE = "essais/clavier/fr.md";
const folders: string[] = [];
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

/** The fixture lessons in a folder of their own, with one thing changed in the lesson of keyboards. */
async function compiledWith(from: string, to: string) {
  const root = mkdtempSync(join(tmpdir(), "pas-a-pas-keyboard-"));
  folders.push(root);
  cpSync(ROOT, root, { recursive: true });
  const source = readFileSync(join(root, FILE), "utf8");
  if (!source.includes(from)) throw new Error(`not in the lesson: ${from}`);
  writeFileSync(join(root, FILE), source.replace(from, to));
  return compileLessons({ root });
}
const stepsOf = ({ packs }: Awaited<ReturnType<typeof compileLessons>>): ReadonlyMap<string, KeyboardStep> =>
  new Map(packs.find(({ id }) => id === "essai-clavier")?.languages.fr.steps.flatMap((step) => (step.kind === "keyboard" ? [[step.id, step] as const] : [])));

describe("a step of writing, in a lesson's file", () => {
  it("has each of its settings", async () => {
    const steps = stepsOf(await compileLessons({ root: ROOT }));
    expect(steps.get("lettres")).toMatchObject({ keyboard: "letters", showKeys: "always", tolerance: ["punctuation"], tasks: [{ kind: "copy", text: "Été à Nœux" }, { kind: "copy", text: "Bonne\nnuit !" }] });
    expect(steps.get("lettres")?.mistakes["next-key"]).toMatch(/d'à côté/);
    expect(steps.get("chiffres")).toMatchObject({ keyboard: "digits", showKeys: "after-mistake", tolerance: [] });
    expect(steps.get("adresse")).toMatchObject({ keyboard: "address", showKeys: "never", tolerance: ["case"] });
    expect(steps.get("corriger")?.tasks).toEqual([{ kind: "correct", from: "jarddin", text: "jardin" }]);
    expect(steps.get("appareil")).toMatchObject({ keyboard: "device", tolerance: ["accents", "spaces"] });
    expect(steps.get("ordinateur")).toMatchObject({ keyboard: "computer", tasks: [{ kind: "correct", from: "chatt", text: "chat" }, { kind: "copy", text: "fête 8 @" }] });
    expect(steps.get("accepter")?.suggestions).toEqual({ kind: "accept", words: [] });
    expect(steps.get("refuser")?.suggestions).toEqual({ kind: "refuse", words: ["Les"] });
    expect(steps.get("libre")?.tasks).toEqual([{ kind: "free", words: 2 }]);
    expect(steps.get("seul")?.showKeys).toBe("never");
  });

  it.each([["effacer: chatt -> chat", "effacer: « Bonjour »", { kind: "correct", from: "Bonjour", text: "" }], ["- fête 8 @", "- L’été", { kind: "copy", text: "L'été" }]] as const)("may also say it so: %s → %s", async (from, to, task) => {
    expect(stepsOf(await compiledWith(from, to)).get("ordinateur")?.tasks).toContainEqual(task);
  });

  it.each([
    { code: "unknown-value", from: "clavier: chiffres", to: "clavier: machine" },
    { code: "unknown-value", from: "tolerance: majuscules", to: "tolerance: fautes" },
    { code: "unknown-value", from: "suggestions: accepter", to: "suggestions: prendre" },
    { code: "no-correction", from: "corriger: \"jarddin -> jardin\"", to: "corriger: jarddin" },
    { code: "no-correction", from: "effacer: chatt -> chat", to: "effacer: chat -> chien" },
    { code: "nothing-to-write", from: "- Oui\n", to: "\n" },
    { code: "no-such-key", from: "- 06 39 98", to: "- 06 bis" },
    { code: "translation-right", from: "montrer-touches: non", to: "montrer-touches: oui" },
  ])("is found out: $code when $from is $to", async ({ code, from, to }) => {
    const { findings } = await compiledWith(from, to);
    const found = findings.find((finding) => finding.code === code && finding.level === "error");
    expect(found, JSON.stringify(findings, null, 1)).toBeDefined();
    for (const words of [found?.message, found?.proposal]) expect([words?.fr, words?.en]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  });
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileLessons } from "#compiler/compile.ts";

const TOUCH = "premiers-gestes/toucher-l-ecran/fr.md";
const SOURCE = readFileSync(join("lessons", TOUCH), "utf8");
const folders: string[] = [];
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

/** The lesson of the hands with one thing broken: what is put instead of what, and the words of the line where it is found. */
const BROKEN = [
  { code: "gesture-without-answer", from: "cible: sonnette", to: "cible: lettre", at: "cible: lettre" },
  { code: "nothing-to-watch", from: "animation: toucher\n", to: "", at: "## Regardez le geste" },
  { code: "step-without-picture", from: "animation: toucher\n", to: "etapes:\n- Une légende sans image\n", at: "- Une légende sans image" },
  { code: "nothing-to-find-in", from: "cible: hors-du-menu\n", to: "", at: "## Un menu s'ouvre par erreur" },
  { code: "zone-without-shape", from: "cible: hors-du-menu\n\n", to: "\n### zone Le vide\nforme: 90, 90, 20, 20\nbon: oui\n\n", at: "forme: 90, 90, 20, 20" },
  { code: "unknown-key", from: "cible: hors-du-menu\n\n", to: "presentation: clavier\n\n### zone Klaxon\n\n", at: "### zone Klaxon" },
] as const;

describe("a step of the hands that cannot be done", () => {
  it.each(BROKEN)("is found out, on its line: $code", async ({ code, from, to, at }) => {
    const root = mkdtempSync(join(tmpdir(), "pas-a-pas-lessons-"));
    folders.push(root);
    cpSync("lessons", root, { recursive: true });
    const broken = SOURCE.replace(from, to);
    expect(broken).not.toBe(SOURCE);
    writeFileSync(join(root, TOUCH), broken);
    const { findings, packs } = await compileLessons({ root });
    const found = findings.find((finding) => finding.code === code);
    expect(found, JSON.stringify(findings, null, 1)).toMatchObject({ level: "error", file: TOUCH, line: broken.split("\n").findIndex((line) => line.includes(at)) + 1 });
    expect(packs.some(({ id }) => id === "message-arnaque")).toBe(true);
  });
});

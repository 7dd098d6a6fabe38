import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileLessons } from "#compiler/compile.ts";
import { TRAINING_CARD } from "#course/training-card.ts";

const FILE = "formulaire/fr.md";
const folders: string[] = [];
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

async function compiledWith(from: string | RegExp, to: string) {
  const root = mkdtempSync(join(tmpdir(), "pas-a-pas-form-"));
  folders.push(root);
  cpSync("tests/fixtures/lessons/essais/formulaire", join(root, "formulaire"), { recursive: true });
  const source = readFileSync(join(root, FILE), "utf8");
  const broken = source.replace(from, to);
  if (broken === source) throw new Error("nothing was broken");
  writeFileSync(join(root, FILE), broken);
  return (await compileLessons({ root })).findings.filter(({ level, file }) => level === "error" && file === FILE);
}

describe("a form in a lesson's file", () => {
  it("takes what is expected from the training card, and its words for the screen from each language", async () => {
    const { packs } = await compileLessons({ root: "tests/fixtures/lessons" });
    const languages = packs.find(({ id }) => id === "essai-formulaire")?.languages;
    const boxes = [languages?.fr, languages?.en].map((lesson) => lesson?.steps.flatMap((step) => (step.kind === "form" ? step.boxes : [])).find(({ id }) => id === "naissance"));
    expect(boxes).toMatchObject([{ label: "Date de naissance", expected: TRAINING_CARD.birthDate, line: "birthDate" }, { label: "Date of birth", expected: TRAINING_CARD.birthDate, line: "birthDate" }]);
  });

  it.each([
    { code: "box-without-name", from: "nom: Civilité", to: "nom:" },
    { code: "box-without-name", from: "### case civilite", to: "### case Civilité !" },
    { code: "box-options", from: "attendu: Madame", to: "attendu: Mademoiselle" },
    { code: "form-boxes", from: "### case nom", to: "### case prenom" },
    { code: "unknown-value", from: "genre: liste", to: "genre: rouleau" },
    { code: "unknown-value", from: "identite.nom", to: "identite.taille" },
    { code: "unknown-value", from: "page-expirée", to: "orage" },
  ])("finds $code when « $from » becomes « $to », and says where and how to mend it", async ({ code, from, to }) => {
    const findings = await compiledWith(from, to);
    const found = findings.find((finding) => finding.code === code);
    expect(found?.line).toBeGreaterThan(1);
    expect(found?.proposal.fr).not.toBe("");
  });

  it("cannot be finished when a box must be ticked and must not", async () => {
    expect((await compiledWith("attendu: oui", "attendu: non")).map(({ code }) => code)).toEqual(["unsolvable"]);
  });
});

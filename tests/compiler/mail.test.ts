import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileLessons } from "#compiler/compile.ts";

const folders: string[] = [];
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

const FILE = "courriel/fr.md";
const SOURCE = readFileSync(join("tests/fixtures/lessons/essais", FILE), "utf8");
const lineOf = (text: string): number => SOURCE.split("\n").findIndex((line) => line.includes(text)) + 1;

/** The fixture lesson in a folder of its own, with one line changed. */
async function findingsWith(from: string, to: string) {
  const root = mkdtempSync(join(tmpdir(), "pas-a-pas-mail-"));
  folders.push(root);
  cpSync("tests/fixtures/lessons/essais/courriel", join(root, "courriel"), { recursive: true });
  const changed = SOURCE.replace(from, to);
  if (changed === SOURCE) throw new Error("nothing was broken");
  writeFileSync(join(root, FILE), changed);
  return (await compileLessons({ root })).findings.filter(({ file }) => file === FILE);
}

const BROKEN: readonly { readonly code: string; readonly from: string; readonly to: string }[] = [
  { code: "unknown-value", from: "ecran: nouveau", to: "ecran: cuisine" },
  { code: "unknown-value", from: "- etoile = mairie :", to: "- peindre = mairie :" },
  { code: "unknown-value", from: "- sans = toucher-lien :", to: "- sans = danser :" },
  { code: "unknown-message", from: "- ouvrir = mairie :", to: "- ouvrir = marie :" },
  { code: "unknown-folder", from: "- ouvrir-dossier = reception :", to: "- ouvrir-dossier = grenier :" },
  { code: "unknown-folder", from: "- deplacer = ordonnance -> Santé :", to: "- deplacer = ordonnance -> Factures :" },
  { code: "unknown-attachment", from: "- joindre = jardin :", to: "- joindre = montagne :" },
  { code: "goal-without-value", from: "- destinataire = jeanne.petit@courriel.example :", to: "- destinataire = Jeanne :" },
  { code: "goal-without-value", from: "- objet = Mon jardin :", to: "- objet :" },
  { code: "nothing-to-correct", from: "a-corriger: bernard.morel@couriel.example", to: "lu: oui" },
];

describe("a mail box in a lesson file", () => {
  it.each(BROKEN)("tells its author of « $to »: $code", async ({ code, from, to }) => {
    const found = (await findingsWith(from, to)).find((finding) => finding.code === code);
    expect(found?.level).toBe("error");
    if (code !== "nothing-to-correct") expect(found?.line).toBe(lineOf(from));
    for (const words of [found?.message, found?.proposal]) {
      expect(words?.fr).toMatch(/\S/);
      expect(words?.en).toMatch(/\S/);
    }
  });

  it("needs something to do", async () => {
    expect((await findingsWith("### a-faire\n- envoyer : Touchez « Envoyer ».\n- ouvrir-dossier = envoyes : Regardez dans « Envoyés ».\n", "")).map(({ code }) => code)).toContain("no-goal");
  });

  it("is refused when its solver cannot finish it", async () => {
    expect((await findingsWith("- recuperer = livre :", "- recuperer = colis :")).map(({ code }) => code)).toContain("unsolvable");
  });

  it("has the same shape in every language: another goal in one of them is found out", async () => {
    const root = mkdtempSync(join(tmpdir(), "pas-a-pas-mail-"));
    folders.push(root);
    cpSync("tests/fixtures/lessons/essais/courriel", join(root, "courriel"), { recursive: true });
    const path = join(root, "courriel/en.md");
    writeFileSync(path, readFileSync(path, "utf8").replace("- star = mairie :", "- bin = mairie :"));
    expect((await compileLessons({ root })).findings.map(({ code }) => code)).toContain("translation-right");
  });
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileLessons } from "#compiler/compile.ts";

const folders: string[] = [];
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

/** The lessons of the project in a folder of their own, with one thing broken. */
function lessonsWith(file: string, change: (source: string) => string): string {
  const root = mkdtempSync(join(tmpdir(), "pas-a-pas-lessons-"));
  folders.push(root);
  cpSync("lessons", root, { recursive: true });
  const path = join(root, file);
  const source = readFileSync(path, "utf8");
  const broken = change(source);
  if (broken === source) throw new Error("nothing was broken");
  writeFileSync(path, broken);
  return root;
}

const TOUCH = "premiers-gestes/toucher-l-ecran/fr.md";
const TOUCH_EN = "premiers-gestes/toucher-l-ecran/en.md";
const SCAM = "arnaques/message-arnaque/fr.md";
const swap = (from: string | RegExp, to: string) => (source: string) => source.replace(from, to);
const lineOf = (file: string, text: string): number => readFileSync(join("lessons", file), "utf8").split("\n").findIndex((line) => line.includes(text)) + 1;

const BROKEN: readonly { code: string; file: string; change: (source: string) => string; line?: number }[] = [
  { code: "no-id", file: TOUCH, change: swap("id: toucher-l-ecran", "idd: x") },
  { code: "no-title", file: TOUCH, change: swap("titre: Toucher l'écran", "titre:") },
  { code: "no-why", file: TOUCH, change: swap(/^pourquoi: .*$/m, "") },
  { code: "unknown-type", file: TOUCH, change: swap("type: geste\nid: sonnette", "type: danse\nid: sonnette"), line: lineOf(TOUCH, "id: sonnette") - 1 },
  { code: "duplicate-id", file: TOUCH, change: swap("id: lampes", "id: sonnette"), line: lineOf(TOUCH, "id: lampes") },
  { code: "no-step-id", file: TOUCH, change: swap("id: lampes", "id: Les Lampes"), line: lineOf(TOUCH, "## Allumez les lampes") },
  { code: "no-solo", file: TOUCH, change: swap("seul: oui", "seul: non") },
  { code: "no-rate-before", file: TOUCH, change: swap("moment: avant", "moment: après") },
  { code: "no-rate-after", file: TOUCH, change: swap("moment: après", "moment: avant") },
  { code: "no-recall", file: TOUCH, change: swap("type: rappel", "type: question") },
  { code: "no-memo", file: TOUCH, change: swap("type: fiche", "type: lire") },
  { code: "unknown-value", file: TOUCH, change: swap("cible: sonnette", "cible: trompette"), line: lineOf(TOUCH, "cible: sonnette") },
  { code: "unknown-mistake", file: TOUCH, change: swap("Erreur trop-long:", "Erreur trop-fort:"), line: lineOf(TOUCH, "> Erreur trop-long: Votre doigt est resté") },
  { code: "picture-missing", file: TOUCH, change: swap("img/main-tablette.svg", "img/absente.svg"), line: lineOf(TOUCH, "## Pourquoi toucher") },
  { code: "picture-without-alt", file: TOUCH, change: swap("alt: Une main touche l'écran d'une tablette.", "alt:") },
  { code: "picture-outside", file: TOUCH, change: swap("img/main-tablette.svg", "../../x.svg") },
  { code: "not-a-picture", file: TOUCH, change: swap("img/main-tablette.svg", "fr.md") },
  { code: "not-lesson-text", file: TOUCH, change: swap("Voici une sonnette.\n", "<script>alert(1)</script>\n\n") },
  { code: "picture-unsafe", file: "premiers-gestes/toucher-l-ecran/img/toucher.svg", change: swap("<svg", "<svg onload=\"alert(1)\"") },
  { code: "no-right-answer", file: TOUCH, change: swap("- [x] Non, un toucher", "- [ ] Non, un toucher"), line: lineOf(TOUCH, "## Faut-il appuyer fort") },
  { code: "answer-without-comment", file: TOUCH, change: swap("  > Pas besoin. L'écran sent le doigt, pas la force.\n", ""), line: lineOf(TOUCH, "- [ ] Oui, il faut appuyer") },
  { code: "no-pair", file: SCAM, change: swap("- Ma banque m'écrit = J'appelle", "- Ma banque m'écrit J'appelle"), line: lineOf(SCAM, "- Ma banque m'écrit =") },
  { code: "scene-leads-nowhere", file: SCAM, change: swap("nouveau numéro -> pression", "nouveau numéro -> ailleurs") },
  { code: "scene-unreachable", file: SCAM, change: swap("- J'envoie l'argent -> piege", "- J'envoie l'argent -> verite") },
  { code: "choice-without-scene", file: SCAM, change: swap("- J'envoie l'argent -> piege", "- J'envoie l'argent"), line: lineOf(SCAM, "- J'envoie l'argent") },
  { code: "unknown-bin", file: SCAM, change: swap("bac: Arnaque", "bac: Poubelle"), line: lineOf(SCAM, "bac: Arnaque") },
  { code: "pass-mark", file: SCAM, change: swap("reussi: 7 sur 8", "reussi: 9 sur 9"), line: lineOf(SCAM, "reussi: 7 sur 8") },
  { code: "sign-not-in-message", file: SCAM, change: swap("- 1,95 € :", "- 2,95 € :"), line: lineOf(SCAM, "- 1,95 € :") },
  { code: "unknown-fact", file: SCAM, change: swap("[[opposition]]", "[[oposition]]"), line: lineOf(SCAM, "[[opposition]]") },
  { code: "real-address", file: SCAM, change: swap("06 39 98 14 52", "06 12 34 56 78"), line: lineOf(SCAM, "06 39 98 14 52") },
  { code: "real-address", file: SCAM, change: swap("colis-attente.example", "colis-attente.com") },
  { code: "unknown-message", file: SCAM, change: swap("- effacer = faux-colis", "- effacer = introuvable"), line: lineOf(SCAM, "- effacer = faux-colis") },
  { code: "unsolvable", file: SCAM, change: swap("trouver: 3", "trouver: 9") },
  { code: "translation-steps", file: TOUCH_EN, change: swap("id: lampes", "id: lamps") },
  { code: "translation-differs", file: TOUCH_EN, change: swap("- [x] No, a light touch", "- [ ] No, a light touch") },
];

const ALL = (await compileLessons({ root: "lessons" })).packs.length;

describe("a broken lesson", () => {
  it.each(BROKEN)("is found out: $code in $file", async ({ code, file, change, line }) => {
    const { findings, packs } = await compileLessons({ root: lessonsWith(file, change) });
    const found = findings.find((finding) => finding.code === code && finding.level === "error");
    expect(found, JSON.stringify(findings, null, 1)).toBeDefined();
    expect(found?.file).toBe(file.endsWith(".svg") ? TOUCH : file);
    if (line !== undefined) expect(found?.line).toBe(line);
    for (const words of [found?.message, found?.proposal]) {
      expect(words?.fr).toMatch(/\S/);
      expect(words?.en).toMatch(/\S/);
    }
    // The other lessons are still made.
    expect(packs).toHaveLength(ALL - 1);
  });

  it("is left out, and an empty folder is no lesson", async () => {
    const root = mkdtempSync(join(tmpdir(), "pas-a-pas-lessons-"));
    folders.push(root);
    mkdirSync(join(root, "cours/vide"), { recursive: true });
    expect(await compileLessons({ root })).toEqual({ packs: [], courses: [], findings: [] });
  });
});

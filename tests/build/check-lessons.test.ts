import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkLessons } from "../../src/build/check-lessons.ts";
import { cleanUp, EN, emptyFolder, FR, lineOf, rewrite, soundLessons } from "../support/lesson-tree.ts";

cleanUp();

const PROJECT = process.cwd();
const ask = (from: string, args: readonly string[], env: Record<string, string> = {}) => checkLessons({ args, env, from, project: PROJECT, now: new Date("2026-11-25T10:00:00") });
const LONG = "Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf.";

/** Two things to correct and one piece of advice, in two files. */
function broken(): { readonly root: string; readonly long: number; readonly trumpet: number } {
  const root = soundLessons();
  rewrite(root, FR, (source) => source.replace("Elle répond au doigt.", LONG));
  const fr = rewrite(root, FR, (source) => source.replace("cible: sonnette", "cible: trompette"));
  rewrite(root, EN, (source) => source.replace("Pay here:", "Write to lea@mail.com:"));
  return { root, long: lineOf(fr, LONG), trumpet: lineOf(fr, "trompette") };
}

describe("npm run lessons", () => {
  it("says what is to correct before what is advised, file by file, and sums up", async () => {
    const { root, long, trumpet } = broken();
    const { text, code } = await ask(root, ["."]);
    expect(code).toBe(1);
    expect(text).toContain(`Ligne ${long} : cette phrase a 19 mots. Coupez-la en deux.`);
    const order = ["cours/sonnette/en.md", "cours/sonnette/fr.md", "  À corriger", `    Ligne ${trumpet} :`, "  Conseils", `    Ligne ${long} :`];
    const places = order.map((words) => text.lastIndexOf(words));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(text.split("\n").at(-1)).toBe("2 leçons regardées : 2 choses à corriger, 1 conseil. Chaque ligne dit comment faire.");
  });

  it("speaks English when asked, or when the computer does; else French", async () => {
    const { root, long } = broken();
    const english = `Line ${long}: this sentence has 19 words. Cut it in two.`;
    expect((await ask(root, [".", "--lang", "en"])).text).toContain(english);
    expect((await ask(root, [".", "--lang=en"], { LANG: "fr_FR.UTF-8" })).text).toContain(english);
    expect((await ask(root, ["."], { LANG: "en_GB.UTF-8" })).text).toContain(english);
    expect((await ask(root, [".", "--lang", "fr"], { LANG: "en_GB.UTF-8" })).text).toContain("À corriger");
    expect((await ask(root, ["."], { LANG: "C.UTF-8" })).text).toContain("À corriger");
    expect((await ask(root, [".", "--lang", "en"])).text.split("\n").at(-1)).toBe("2 lessons looked at: 2 things to correct, 1 to consider. Each line says how.");
  });

  it("gives tools one object a line", async () => {
    const { text, code } = await ask(broken().root, [".", "--json"]);
    const lines = text.split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(1);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(Object.keys(line)).toEqual(["file", "line", "level", "code", "message", "proposal"]);
    expect(lines).toContainEqual(expect.objectContaining({ file: FR, level: "error", code: "unknown-value", message: expect.objectContaining({ fr: expect.any(String), en: expect.any(String) }) }));
    expect((await ask(soundLessons(), [".", "--json"])).text).toBe("");
  });

  it("is glad when there is nothing to correct", async () => {
    const root = soundLessons();
    expect(await ask(root, ["."])).toEqual({ text: "2 leçons regardées : rien à corriger. Merci pour ce beau travail !", code: 0 });
    rewrite(root, FR, (source) => source.replace("duree: 8", "duree: 15"));
    const { text, code } = await ask(root, ["."]);
    expect(code).toBe(0);
    expect(text.split("\n").at(-1)).toBe("2 leçons regardées : rien à corriger, c'est du beau travail. 1 conseil peut encore aider.");
  });

  it("looks at one lesson, at a course, at the project's own when no folder is named", async () => {
    const root = soundLessons();
    expect((await ask(root, ["cours/sonnette"])).text).toContain("« aide »");
    expect((await ask(PROJECT, ["lessons/premiers-gestes/toucher-l-ecran"])).text).toMatch(/^fr\.md[\s\S]*1 leçon regardée : rien à corriger/);
    expect((await ask(PROJECT, ["lessons/arnaques"])).text).toContain("1 leçon regardée : rien à corriger");
    expect((await ask(root, [])).text).toContain("premiers-gestes/toucher-l-ecran/fr.md");
  });

  it("says in one sentence that a folder is not there, or holds no lesson", async () => {
    const root = emptyFolder();
    mkdirSync(join(root, "vide"));
    expect(await ask(root, ["absent"])).toEqual({ text: "Le dossier « absent » n'existe pas.", code: 1 });
    expect(await ask(root, ["vide"])).toEqual({ text: "Il n'y a aucune leçon dans « vide » : une leçon est un dossier avec un fichier « fr.md ».", code: 1 });
    expect(await ask(root, ["absent", "--lang", "en"])).toEqual({ text: "The folder \"absent\" does not exist.", code: 1 });
  });

  it("explains itself, also when it is not understood", async () => {
    expect(await ask(PROJECT, ["--help"])).toMatchObject({ code: 0, text: expect.stringContaining("npm run lessons -- [DOSSIER]") });
    for (const args of [["--jason"], ["lessons", "autre"], ["--lang", "de"], ["--lang"]]) expect((await ask(PROJECT, args)).code).toBe(1);
    expect((await ask(PROJECT, ["--lang", "de"])).text).toContain("« --lang de » n'est pas compris.");
  });

  it("runs from the sources, as they are, from wherever one stands", async () => {
    const root = soundLessons();
    const answer = await new Promise<{ code: number | string; stdout: string; stderr: string }>((resolve) => {
      execFile("npm", ["run", "--silent", "--prefix", PROJECT, "lessons", "--", "absent"], { cwd: root, env: { ...process.env, LANG: "fr_FR.UTF-8", LC_ALL: "", INIT_CWD: root } }, (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }));
    });
    expect(answer).toEqual({ code: 1, stdout: "Le dossier « absent » n'existe pas.\n", stderr: "" });
  });
});

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileLessons } from "#compiler/compile.ts";
import { cleanUp, EN, emptyFolder, FR, lastLineOf, lineOf, rewrite, soundLessons, TODAY } from "../support/lesson-tree.ts";

cleanUp();

type Case = {
  readonly code: string;
  readonly file?: string;
  readonly change: (source: string) => string;
  /** The line that it must be found on: of the broken file the first that holds this. Absent: line 1. */
  readonly at?: string;
  /** The last line that holds it, not the first. */
  readonly again?: true;
  /** What follows from it, and is said too. */
  readonly also?: readonly string[];
};

const swap = (from: string | RegExp, to: string) => (source: string) => source.replace(from, to);
const after = (text: string, added: string) => swap(text, `${text}\n${added}`);
const LONG = "Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize.";
const read = (id: string) => `## Lire ${id}\ntype: lire\nid: ${id}\n\nUne phrase.\n`;
const without = (source: string, titles: readonly string[]) => titles.reduce((left, title) => left.replace(new RegExp(`## ${title}\\n[\\s\\S]*?\\n(?=## )`), ""), source);

const ERRORS: readonly Case[] = [
  { code: "no-id", change: swap("id: sonnette", "id:"), at: "id:" },
  { code: "bad-id", change: swap("id: sonnette", "id: La Sonnette"), at: "id: La Sonnette" },
  { code: "no-title", change: swap("titre: Sonner à la porte\n", "") },
  { code: "no-why", change: swap("pourquoi: Un doigt suffit.", "pourquoi:"), at: "pourquoi:" },
  { code: "unknown-type", change: swap("type: geste\nid: sonner", "type: danse\nid: sonner"), at: "type: danse" },
  { code: "no-step-id", change: swap("id: sonner", "id: Je Sonne"), at: "id: Je Sonne" },
  { code: "no-step-id", change: swap("id: sonner\n", ""), at: "## Sonnez" },
  { code: "duplicate-id", change: swap("id: ordre", "id: paires"), at: "id: paires", again: true },
  { code: "no-solo", change: swap("seul: oui\n", ""), also: ["few-hints"] },
  { code: "no-rate-before", change: swap("moment: avant", "moment: après") },
  { code: "no-rate-after", change: swap("moment: après", "moment: avant") },
  { code: "no-recall", change: swap("type: rappel", "type: question") },
  { code: "no-memo", change: swap("type: fiche", "type: ensemble"), also: ["unknown-item"] },
  { code: "no-right-answer", change: swap("- [x] Non, un", "- [ ] Non, un"), at: "## Une question" },
  { code: "answer-without-comment", change: swap("  > La force ne change rien.\n- [x] Non", "- [x] Non"), at: "- [ ] Oui, très" },
  { code: "scene-leads-nowhere", change: swap("J'attends -> suite", "J'attends -> ailleurs"), at: "J'attends -> ailleurs", also: ["scene-unreachable"] },
  { code: "scene-leads-nowhere", change: swap("fin: à refaire\n", ""), at: "### scene suite" },
  { code: "scene-unreachable", change: swap("J'attends -> suite", "J'attends -> fin"), at: "### scene suite" },
  { code: "choice-without-scene", change: swap("- J'ouvre -> fin", "- J'ouvre"), at: "- J'ouvre", also: ["scene-unreachable"] },
  { code: "picture-missing", change: swap("img/dessin.svg", "img/absente.svg"), at: "image:" },
  { code: "picture-missing", change: swap("1. Je touche une fois.", "1. ![Un doigt](img/absente.svg) Je touche une fois."), at: "](img/absente.svg)" },
  { code: "picture-without-alt", change: swap("alt: Une sonnette jaune.", "alt:"), at: "image:" },
  { code: "picture-outside", change: swap("img/dessin.svg", "../../x.svg"), at: "image:" },
  { code: "not-a-picture", change: swap("img/dessin.svg", "fr.md"), at: "image:" },
  { code: "real-address", change: swap("06 39 98 14 52", "06 12 34 56 78"), at: "06 12 34 56 78" },
  { code: "real-address", change: swap("06 39 98 14 52", "+33 6.12.34.56.78"), at: "+33 6.12.34.56.78" },
  { code: "real-address", change: swap("gain.example", "gain.com"), at: "gain.com" },
  { code: "real-address", change: swap("gain.example", "https://gain.xyz/payer"), at: "gain.xyz" },
  { code: "real-address", change: swap("gain.example", "lea@courriel.fr"), at: "lea@courriel.fr" },
  { code: "real-address", file: EN, change: swap("pay here".replace("p", "P"), "Write to lea@mail.com"), at: "lea@mail.com" },
  { code: "real-number", change: swap("On arrive à midi.", "Carte 4970 1012 3456 7893."), at: "4970" },
  { code: "real-number", change: swap("alt: Une sonnette jaune.", "alt: Le 1 50 03 75 123 456 78."), at: "alt:" },
  { code: "secret-in-memo", change: after("1. Je touche une fois.", "3. Mon mot de passe : ……………"), at: "mot de passe" },
  { code: "secret-in-memo", change: after("1. Je touche une fois.", "3. Code secret ______"), at: "Code secret" },
  { code: "secret-in-memo", change: swap("### Mes notes", "### Mes mots de passe"), at: "### Mes mots de passe" },
  { code: "secret-in-memo", file: EN, change: after("1. I touch once.", "3. My password:"), at: "My password:" },
  { code: "unsolvable", change: swap("trouver: 1", "trouver: 9"), at: "## Des signes" },
  { code: "translation-id", file: EN, change: swap("id: sonnette", "id: doorbell"), at: "id: doorbell" },
  { code: "translation-steps", file: EN, change: swap("id: paires", "id: pairs"), at: "## Pairs" },
  { code: "translation-steps", file: EN, change: swap(/## My sheet[\s\S]*/, ""), at: "## After" },
  { code: "translation-steps", file: EN, change: (source) => `${source}\n${read("de-plus")}`, at: "## Lire de-plus" },
  { code: "translation-type", file: EN, change: swap("type: quiz", "type: recall"), at: "type: recall" },
  { code: "translation-answers", file: EN, change: after("- The lamp = You switch on", "- The door = You open"), at: "## Pairs" },
  { code: "translation-right", file: EN, change: (source) => source.replace("- [ ] Yes, very", "- [y] Yes, very").replace("- [x] No, a", "- [ ] No, a").replace("[y]", "[x]"), at: "- [x] Yes, very" },
  { code: "unknown-value", change: swap("cible: sonnette", "cible: trompette"), at: "cible: trompette" },
  { code: "unknown-mistake", change: swap("Erreur trop-long:", "Erreur trop-fort:"), at: "Erreur trop-fort" },
  { code: "unknown-fact", change: swap("[[aide]]", "[[aides]]"), at: "[[aides]]" },
  { code: "not-lesson-text", change: swap("Voici une sonnette.\n", "<script>alert(1)</script>\n\n"), at: "<script>" },
  { code: "no-pair", change: swap("- La lampe = On allume", "- La lampe On allume"), at: "- La lampe" },
  { code: "unknown-bin", change: swap("bac: Normal", "bac: Poubelle"), at: "bac: Poubelle" },
  { code: "pass-mark", change: swap("reussi: 2 sur 2", "reussi: 9 sur 9"), at: "reussi: 9" },
  { code: "sign-not-in-message", change: swap("- ce soir :", "- demain :"), at: "- demain" },
  { code: "unknown-message", change: swap("- effacer = faux", "- effacer = introuvable"), at: "- effacer = introuvable" },
  { code: "no-step-to-recall", change: swap("id: rappel\n", "id: rappel\ngeste-rappel: introuvable\n"), at: "geste-rappel" },
  { code: "nothing-to-find-in", change: swap(/### message\nde: 06 39 98 14 52\n\nPayez ==ce soir==\.\n\n### signaux\n- ce soir : On vous presse\.\n/, ""), at: "## Des signes" },
];

const ADVICE: readonly Case[] = [
  { code: "long-sentence", change: swap("Elle répond au doigt.", LONG), at: LONG },
  { code: "long-sentence", change: swap("> Aide: Touchez au milieu du rond.", `> Aide: Bien. ${LONG}`), at: LONG },
  { code: "long-sentence", change: swap("  > Oui. Un toucher suffit.", `  > ${LONG}`), at: LONG },
  { code: "long-sentence", file: EN, change: swap("It answers the finger.", LONG), at: LONG },
  { code: "many-sentences", change: after("Elle répond au doigt.", "Trois.\nQuatre.\nCinq ici."), at: "Cinq ici." },
  { code: "few-hints", change: swap("> Aide: Touchez au milieu du rond.\n", ""), at: "## Sonnez" },
  { code: "few-hints", file: EN, change: swap("> Hint: Look at the end.\n", ""), at: "## Signs" },
  { code: "avoid-word", change: swap("Voici une sonnette.", "Voici le Numerique."), at: "Numerique" },
  { code: "avoid-word", change: swap("## Sonnez", "## Les interfaces"), at: "## Les interfaces" },
  { code: "avoid-word", change: swap("- Je touche une fois.", "- Je connais le phishing."), at: "phishing" },
  { code: "avoid-word", file: EN, change: swap("> Mistake too-long: Lift", "> Mistake too-long: The login. Lift"), at: "login" },
  { code: "many-reads", change: (source) => source.replace("## Sonnez", `${read("deux")}\n${read("trois")}\n## Sonnez`), at: "## Lire trois", also: ["few-actions", "translation-steps"] },
  { code: "few-actions", change: (source) => source.replace("## Sonnez", `${read("deux")}\n## Sonnez`).replace("## À vous", `${read("trois")}\n## À vous`), also: ["translation-steps"] },
  { code: "no-oops", change: swap("oups: oui\n", "") },
  { code: "no-together", change: swap("type: ensemble", "type: question"), also: ["answer-without-comment", "no-right-answer"] },
  { code: "few-steps", change: (source) => without(source, ["Sonnez", "Une question", "Des paires", "Dans l'ordre", "Des cartes", "Des signes"]), also: ["few-actions", "translation-steps"] },
  { code: "many-steps", change: (source) => source.replace("## Ensemble", `${[1, 2, 3, 4, 5, 6].map((n) => `## Ordre ${n}\ntype: ordre\nid: o${n}\n\nRemettez.\n\n1. Un.\n2. Deux.\n`).join("\n")}\n## Ensemble`), at: "## Ma fiche", also: ["translation-steps"] },
  { code: "too-long", change: swap("duree: 8", "duree: 15"), at: "duree: 15" },
  { code: "checked-long-ago", change: swap("verifie: 2026-06-01", "verifie: 2025-11-24"), at: "verifie:" },
  { code: "never-checked", change: swap("verifie: 2026-06-01", "verifie: à faire"), at: "verifie:" },
  { code: "never-checked", change: swap("verifie: 2026-06-01\n", "") },
  { code: "translation-older", file: EN, change: swap("version: 2", "version: 1"), at: "version: 1" },
  { code: "unknown-setting", change: swap("cible: sonnette", "cible: sonnette\ncouleur: bleu"), at: "couleur" },
  { code: "unknown-setting", change: after("duree: 8", "couleur: bleu"), at: "couleur" },
  { code: "not-a-setting", change: after("duree: 8", "bonjour"), at: "bonjour" },
  { code: "text-before-steps", change: swap("## Avant", "Bonjour à tous.\n\n## Avant"), at: "Bonjour" },
  { code: "unknown-note", change: swap("> Bravo: Vous avez sonné.", "\nTexte.\n\n> Vous avez sonné."), at: "> Vous avez sonné." },
  { code: "unknown-item", change: swap("### signaux", "### singaux"), at: "### singaux", also: ["translation-right", "unsolvable"] },
];

async function findingsOf({ file = FR, change }: Case) {
  const root = soundLessons();
  const source = rewrite(root, file, change);
  return { source, ...(await compileLessons({ root, today: TODAY })) };
}

describe.each([["error", ERRORS], ["advice", ADVICE]] as const)("what is of the level %s", (level, cases) => {
  it.each(cases)("is found out: $code at « $at »", async (broken) => {
    const { source, findings, packs } = await findingsOf(broken);
    const { code, file = FR, at, again, also = [] } = broken;
    const [found, ...others] = findings.filter((finding) => finding.code === code && finding.level === level && finding.file === file);
    expect(found, JSON.stringify(findings, null, 1)).toBeDefined();
    expect(others).toEqual([]);
    expect(found?.line).toBe(at === undefined ? 1 : again ? lastLineOf(source, at) : lineOf(source, at));
    for (const words of [found?.message, found?.proposal]) {
      expect(words?.fr).toMatch(/\S/);
      expect(words?.en).toMatch(/\S/);
      expect(words?.fr).not.toBe(words?.en);
    }
    // What a translation takes from the French is no line of its own file.
    expect(findings.filter((finding) => finding.line < 1)).toEqual([]);
    // Nothing else is said but what follows from it, and the twin lesson is still made.
    expect([...new Set(findings.map((finding) => finding.code))].sort()).toEqual([code, ...also].sort());
    const stillMade = packs.map(({ id }) => id as string);
    expect(stillMade).toContain("lampe");
    if (level === "error") expect(stillMade).toEqual(["lampe"]);
  });
});

describe("lessons of a tree", () => {
  it("are sound to begin with", async () => {
    const { findings, packs, found } = await compileLessons({ root: soundLessons(), today: TODAY });
    expect(findings).toEqual([]);
    expect([packs.length, found]).toEqual([2, 2]);
  });

  it("have each an id of their own", async () => {
    const root = soundLessons();
    for (const language of ["fr", "en"]) rewrite(root, `cours/lampe/${language}.md`, (source) => source.replace("id: lampe", "id: sonnette"));
    const { findings, packs } = await compileLessons({ root, today: TODAY });
    expect(findings).toMatchObject([{ code: "lesson-id-taken", level: "error", file: "cours/sonnette/fr.md", line: 2, message: { fr: "l'identifiant « sonnette » est déjà celui de cours/lampe/fr.md." } }]);
    expect(packs.map(({ id }) => id)).toEqual(["sonnette"]);
  });

  it("have a French reference", async () => {
    const root = emptyFolder();
    mkdirSync(join(root, "porte"));
    writeFileSync(join(root, "porte/en.md"), "---\nid: porte\n---\n");
    expect((await compileLessons({ root })).findings).toMatchObject([{ code: "no-french", level: "error", file: "porte/en.md", line: 1 }]);
  });

  it("may lie flat, in a course, or be the folder itself; an empty folder is no lesson", async () => {
    const root = soundLessons();
    expect((await compileLessons({ root: join(root, "cours"), otherwise: join(root, "_commun") })).packs).toHaveLength(2);
    expect((await compileLessons({ root: join(root, "cours/sonnette"), otherwise: join(root, "_commun") })).packs).toHaveLength(1);
    const empty = emptyFolder();
    mkdirSync(join(empty, "cours/vide"), { recursive: true });
    expect(await compileLessons({ root: empty })).toEqual({ packs: [], courses: [], findings: [], found: 0 });
  });
});

describe("what surrounds the lessons", () => {
  it("is advised about facts that nobody looked at for too long, on their line", async () => {
    const root = soundLessons();
    const source = rewrite(root, "_commun/faits.md", (facts) => facts.replace("verifie: 2026-06-01", "verifie: 2025-06-01"));
    expect((await compileLessons({ root, today: TODAY })).findings).toMatchObject([{ code: "checked-long-ago", level: "advice", file: "_commun/faits.md", line: lineOf(source, "verifie") }]);
    expect((await compileLessons({ root })).findings).toEqual([]);
  });

  it("is advised about a word card without its sentence", async () => {
    const root = soundLessons();
    writeFileSync(join(root, "_commun/mots.fr.md"), "## onglet\nmot: l'onglet\n");
    expect((await compileLessons({ root })).findings).toMatchObject([{ code: "word-card-incomplete", level: "advice", file: "_commun/mots.fr.md", line: 1 }]);
  });

  it("names the official addresses that may be taught, and no other", async () => {
    const root = soundLessons();
    rewrite(root, FR, (source) => source.replace("Voici une sonnette.", "Voici 17cyber.gouv.fr."));
    expect((await compileLessons({ root })).findings).toEqual([]);
    rewrite(root, "_commun/faits.md", (facts) => facts.replaceAll("17cyber.gouv.fr", "clairval.example"));
    expect((await compileLessons({ root })).findings).toMatchObject([{ code: "real-address" }]);
  });
});

describe("a recording", () => {
  it("has the name of a step", async () => {
    const root = soundLessons();
    mkdirSync(join(root, "cours/sonnette/son/fr"), { recursive: true });
    writeFileSync(join(root, "cours/sonnette/son/fr/personne.mp3"), "");
    expect((await compileLessons({ root })).findings).toMatchObject([{ code: "recording-of-nothing", level: "advice", file: FR }]);
  });
});

describe("a picture", () => {
  it("holds shapes only", async () => {
    const root = soundLessons();
    rewrite(root, "cours/sonnette/img/dessin.svg", (svg) => svg.replace("<svg", "<svg onload=\"alert(1)\""));
    expect((await compileLessons({ root })).findings).toMatchObject([{ code: "picture-unsafe", level: "error", file: FR }]);
  });

  it("that weighs more than 150 kB is advised against, and packed", async () => {
    const root = soundLessons();
    rewrite(root, "cours/sonnette/img/dessin.svg", (svg) => svg.replace("<circle", `<desc>${"a".repeat(160_000)}</desc><circle`));
    const { findings, packs } = await compileLessons({ root });
    expect(findings).toMatchObject([{ code: "picture-heavy", level: "advice", file: FR }]);
    expect(findings[0]?.message.fr).toContain("160 ko");
    expect(packs).toHaveLength(2);
  });
});

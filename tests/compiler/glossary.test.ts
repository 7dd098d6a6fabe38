import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLessons } from "#compiler/compile.ts";
import type { Finding } from "#compiler/finding.ts";
import { readGlossary, withGlossary } from "#compiler/glossary.ts";
import { sentenceText, toSentence } from "#compiler/sentence.ts";
import type { Lesson } from "#course/lesson.ts";
import { cleanUp, FR, rewrite, soundLessons } from "../support/lesson-tree.ts";

cleanUp();

const cardsOf = (source: string) => readGlossary({ source, file: "mots.fr.md", findings: [] });
const CARDS = cardsOf(`## piece
mot: la pièce
phrase: Un papier.

## piece-jointe
mot: la pièce jointe
phrase: Un papier glissé avec la lettre.

## courriel
mot: le courriel
formes: courriel, e-mail
phrase: Une lettre sur l'écran.
`);

/** The words marked in a step to read of these lines. */
function marked(lines: readonly string[], kind: "read" | "rate" = "read") {
  const lesson = { steps: [{ kind, say: lines.map((line) => toSentence(line)), list: [] }] } as unknown as Lesson;
  const { steps: [step], glossary } = withGlossary(lesson, CARDS);
  const runs = (step?.say ?? []).flat().flatMap((run) => (run.kind === "word" ? [`${run.text} → ${run.word}`] : []));
  return { runs, glossary, say: step?.say ?? [] };
}

describe("a word that has a card", () => {
  it("is found whole, whatever its capitals, its accents and its plural", () => {
    for (const text of ["Un courriel.", "COURRIEL", "Vos Courriels arrivent", "l’e-mail", "Courriél"]) expect(marked([text]).runs, text).toHaveLength(1);
    for (const text of ["courrielle", "uncourriel", "courri el"]) expect(marked([text]).runs, text).toEqual([]);
    expect(marked(["Des pieces  jointes."]).runs).toEqual(["pieces  jointes → piece-jointe"]);
    expect(marked(["Une pie\u0300ce jointe, écrite en deux signes."]).runs).toEqual(["pièce jointe → piece-jointe"]);
  });

  it("is marked where a step first says it, the longer before the shorter", () => {
    expect(marked(["La pièce jointe du courriel.", "Un courriel, une pièce."]).runs).toEqual(["pièce jointe → piece-jointe", "courriel → courriel", "pièce → piece"]);
  });

  it("is left alone in bold, in clues, and in steps where one acts", () => {
    expect(marked(["Un **courriel** ==courriel==."]).runs).toEqual([]);
    expect(marked(["Un courriel."], "rate")).toMatchObject({ runs: [], glossary: undefined });
  });

  it("brings its card with the lesson, and only its own", () => {
    expect(marked(["Un courriel."]).glossary).toEqual({ courriel: { word: "le courriel", sentence: "Une lettre sur l'écran." } });
    expect(marked(["Une porte."]).glossary).toBeUndefined();
  });

  it("changes nothing of what is read", () => {
    const piece = fc.constantFrom("Le courriel", " e-mail", "Pièces jointes", " ", "é", ".", "**fort**", "==clé==", "œuf", "𝒳", "İ");
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      expect(marked([text]).say.map(sentenceText)).toEqual([sentenceText(toSentence(text)).normalize("NFC")]);
    }));
  });
});

describe("the cards of this project", () => {
  const read = (language: string) => {
    const findings: Finding[] = [];
    const file = `mots.${language}.md`;
    return { cards: readGlossary({ source: readFileSync(join("lessons/_commun", file), "utf8"), file, findings }), findings };
  };

  it("are all complete, the same in both languages, each once", () => {
    const [fr, en] = [read("fr"), read("en")];
    expect([...fr.findings, ...en.findings]).toEqual([]);
    expect(fr.cards.length).toBeGreaterThan(40);
    expect(en.cards.map(({ name }) => name)).toEqual(fr.cards.map(({ name }) => name));
    expect(new Set(fr.cards.map(({ name }) => name)).size).toBe(fr.cards.length);
  });

  it("say one thing in at most 15 words", () => {
    for (const { sentence } of [...read("fr").cards, ...read("en").cards]) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
  });
});

describe("a pack", () => {
  it("holds the cards that its steps to read need, with their pictures, language by language", async () => {
    const root = soundLessons();
    mkdirSync(join(root, "_commun/img"));
    writeFileSync(join(root, "_commun/img/doigt.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
    writeFileSync(join(root, "_commun/mots.fr.md"), "## doigt\nmot: le doigt\nphrase: Il touche.\nimage: img/doigt.svg\nalt: Un doigt.\n\n## porte\nmot: la porte\nphrase: On y sonne.\n");
    writeFileSync(join(root, "_commun/mots.en.md"), "## doigt\nword: the finger\nsentence: It touches.\n");
    const [pack] = (await compileLessons({ root })).packs;
    expect(pack?.languages.fr.glossary).toEqual({ doigt: { word: "le doigt", sentence: "Il touche.", picture: { src: "_commun/img/doigt.svg", alt: "Un doigt." } } });
    expect(pack?.languages.en?.glossary).toEqual({ doigt: { word: "the finger", sentence: "It touches." } });
    expect(Object.keys(pack?.pictures ?? {}).sort()).toEqual(["_commun/img/doigt.svg", "img/dessin.svg"]);
  });

  it("may use a picture that lessons share", async () => {
    const root = soundLessons();
    mkdirSync(join(root, "_commun/img"));
    writeFileSync(join(root, "_commun/img/main.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
    rewrite(root, FR, (source) => source.replace("img/dessin.svg", "_commun/img/main.svg"));
    const { findings, packs } = await compileLessons({ root });
    expect(findings).toEqual([]);
    expect(packs.some(({ pictures }) => "_commun/img/main.svg" in pictures)).toBe(true);
  });
});

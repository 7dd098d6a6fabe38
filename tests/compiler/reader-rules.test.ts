/** The seven rules of the reader (curriculum, 5.3), each as a volunteer would meet it. */
import { describe, expect, it } from "vitest";
import { readDocument } from "#compiler/document.ts";
import { plainWord } from "#compiler/keywords.ts";
import { listOf, readSetting } from "#compiler/settings.ts";
import { splitGoal, yes } from "#compiler/steps/frame.ts";

const step = (source: string) => {
  const [first] = readDocument(`---\nid: a\n---\n\n${source}`).steps;
  if (!first) throw new Error("no step");
  return first;
};
const settingsOf = (source: string): Record<string, string> => Object.fromEntries([...step(source).settings].map(([word, { value }]) => [word, value]));

describe("the reader", () => {
  it("1. takes `word: value` or `word : value`; only the first colon counts, and the rest is text", () => {
    expect(settingsOf("## T\ntype: lire\nid : b\nalt: Arnaques : que faire ? \"@\" # 10:30 'x' [y]")).toEqual({
      type: "lire", id: "b", alt: "Arnaques : que faire ? \"@\" # 10:30 'x' [y]",
    });
    expect(readSetting("10:30")).toBeUndefined();
  });

  it("2. takes a list with commas on its line, or with « - » on the next lines, in the card and in a step", () => {
    expect(listOf(readDocument("---\nobjectifs:\n- Je touche, puis je lève.\n---\n").card.get("objectives"))).toEqual(["Je touche, puis je lève."]);
    expect(listOf(step("## T\ntaille: grande, petite").settings.get("size"))).toEqual(["grande", "petite"]);
    const written = step("## T\ntype: geste\ntaille:\n- grande\n- petite\n\nTouchez.");
    expect(listOf(written.settings.get("size"))).toEqual(["grande", "petite"]);
    expect(written.list).toEqual([]);
  });

  it("2. leaves a step its own list, which stands after a blank line or under a setting that has its value", () => {
    for (const gap of ["\n", "\n\n"]) {
      const written = step(`## T\ntype: question${gap}- [x] Oui\n- [ ] Non`);
      expect(written.settings.get("type")?.value).toBe("question");
      expect(written.list.map(({ text, checked }) => [text, checked])).toEqual([["Oui", true], ["Non", false]]);
    }
  });

  it("3. does not look at capitals, accents, spaces around, nor at - or _", () => {
    for (const word of ["Vérifié le", "VERIFIE_LE", " vérifié-le ", "verifie\u00A0le"]) expect(plainWord(word)).toBe("verifie-le");
    expect(settingsOf("## T\nTÉLÉPHONE_x: 1\nJoker_Texte : a\nTYPE: lire")).toEqual({ "telephone-x": "1", "joker-text": "a", type: "lire" });
  });

  it("4. stops at the first blank line, or at the first line that is no setting", () => {
    const blank = step("## T\ntype: lire\n\nid: texte");
    expect([settingsSize(blank), blank.text.map(({ text }) => text)]).toEqual([1, ["id: texte"]]);
    const text = step("## T\ntype: lire\nUne phrase.\nid: b");
    expect([settingsSize(text), text.text.map(({ text: line }) => line)]).toEqual([1, ["Une phrase.", "id: b"]]);
  });

  it("5. keeps unknown words and says so; the lesson stays readable", () => {
    const { settings, unknown, text } = step("## T\ntype: lire\ncouleur: bleu\n\nUne phrase.");
    expect(settings.get("couleur")?.value).toBe("bleu");
    expect(unknown).toEqual([{ text: "couleur", line: 7 }]);
    expect(text).toEqual([{ text: "Une phrase.", line: 9 }]);
  });

  it("6. understands yes and no only where they are expected", () => {
    for (const word of ["oui", "Yes", "VRAI"]) expect(yes(step(`## T\nseul: ${word}`).settings, "solo")).toBe(true);
    for (const word of ["non", "no", "faux", "peut-être"]) expect(yes(step(`## T\nseul: ${word}`).settings, "solo")).toBe(false);
    expect(settingsOf("## T\nalt: oui")).toEqual({ alt: "oui" });
  });

  it("7. takes both line ends, a byte-order mark, curly apostrophes and spaces that do not break", () => {
    const source = "---\nid: a\n---\n\n## L'été\ntype: trier\nbacs: L'ami, Autre\n\n- [x] Oui = non\n  > Bien.\n\n> Aide: Cherchez.\n\n### carte\nbac: L'ami\n\nBonjour.\n";
    const plain = readDocument(source);
    expect(readDocument(`\uFEFF${source.replaceAll("\n", "\r\n")}`)).toEqual(plain);
    const typeset = readDocument(source.replaceAll("'", "’").replaceAll(": ", "\u00A0: ").replaceAll("- [", "-\u00A0[").replaceAll("> ", ">\u202F").replaceAll("## ", "##\u00A0"));
    expect(typeset.steps[0]?.list).toEqual(plain.steps[0]?.list);
    expect(typeset.steps[0]?.notes).toEqual(plain.steps[0]?.notes);
    expect(typeset.steps[0]?.items.map(({ item, text }) => [item, text])).toEqual(plain.steps[0]?.items.map(({ item, text }) => [item, text]));
    expect(plainWord("L’ami")).toBe(plainWord("L'ami"));
  });
});

const settingsSize = ({ settings }: { settings: ReadonlyMap<string, unknown> }): number => settings.size;

describe("the grammar (curriculum, 5.4)", () => {
  it("has a card, steps, items, text, lists and notes, each on its line", () => {
    const { card, steps } = readDocument("---\nid: a\n---\n\n## Un\ntype: trier\n\nTexte.\n\n- [x] Oui\n  > Parce que.\n1. Un\n\n> Aide: A.\n> Erreur trop-long: E.\n\n### carte nom\nbac: B\n\nLigne.\n> Pourquoi: P.\n");
    expect(card.get("id")).toEqual({ value: "a", line: 2 });
    expect(steps).toMatchObject([{
      title: "Un", line: 5, text: [{ text: "Texte.", line: 8 }],
      list: [{ text: "Oui", line: 10, checked: true, comment: "Parce que.", commentLines: [{ text: "Parce que.", line: 11 }] }, { text: "Un", line: 12, ordered: true }],
      notes: [{ word: "hint", text: "A.", line: 14 }, { word: "mistake", code: "trop-long", text: "E.", line: 15 }],
      items: [{ item: "card", name: "nom", line: 17, text: [{ text: "Ligne.", line: 20 }], notes: [{ word: "why", text: "P.", line: 21 }] }],
    }]);
  });

  it("ends the value of a goal at the first colon followed by a space", () => {
    expect(splitGoal("heure = 10:30 : Choisissez 10:30 : c'est l'heure.")).toEqual({ action: "heure", value: "10:30", label: "Choisissez 10:30 : c'est l'heure." });
    expect(splitGoal("destinataire = jeanne.petit@courriel.example : Mettez Jeanne.")).toEqual({ action: "destinataire", value: "jeanne.petit@courriel.example", label: "Mettez Jeanne." });
    expect(splitGoal("sans = toucher-lien : Ne touchez pas le lien.")).toEqual({ action: "sans", value: "toucher-lien", label: "Ne touchez pas le lien." });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "#compiler/document.ts";
import { listOf, readSetting, readSettings } from "#compiler/settings.ts";
import { toSentence } from "#compiler/sentence.ts";

const lines = (text: string) => text.split("\n").map((text, index) => ({ text, line: index + 1 }));

describe("a setting line", () => {
  it("is word: value, with French spaces, accents, capitals and - or _ as one likes", () => {
    for (const line of ["joker-texte: a", "Joker_Texte : a", "JOKER TEXTE\u00A0: a", "jokèr-texte\u202F: a"]) expect(readSetting(line)).toEqual({ word: "joker-texte", value: "a" });
  });

  it("has only its first colon; the rest is text, whatever it holds", () => {
    fc.assert(fc.property(fc.stringMatching(/^[ -~é«»:@#*'"]{1,40}$/), (value) => {
      expect(readSetting(`titre: ${value}`)?.value).toBe(value.trim());
    }));
  });

  it("may hold a list, on its line or on the next ones", () => {
    expect(listOf(readSettings(lines("taille: grande, moyenne, petite")).settings.get("size"))).toEqual(["grande", "moyenne", "petite"]);
    expect(listOf(readSettings(lines("objectifs:\n- Je touche, une fois.\n- Je lève")).settings.get("objectives"))).toEqual(["Je touche, une fois.", "Je lève"]);
  });

  it("is kept when its word is unknown", () => {
    const { settings, unknown } = readSettings(lines("couleur: bleu"));
    expect(settings.get("couleur")?.value).toBe("bleu");
    expect(unknown).toEqual([{ text: "couleur", line: 1 }]);
  });
});

describe("a lesson file", () => {
  it("reads the same with Windows line ends and a byte-order mark", () => {
    const source = "---\nid: a\n---\n\n## Titre\ntype: lire\nid: b\n\nUne phrase : avec deux points.\n\n> Aide: Oui.\n> À retenir: Non.\n";
    expect(readDocument(`\uFEFF${source.replaceAll("\n", "\r\n")}`)).toEqual(readDocument(source));
  });

  it("never throws, whatever someone typed", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("---", "## a", "### b", "type: lire", "- [x] c", "  > d", "> Aide: e", "1. f", "", "texte", "```", "<b>", "==g==", "![h](i)"), { maxLength: 30 }), (parts) => {
      expect(() => readDocument(parts.join("\n"))).not.toThrow();
    }));
  });
});

describe("a sentence", () => {
  it("gives back its text, whatever its marks", () => {
    expect(toSentence("Payez ==1,95 €== **vite** ici")).toEqual([
      { kind: "text", text: "Payez " }, { kind: "clue", text: "1,95 €", clue: 0 }, { kind: "text", text: " " }, { kind: "strong", text: "vite" }, { kind: "text", text: " ici" },
    ]);
  });
});

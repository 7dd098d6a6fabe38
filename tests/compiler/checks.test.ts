/** The finer points of what the checker looks for: what it must see, and what it must leave alone. */
import { utimesSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay } from "#compiler/checks/dates.ts";
import { checkRealWorld, officialNames } from "#compiler/checks/real-world.ts";
import { sentencesIn } from "#compiler/checks/said.ts";
import { checkSecrets } from "#compiler/checks/secrets.ts";
import { countWords } from "#compiler/checks/wording.ts";
import { compileLessons } from "#compiler/compile.ts";
import { readDocument } from "#compiler/document.ts";
import { type Finding, reporter } from "#compiler/finding.ts";
import { cleanUp, EN, FR, rewrite, soundLessons, TODAY } from "../support/lesson-tree.ts";

cleanUp();

describe("what looks real", () => {
  const OFFICIAL = officialNames(["ameli.fr, 0 805 805 817", "17cyber.gouv.fr (jour et nuit)"]);
  const codesOf = (text: string): readonly string[] => {
    const findings: Finding[] = [];
    checkRealWorld({ lines: [{ text, line: 1 }], official: OFFICIAL, report: reporter("fr.md", findings) });
    return findings.map(({ code }) => code);
  };

  it.each(["06 12 34 56 78", "0612345678", "06.12.34.56.78", "06-12-34-56-78", "06\u00A012\u202F34 56 78", "+33 6 12 34 56 78", "+33(0)612345678", "0033612345678", "de: 0 892 705 705",
    "lea@courriel.fr", "contact@ameli.fr", "prenom.nom+x@mail.example.com", "gain.com", "www.gain.xyz", "https://gain.club/payer", "Gain-Sur.FR", "ameli.fr.gain.com"])("is seen: %s", (text) => {
    expect(codesOf(`- Voici ${text} : un piège.`)).toEqual(["real-address"]);
  });

  it.each(["06 39 98 14 52", "+33 6 39 98 14 52", "02 61 91 12 10", "0 805 805 817", "camille.martin@courriel.example", "colis-attente.example", "https://www.clairval.example/payer",
    "ameli.fr", "www.ameli.fr", "https://17cyber.gouv.fr/aide", ".gouv.fr", "10:30", "10 h 30", "14/03/1950", "2026-11-25", "1,95 €", "0000 0000 0000 0000", "33700", "481 902", "7 sur 8", "Fin. Org. Le reste", "img/x.svg", "fr.md", "Jeanne.Elle"])("is left alone: %s", (text) => {
    expect(codesOf(`- Voici ${text} : un exemple.`)).toEqual([]);
  });

  it("is never a number of the ranges kept for fiction", () => {
    const range = fc.constantFrom("019900", "026191", "035301", "046571", "053649", "063998");
    fc.assert(fc.property(range, fc.stringMatching(/^\d{4}$/), fc.constantFrom("", " ", ".", "-"), (start, end, gap) => {
      expect(codesOf((start + end).replace(/..(?=.)/g, `$&${gap}`))).toEqual([]);
    }));
  });
});

describe("a sheet", () => {
  const isFound = (line: string): boolean => {
    const findings: Finding[] = [];
    checkSecrets(readDocument(`## Ma fiche\ntype: fiche\nid: fiche\n\n### Je fais\n${line}\n`), reporter("fr.md", findings));
    return findings.length > 0;
  };

  it.each(["- Mon mot de passe :", "- Mon mot de passe : ………", "1. MOTS DE PASSE = ____", "- Code PIN ......", "- Mon code secret\u00A0:", "Mot de passe :", "Mot-de-passe: ….", "- My password: ____", "- PIN:"])("may not hold « %s »", (line) => {
    expect(isFound(line)).toBe(true);
  });

  it.each(["- Je ne note jamais mon mot de passe.", "- Mot de passe : je le garde pour moi.", "- Mon code secret reste secret.", "- Le pin : un arbre.", "- Ma banque : ………", "- I never tell my password."])("may hold « %s »", (line) => {
    expect(isFound(line)).toBe(false);
  });
});

describe("a date", () => {
  it.each([["2026-06-01", "2026-06-01"], ["2026-06", "2026-06-01"], ["01/06/2026", "2026-06-01"], ["6/2026", "2026-06-01"], [" 2026-06-01 ", "2026-06-01"]])("%s is read", (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(["", "à faire", "juin 2026", "2026-13-01", "2026-00-10", "2026-06-32", "31/31/2026", "20260601"])("« %s » is none", (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it.each([["2025-11-25", 0], ["2025-11-24", 1], ["2026-11-25", 0], ["2027-01-01", 0]])("of %s, a year later, gives %i piece of advice", async (day, count) => {
    const root = soundLessons();
    rewrite(root, FR, (source) => source.replace("verifie: 2026-06-01", `verifie: ${day}`));
    expect((await compileLessons({ root, today: TODAY })).findings.map(({ code }) => code)).toEqual(Array.from({ length: count }, () => "checked-long-ago"));
  });
});

describe("a translation without a version of its own", () => {
  it("is compared by the time of its file, with a day's patience for copies", async () => {
    const root = soundLessons();
    rewrite(root, EN, (source) => source.replace("version: 2\n", ""));
    const at = async (hours: number) => {
      utimesSync(join(root, FR), new Date("2026-11-20T12:00:00Z"), new Date("2026-11-20T12:00:00Z"));
      const time = new Date(Date.parse("2026-11-20T12:00:00Z") + hours * 3_600_000);
      utimesSync(join(root, EN), time, time);
      return (await compileLessons({ root })).findings.map(({ code, file, line }) => [code, file, line]);
    };
    expect(await at(-25)).toEqual([["translation-older", EN, 1]]);
    expect(await at(-23)).toEqual([]);
    expect(await at(25)).toEqual([]);
  });
});

describe("sentences", () => {
  it("are cut where one ends and a capital, a figure or a quote begins, and are where they begin", () => {
    expect(sentencesIn([{ text: "Un mot. Deux ! 3 mots… « Quatre. »", line: 4 }]).map(({ text }) => text)).toEqual(["Un mot.", "Deux !", "3 mots…", "« Quatre. »"]);
    expect(sentencesIn([{ text: "Un. Une phrase qui", line: 4 }, { text: "continue. Et finit.", line: 5 }])).toEqual([{ text: "Un.", line: 4 }, { text: "Une phrase qui continue.", line: 4 }, { text: "Et finit.", line: 5 }]);
  });

  it("have words that are said: no mark, no punctuation, a number once", () => {
    expect(countWords("Appelez le 0 892 705 705 : c'est « payant » !")).toBe(5);
    expect(countWords("1,95 € — [[opposition]]")).toBe(2);
  });
});

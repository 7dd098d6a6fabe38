import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileLessons } from "#compiler/compile.ts";

const FIXTURES = "tests/fixtures/lessons";
const FILE = "essais/messages/fr.md";
const root = mkdtempSync(join(tmpdir(), "pas-a-pas-telephone-"));
cpSync(FIXTURES, root, { recursive: true });
const source = readFileSync(join(root, FILE), "utf8");
afterAll(() => rmSync(root, { recursive: true, force: true }));
const lineOf = (text: string): number => source.split("\n").findIndex((line) => line.includes(text)) + 1;

const BROKEN: readonly { readonly code: string; readonly from: string; readonly to: string }[] = [
  { code: "unknown-value", from: "application: sms", to: "application: pigeon" },
  { code: "unknown-value", from: "- muet = village", to: "- chanter = village" },
  { code: "unknown-value", from: "- sans = repondre gains,", to: "- sans = danser gains," },
  { code: "unknown-message", from: "- ouvrir = faux-colis", to: "- ouvrir = vrai-colis" },
  { code: "unknown-message", from: "- transferer = faux-colis ->", to: "- transferer = autre ->" },
  { code: "unknown-message", from: "- sans = repondre gains,", to: "- sans = repondre pertes," },
  { code: "unknown-photo", from: "- envoyer-photo = famille -> jardin", to: "- envoyer-photo = famille -> mer" },
  { code: "unknown-contact", from: "- nouveau = Bernard", to: "- nouveau = Odette" },
  { code: "no-voice-message", from: "- ecouter = voix-thomas", to: "- ecouter = famille-1" },
  { code: "not-a-group", from: "- bloquer = faux-colis", to: "- quitter = faux-colis" },
  { code: "no-number", from: "- contact = bernard", to: "- contact = vieux" },
];

describe("a telephone that is written wrongly", () => {
  it.each(BROKEN)("« $to » is told as $code, on its line, with a proposal", async ({ code, from, to }) => {
    if (!source.includes(from)) throw new Error("nothing was broken");
    writeFileSync(join(root, FILE), source.replace(from, to));
    const { findings } = await compileLessons({ root });
    const found = findings.find((finding) => finding.code === code && finding.file.endsWith(FILE));
    expect(found?.line).toBe(lineOf(from));
    expect(found?.proposal.fr).not.toBe("");
    expect(found?.proposal.en).not.toBe("");
  });

  it("without a message is told as no-message", async () => {
    writeFileSync(join(root, FILE), source.replace(/## La discussion de famille[\s\S]*?\n### a-faire/, "## La discussion de famille\ntype: messages\nid: famille\n\nLa famille discute.\n\n### a-faire"));
    expect((await compileLessons({ root })).findings.some(({ code, line }) => code === "no-message" && line === lineOf("## La discussion de famille"))).toBe(true);
  });
});

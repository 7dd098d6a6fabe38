/** Facts that change (numbers, addresses), kept once in `_commun/faits.md` and called by name: [[opposition]]. */
import type { Language } from "#course/lesson.ts";
import type { Report } from "./finding.ts";

export type Facts = ReadonlyMap<string, Readonly<Record<Language, string>>>;

export function readFacts(source: string): Facts {
  const facts = new Map<string, Record<Language, string>>();
  let open: Record<Language, string> | undefined;
  for (const line of source.split(/\r?\n/)) {
    const title = /^##\s+(\S+)\s*$/.exec(line)?.[1];
    if (title) {
      open = { fr: "", en: "" };
      facts.set(title, open);
    }
    const value = /^(fr|en)\s*:\s*(.*)$/.exec(line);
    if (value && open) open[value[1] as Language] = (value[2] ?? "").trim();
  }
  return facts;
}

const CALL = /\[\[([^\]]+)\]\]/g;

/** Puts facts in their places, before anything else reads the file, line by line so that numbers stay. */
export function placeFacts({ source, facts, language, report }: { source: string; facts: Facts; language: Language; report: Report }): string {
  return source.split("\n").map((text, index) => text.replace(CALL, (call, name: string) => {
    const fact = facts.get(name.trim())?.[language];
    if (fact) return fact;
    report({
      line: index + 1, code: "unknown-fact",
      message: { fr: `le fait « ${name} » n'existe pas.`, en: `the fact "${name}" does not exist.` },
      proposal: { fr: `Ajoutez « ## ${name} » dans _commun/faits.md, ou corrigez son nom.`, en: `Add "## ${name}" to _commun/faits.md, or correct its name.` },
    });
    return call;
  })).join("\n");
}

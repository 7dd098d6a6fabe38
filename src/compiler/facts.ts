/** Facts that change (numbers, addresses), kept once in `_commun/faits.md` and called by name: [[opposition]]. */
import type { Language } from "#course/lesson.ts";
import { readDocument } from "./document.ts";
import type { Report } from "./finding.ts";
import { plainWord, table } from "./keywords.ts";
import type { Setting } from "./settings.ts";
import { numbersIn } from "./steps/frame.ts";

export type Fact = Readonly<Record<Language, string>> & {
  readonly name: string;
  readonly line: number;
  /** When somebody last looked whether it is still so. */
  readonly checked: Setting | undefined;
  /** To be looked at again after so many months. */
  readonly months: number;
};
export type Facts = ReadonlyMap<string, Fact>;

const WORDS = table([["every", "tous-les"], ["fr"], ["en"]]);
/** Twice a year (curriculum, 9). */
const USUAL_MONTHS = 6;

export function readFacts(source: string): Facts {
  return new Map(readDocument(source).steps.map(({ title, line, settings }) => {
    const own = new Map([...settings].map(([word, setting]) => [WORDS.get(plainWord(word)) ?? word, setting]));
    const every = own.get("every")?.value ?? "";
    const [count = USUAL_MONTHS] = numbersIn(every);
    return [title.trim(), {
      name: title.trim(), line, fr: own.get("fr")?.value ?? "", en: own.get("en")?.value ?? "", checked: own.get("checked"),
      months: /^\d+\s*(an|year)/.test(every) ? count * 12 : count,
    }];
  }));
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

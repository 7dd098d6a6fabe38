/** What the compiler has to say about a lesson, for the volunteer who wrote it: where, what, and the cure. */
export type BothLanguages = { readonly fr: string; readonly en: string };

export type Finding = {
  /** An error keeps the lesson from being published; advice does not. */
  readonly level: "error" | "advice";
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Names the kind of finding, for tools and tests. */
  readonly code: string;
  readonly message: BothLanguages;
  readonly proposal: BothLanguages;
};

/** Collects findings about one file. */
export type Report = (found: Omit<Finding, "file" | "level"> & { readonly level?: Finding["level"] }) => void;

export const reporter = (file: string, findings: Finding[]): Report => ({ level = "error", ...found }) => { findings.push({ level, file, ...found }); };

/** « lessons/a/fr.md, ligne 42 : … » */
export function printFinding({ level, file, line, message, proposal }: Finding, language: "fr" | "en"): string {
  const level_ = { fr: { error: "à corriger", advice: "conseil" }, en: { error: "to correct", advice: "advice" } }[language][level];
  const where = language === "fr" ? `${file}, ligne ${line}` : `${file}, line ${line}`;
  return `${where} (${level_}) : ${message[language]} ${proposal[language]}`;
}

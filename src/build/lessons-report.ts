/** What `npm run lessons` prints: for people, grouped by file, what is to correct before what is advised; for tools, a line each. */
import type { Finding } from "#compiler/finding.ts";
import type { Language } from "#course/lesson.ts";

const WORDS = {
  fr: { line: "Ligne", error: "À corriger", advice: "Conseils", colon: " :" },
  en: { line: "Line", error: "To correct", advice: "Advice", colon: ":" },
} as const;

export function printForPeople({ findings, found, language }: { findings: readonly Finding[]; found: number; language: Language }): string {
  const files = [...new Set(findings.map(({ file }) => file))].sort();
  const blocks = files.map((file) => [file, ...(["error", "advice"] as const).flatMap((level) => {
    const here = findings.filter((finding) => finding.file === file && finding.level === level).sort((one, other) => one.line - other.line);
    return here.length === 0 ? [] : [`  ${WORDS[language][level]}`, ...here.map((finding) => `    ${printLine(finding, language)}`)];
  })].join("\n"));
  return [...blocks, summary({ findings, found, language })].join("\n\n");
}

/** « Ligne 42 : cette phrase a 19 mots. Coupez-la en deux. » */
const printLine = ({ line, message, proposal }: Finding, language: Language): string =>
  `${WORDS[language].line} ${line}${WORDS[language].colon} ${message[language]} ${proposal[language]}`;

function summary({ findings, found, language }: { findings: readonly Finding[]; found: number; language: Language }): string {
  const errors = findings.filter(({ level }) => level === "error").length;
  const advice = findings.length - errors;
  if (language === "fr") {
    const lessons = found === 1 ? "1 leçon regardée" : `${found} leçons regardées`;
    if (errors > 0) return `${lessons} : ${errors === 1 ? "1 chose" : `${errors} choses`} à corriger${advice > 0 ? `, ${count(advice, "conseil")}` : ""}. Chaque ligne dit comment faire.`;
    return advice > 0
      ? `${lessons} : rien à corriger, c'est du beau travail. ${advice === 1 ? "1 conseil peut" : `${advice} conseils peuvent`} encore aider.`
      : `${lessons} : rien à corriger. Merci pour ce beau travail !`;
  }
  const lessons = `${count(found, "lesson")} looked at`;
  if (errors > 0) return `${lessons}: ${count(errors, "thing")} to correct${advice > 0 ? `, ${advice} to consider` : ""}. Each line says how.`;
  return advice > 0
    ? `${lessons}: nothing to correct, this is good work. ${advice === 1 ? "1 piece of advice may" : `${advice} pieces of advice may`} still help.`
    : `${lessons}: nothing to correct. Thank you for this good work!`;
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;

/** One JSON object a line, its fields always in this order. */
export const printForTools = (findings: readonly Finding[]): string =>
  findings.map(({ file, line, level, code, message, proposal }) => JSON.stringify({ file, line, level, code, message, proposal })).join("\n");

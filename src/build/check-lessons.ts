/** `npm run lessons`: what it was asked, and its answer. The folder of the place where it was asked from is handed in. */
import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { compileLessons } from "#compiler/compile.ts";
import type { Language } from "#course/lesson.ts";
import { printForPeople, printForTools } from "./lessons-report.ts";

export type Answer = { readonly text: string; readonly code: 0 | 1 };
type Asked = {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the person stands: DIR is understood from there. */
  readonly from: string;
  /** The folder of this project. */
  readonly project: string;
  readonly now: Date;
};

const HELP = {
  fr: `npm run lessons -- [DOSSIER] [--lang fr|en] [--json]

  DOSSIER         les leçons à regarder (lessons)
  --lang fr|en    la langue des conseils
  --json          pour les outils : un objet par ligne`,
  en: `npm run lessons -- [DIR] [--lang fr|en] [--json]

  DIR             the lessons to look at (lessons)
  --lang fr|en    the language of the advice
  --json          for tools: one object a line`,
} as const;

export async function checkLessons({ args, env, from, project, now }: Asked): Promise<Answer> {
  const options = readOptions(args, env);
  const { language } = options;
  switch (options.kind) {
    case "help": return { text: HELP[language], code: 0 };
    case "wrong": return { text: `${{ fr: `« ${options.word} » n'est pas compris.`, en: `"${options.word}" is not understood.` }[language]}\n\n${HELP[language]}`, code: 1 };
    case "check": break;
  }
  const root = options.folder === undefined ? join(project, "lessons") : resolve(from, options.folder);
  const shown = relative(from, root) || ".";
  if (!(await stat(root).catch(() => undefined))?.isDirectory()) return { text: { fr: `Le dossier « ${shown} » n'existe pas.`, en: `The folder "${shown}" does not exist.` }[language], code: 1 };
  const { findings, found } = await compileLessons({ root, otherwise: join(project, "lessons/_commun"), today: dayOf(now) });
  if (found === 0) return { text: { fr: `Il n'y a aucune leçon dans « ${shown} » : une leçon est un dossier avec un fichier « fr.md ».`, en: `There is no lesson in "${shown}": a lesson is a folder with a file "fr.md".` }[language], code: 1 };
  const code = findings.some(({ level }) => level === "error") ? 1 : 0;
  return { text: options.json ? printForTools(findings) : printForPeople({ findings, found, language }), code };
}

type Options =
  | { readonly kind: "check"; readonly language: Language; readonly folder: string | undefined; readonly json: boolean }
  | { readonly kind: "help"; readonly language: Language }
  | { readonly kind: "wrong"; readonly language: Language; readonly word: string };

function readOptions(args: readonly string[], env: Asked["env"]): Options {
  let language: Language = /^en/i.test(env["LC_ALL"] || env["LANG"] || "") ? "en" : "fr";
  let folder: string | undefined;
  let json = false;
  let help = false;
  let wrong: string | undefined;
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? "";
    const spoken = /^--lang=(.*)$/.exec(word)?.[1] ?? (word === "--lang" ? (args[++index] ?? "") : undefined);
    if (spoken === "fr" || spoken === "en") language = spoken;
    else if (spoken !== undefined) wrong ??= `--lang ${spoken}`.trim();
    else if (word === "--json") json = true;
    else if (word === "--help" || word === "-h") help = true;
    else if (word.startsWith("-") || folder !== undefined) wrong ??= word;
    else folder = word;
  }
  if (wrong !== undefined) return { kind: "wrong", language, word: wrong };
  return help ? { kind: "help", language } : { kind: "check", language, folder, json };
}

/** The day it is here, whatever the hour in Greenwich. */
const dayOf = (now: Date): string => `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;

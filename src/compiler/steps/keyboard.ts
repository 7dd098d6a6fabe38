/** Keyboard: texts to write, to mend or to erase, or one's own words. */
import type { KeyboardName, KeyboardStep, KeyboardTask, Tolerance } from "#course/steps/keyboard.ts";
import type { StepFrame } from "#course/step-frame.ts";
import { plainSigns } from "#simulators/keyboard/judge.ts";
import { isDrawn, panelWith } from "#simulators/keyboard/keys.ts";
import { keyboard as keyboardRules } from "#simulators/keyboard/rules.ts";
import { type Kind, playing } from "../kind.ts";
import { table } from "../keywords.ts";
import { plain } from "../sentence.ts";
import { listOf } from "../settings.ts";
import { chosen, type Making, numbersIn, oneOf, textOf } from "./frame.ts";

const KEYBOARDS = table([["letters", "dessin", "drawn"], ["digits", "chiffres"], ["address", "adresse"], ["device", "appareil"], ["computer", "ordinateur"]]);
const TOLERANCES = table([["case", "majuscules", "capitals"], ["accents"], ["spaces", "espaces"], ["punctuation", "ponctuation"]]);
const SHOW_KEYS = table([["always", "oui", "yes"], ["never", "non", "no"], ["after-mistake", "apres-erreur"]]);
const SUGGESTIONS = table([["accept", "accepter"], ["refuse", "refuser"]]);

/** ⏎ in a text is a new line. */
const written = (text: string): string => plainSigns(plain(text)).trim().replace(/ *⏎ */g, "\n");
/** Quotes around a setting's text only show where it ends. */
const unquoted = (text: string): string => text.replace(/^["«\s]+|["»\s]+$/g, "");

/** « corriger: avant -> après », and « effacer » the same, or with what is to be erased wholly. */
function readPair({ part, report }: Making, name: "correct" | "erase"): readonly KeyboardTask[] {
  const setting = part.settings.get(name);
  if (!setting) return [];
  const pair = written(setting.value);
  const [from = "", text = ""] = pair.split("->").map(unquoted);
  const isClear = name === "erase" ? isLeftOf(from, text) : text !== "" && from !== text;
  if (!isClear) report({
    line: setting.line, code: "no-correction",
    message: { fr: `« ${pair} » ne dit pas ce qu'il faut corriger ou effacer.`, en: `"${pair}" does not say what to correct or erase.` },
    proposal: { fr: "Écrivez « corriger: jardim -> jardin » ou « effacer: chatt -> chat ».", en: "Write \"correct: jardim -> jardin\" or \"erase: chatt -> chat\"." },
  });
  return [{ kind: "correct", from, text }];
}

/** `left` is `whole` without some of its signs, and shorter. */
function isLeftOf(whole: string, left: string): boolean {
  let found = 0;
  for (const sign of whole) if (sign === left[found]) found += 1;
  return found === left.length && left.length < whole.length;
}

function readTasks(making: Making): readonly KeyboardTask[] {
  const { part, report } = making;
  const [words] = numbersIn(textOf(part.settings, "free"));
  const tasks: readonly KeyboardTask[] = [
    ...readPair(making, "correct"), ...readPair(making, "erase"),
    ...part.list.map(({ text }): KeyboardTask => ({ kind: "copy", text: written(text) })),
    ...(words === undefined ? [] : [{ kind: "free", words } as const]),
  ];
  if (tasks.length === 0) report({
    line: part.line, code: "nothing-to-write",
    message: { fr: "cette étape ne donne rien à écrire.", en: "this step gives nothing to write." },
    proposal: { fr: "Ajoutez « - un texte », « corriger: », « effacer: » ou « libre: ».", en: "Add \"- a text\", \"correct:\", \"erase:\" or \"free:\"." },
  });
  return tasks;
}

function readSuggestions({ part, report }: Making): KeyboardStep["suggestions"] {
  const setting = part.settings.get("suggestions");
  const [kind, ...words] = listOf(setting);
  if (!setting || kind === undefined) return undefined;
  return { kind: chosen({ word: kind, line: setting.line, words: SUGGESTIONS, report, otherwise: "accept" }), words: words.map(unquoted) };
}

function readKeyboard(making: Making, frame: StepFrame): KeyboardStep {
  const { part, report } = making;
  const keyboard = oneOf<KeyboardName>({ part, name: "keyboard", words: KEYBOARDS, report, otherwise: "letters" });
  const tolerances = part.settings.get("tolerance");
  const suggestions = readSuggestions(making);
  const tasks = readTasks(making);
  const signs = new Set(tasks.flatMap((task) => (task.kind === "free" ? [] : [...task.text.toLowerCase()])));
  for (const sign of signs) if (isDrawn(keyboard) && panelWith(keyboard, sign) === undefined) report({
    line: part.line, code: "no-such-key",
    message: { fr: `ce clavier n'a pas la touche « ${sign} ».`, en: `this keyboard has no key "${sign}".` },
    proposal: { fr: "Changez le texte, ou écrivez « clavier: dessin » ou « clavier: appareil ».", en: "Change the text, or write \"keyboard: drawn\" or \"keyboard: device\"." },
  });
  return {
    ...frame, kind: "keyboard", keyboard, tasks,
    tolerance: listOf(tolerances).map((word) => chosen<Tolerance>({ word, line: tolerances?.line ?? part.line, words: TOLERANCES, report, otherwise: "case" })),
    // Alone, nothing is shown by itself.
    showKeys: oneOf<KeyboardStep["showKeys"]>({ part, name: "show-keys", words: SHOW_KEYS, report, otherwise: frame.solo ? "never" : "always" }),
    ...(suggestions && { suggestions }),
  };
}

export const keyboardKind: Kind<"keyboard"> = {
  words: ["keyboard", "clavier"],
  read: readKeyboard,
  shape: ({ keyboard, tasks, tolerance, showKeys, suggestions }) => [keyboard, tasks.map(({ kind }) => kind), [...tolerance].sort(), showKeys, suggestions?.kind],
  play: playing(keyboardRules),
};

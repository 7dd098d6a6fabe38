/** Mouse: scenes one after the other, or a desk with windows. */
import type { TargetSize } from "#course/steps/gesture.ts";
import type { DeskWindow, MouseForbidden, MouseGoal, MouseStep, SceneAction, WindowAction } from "#course/steps/mouse.ts";
import type { StepFrame } from "#course/step-frame.ts";
import { mouse as mouseRules, wordsAt } from "#simulators/mouse/rules.ts";
import type { ItemPart } from "../document.ts";
import type { Report } from "../finding.ts";
import { type Kind, playing } from "../kind.ts";
import { plainWord, table } from "../keywords.ts";
import { plain, toSentences } from "../sentence.ts";
import { listOf } from "../settings.ts";
import { chosen, type Making, numbersIn, oneOf, splitGoal, textOf, unknownWord, yes } from "./frame.ts";
import { SIZES } from "./gesture.ts";

const SCENES = table([["scenes"], ["desk", "bureau"]]);
const ACTIONS = table([
  ["move", "bouger"], ["rest", "s-arreter", "stop"], ["click", "cliquer"], ["double-click", "double-cliquer"], ["right-click", "clic-droit"], ["drag", "deplacer"], ["wheel", "molette"],
  ["choose", "choisir-liste", "choose-list"], ["tick", "cocher"], ["select", "selectionner-texte", "select-text"],
]);
const WINDOW_ACTIONS = table([
  ["open", "ouvrir"], ["close", "fermer"], ["reduce", "reduire"], ["enlarge", "agrandir"], ["restore", "restaurer"], ["place", "deplacer", "move"], ["front", "devant"],
]);
const THINGS = [["doorbell", "sonnette"], ["lamp", "lampe"], ["button", "bouton"], ["photo"], ["folder", "dossier"]] as const;
const MONTHS = table([
  ["1", "janvier", "january"], ["2", "fevrier", "february"], ["3", "mars", "march"], ["4", "avril", "april"], ["5", "mai", "may"], ["6", "juin", "june"], ["7", "juillet", "july"],
  ["8", "aout", "august"], ["9", "septembre", "september"], ["10", "octobre", "october"], ["11", "novembre", "november"], ["12", "decembre", "december"],
]);
/** What each action may be done to; the first is meant when nothing is said. */
const TARGETS: Readonly<Record<Exclude<SceneAction, "select">, ReadonlyMap<string, string>>> = {
  move: table([["picture", "image"], ["path", "chemin"]]),
  rest: table(THINGS),
  click: table([...THINGS, ["copy", "copier"], ["change", "modifier"], ["remove", "effacer"], ["outside-menu", "hors-du-menu"], ["outside-list", "hors-de-la-liste"]]),
  "double-click": table([["folder", "dossier"], ["photo"]]),
  "right-click": table([["photo"], ["folder", "dossier"]]),
  drag: table([["photo"]]),
  wheel: table([["end", "fin"], ["start", "debut"]]),
  choose: MONTHS,
  tick: table([["bread", "pain"], ["milk", "lait"], ["apples", "pommes"], ["morning", "matin"], ["noon", "midi"], ["evening", "soir"]]),
};
/** ms: « lente », « normale », « rapide »; a slow double click is a double click too. */
const SPEEDS: ReadonlyMap<string, string> = table([["1400", "lente", "slow"], ["900", "normale", "normal"], ["500", "rapide", "fast"]]);
const STATES = table([["closed", "fermee"], ["open", "ouverte"], ["reduced", "reduite"], ["large", "agrandie"]]);
const PLACES = table([["0", "gauche", "left"], ["1", "droite", "right"]]);
const WITHOUT = new Set(["sans", "without"]);

function readMouse(making: Making, frame: StepFrame): MouseStep {
  const { part, report } = making;
  const scene = oneOf<MouseStep["scene"]>({ part, name: "scene", words: SCENES, report, otherwise: "scenes" });
  const sizes = listOf(part.settings.get("size"));
  const size = (index: number): TargetSize => chosen({ word: sizes[Math.min(index, sizes.length - 1)] ?? "large", line: part.settings.get("size")?.line ?? part.line, words: SIZES, report, otherwise: "large" });
  const speed = part.settings.get("double-click-speed");
  const written: Pick<MouseStep, "scene" | "windows" | "letter" | "doubleMs"> = {
    scene,
    windows: part.items.filter(({ item }) => item === "window").map((item) => readWindow(item, report)),
    letter: toSentences(part.items.find(({ item }) => item === "message")?.text ?? []),
    doubleMs: speed ? (numbersIn(speed.value)[0] ?? Number(chosen({ word: speed.value, line: speed.line, words: SPEEDS, report, otherwise: "900" }))) : 900,
  };
  const list = part.items.find(({ item }) => item === "to-do");
  const goals: MouseGoal[] = [];
  const forbidden: MouseForbidden[] = [];
  for (const { text, line } of list?.list ?? []) {
    const { action, value, label } = splitGoal(text);
    if (WITHOUT.has(plainWord(action))) {
      const [word = "", id = ""] = value.split(/\s+/);
      forbidden.push({ action: chosen<WindowAction>({ word, line, words: WINDOW_ACTIONS, report, otherwise: "close" }), value: known(id, { windows: written.windows, line, report }), label: plain(label) });
    } else goals.push(readGoal({ action, value, label: plain(label), size: size(goals.length) }, { ...written, line, report }));
  }
  const [times = 1] = numbersIn(textOf(part.settings, "times"));
  const action = part.settings.get("action");
  // « grande, moyenne, petite » over 5 times: each size gets its share, the last one what is left.
  for (let index = 0; !list && action && index < times; index++) goals.push(readGoal({ action: action.value, value: textOf(part.settings, "target"), label: "", size: size(Math.floor((index * sizes.length) / times)) }, { ...written, line: action.line, report }));
  const step: MouseStep = { ...frame, kind: "mouse", ...written, goals, forbidden, inOrder: scene === "scenes" || yes(part.settings, "in-order") };
  if (goals.length === 0 || mouseRules.isDone(step, mouseRules.start(step, { shuffle: (items) => items, before: undefined }))) report({
    line: part.line, code: "done-at-once",
    message: { fr: `l'étape « ${step.title} » est finie avant de commencer.`, en: `the step "${step.title}" is done before it begins.` },
    proposal: { fr: "Ajoutez « action: » ou des buts.", en: "Add \"action:\" or goals." },
  });
  return step;
}

type Reading = { readonly windows: readonly DeskWindow[]; readonly scene: MouseStep["scene"]; readonly letter: MouseStep["letter"]; readonly line: number; readonly report: Report };

function readGoal(written: { readonly action: string; readonly value: string; readonly label: string; readonly size: TargetSize }, { scene, windows, letter, line, report }: Reading): MouseGoal {
  const { value, label, size } = written;
  if (scene === "desk") {
    return { action: chosen<WindowAction>({ word: written.action, line, words: WINDOW_ACTIONS, report, otherwise: "open" }), value: known(value, { windows, line, report }), label, size };
  }
  const action = chosen<SceneAction>({ word: written.action, line, words: ACTIONS, report, otherwise: "click" });
  if (action === "select") {
    if (!wordsAt({ letter }, value)) report({
      line, code: "words-not-in-letter",
      message: { fr: `« ${value} » n'est pas dans le message.`, en: `"${value}" is not in the message.` },
      proposal: { fr: "Écrivez ces mots sous « ### message ».", en: "Write these words under \"### message\"." },
    });
    return { action, value, label, size };
  }
  const words = TARGETS[action];
  const [first = ""] = words.values();
  return { action, value: value === "" ? first : chosen({ word: value, line, words, report, otherwise: first }), label, size };
}

function known(id: string, { windows, line, report }: Pick<Reading, "windows" | "line" | "report">): string {
  const ids = windows.map((window) => window.id);
  if (!ids.includes(id)) report(unknownWord("unknown-window", line, id, ids));
  return id;
}

function readWindow(item: ItemPart, report: Report): DeskWindow {
  const [id, name] = [textOf(item.settings, "id"), textOf(item.settings, "name")];
  if (id === "" || name === "") report({
    line: item.line, code: "no-name",
    message: { fr: "il manque « id: » ou « nom: ».", en: "\"id:\" or \"name:\" is missing." },
    proposal: { fr: "Ajoutez les deux lignes sous le titre.", en: "Add both lines under the title." },
  });
  return {
    id, name, lines: toSentences(item.text),
    state: oneOf<DeskWindow["state"]>({ part: item, name: "value", words: STATES, report, otherwise: "closed" }),
    place: oneOf<"0" | "1">({ part: item, name: "place", words: PLACES, report, otherwise: "0" }) === "1" ? 1 : 0,
  };
}

export const mouseKind: Kind<"mouse"> = {
  words: ["mouse", "souris"],
  read: readMouse,
  shape: (step) => [
    step.scene, step.inOrder, step.doubleMs, step.windows.map(({ id, state, place }) => [id, state, place]), step.forbidden.map(({ action, value }) => [action, value]),
    step.goals.map((goal) => [goal.action, goal.action === "select" ? wordsAt(step, goal.value) !== undefined : goal.value, goal.size]),
  ],
  play: playing(mouseRules),
};

/** Settings: a pretend device with pages of settings, and goals to reach in it. */
import type { StepFrame } from "#course/step-frame.ts";
import type { Setting, SettingEffect, SettingsAction, SettingsForbidden, SettingsGoal, SettingsPage, SettingsStep, SettingsVariant, Zone } from "#course/steps/settings.ts";
import { settings as settingsRules, settingOf } from "#simulators/settings/rules.ts";
import type { ItemPart } from "../document.ts";
import type { Report } from "../finding.ts";
import { type Kind, playing } from "../kind.ts";
import { plainWord, table, YES } from "../keywords.ts";
import { plain } from "../sentence.ts";
import { listOf, type Setting as SettingLine } from "../settings.ts";
import { chosen, type Making, numbersIn, oneOf, splitGoal, textOf, unknownWord, yes } from "./frame.ts";

const VARIANTS = table([["neutral", "neutre"], ["android"], ["ipad"], ["windows"]]);
const CONTROLS = table([["switch", "interrupteur"], ["slider", "curseur"], ["choice", "liste", "list"], ["button", "bouton"], ["network", "cle-wifi", "wifi-key"]]);
/** What a setting of this id visibly does. Ids are the same in every language (5.5). */
const EFFECTS: ReadonlyMap<string, string> = table([
  ["brightness", "luminosite"], ["text-size", "taille-texte"], ["contrast", "contraste"], ["volume"], ["voice", "voix"], ["wifi", "wi-fi"], ["airplane", "avion"],
  ["rotation"], ["battery", "batterie"], ["pointer", "fleche"],
]);
const ACTIONS = table([
  ["open", "ouvrir"], ["set", "regler"], ["search", "chercher"], ["connect", "connecter"], ["restart", "redemarrer"], ["close-app", "fermer-application"], ["put-back", "remettre"],
]);
const FORBIDDEN = table([["open", "ouvrir"], ["set", "regler"], ["restart", "redemarrer"]]);
const WITHOUT = new Set(["sans", "without"]);
const GOES_ON = new Set(["suite", "next"]);

/** « 80 » means about 80: a slider accepts a zone and not a point (4.9), never narrower than a notch. */
const ABOUT = 10;

function readSettingsStep({ part, report }: Making, frame: StepFrame): SettingsStep {
  const variant = oneOf<SettingsVariant>({ part, name: "variant", words: VARIANTS, report, otherwise: "neutral" });
  const pages = readPages(part.items, variant, report);
  const goals: SettingsGoal[] = [];
  const forbidden: SettingsForbidden[] = [];
  for (const { text, line } of part.items.find(({ item }) => item === "to-do")?.list ?? []) {
    const { action, value, label } = splitGoal(text);
    if (WITHOUT.has(plainWord(action))) {
      const [word = "", id = ""] = value.split(/\s+/);
      forbidden.push({ action: chosen<SettingsForbidden["action"]>({ word, line, words: FORBIDDEN, report, otherwise: "open" }), value: id, label: plain(label) });
    } else goals.push(readGoal({ action: chosen<SettingsAction>({ word: action, line, words: ACTIONS, report, otherwise: "open" }), value, label: plain(label) }, { pages, line, report }));
  }
  const step: SettingsStep = {
    ...frame, kind: "settings", variant, pages, goals, forbidden, inOrder: yes(part.settings, "in-order"), goesOn: GOES_ON.has(plainWord(textOf(part.settings, "screen"))),
  };
  if (!step.goesOn && settingsRules.isDone(step, settingsRules.start(step, { shuffle: (items) => items, before: undefined }))) report({
    line: part.line, code: "done-at-once",
    message: { fr: `l'étape « ${step.title} » est finie avant de commencer.`, en: `the step "${step.title}" is done before it begins.` },
    proposal: { fr: "Changez la « valeur: » d'un réglage, ou un but.", en: "Change the \"value:\" of a setting, or a goal." },
  });
  return step;
}

/** A `### reglage` belongs to the `### page` before it, and to this variant of the device only when it names one. */
function readPages(items: readonly ItemPart[], variant: SettingsVariant, report: Report): readonly SettingsPage[] {
  const pages: { id: string; name: string; settings: Setting[] }[] = [];
  for (const item of items) {
    if (item.item !== "page" && item.item !== "setting") continue;
    const id = textOf(item.settings, "id");
    const name = textOf(item.settings, "name");
    if (id === "" || name === "") report({
      line: item.line, code: "no-name",
      message: { fr: "il manque « id: » ou « nom: ».", en: "\"id:\" or \"name:\" is missing." },
      proposal: { fr: "Ajoutez les deux lignes sous le titre.", en: "Add both lines under the title." },
    });
    const only = listOf(item.settings.get("variant")).map((word) => chosen<SettingsVariant>({ word, line: item.line, words: VARIANTS, report, otherwise: variant }));
    if (only.length > 0 && !only.includes(variant)) continue;
    if (item.item === "page") pages.push({ id, name, settings: [] });
    else pages.at(-1)?.settings.push(readSetting(item, { id, name }, report));
  }
  return pages;
}

function readSetting(item: ItemPart, { id, name }: { id: string; name: string }, report: Report): Setting {
  const kind = oneOf<Setting["kind"]>({ part: item, name: "kind", words: CONTROLS, report, otherwise: "switch" });
  const effect = EFFECTS.get(plainWord(id)) as SettingEffect | undefined;
  const options = item.list.map(({ text }) => plain(text));
  const given = item.settings.get("value");
  const shown = { id, name, ...(effect && { effect }) };
  if (kind === "network") return { ...shown, kind, value: 0, usual: 0, ...(given && given.value !== "" && { key: given.value }) };
  const readLevel = (setting: SettingLine | undefined): number | undefined => setting && readValue(kind, setting.value, { options, line: setting.line, report });
  const value = readLevel(given) ?? (kind === "slider" ? 50 : 0);
  const usual = readLevel(item.settings.get("expected")) ?? value;
  return kind === "choice" ? { ...shown, kind, value, usual, options } : { ...shown, kind, value, usual };
}

/** An option may be given by its number too, which is the same in every language. */
function readValue(kind: Setting["kind"], text: string, { options, line, report }: { options: readonly string[]; line: number; report: Report }): number {
  switch (kind) {
    case "switch": case "button": case "network": return YES.has(plainWord(text)) ? 1 : 0;
    case "slider": return Math.min(100, numbersIn(text)[0] ?? 0);
    case "choice": {
      const named = options.findIndex((option) => plainWord(option) === plainWord(text));
      const index = named >= 0 ? named : (numbersIn(text)[0] ?? 0) - 1;
      if (index < 0 || index >= options.length) report(unknownWord("unknown-value", line, text, options));
      return index;
    }
  }
}

function readGoal(goal: SettingsGoal, { pages, line, report }: { pages: readonly SettingsPage[]; line: number; report: Report }): SettingsGoal {
  const all = pages.flatMap(({ settings }) => settings);
  const [id = "", ...rest] = goal.value.split(/\s+/);
  const known = goal.action === "open" ? pages.map((page) => page.id) : goal.action === "search" ? [...pages, ...all].map((one) => one.id) : all.map((setting) => setting.id);
  if (goal.action !== "restart" && goal.action !== "close-app" && !known.includes(id)) report(unknownWord("unknown-goal", line, id, known));
  const setting = all.find((one) => one.id === id);
  if (goal.action !== "set" || !setting) return goal;
  return { ...goal, value: id, zone: zoneOf(setting, rest.join(" "), { line, report }) };
}

const MORE = new Set(["plus", "more"]);
const LESS = new Set(["moins", "less"]);

/** « 60-80 », « 80 », « plus », « moins » of a slider; else the one value. */
function zoneOf(setting: Setting, text: string, at: { line: number; report: Report }): Zone {
  if (setting.kind !== "slider") {
    const value = readValue(setting.kind, text, { ...at, options: setting.kind === "choice" ? setting.options : [] });
    return { from: value, to: value };
  }
  if (MORE.has(plainWord(text))) return { from: Math.min(90, setting.value + ABOUT), to: 100 };
  if (LESS.has(plainWord(text))) return { from: 0, to: Math.max(ABOUT, setting.value - ABOUT) };
  const [first, last] = numbersIn(text);
  if (first === undefined) at.report(unknownWord("unknown-value", at.line, text, ["0-100", "plus", "moins"]));
  const from = Math.min(90, first === undefined ? 0 : last === undefined ? Math.max(0, first - ABOUT) : first);
  return { from, to: Math.min(100, Math.max(from + ABOUT, last ?? from + 2 * ABOUT)) };
}

export const settingsKind: Kind<"settings"> = {
  words: ["settings", "reglages"],
  read: readSettingsStep,
  shape: (step) => [
    step.pages.map(({ id, settings }) => [id, settings.map(({ id: setting, kind, value, usual }) => [setting, kind, value, usual])]), step.variant, step.goesOn, step.inOrder,
    step.goals.map(({ action, value, zone }) => [action, settingOf(step, value)?.id, zone]), step.forbidden.map(({ action, value }) => [action, value]),
  ],
  play: playing(settingsRules),
};

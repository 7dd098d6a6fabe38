import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Setting, SettingsGoal, SettingsStep } from "#course/steps/settings.ts";
import { type SettingsAct, settings, type SettingsState } from "#simulators/settings/rules.ts";
import { frame } from "../support/lesson.tsx";

const PAGES: SettingsStep["pages"] = [
  { id: "ecran", name: "Écran", settings: [
    { id: "luminosite", name: "Luminosité", effect: "brightness", kind: "slider", value: 20, usual: 50 },
    { id: "taille", name: "Taille du texte", effect: "text-size", kind: "choice", options: ["Petite", "Grande"], value: 0, usual: 0 },
  ] },
  { id: "reseau", name: "Réseau", settings: [
    { id: "avion", name: "Mode avion", effect: "airplane", kind: "switch", value: 1, usual: 0 },
    { id: "wifi", name: "Wi-Fi", effect: "wifi", kind: "switch", value: 0, usual: 0 },
    { id: "preau", name: "Le Préau", kind: "network", key: "tilleul-Été", value: 0, usual: 0 },
    { id: "voisin", name: "Chez Bernard", kind: "network", value: 0, usual: 0 },
  ] },
  { id: "appareil", name: "Appareil", settings: [{ id: "maj", name: "Mettre à jour", kind: "button", value: 0, usual: 0 }] },
];
const goal = (action: SettingsGoal["action"], value: string, zone?: SettingsGoal["zone"]): SettingsGoal => ({ action, value, label: `${action} ${value}`, ...(zone && { zone }) });
const stepOf = (goals: readonly SettingsGoal[], more: Partial<SettingsStep> = {}): SettingsStep =>
  ({ ...frame("s"), kind: "settings", variant: "neutral", pages: PAGES, goesOn: false, inOrder: false, forbidden: [], goals, ...more });
const start = (step: SettingsStep, before?: SettingsState): SettingsState => settings.start(step, { shuffle: (items) => items, before });
const does = (step: SettingsStep, state: SettingsState, ...acts: readonly (SettingsAct | { readonly kind: "undo" })[]) =>
  acts.reduce((last: { state: SettingsState; outcome: unknown }, act) => settings.act({ step, state: last.state, act }), { state, outcome: undefined });

function finish(step: SettingsStep, from: SettingsState): { readonly state: SettingsState; readonly acts: number } {
  let state = from;
  for (let acts = 0; acts < 200; acts++) {
    if (settings.isDone(step, state)) return { state, acts };
    const act = settings.solve(step, state);
    if (!act) throw new Error("the solver gave up");
    state = settings.act({ step, state, act }).state;
  }
  throw new Error("the solver goes round in circles");
}

const EVERY = [
  goal("open", "appareil"), goal("set", "luminosite", { from: 60, to: 70 }), goal("set", "taille", { from: 1, to: 1 }), goal("set", "maj", { from: 1, to: 1 }),
  goal("search", "taille"), goal("connect", "preau"), goal("restart", "appareil"), goal("close-app", "La recette"),
];

describe("a device's settings", () => {
  it.each(EVERY)("reach « $action $value » by their own solver", (wanted) => {
    const step = stepOf([wanted]);
    expect(settings.isDone(step, start(step))).toBe(false);
    // A demonstration shows so many beats at most.
    expect(finish(step, start(step)).acts).toBeLessThanOrEqual(16);
  });

  it("are put back as before, from where the last step left them", () => {
    const first = stepOf([goal("set", "luminosite", { from: 90, to: 100 })]);
    const step = stepOf([goal("put-back", "luminosite")], { goesOn: true });
    const left = finish(first, start(first)).state;
    expect(start(step, left).world.values["luminosite"]).toBeGreaterThanOrEqual(90);
    expect(finish(step, start(step, left)).state.world.values["luminosite"]).toBe(50);
  });

  it("accept a zone of a slider and not a point", () => {
    const step = stepOf([goal("set", "luminosite", { from: 60, to: 70 })]);
    for (const value of [60, 65, 70]) expect(settings.isDone(step, does(step, start(step), { kind: "set", setting: "luminosite", value }).state)).toBe(true);
    for (const value of [59, 71]) expect(settings.isDone(step, does(step, start(step), { kind: "set", setting: "luminosite", value }).state)).toBe(false);
  });

  it("say when a page or a setting is not the one, and let it be taken back", () => {
    const step = stepOf([goal("set", "luminosite", { from: 60, to: 70 })]);
    expect(does(step, start(step), { kind: "open", page: "reseau" }).outcome).toEqual({ kind: "mistake", code: "wrong-place" });
    expect(does(step, start(step), { kind: "open", page: "ecran" }).outcome).toEqual({ kind: "neutral" });
    const changed = does(step, start(step), { kind: "set", setting: "taille", value: 1 });
    expect(changed.outcome).toEqual({ kind: "mistake", code: "wrong-place" });
    expect(does(step, changed.state, { kind: "undo" }).state.world.values["taille"]).toBe(0);
  });

  it("untick what is undone", () => {
    const step = stepOf([goal("set", "maj", { from: 1, to: 1 }), goal("restart", "")]);
    const { state, outcome } = does(step, start(step), { kind: "set", setting: "maj", value: 1 });
    expect(outcome).toEqual({ kind: "right" });
    expect(settings.solve(step, state)).toEqual({ kind: "power" });
    expect(settings.solve(step, does(step, state, { kind: "undo" }).state)).toEqual({ kind: "open", page: "appareil" });
  });

  it.each([
    { action: "open", value: "appareil", act: { kind: "open", page: "appareil" }, code: "wrong-place" },
    { action: "set", value: "taille", act: { kind: "set", setting: "taille", value: 1 }, code: "wrong-place" },
    { action: "restart", value: "", act: { kind: "restart" }, code: "wrong-button" },
  ] as const)("notice the forbidden « $action »", ({ action, value, act, code }) => {
    const step = stepOf([goal("search", "wifi")], { forbidden: [{ action, value, label: "" }] });
    expect(does(step, start(step), act).outcome).toEqual({ kind: "mistake", code });
  });
});

describe("a Wi-Fi network", () => {
  const step = stepOf([goal("connect", "preau")]);
  const typed = (text: string, network = "preau") => does(step, start(step), { kind: "set", setting: "avion", value: 0 }, { kind: "set", setting: "wifi", value: 1 }, { kind: "network", setting: network }, { kind: "type-key", text }, { kind: "join" });

  it("opens with its key, spaces around it or not", () => {
    expect(typed("tilleul-Été").outcome).toEqual({ kind: "right" });
    expect(typed(" tilleul-Été ").outcome).toEqual({ kind: "right" });
  });

  it.each([
    { text: "tilleul-été", code: "case" }, { text: "tilleul -Été", code: "space" }, { text: "tilleul-Ete", code: "accent" }, { text: "tilleul-Ét", code: "missing" },
    { text: "tilleul-Étéé", code: "extra" }, { text: "tilleur-Été", code: "next-key" },
  ])("says what is different: $code", ({ text, code }) => {
    expect(typed(text).outcome).toEqual({ kind: "mistake", code });
  });

  it("of somebody else opens with no key", () => {
    expect(typed("tilleul-Été", "voisin").outcome).toEqual({ kind: "mistake", code: "wrong-place" });
  });

  it("is lost in aeroplane mode", () => {
    const { state } = typed("tilleul-Été");
    expect(settings.isDone(step, state)).toBe(true);
    expect(settings.isDone(step, does(step, state, { kind: "set", setting: "avion", value: 1 }).state)).toBe(false);
  });

  it("keeps no real number in its box, nor does the search", () => {
    const { state, outcome } = does(step, start(step), { kind: "network", setting: "preau" }, { kind: "type-key", text: "4539 5787 6362 1486" });
    expect(outcome).toEqual({ kind: "mistake", code: "real-number" });
    expect(state.world.view).toMatchObject({ typed: "" });
    expect(does(step, start(step), { kind: "search", text: "4539 5787 6362 1486" }).outcome).toEqual({ kind: "mistake", code: "real-number" });
  });
});

describe("whatever is touched", () => {
  const all: readonly Setting[] = PAGES.flatMap((page) => page.settings);
  const id = fc.constantFrom(...all.map((setting) => setting.id), "nulle-part");
  const anAct: fc.Arbitrary<SettingsAct | { readonly kind: "undo" }> = fc.oneof(
    fc.record({ kind: fc.constant("open" as const), page: fc.constantFrom("ecran", "reseau", "appareil", "nulle-part") }),
    fc.record({ kind: fc.constant("set" as const), setting: id, value: fc.integer({ min: -20, max: 120 }) }),
    fc.record({ kind: fc.constantFrom("put-back" as const, "network" as const), setting: id }),
    fc.record({ kind: fc.constantFrom("type-key" as const, "search" as const), text: fc.constantFrom("", "vol", "tilleul-Été", "écran") }),
    fc.record({ kind: fc.constant("close-app" as const), app: fc.constantFrom("La recette", "La météo") }),
    fc.constantFrom({ kind: "back" as const }, { kind: "join" as const }, { kind: "power" as const }, { kind: "restart" as const }, { kind: "apps" as const }, { kind: "undo" as const }),
  );

  it("nothing breaks, and the solver still finishes", () => {
    fc.assert(fc.property(fc.array(anAct, { maxLength: 30 }), fc.boolean(), (acts, inOrder) => {
      const step = stepOf(EVERY, { inOrder });
      const { state } = does(step, start(step), ...acts);
      for (const act of acts) settings.move({ step, state, act });
      finish(step, state);
    }));
  });
});

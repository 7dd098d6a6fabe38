/**
 * A pretend device's settings: pages of switches, sliders, lists and networks, a search box, open applications and the
 * off button. It acts at once, as a real one does, and everything can be taken back.
 */
import type { MistakeCode } from "#course/mistake.ts";
import { type Change, type Place, practiceIn, type PlaceState, type UndoAct, UNDO_SPOT } from "#course/place.ts";
import type { Move } from "#course/practice.ts";
import { holdsRealNumber } from "#course/real-number.ts";
import type { Setting, SettingsForbidden, SettingsGoal, SettingsPage, SettingsStep } from "#course/steps/settings.ts";
import { judgeKey, plain } from "./judge.ts";

export type SettingsView =
  | { readonly kind: "home" | "power" | "apps" }
  | { readonly kind: "page"; readonly page: string }
  | { readonly kind: "found"; readonly text: string }
  | { readonly kind: "key"; readonly network: string; /** What is being typed; forgotten when the page is left. */ readonly typed: string };
export type SettingsWorld = {
  readonly view: SettingsView;
  readonly values: Readonly<Record<string, number>>;
  readonly opened: readonly string[];
  /** Settings and pages that a search has shown. */
  readonly found: readonly string[];
  readonly closedApps: readonly string[];
  readonly restarted: boolean;
};
export type SettingsAct =
  | { readonly kind: "open"; readonly page: string }
  | { readonly kind: "set"; readonly setting: string; readonly value: number }
  | { readonly kind: "put-back" | "network"; readonly setting: string }
  | { readonly kind: "type-key" | "search"; readonly text: string }
  | { readonly kind: "close-app"; readonly app: string }
  | { readonly kind: "back" | "join" | "power" | "restart" | "apps" };
export type SettingsState = PlaceState<SettingsWorld>;

/** How far − and + go. */
export const NOTCH = 10;
/** Fewer letters would find everything. */
const MIN_LETTERS = 2;

export const settingsOf = ({ pages }: SettingsStep): readonly Setting[] => pages.flatMap(({ settings }) => settings);
export const settingOf = (step: SettingsStep, id: string): Setting | undefined => settingsOf(step).find((setting) => setting.id === id);
export const levelOf = ({ values }: SettingsWorld, { id, value }: Setting): number => values[id] ?? value;
const pageOf = ({ pages }: SettingsStep, id: string): SettingsPage | undefined => pages.find((page) => page.id === id || page.settings.some((setting) => setting.id === id));

/** The switch that keeps networks away: Wi-Fi that is off, or aeroplane mode that is on. */
export const inTheWay = (step: SettingsStep, world: SettingsWorld): Setting | undefined =>
  settingsOf(step).find((setting) => setting.kind === "switch" && ((setting.effect === "wifi" && levelOf(world, setting) === 0) || (setting.effect === "airplane" && levelOf(world, setting) === 1)));
/** The network that the device is on. */
export const networkOf = (step: SettingsStep, world: SettingsWorld): Setting | undefined =>
  inTheWay(step, world) ? undefined : settingsOf(step).find((setting) => setting.kind === "network" && levelOf(world, setting) === 1);

/** Pages that have these words in their name, or in the name of one of their settings. */
export function search(step: SettingsStep, text: string): readonly { readonly page: SettingsPage; readonly name: string; readonly id: string }[] {
  const words = plain(text);
  if (words.length < MIN_LETTERS) return [];
  return step.pages.flatMap((page) => [page, ...page.settings].filter(({ name }) => plain(name).includes(words)).map(({ id, name }) => ({ page, name, id })));
}

const isReached = (step: SettingsStep, world: SettingsWorld, { action, value, zone }: SettingsGoal): boolean => {
  const setting = settingOf(step, value);
  const now = setting ? levelOf(world, setting) : undefined;
  switch (action) {
    case "open": return world.opened.includes(value);
    case "set": return now !== undefined && zone !== undefined && now >= zone.from && now <= zone.to;
    case "put-back": return now !== undefined && now === setting?.usual;
    case "search": return world.found.includes(value);
    case "connect": return networkOf(step, world)?.id === value;
    case "restart": return world.restarted;
    case "close-app": return world.closedApps.includes(value);
  }
};

/** Pages where something is still to be done. */
const wantedPages = (step: SettingsStep, world: SettingsWorld): readonly string[] =>
  step.goals.filter((goal) => !isReached(step, world, goal)).flatMap(({ action, value }) => [pageOf(step, value)?.id, action === "connect" ? pageOf(step, inTheWay(step, world)?.id ?? "")?.id : undefined]).filter((id) => id !== undefined);
const isMeant = (step: SettingsStep, { id, effect }: Setting): boolean =>
  step.goals.some(({ action, value }) => value === id || (action === "connect" && (effect === "wifi" || effect === "airplane")));

function change({ step, world, act }: { step: SettingsStep; world: SettingsWorld; act: SettingsAct }): Change<SettingsWorld> {
  switch (act.kind) {
    case "open": {
      if (!step.pages.some(({ id }) => id === act.page)) return { world };
      const wanted = wantedPages(step, world);
      const after: SettingsWorld = { ...world, view: { kind: "page", page: act.page }, opened: [...new Set([...world.opened, act.page])] };
      return wanted.length > 0 && !wanted.includes(act.page) ? { world: after, mistake: "wrong-place" } : { world: after };
    }
    case "set": {
      const setting = settingOf(step, act.setting);
      if (!setting) return { world };
      const after = { ...world, values: { ...world.values, [setting.id]: Math.min(100, Math.max(0, act.value)) } };
      return isMeant(step, setting) ? { world: after, undo: true } : { world: after, undo: true, mistake: "wrong-place" };
    }
    case "put-back": {
      const setting = settingOf(step, act.setting);
      return setting ? { world: { ...world, values: { ...world.values, [setting.id]: setting.usual } }, undo: true } : { world };
    }
    case "network": return settingOf(step, act.setting)?.kind === "network" ? { world: { ...world, view: { kind: "key", network: act.setting, typed: "" } } } : { world };
    case "type-key": {
      if (world.view.kind !== "key") return { world };
      if (holdsRealNumber(act.text)) return { world: { ...world, view: { ...world.view, typed: "" } }, mistake: "real-number" };
      return { world: { ...world, view: { ...world.view, typed: act.text } } };
    }
    case "join": return join(step, world);
    case "search": {
      if (holdsRealNumber(act.text)) return { world: { ...world, view: { kind: "home" } }, mistake: "real-number" };
      if (act.text === "") return { world: { ...world, view: { kind: "home" } } };
      return { world: { ...world, view: { kind: "found", text: act.text }, found: [...new Set([...world.found, ...search(step, act.text).map(({ id }) => id)])] } };
    }
    case "close-app": return { world: { ...world, closedApps: [...new Set([...world.closedApps, act.app])] }, undo: true };
    case "restart": return { world: { ...world, view: { kind: "home" }, restarted: true } };
    case "power": case "apps": return { world: { ...world, view: { kind: act.kind } } };
    case "back": return { world: { ...world, view: world.view.kind === "key" ? { kind: "page", page: pageOf(step, world.view.network)?.id ?? "" } : { kind: "home" } } };
  }
}

function join(step: SettingsStep, world: SettingsWorld): Change<SettingsWorld> {
  const { view } = world;
  const network = view.kind === "key" ? settingOf(step, view.network) : undefined;
  if (view.kind !== "key" || network?.kind !== "network") return { world };
  if (network.key === undefined) return { world, mistake: "wrong-place" };
  const mistake = judgeKey(view.typed, network.key);
  if (mistake) return { world, mistake };
  const others = settingsOf(step).filter(({ kind }) => kind === "network").map(({ id }) => [id, 0] as const);
  const after: SettingsWorld = { ...world, view: { kind: "page", page: pageOf(step, network.id)?.id ?? "" }, values: { ...world.values, ...Object.fromEntries(others), [network.id]: 1 } };
  return isMeant(step, network) ? { world: after, undo: true } : { world: after, undo: true, mistake: "wrong-place" };
}

function breaks({ step, act, forbidden: { action, value } }: { step: SettingsStep; act: SettingsAct; forbidden: SettingsForbidden }): MistakeCode | undefined {
  switch (action) {
    case "open": return act.kind === "open" && act.page === value ? "wrong-place" : undefined;
    case "set": return act.kind === "set" && act.setting === value && settingOf(step, value) !== undefined ? "wrong-place" : undefined;
    case "restart": return act.kind === "restart" ? "wrong-button" : undefined;
  }
}

function solve({ step, world, goal: { action, value, zone } }: { step: SettingsStep; world: SettingsWorld; goal: SettingsGoal }): SettingsAct | undefined {
  const { view } = world;
  switch (action) {
    case "open": return pageOf(step, value) && goTo(step, world, value);
    case "set": {
      const setting = settingOf(step, value);
      if (!setting || !zone) return undefined;
      return goTo(step, world, value) ?? { kind: "set", setting: value, value: towards(setting, levelOf(world, setting), zone) };
    }
    case "put-back": return settingOf(step, value) && (goTo(step, world, value) ?? { kind: "put-back", setting: value });
    case "search": {
      const name = settingOf(step, value)?.name ?? step.pages.find(({ id }) => id === value)?.name;
      return name === undefined ? undefined : view.kind === "home" || view.kind === "found" ? { kind: "search", text: name } : { kind: "back" };
    }
    case "connect": {
      const network = settingOf(step, value);
      if (network?.kind !== "network" || network.key === undefined) return undefined;
      const away = inTheWay(step, world);
      if (away) return goTo(step, world, away.id) ?? { kind: "set", setting: away.id, value: away.effect === "wifi" ? 1 : 0 };
      if (view.kind === "key" && view.network === value) return view.typed.trim() === network.key ? { kind: "join" } : { kind: "type-key", text: network.key };
      return goTo(step, world, value) ?? { kind: "network", setting: value };
    }
    case "restart": return view.kind === "power" ? { kind: "restart" } : { kind: "power" };
    case "close-app": return view.kind === "apps" ? { kind: "close-app", app: value } : { kind: "apps" };
  }
}

/** Undefined when one is on the page of this setting. */
function goTo(step: SettingsStep, { view }: SettingsWorld, id: string): SettingsAct | undefined {
  const page = pageOf(step, id);
  if (!page || (view.kind === "page" && view.page === page.id)) return undefined;
  return view.kind === "home" ? { kind: "open", page: page.id } : { kind: "back" };
}

/** A slider goes notch by notch, everything else at once. */
function towards({ kind }: Setting, now: number, { from, to }: { readonly from: number; readonly to: number }): number {
  if (kind !== "slider") return from;
  return now < from ? Math.min(100, now + NOTCH) : Math.max(0, now > to ? now - NOTCH : now);
}

/** The spot of what does it. */
export function spotOf(step: SettingsStep, world: SettingsWorld, act: SettingsAct | UndoAct): string {
  switch (act.kind) {
    case "open": return `page-${act.page}`;
    case "set": {
      const setting = settingOf(step, act.setting);
      if (setting?.kind === "choice") return `option-${act.setting}-${act.value}`;
      return setting?.kind === "slider" ? `${act.value < levelOf(world, setting) ? "less" : "more"}-${act.setting}` : `set-${act.setting}`;
    }
    case "put-back": case "network": return `${act.kind}-${act.setting}`;
    case "close-app": return `close-${act.app}`;
    case "undo": return UNDO_SPOT;
    case "type-key": case "search": case "back": case "join": case "power": case "restart": case "apps": return act.kind;
  }
}

export const place: Place<SettingsStep, SettingsGoal, SettingsForbidden, SettingsWorld, SettingsAct> = {
  open(step, before) {
    const given = Object.fromEntries(settingsOf(step).map(({ id, value }) => [id, value]));
    const left = step.goesOn && before ? Object.fromEntries(Object.entries(before.values).filter(([id]) => id in given)) : {};
    return { view: { kind: "home" }, values: { ...given, ...left }, opened: [], found: [], closedApps: [], restarted: false };
  },
  change,
  reaches: ({ step, world, goal }) => isReached(step, world, goal),
  breaks,
  solve,
  move({ step, world, act }): Move {
    const spot = spotOf(step, world, act);
    return act.kind === "type-key" || act.kind === "search" ? { kind: "type", spot, text: act.text } : { kind: "touch", spot };
  },
};

export const settings = practiceIn(place);

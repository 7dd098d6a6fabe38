/**
 * The mouse: scenes where one thing is asked for after the other, and a desk with windows. What a hand did on a target
 * is judged beside (judge.ts); here it is only known what was done.
 */
import type { MistakeCode } from "#course/mistake.ts";
import { type Change, type Place, practiceIn, type PlaceState, type UndoAct } from "#course/place.ts";
import type { Move, Practice } from "#course/practice.ts";
import type { DeskWindow, MouseForbidden, MouseGoal, MouseStep, SceneAction, WindowAction } from "#course/steps/mouse.ts";

export type WindowAct = { readonly kind: "window"; readonly action: WindowAction; readonly window: string; /** For "place": where to. */ readonly place?: 0 | 1 };
export type MouseWorld = {
  /** In scenes: goals reached, one after the other. */
  readonly done: number;
  /** Parts of this scene that are done: of the picture that the arrow has passed over, photos in the album. */
  readonly parts: readonly number[];
  readonly menu: boolean;
  readonly list: boolean;
  readonly ticked: readonly string[];
  /** Successes in a row without a mistake. */
  readonly streak: number;
  /** On the desk, the front one last. */
  readonly windows: readonly DeskWindow[];
};
export type DidAct = { readonly kind: "did"; readonly action: SceneAction; readonly value: string; /** Which photo. */ readonly part?: number };
export type MouseAct = DidAct | WindowAct | { readonly kind: "uncover"; readonly part: number } | { readonly kind: "missed"; readonly code: MistakeCode; /** Words of a mouse, where the usual ones speak of a finger. */ readonly say?: string | undefined } | { readonly kind: "list" };
export type MouseState = PlaceState<MouseWorld>;

/** Parts of a covered picture, and stones of a path. */
export const PARTS = { picture: 9, path: 6 } as const;
export const partsOf = ({ value }: MouseGoal): number => (value === "path" ? PARTS.path : PARTS.picture);
export const MENU = ["copy", "change", "remove"] as const;
const inMenu = (value: string): boolean => MENU.some((item) => item === value);
const needsMenu = (goal: MouseGoal | undefined): boolean => goal?.action === "click" && (inMenu(goal.value) || goal.value === "outside-menu");
/** A repeated exercise is over after so many clean successes in a row: practice is not a chore (4.9). */
const ENOUGH = 2;

export const currentGoal = (step: MouseStep, { done }: MouseWorld): MouseGoal | undefined => step.goals[done] ?? step.goals.at(-1);

function reaches({ step, world, goal }: { step: MouseStep; world: MouseWorld; goal: MouseGoal }): boolean {
  const window = world.windows.find(({ id }) => id === goal.value);
  switch (goal.action) {
    case "move": case "rest": case "click": case "double-click": case "right-click": case "drag": case "wheel": case "choose": case "tick": case "select":
      return step.goals.indexOf(goal) < world.done;
    case "open": return window !== undefined && isThere(window);
    case "close": return window?.state === "closed";
    case "reduce": return window?.state === "reduced";
    case "enlarge": return window?.state === "large";
    case "restore": return window?.state === "open";
    case "place": return window !== undefined && isThere(window) && window.place !== step.windows.find(({ id }) => id === goal.value)?.place;
    case "front": return frontOf(world.windows)?.id === goal.value;
  }
}

const isThere = ({ state }: DeskWindow): boolean => state === "open" || state === "large";
/** The one that hides the others. */
export const frontOf = (windows: readonly DeskWindow[]): DeskWindow | undefined => windows.filter(isThere).at(-1);

/** Whatever is done to a window also brings it to the front, unless it goes away. */
function applyWindow(windows: readonly DeskWindow[], { action, window: id, place }: WindowAct): readonly DeskWindow[] {
  const window = windows.find((one) => one.id === id);
  if (!window) return windows;
  const others = windows.filter((one) => one !== window);
  switch (action) {
    case "open": case "front": return [...others, isThere(window) ? window : { ...window, state: "open" }];
    case "restore": return [...others, { ...window, state: "open" }];
    case "enlarge": return [...others, { ...window, state: "large" }];
    case "place": return [...others, { ...window, state: "open", place: place ?? window.place }];
    case "close": return windows.map((one) => (one === window ? { ...window, state: "closed" } : one));
    case "reduce": return windows.map((one) => (one === window ? { ...window, state: "reduced" } : one));
  }
}

/** First to where its buttons can be seen. */
function solveWindow(windows: readonly DeskWindow[], action: WindowAction, id: string): WindowAct | undefined {
  const window = windows.find((one) => one.id === id);
  if (!window) return undefined;
  if (action !== "open" && action !== "front" && frontOf(windows) !== window) return { kind: "window", action: "front", window: id };
  return { kind: "window", action, window: id, ...(action === "place" && { place: window.place === 0 ? 1 : 0 }) };
}

/** The first part that is still to be done. */
const firstLeft = ({ parts }: MouseWorld): number => Array.from({ length: parts.length + 1 }, (_, part) => part).find((part) => !parts.includes(part)) ?? 0;

/** The goal that was asked for is reached: the scene is made ready for the next. */
function advance(step: MouseStep, world: MouseWorld): Change<MouseWorld> {
  const done = world.done + 1;
  const next = step.goals[done];
  const goesOn = next?.action === "drag" && step.goals[world.done]?.action === "drag";
  return { world: { ...world, done, parts: goesOn ? world.parts : [], menu: world.menu && needsMenu(next), list: next?.value === "outside-list", streak: world.streak + 1 } };
}
const mistaken = (world: MouseWorld, mistake: MistakeCode): Change<MouseWorld> => ({ world: { ...world, streak: 0 }, mistake });

function did(step: MouseStep, world: MouseWorld, { action, value, part }: DidAct): Change<MouseWorld> {
  const goal = step.goals[world.done];
  const right = goal?.action === action && goal.value === value;
  switch (action) {
    case "right-click": return right ? advance(step, { ...world, menu: true }) : { world: { ...world, menu: true } };
    case "click":
      if (right) return advance(step, { ...world, menu: false, list: false });
      if (inMenu(value)) return mistaken(world, "wrong-choice");
      return { world: { ...world, menu: value !== "outside-menu" && world.menu, list: value !== "outside-list" && world.list } };
    case "tick": return right ? advance(step, { ...world, ticked: [...world.ticked, value] }) : mistaken(world, "wrong-choice");
    case "choose": return right ? advance(step, world) : mistaken({ ...world, list: false }, "wrong-choice");
    case "select": return right ? advance(step, world) : mistaken(world, "wrong-choice");
    case "drag": return right ? advance(step, { ...world, parts: [...world.parts, part ?? firstLeft(world)] }) : { world };
    case "move": case "rest": case "double-click": case "wheel": return right ? advance(step, world) : { world };
  }
}

function change({ step, world, act }: { step: MouseStep; world: MouseWorld; act: MouseAct }): Change<MouseWorld> {
  switch (act.kind) {
    case "did": return did(step, world, act);
    case "missed": return { ...mistaken(world, act.code), ...(act.say !== undefined && { say: act.say }) };
    case "list": return { world: { ...world, list: !world.list } };
    case "window": return { world: { ...world, windows: applyWindow(world.windows, act) }, undo: true };
    case "uncover": {
      const goal = step.goals[world.done];
      if (goal?.action !== "move" || world.parts.includes(act.part) || (goal.value === "path" && act.part !== world.parts.length)) return { world };
      const after = { ...world, parts: [...world.parts, act.part] };
      return after.parts.length === partsOf(goal) ? advance(step, after) : { world: after };
    }
  }
}

function solve({ world, goal }: { step: MouseStep; world: MouseWorld; goal: MouseGoal }): MouseAct | undefined {
  const { action, value } = goal;
  switch (action) {
    case "move": return { kind: "uncover", part: firstLeft(world) };
    case "click":
      if (needsMenu(goal) && !world.menu) return { kind: "did", action: "right-click", value: "photo" };
      return value === "outside-list" && !world.list ? { kind: "list" } : { kind: "did", action, value };
    case "choose": return world.list ? { kind: "did", action, value } : { kind: "list" };
    case "drag": return { kind: "did", action, value, part: firstLeft(world) };
    case "rest": case "double-click": case "right-click": case "wheel": case "tick": case "select": return { kind: "did", action, value };
    case "open": case "close": case "reduce": case "enlarge": case "restore": case "place": case "front": return solveWindow(world.windows, action, value);
  }
}

export const wordsOf = ({ letter }: Pick<MouseStep, "letter">): readonly (readonly string[])[] =>
  letter.map((line) => line.map(({ text }) => text).join("").split(/\s+/).filter((word) => word !== ""));

/** From which word to which these words stand, counted through the letter. */
export function wordsAt(step: Pick<MouseStep, "letter">, wanted: string): { readonly from: number; readonly to: number } | undefined {
  const all = wordsOf(step).flat().map(bare);
  const words = wanted.split(/\s+/).map(bare);
  const from = all.findIndex((_, index) => words.every((word, offset) => all[index + offset] === word));
  return from < 0 ? undefined : { from, to: from + words.length - 1 };
}
/** Capitals and the marks around a word do not count. */
const bare = (word: string): string => word.toLowerCase().replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, "");

function moveOf(step: MouseStep, world: MouseWorld, act: MouseAct): Move {
  switch (act.kind) {
    case "uncover": return { kind: "hover", spot: `part-${act.part}` };
    case "list": return { kind: "click", spot: "list" };
    case "window": return moveOfWindow(act);
    case "missed": {
      const goal = step.goals[world.done];
      const next = goal && solve({ step, world, goal });
      return next ? moveOf(step, world, next) : { kind: "click", spot: "target" };
    }
    case "did": return moveOfDid(step, world, act);
  }
}

function moveOfWindow({ action, window, place }: WindowAct): Move {
  switch (action) {
    case "place": return { kind: "drag", spot: `title-${window}`, to: `place-${place ?? 0}` };
    case "open": case "front": return { kind: "click", spot: `bar-${window}` };
    case "close": case "reduce": case "enlarge": case "restore": return { kind: "click", spot: `${action}-${window}` };
  }
}

function moveOfDid(step: MouseStep, world: MouseWorld, { action, value, part }: DidAct): Move {
  switch (action) {
    case "move": case "rest": return { kind: "hover", spot: "target" };
    case "click": return { kind: "click", spot: value.startsWith("outside") ? "outside" : inMenu(value) ? `menu-${value}` : "target" };
    case "double-click": return { kind: "double-click", spot: "target" };
    case "right-click": return { kind: "right-click", spot: "target" };
    case "drag": return { kind: "drag", spot: `photo-${part ?? firstLeft(world)}`, to: "album" };
    case "wheel": return { kind: "wheel", spot: "letter", way: value === "start" ? "up" : "down" };
    case "choose": return { kind: "click", spot: `option-${value}` };
    case "tick": return { kind: "click", spot: `box-${value}` };
    case "select": {
      const { from, to } = wordsAt(step, value) ?? { from: 0, to: 0 };
      return from === to ? { kind: "double-click", spot: `word-${from}` } : { kind: "drag", spot: `word-${from}`, to: `word-${to}` };
    }
  }
}

export const place: Place<MouseStep, MouseGoal, MouseForbidden, MouseWorld, MouseAct> = {
  open: (step) => ({ done: 0, parts: [], menu: step.goals[0]?.value === "outside-menu", list: step.goals[0]?.value === "outside-list", ticked: [], streak: 0, windows: step.windows }),
  change,
  reaches,
  breaks: ({ act, forbidden: { action, value } }) => (act.kind === "window" && act.action === action && act.window === value ? "wrong-button" : undefined),
  solve,
  move: ({ step, world, act }) => moveOf(step, world, act),
};

const desk = practiceIn(place);

/** The same thing again and again, at the same size from here on; never in a solo step, which is the proof. */
function isEnough({ solo, scene, goals }: MouseStep, { done, streak }: MouseWorld): boolean {
  const [first] = goals;
  const last = goals[done - 1];
  return !solo && scene === "scenes" && streak >= ENOUGH && last !== undefined
    && goals.every(({ action, value }) => action === first?.action && value === first.value) && goals.slice(done).every(({ size }) => size === last.size);
}

export const mouse: Practice<MouseStep, MouseState, MouseAct | UndoAct> = { ...desk, isDone: (step, state) => desk.isDone(step, state) || isEnough(step, state.world) };

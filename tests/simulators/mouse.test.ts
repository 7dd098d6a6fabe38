import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DeskWindow, MouseGoal, MouseStep } from "#course/steps/mouse.ts";
import { isDropped, judge, type Press } from "#simulators/mouse/judge.ts";
import { mouse, type MouseAct, type MouseState, wordsAt } from "#simulators/mouse/rules.ts";
import { frame } from "../support/lesson.tsx";

const goal = (action: MouseGoal["action"], value: string, size: MouseGoal["size"] = "large"): MouseGoal => ({ action, value, label: "", size });
const window = (id: string, change: Partial<DeskWindow> = {}): DeskWindow => ({ id, name: id, lines: [], state: "open", place: 0, ...change });
const LETTER = [[{ kind: "text", text: "Chère Camille, la fête du village est samedi." }]] as const;
const stepOf = (goals: readonly MouseGoal[], more: Partial<MouseStep> = {}): MouseStep =>
  ({ ...frame("s"), kind: "mouse", scene: "scenes", windows: [], letter: LETTER, doubleMs: 900, goals, forbidden: [], inOrder: true, ...more });
const deskOf = (goals: readonly MouseGoal[], windows: readonly DeskWindow[], more: Partial<MouseStep> = {}): MouseStep => stepOf(goals, { scene: "desk", inOrder: false, windows, ...more });
const start = (step: MouseStep): MouseState => mouse.start(step, { shuffle: (items) => items, before: undefined });
const does = (step: MouseStep, state: MouseState, ...acts: readonly (MouseAct | { readonly kind: "undo" })[]) =>
  acts.reduce((last: { state: MouseState; outcome: unknown }, act) => mouse.act({ step, state: last.state, act }), { state, outcome: undefined });

function finish(step: MouseStep, from: MouseState): number {
  let state = from;
  for (let acts = 0; acts < 200; acts++) {
    if (mouse.isDone(step, state)) return acts;
    const act = mouse.solve(step, state);
    if (!act) throw new Error("the solver gave up");
    state = mouse.act({ step, state, act }).state;
  }
  throw new Error("the solver goes round in circles");
}

const SCENES = [
  goal("move", "picture"), goal("move", "path"), goal("rest", "lamp"), goal("click", "doorbell"), goal("double-click", "folder"), goal("right-click", "photo"), goal("click", "copy"),
  goal("click", "outside-menu"), goal("click", "outside-list"), goal("drag", "photo"), goal("wheel", "end"), goal("wheel", "start"), goal("choose", "3"), goal("tick", "bread"),
  goal("select", "samedi"), goal("select", "fête du village"),
];
const WINDOWS = [window("notes"), window("courrier", { place: 1 }), window("photos", { state: "closed" }), window("musique", { state: "reduced" }), window("jeu", { state: "large" })];
const DESK = [goal("open", "photos"), goal("open", "musique"), goal("close", "notes"), goal("reduce", "notes"), goal("enlarge", "notes"), goal("restore", "jeu"), goal("place", "notes"), goal("front", "notes")];

describe("the mouse", () => {
  it.each(SCENES)("does « $action $value » by its own solver", (wanted) => {
    const step = stepOf([wanted]);
    expect(mouse.isDone(step, start(step))).toBe(false);
    expect(finish(step, start(step))).toBeLessThanOrEqual(16);
  });

  it.each(DESK)("does « $action $value » on a desk", (wanted) => {
    const step = deskOf([wanted], WINDOWS);
    expect(mouse.isDone(step, start(step))).toBe(false);
    expect(finish(step, start(step))).toBeLessThanOrEqual(16);
  });

  it("does one thing after the other, through all scenes", () => {
    const step = stepOf(SCENES);
    finish(step, start(step));
  });

  it("opens a menu for whoever is asked to close it, and keeps it for whoever chooses in it", () => {
    const oops = stepOf([goal("click", "outside-menu")]);
    expect(start(oops).world.menu).toBe(true);
    const copy = stepOf([goal("right-click", "photo"), goal("click", "copy")]);
    const { state } = does(copy, start(copy), { kind: "did", action: "right-click", value: "photo" });
    expect(state.world.menu).toBe(true);
    expect(does(copy, state, { kind: "did", action: "click", value: "remove" }).outcome).toEqual({ kind: "mistake", code: "wrong-choice" });
    // Closed by mistake: it can be asked for again.
    expect(mouse.solve(copy, does(copy, state, { kind: "did", action: "click", value: "outside-menu" }).state)).toEqual({ kind: "did", action: "right-click", value: "photo" });
  });

  it("walks a path stone after stone, and uncovers a picture in any order", () => {
    const path = stepOf([goal("move", "path")]);
    expect(does(path, start(path), { kind: "uncover", part: 3 }).state.world.parts).toEqual([]);
    const picture = stepOf([goal("move", "picture")]);
    expect(does(picture, start(picture), { kind: "uncover", part: 3 }).state.world.parts).toEqual([3]);
  });

  it("has had enough after 2 clean successes in a row of the same thing", () => {
    const five = Array.from({ length: 5 }, () => goal("click", "button"));
    const step = stepOf(five);
    const click: MouseAct = { kind: "did", action: "click", value: "button" };
    expect(mouse.isDone(step, does(step, start(step), click, click).state)).toBe(true);
    const missed: MouseAct = { kind: "missed", code: "moved-while-clicking" };
    expect(mouse.isDone(step, does(step, start(step), click, missed, click).state)).toBe(false);
    // The proof is done whole, and so is what gets smaller.
    const solo = stepOf(five, { solo: true });
    expect(mouse.isDone(solo, does(solo, start(solo), click, click).state)).toBe(false);
    const smaller = stepOf([...five, goal("click", "button", "small")]);
    expect(mouse.isDone(smaller, does(smaller, start(smaller), click, click).state)).toBe(false);
  });

  it.each(["moved-while-clicking", "wrong-mouse-button", "double-too-slow", "lost-pointer"] as const)("tells %s", (code) => {
    const step = stepOf([goal("click", "button")]);
    expect(does(step, start(step), { kind: "missed", code }).outcome).toEqual({ kind: "mistake", code });
  });

  it("moves windows back with « Annuler », and keeps the one that must stay", () => {
    const step = deskOf([goal("close", "courrier")], WINDOWS, { forbidden: [{ action: "close", value: "notes", label: "" }] });
    const closed = does(step, start(step), { kind: "window", action: "close", window: "notes" });
    expect(closed.outcome).toEqual({ kind: "mistake", code: "wrong-button" });
    expect(does(step, closed.state, { kind: "undo" }).state.world.windows).toEqual(WINDOWS);
  });

  it("finds words whatever their capitals and the marks around them", () => {
    expect(wordsAt({ letter: LETTER }, "Fête du village")).toEqual({ from: 3, to: 5 });
    expect(wordsAt({ letter: LETTER }, "SAMEDI")).toEqual({ from: 7, to: 7 });
    expect(wordsAt({ letter: LETTER }, "dimanche")).toBeUndefined();
  });
});

describe("a press of a button", () => {
  const target = { left: 100, top: 100, right: 200, bottom: 200 };
  const press = (change: Partial<Press> = {}): Press => ({ button: "first", down: { x: 150, y: 150 }, up: { x: 150, y: 150 }, moved: 0, downAt: 0, upAt: 100, finger: false, ...change });
  const told = (action: "click" | "double-click" | "right-click", presses: [Press, ...Press[]], tolerance = 1) => {
    const verdict = judge({ action, presses, target, doubleMs: 900, tolerance });
    return verdict.kind === "right" ? (verdict.slow ? "slow" : "right") : verdict.code;
  };

  it("is a click when the mouse moved by at most 8 px", () => {
    expect(told("click", [press({ moved: 8 })])).toBe("right");
    expect(told("click", [press({ moved: 9 })])).toBe("moved-while-clicking");
    expect(told("click", [press({ moved: 9 })], 2)).toBe("right");
    expect(told("click", [press({ moved: 20, finger: true })])).toBe("right");
  });

  it("is told apart when it is the other button or beside", () => {
    expect(told("click", [press({ button: "second" })])).toBe("wrong-mouse-button");
    expect(told("right-click", [press()])).toBe("wrong-mouse-button");
    expect(told("right-click", [press({ button: "second" })])).toBe("right");
    expect(told("click", [press({ down: { x: 240, y: 150 } })])).toBe("miss-near");
    expect(told("click", [press({ down: { x: 600, y: 150 } })])).toBe("miss-far");
  });

  it("makes a double click within 900 ms, and a slow one is right too", () => {
    expect(told("double-click", [press(), press({ downAt: 300, upAt: 350 })])).toBe("right");
    expect(told("double-click", [press(), press({ downAt: 1000, upAt: 1050 })])).toBe("slow");
    expect(told("double-click", [press(), press({ downAt: 1001, upAt: 1050 })])).toBe("double-too-slow");
    expect(told("double-click", [press()])).toBe("only-once");
  });

  it("lets a thing go within one and a half times its slot", () => {
    expect(isDropped({ x: 224, y: 150 }, target)).toBe(true);
    expect(isDropped({ x: 226, y: 150 }, target)).toBe(false);
  });
});

describe("whatever the mouse does", () => {
  const value = fc.constantFrom("doorbell", "button", "photo", "copy", "outside-menu", "outside-list", "3", "bread", "samedi", "end");
  const anAct: fc.Arbitrary<MouseAct | { readonly kind: "undo" }> = fc.oneof(
    fc.record({ kind: fc.constant("did" as const), action: fc.constantFrom("click", "right-click", "double-click", "drag", "wheel", "choose", "tick", "select", "rest", "move"), value }),
    fc.record({ kind: fc.constant("uncover" as const), part: fc.nat(12) }),
    fc.constantFrom({ kind: "list" as const }, { kind: "undo" as const }, { kind: "missed" as const, code: "lost-pointer" as const }),
    fc.record({ kind: fc.constant("window" as const), action: fc.constantFrom("open", "close", "reduce", "enlarge", "restore", "place", "front"), window: fc.constantFrom("notes", "photos", "musique", "rien"), place: fc.constantFrom(0, 1) }),
  );

  it("nothing breaks, and the solver still finishes", () => {
    fc.assert(fc.property(fc.array(anAct, { maxLength: 40 }), fc.boolean(), (acts, onDesk) => {
      const step = onDesk ? deskOf([goal("open", "photos"), goal("reduce", "notes"), goal("place", "courrier"), goal("close", "jeu")], WINDOWS) : stepOf(SCENES);
      const { state } = does(step, start(step), ...acts);
      for (const act of acts) mouse.move({ step, state, act });
      finish(step, state);
    }));
  });
});

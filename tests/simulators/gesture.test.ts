import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MistakeCode } from "#course/mistake.ts";
import type { GestureAction, GestureStep } from "#course/steps/gesture.ts";
import { gesture, type GestureAct, levelOf } from "#simulators/gesture/rules.ts";
import { frame } from "../support/frame.ts";
import { ALL_LESSONS } from "../support/lesson-wall.ts";

const action = (change: Partial<GestureAction> = {}): GestureAction => ({ gesture: "tap", target: "lamp", size: "large", way: "right", ...change });
const step = (actions: readonly GestureAction[], solo = false): GestureStep => ({ ...frame("un"), solo, kind: "gesture", place: "centre", actions });
const start = (of: GestureStep) => gesture.start(of, { shuffle: (items) => items, before: undefined });
const play = (of: GestureStep, acts: readonly GestureAct[]) => acts.reduce((state, act) => gesture.act({ step: of, state, act }).state, start(of));
const did = (spot: number): GestureAct => ({ kind: "did", spot });
const missed = (code: MistakeCode): GestureAct => ({ kind: "missed", code });

const STEPS = ALL_LESSONS.packs.flatMap(({ languages }) => languages.fr.steps.filter((one) => one.kind === "gesture"));

describe("a gesture step", () => {
  it("is done after as many successes as it asks for, in any order of like targets", () => {
    const lamps = step([action(), action(), action()]);
    expect(gesture.isDone(lamps, play(lamps, [did(2), did(0)]))).toBe(false);
    expect(gesture.isDone(lamps, play(lamps, [did(2), did(0), did(1)]))).toBe(true);
    expect(gesture.solve(lamps, play(lamps, [did(0)]))).toEqual(did(1));
  });

  it("tells the size of what was hit", () => {
    const of = step([action({ size: "small" })]);
    expect(gesture.act({ step: of, state: start(of), act: did(0) }).outcome).toEqual({ kind: "right", size: "small" });
  });

  it("lets one go on after two clean successes in a row, when it repeats itself and is not the proof", () => {
    const buttons = [1, 2, 3, 4, 5].map(() => action({ target: "button" }));
    const enough = (of: GestureStep, acts: readonly GestureAct[]) => gesture.isEnough?.(of, play(of, acts));
    expect(enough(step(buttons), [did(0)])).toBe(false);
    expect(enough(step(buttons), [did(0), did(1)])).toBe(true);
    expect(enough(step(buttons), [did(0), missed("too-long"), did(1)])).toBe(false);
    expect(enough(step(buttons), [did(0), missed("too-long"), did(1), did(2)])).toBe(true);
    expect(enough(step(buttons, true), [did(0), did(1)])).toBe(false);
    expect(enough(step([action(), action({ gesture: "long-press" }), action()]), [did(0), did(1)])).toBe(false);
    expect(enough(step([action(), action()]), [did(0), did(1)])).toBe(false);
  });

  it.each([
    [action({ gesture: "swipe", target: "album", way: "left" }), { kind: "slide", spot: "0", way: "left" }],
    [action({ gesture: "scroll", target: "letter", way: "down" }), { kind: "slide", spot: "0", way: "up" }],
    [action({ gesture: "drag", target: "basket" }), { kind: "drag", spot: "0", to: "slot" }],
    [action({ gesture: "zoom-in", target: "map" }), { kind: "spread", spot: "0" }],
    [action({ gesture: "zoom-out", target: "map" }), { kind: "pinch", spot: "0" }],
    [action({ gesture: "long-press", target: "message" }), { kind: "hold", spot: "0" }],
    [action({ gesture: "double-tap", target: "photo" }), { kind: "double-touch", spot: "0" }],
    [action({ target: "outside-menu" }), { kind: "touch", spot: "outside" }],
  ])("is shown by the hand as it is done: %o", (of, move) => {
    const asked = step([of]);
    expect(gesture.move({ step: asked, state: start(asked), act: did(0) })).toEqual(move);
  });

  it("starts a picture large enough to be made smaller", () => {
    const map = (...gestures: readonly GestureAction["gesture"][]) => step(gestures.map((one) => action({ gesture: one, target: "map" })));
    expect([0, 1, 2].map((done) => levelOf(map("zoom-out", "zoom-in"), done))).toEqual([1, 0, 1]);
    expect([0, 1, 2].map((done) => levelOf(map("zoom-in", "zoom-in"), done))).toEqual([0, 1, 2]);
  });

  it("is finished by its solver from wherever random fingers leave it", () => {
    expect(STEPS.length).toBeGreaterThan(10);
    const acts = fc.array(fc.oneof(fc.nat(8).map(did), fc.constantFrom<MistakeCode>("slid", "too-long", "one-finger", "wrong-way").map(missed)), { maxLength: 12 });
    fc.assert(fc.property(fc.constantFrom(...STEPS), acts, (of, given) => {
      let state = play(of, given.filter((act) => act.kind === "missed" || act.spot < of.actions.length).filter((act, index, all) => act.kind === "missed" || all.findIndex((other) => other.kind === "did" && other.spot === act.spot) === index));
      for (let left = of.actions.length; !gesture.isDone(of, state) && left > 0; left--) {
        const act = gesture.solve(of, state);
        if (act) state = gesture.act({ step: of, state, act }).state;
      }
      return gesture.isDone(of, state);
    }), { seed: 20261125 });
  });
});

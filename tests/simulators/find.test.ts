import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FindStep, Zone } from "#course/steps/understand.ts";
import { find, type FindState, rightSpots } from "#simulators/find/rules.ts";
import { frame } from "../support/frame.ts";
import { ALL_LESSONS } from "../support/lesson-wall.ts";

const zone = (name: string, right: boolean): Zone => ({ name, right, why: `À propos de ${name}.`, shape: { left: 0, top: 0, width: 10, height: 10 } });
const picture = (change: Partial<FindStep> = {}): FindStep => ({
  ...frame("un"), kind: "find", wanted: 2, inOrder: false, signs: [],
  scene: { kind: "picture", picture: { src: "img/a.svg" as never, alt: "Une tablette." }, glass: false, zones: [zone("l'écran", false), zone("la prise", true), zone("le bouton", true)] },
  ...change,
});
const start = (step: FindStep) => find.start(step, { shuffle: (items) => items, before: undefined });
const touch = (step: FindStep, state: FindState, spot: string) => find.act({ step, state, act: { kind: "touch", spot } });

const STEPS = ALL_LESSONS.packs.flatMap(({ languages }) => languages.fr.steps.filter((one) => one.kind === "find"));

describe("finding", () => {
  it("counts what is right, once, and explains each find", () => {
    const step = picture();
    const first = touch(step, start(step), "zone-2");
    expect(first).toMatchObject({ outcome: { kind: "right" }, say: "À propos de le bouton." });
    expect(touch(step, first.state, "zone-2")).toMatchObject({ state: first.state, outcome: { kind: "neutral" } });
    expect(find.isDone(step, first.state)).toBe(false);
    expect(find.isDone(step, touch(step, first.state, "zone-1").state)).toBe(true);
  });

  it("says what a wrong thing is", () => {
    const step = picture();
    expect(touch(step, start(step), "zone-0")).toMatchObject({ outcome: { kind: "mistake", code: "wrong-choice" }, say: "À propos de l'écran." });
  });

  it("asks for an order only when the lesson does", () => {
    const step = picture({ inOrder: true });
    expect(touch(step, start(step), "zone-2").outcome).toEqual({ kind: "mistake", code: "wrong-order" });
    expect(touch(step, touch(step, start(step), "zone-1").state, "zone-2").outcome).toEqual({ kind: "right" });
  });

  it("has one back arrow a screen, as many screens as are asked for", () => {
    const step = picture({ wanted: 3, scene: { kind: "built-in", target: "back-button" } });
    expect(rightSpots(step)).toEqual(["back-0", "back-1", "back-2"]);
    expect(touch(step, start(step), "part-more").outcome).toEqual({ kind: "mistake", code: "wrong-choice" });
  });

  it("is finished by its solver from wherever random touches leave it", () => {
    expect(STEPS.length).toBeGreaterThan(8);
    fc.assert(fc.property(fc.constantFrom(...STEPS), fc.array(fc.string({ maxLength: 3 })), fc.array(fc.nat(6)), (step, junk, picks) => {
      const right = rightSpots(step);
      const spots = [...junk, ...picks.map((pick) => right[pick] ?? "zone-9")];
      let state = spots.reduce((now, spot) => touch(step, now, spot).state, start(step));
      for (let left = right.length; !find.isDone(step, state) && left > 0; left--) {
        const act = find.solve(step, state);
        if (act) state = find.act({ step, state, act }).state;
      }
      return find.isDone(step, state);
    }), { seed: 20261125 });
  });
});

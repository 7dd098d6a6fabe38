import { describe, expect, it } from "vitest";
import { judge, limitsFor, STRICT, type Touch } from "#simulators/gesture/judge.ts";

const target = { left: 20, top: 20, right: 37, bottom: 37 };
const touch = (change: Partial<Touch> = {}): Touch => ({ down: { x: 28, y: 28 }, up: { x: 28, y: 28 }, moved: 0, downAt: 0, upAt: 120, fingers: 1, ratio: 1, ...change });
const code = (gesture: "tap" | "double-tap" | "long-press", ...touches: Touch[]) => {
  const verdict = judge({ gesture, touches, target, way: "right", limits: limitsFor(STRICT) });
  return verdict.kind === "mistake" ? verdict.code : verdict.kind;
};

describe("a touch of the glass", () => {
  it("is a tap when it is short, still and on the target or within 2 mm of it", () => {
    expect(code("tap", touch())).toBe("right");
    expect(code("tap", touch({ down: { x: 38.5, y: 28 }, up: { x: 38.5, y: 28 } }))).toBe("right");
  });
  it("is told apart when it misses, stays, slides or brings the hand", () => {
    expect(code("tap", touch({ down: { x: 42, y: 28 }, up: { x: 42, y: 28 } }))).toBe("miss-near");
    expect(code("tap", touch({ down: { x: 80, y: 28 }, up: { x: 80, y: 28 } }))).toBe("miss-far");
    expect(code("tap", touch({ upAt: 900 }))).toBe("too-long");
    expect(code("tap", touch({ moved: 6 }))).toBe("slid");
    expect(code("tap", touch({ fingers: 3 }))).toBe("many-fingers");
  });
  it("is a long press from 800 ms", () => {
    expect(code("long-press", touch({ upAt: 799 }))).toBe("too-short");
    expect(code("long-press", touch({ upAt: 800 }))).toBe("right");
  });
  it("is a double tap when a second one follows within 700 ms at the same place", () => {
    expect(code("double-tap", touch(), touch({ downAt: 500, upAt: 600 }))).toBe("right");
    expect(code("double-tap", touch(), touch({ downAt: 1000, upAt: 1100 }))).toBe("too-slow");
    expect(code("double-tap", touch())).toBe("only-once");
  });
});

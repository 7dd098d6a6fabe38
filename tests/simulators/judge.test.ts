import { describe, expect, it } from "vitest";
import type { GestureName, Way } from "#course/steps/gesture.ts";
import { isDropped, judge, limitsFor, type Patience, STRICT, type Touch } from "#simulators/gesture/judge.ts";

const target = { left: 20, top: 20, right: 37, bottom: 37 };
const touch = (change: Partial<Touch> = {}): Touch => ({ down: { x: 28, y: 28 }, up: { x: 28, y: 28 }, moved: 0, downAt: 0, upAt: 120, fingers: 1, ratio: 1, ...change });
const given = ({ gesture, touches, way = "left", patience = STRICT }: { gesture: GestureName; touches: readonly Touch[]; way?: Way; patience?: Patience }) => {
  const verdict = judge({ gesture, touches, target, way, limits: limitsFor(patience) });
  return verdict.kind === "mistake" ? verdict.code : verdict.kind;
};
const code = (gesture: GestureName, ...touches: Touch[]) => given({ gesture, touches });
/** A finger that went so far, mm. */
const slid = (x: number, y: number, change: Partial<Touch> = {}) => touch({ up: { x: 28 + x, y: 28 + y }, moved: Math.hypot(x, y), ...change });

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
    expect(code("double-tap", touch(), touch({ down: { x: 21, y: 21 }, up: { x: 21, y: 21 }, downAt: 500, upAt: 600 }))).toBe("right");
    expect(code("double-tap", touch())).toBe("only-once");
  });
  it("is a swipe from 13.6 mm, within 35° of its way", () => {
    expect(code("swipe", slid(-13.6, 0))).toBe("right");
    expect(code("swipe", slid(-14, 9))).toBe("right");
    expect(code("swipe", slid(-14, 11))).toBe("wrong-way");
    expect(code("swipe", slid(14, 0))).toBe("wrong-way");
    expect(code("swipe", slid(-13, 0))).toBe("too-short");
    expect(code("swipe", touch())).toBe("too-short");
    expect(code("swipe", slid(-20, 0, { fingers: 2 }))).toBe("many-fingers");
  });
  it("scrolls nothing when it is short or goes across; the page itself says when its end is seen", () => {
    expect(given({ gesture: "scroll", way: "down", touches: [slid(0, -20)] })).toBe("neutral");
    expect(given({ gesture: "scroll", way: "down", touches: [slid(0, 20)] })).toBe("wrong-way");
    expect(given({ gesture: "scroll", way: "down", touches: [slid(20, 0)] })).toBe("wrong-way");
    expect(given({ gesture: "scroll", way: "down", touches: [touch()] })).toBe("too-short");
  });
  it("zooms when two fingers end 1.3 times further apart, or nearer", () => {
    const two = (ratio: number) => touch({ fingers: 2, ratio });
    expect(code("zoom-in", two(1.3))).toBe("right");
    expect(code("zoom-in", two(1.2))).toBe("too-short");
    expect(code("zoom-in", two(0.7))).toBe("wrong-way");
    expect(code("zoom-out", two(1 / 1.3))).toBe("right");
    expect(code("zoom-out", two(1.5))).toBe("wrong-way");
    expect(code("zoom-in", touch())).toBe("one-finger");
    expect(code("zoom-in", touch({ fingers: 3, ratio: 2 }))).toBe("many-fingers");
  });
  it("carries a thing to its place within 1.5 times that place", () => {
    const dropped = (x: number, patience = STRICT) => isDropped({ at: { x, y: 28.5 }, slot: target, limits: limitsFor(patience) });
    expect(dropped(28.5 + 12.7)).toBe(true);
    expect(dropped(28.5 + 12.8)).toBe(false);
    expect(dropped(28.5 + 17, { ...STRICT, tolerance: 2 })).toBe(true);
    expect(code("drag", touch({ down: { x: 45, y: 28 }, up: { x: 45, y: 28 } }))).toBe("miss-near");
  });
});

describe("patience", () => {
  it("doubles every limit when it is done together", () => {
    const patience = { ...STRICT, tolerance: 2 };
    expect(given({ gesture: "tap", patience, touches: [touch({ upAt: 1400, moved: 8 })] })).toBe("right");
    expect(given({ gesture: "long-press", patience, touches: [touch({ upAt: 400 })] })).toBe("right");
    expect(given({ gesture: "swipe", patience, touches: [slid(-6.7, 0)] })).toBe("too-short");
    expect(given({ gesture: "swipe", patience, touches: [slid(-6.8, 0)] })).toBe("right");
    expect(given({ gesture: "zoom-in", patience, touches: [touch({ fingers: 2, ratio: 1.15 })] })).toBe("right");
  });
  it("gives a calm pace more time for a tap and between two", () => {
    const patience = { ...STRICT, pace: 1.5 };
    expect(given({ gesture: "tap", patience, touches: [touch({ upAt: 1050 })] })).toBe("right");
    expect(given({ gesture: "double-tap", patience, touches: [touch(), touch({ downAt: 1100, upAt: 1200 })] })).toBe("right");
    expect(given({ gesture: "long-press", patience, touches: [touch({ upAt: 800 })] })).toBe("right");
  });
  it("gives a hand that shakes more room, and overlooks its quick slips", () => {
    const patience = { ...STRICT, shaky: true };
    expect(given({ gesture: "tap", patience, touches: [touch({ down: { x: 40.9, y: 28 }, up: { x: 40.9, y: 28 } })] })).toBe("right");
    expect(given({ gesture: "tap", patience, touches: [touch({ moved: 8 })] })).toBe("right");
    expect(given({ gesture: "tap", patience, touches: [touch({ moved: 12, upAt: 150 })] })).toBe("neutral");
    expect(given({ gesture: "tap", patience, touches: [touch({ moved: 12, upAt: 300 })] })).toBe("slid");
  });
});

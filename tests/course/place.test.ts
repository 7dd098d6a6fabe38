import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Forbidden, type Goal, type Place, practiceIn, ticksOf } from "#course/place.ts";
import "../support/seed.ts";

/** The smallest place: a shelf from which books are taken, opened and thrown away. */
type World = { readonly shelf: readonly string[]; readonly opened: readonly string[] };
type Act = { readonly kind: "open" | "throw"; readonly book: string };
type Step = { readonly goals: readonly Goal<"open" | "throw">[]; readonly inOrder: boolean; readonly forbidden: readonly Forbidden<"throw">[] };
const BOOKS = ["atlas", "roman", "cuisine"];

const shelf: Place<Step, Step["goals"][number], Step["forbidden"][number], World, Act> = {
  open: (_step, before) => before ?? { shelf: BOOKS, opened: [] },
  change({ world, act }) {
    if (!world.shelf.includes(act.book)) return { world };
    return act.kind === "open" ? { world: { ...world, opened: [...world.opened, act.book] } } : { world: { ...world, shelf: world.shelf.filter((book) => book !== act.book) }, undo: true };
  },
  reaches: ({ world, goal }) => (goal.action === "open" ? world.opened.includes(goal.value) : !world.shelf.includes(goal.value)),
  breaks: ({ act, forbidden }) => (act.kind === forbidden.action && act.book === forbidden.value ? "wrong-choice" : undefined),
  solve: ({ goal }) => ({ kind: goal.action, book: goal.value }),
  move: ({ act }) => ({ kind: "touch", spot: `${act.kind}-${act.book}` }),
};
const practice = practiceIn(shelf);
const step = (over: Partial<Step> = {}): Step => ({
  goals: [{ action: "open", value: "atlas", label: "Ouvrez l'atlas." }, { action: "throw", value: "roman", label: "Jetez le roman." }], inOrder: false, forbidden: [], ...over,
});
const begin = (given: Step, before?: ReturnType<typeof practice.start>) => practice.start(given, { shuffle: (items) => items, before });
const having = (given: Step, acts: readonly (Act | { readonly kind: "undo" })[]) => {
  let state = begin(given);
  let outcome: string | undefined;
  for (const act of acts) {
    const result = practice.act({ step: given, state, act });
    state = result.state;
    outcome = result.outcome.kind;
  }
  return { state, outcome };
};

describe("a simulated place", () => {
  it("ticks its goals in any order, and is done when all are ticked", () => {
    const { state, outcome } = having(step(), [{ kind: "throw", book: "roman" }]);
    expect(ticksOf(shelf, step(), state)).toEqual([false, true]);
    expect(outcome).toBe("right");
    expect(practice.isDone(step(), having(step(), [{ kind: "throw", book: "roman" }, { kind: "open", book: "atlas" }]).state)).toBe(true);
  });

  it("unticks what is undone", () => {
    const { state } = having(step(), [{ kind: "throw", book: "roman" }, { kind: "undo" }]);
    expect(ticksOf(shelf, step(), state)).toEqual([false, false]);
    expect(state.world.shelf).toEqual(BOOKS);
  });

  it("undoes as often as something was done that can be, and no further", () => {
    const { state } = having(step(), [{ kind: "throw", book: "atlas" }, { kind: "throw", book: "roman" }, { kind: "undo" }, { kind: "undo" }, { kind: "undo" }]);
    expect(state).toMatchObject({ world: { shelf: BOOKS }, past: [] });
  });

  it("waits for its turn when goals must come in order", () => {
    const given = step({ inOrder: true });
    const early = having(given, [{ kind: "throw", book: "roman" }]);
    expect(ticksOf(shelf, given, early.state)).toEqual([false, false]);
    expect(practice.isDone(given, having(given, [{ kind: "throw", book: "roman" }, { kind: "open", book: "atlas" }]).state)).toBe(true);
  });

  it("calls a forbidden act by its mistake, and what changes nothing neutral", () => {
    const given = step({ forbidden: [{ action: "throw", value: "cuisine", label: "Gardez le livre de cuisine." }] });
    expect(having(given, [{ kind: "throw", book: "cuisine" }]).outcome).toBe("mistake");
    expect(having(given, [{ kind: "open", book: "cuisine" }]).outcome).toBe("neutral");
  });

  it("goes on from how the last step left it", () => {
    const { state } = having(step(), [{ kind: "throw", book: "cuisine" }]);
    expect(begin(step(), state).world.shelf).toEqual(["atlas", "roman"]);
    expect(begin(step(), state).past).toEqual([]);
  });

  it("is finished by its solver from wherever one has strayed", () => {
    const act = fc.oneof(fc.record({ kind: fc.constantFrom("open" as const, "throw" as const), book: fc.constantFrom("atlas", "cuisine") }), fc.constant({ kind: "undo" as const }));
    fc.assert(fc.property(fc.array(act, { maxLength: 12 }), fc.boolean(), (strayed, inOrder) => {
      const given = step({ inOrder, goals: [{ action: "throw", value: "roman", label: "" }, { action: "open", value: "roman", label: "" }].slice(inOrder ? 1 : 0, 2).reverse() as Step["goals"] });
      let { state } = having(given, strayed);
      for (let count = 0; count < 5 && !practice.isDone(given, state); count++) {
        const next = practice.solve(given, state);
        if (next) state = practice.act({ step: given, state, act: next }).state;
      }
      expect(practice.isDone(given, state)).toBe(true);
    }));
  });
});

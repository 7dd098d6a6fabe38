import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Practice } from "#course/practice.ts";
import type { OrderStep, QuizStep, SortStep } from "#course/steps/understand.ts";
import { order } from "#simulators/order/rules.ts";
import { quiz } from "#simulators/quiz/rules.ts";
import { sort } from "#simulators/sort/rules.ts";
import { frame } from "../support/lesson.tsx";
import "../support/seed.ts";

const ANSWERS = [{ text: "Un", right: true, comment: "Un va." }, { text: "Deux", right: false, comment: "Deux ne va pas." }, { text: "Trois", right: true, comment: "Trois va." }];
const question = (over: Partial<QuizStep> = {}): QuizStep => ({ ...frame("q"), kind: "quiz", answers: ANSWERS, several: false, asksSure: false, ...over });
const line = (text: string) => [{ kind: "text", text }] as const;
const cards = (over: Partial<SortStep> = {}): SortStep => ({
  ...frame("s"), kind: "sort", bins: ["Arnaque", "Message normal", "Publicité"], joker: { label: "Je vérifie", text: "Vous vérifiez." }, pass: { right: 2, of: 2 }, asksSure: false,
  serious: [{ card: 0, put: 1 }], cards: [{ lines: [line("Payez vite.")], bin: 0, why: "On vous presse." }, { lines: [line("À samedi.")], bin: 1, why: "C'est Léa." }], ...over,
});
const things: OrderStep = { ...frame("o"), kind: "order", items: ["un", "deux", "trois"].map((text) => ({ text })) };

/** What becomes of a step when this is done to it. */
function having<S, State, Act>(practice: Practice<S, State, Act>, step: S, acts: readonly Act[]) {
  let state = practice.start(step, { shuffle: (items) => items, before: undefined });
  let last: { outcome: { kind: string; code?: string; sure?: boolean }; say?: string } | undefined;
  for (const act of acts) {
    const result = practice.act({ step, state, act });
    state = result.state;
    last = result;
  }
  return { state, done: practice.isDone(step, state), ...last };
}

describe("a question with several right answers", () => {
  const step = question({ several: true });

  it("is given when the person says so, and is right with all of them and no other", () => {
    expect(having(quiz, step, [{ kind: "choose", answer: 0 }, { kind: "choose", answer: 2 }])).toMatchObject({ done: false, outcome: { kind: "neutral" } });
    expect(having(quiz, step, [{ kind: "choose", answer: 0 }, { kind: "choose", answer: 2 }, { kind: "give" }])).toMatchObject({ done: true, outcome: { kind: "right" } });
  });

  it("explains the one that does not belong, else the one that is missing", () => {
    expect(having(quiz, step, [{ kind: "choose", answer: 0 }, { kind: "choose", answer: 1 }, { kind: "give" }])).toMatchObject({ say: "Deux ne va pas.", outcome: { code: "wrong-choice" } });
    expect(having(quiz, step, [{ kind: "choose", answer: 0 }, { kind: "give" }])).toMatchObject({ say: "Trois va.", outcome: { code: "missing" }, done: false });
  });

  it("lets a tick be taken back", () => {
    expect(having(quiz, step, [{ kind: "choose", answer: 1 }, { kind: "choose", answer: 1 }]).state.ticked).toEqual([]);
  });
});

describe("certainty", () => {
  it("is asked before a question's answer is judged, and told with it", () => {
    const step = question({ asksSure: true });
    expect(having(quiz, step, [{ kind: "choose", answer: 1 }])).toMatchObject({ done: false, outcome: { kind: "neutral" }, state: { asking: [1] } });
    expect(having(quiz, step, [{ kind: "choose", answer: 1 }, { kind: "sure", sure: true }])).toMatchObject({ outcome: { kind: "mistake", code: "wrong-choice", sure: true } });
    expect(having(quiz, step, [{ kind: "choose", answer: 0 }, { kind: "sure", sure: false }])).toMatchObject({ done: true, outcome: { kind: "right", sure: false } });
  });

  it("is asked of each card of a sort", () => {
    const step = cards({ asksSure: true });
    expect(having(sort, step, [{ kind: "put", bin: 1 }])).toMatchObject({ outcome: { kind: "neutral" }, state: { asking: 1 } });
    expect(having(sort, step, [{ kind: "put", bin: 1 }, { kind: "sure", sure: true }])).toMatchObject({ outcome: { code: "trusted-fake", sure: true } });
  });
});

describe("a card put in the wrong bin", () => {
  it("is a trap trusted only where the lesson says that it matters", () => {
    expect(having(sort, cards(), [{ kind: "put", bin: 1 }]).outcome).toMatchObject({ code: "trusted-fake" });
    expect(having(sort, cards(), [{ kind: "put", bin: 2 }]).outcome).toMatchObject({ code: "wrong-choice" });
    expect(having(sort, cards(), [{ kind: "joker" }, { kind: "next" }, { kind: "put", bin: 0 }]).outcome).toMatchObject({ code: "doubted-real" });
  });

  it("comes back at the end, and « Je vérifie » is always right", () => {
    const { state } = having(sort, cards(), [{ kind: "put", bin: 1 }, { kind: "next" }]);
    expect(state.queue).toEqual([1, 0]);
    expect(having(sort, cards(), [{ kind: "joker" }])).toMatchObject({ outcome: { kind: "right" }, say: "Vous vérifiez. On vous presse." });
  });
});

describe("things to put in order", () => {
  it("say what comes too early, and the last one can be taken back", () => {
    expect(having(order, things, [{ kind: "place", item: 2 }])).toMatchObject({ outcome: { code: "wrong-order" }, state: { placed: 0, tooEarly: 2 } });
    expect(having(order, things, [{ kind: "place", item: 0 }, { kind: "place", item: 1 }, { kind: "take-back" }]).state.placed).toBe(1);
    expect(having(order, things, [{ kind: "take-back" }]).state.placed).toBe(0);
  });
});

describe("the solver", () => {
  const finishes = <S, State, Act>(practice: Practice<S, State, Act>, step: S, strayed: readonly Act[]): boolean => {
    let { state } = having(practice, step, strayed);
    for (let count = 0; count < 40 && !practice.isDone(step, state); count++) {
      const act = practice.solve(step, state);
      if (act === undefined) return false;
      state = practice.act({ step, state, act }).state;
    }
    return practice.isDone(step, state);
  };

  it("finishes a question from wherever one has strayed", () => {
    const act = fc.oneof(fc.record({ kind: fc.constant("choose" as const), answer: fc.constantFrom(1) }), fc.constantFrom({ kind: "dont-know" as const }, { kind: "give" as const }), fc.record({ kind: fc.constant("sure" as const), sure: fc.boolean() }));
    fc.assert(fc.property(fc.array(act, { maxLength: 10 }), fc.boolean(), fc.boolean(), (strayed, several, asksSure) => finishes(quiz, question({ several, asksSure }), strayed)));
  });

  it("finishes a sort and an order from wherever one has strayed", () => {
    const put = fc.oneof(fc.record({ kind: fc.constant("put" as const), bin: fc.nat({ max: 2 }) }), fc.constantFrom({ kind: "joker" as const }, { kind: "next" as const }), fc.record({ kind: fc.constant("sure" as const), sure: fc.boolean() }));
    fc.assert(fc.property(fc.array(put, { maxLength: 12 }), fc.boolean(), (strayed, asksSure) => finishes(sort, cards({ asksSure }), strayed)));
    const place = fc.oneof(fc.record({ kind: fc.constant("place" as const), item: fc.nat({ max: 2 }) }), fc.constant({ kind: "take-back" as const }));
    fc.assert(fc.property(fc.array(place, { maxLength: 12 }), (strayed) => finishes(order, things, strayed)));
  });
});

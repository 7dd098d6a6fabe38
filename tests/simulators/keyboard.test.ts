import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StepId } from "#course/lesson.ts";
import type { StepFrame } from "#course/step-frame.ts";
import type { KeyboardName, KeyboardStep, KeyboardTask } from "#course/steps/keyboard.ts";
import { panelWith } from "#simulators/keyboard/keys.ts";
import { canFinish, keyboard, type KeyboardAct, type KeyboardState, offers } from "#simulators/keyboard/rules.ts";

const frame: StepFrame = { id: "ecrire" as StepId, title: "Écrire", say: [], hints: [], mistakes: {}, trainerNotes: [], solo: false, oops: false, real: false };
const stepOf = (tasks: readonly KeyboardTask[], more: Partial<KeyboardStep> = {}): KeyboardStep =>
  ({ ...frame, kind: "keyboard", keyboard: "letters", tasks, tolerance: [], showKeys: "always", ...more });
const copy = (text: string, more: Partial<KeyboardStep> = {}): KeyboardStep => stepOf([{ kind: "copy", text }], more);
const start = (step: KeyboardStep): KeyboardState => keyboard.start(step, { shuffle: (items) => items, before: undefined });

/** Each act in turn; what came of the last. */
function acting(step: KeyboardStep, ...acts: readonly KeyboardAct[]) {
  let result: ReturnType<typeof keyboard.act> = { state: start(step), outcome: { kind: "neutral" } };
  for (const act of acts) result = keyboard.act({ step, state: result.state, act });
  return { ...result, done: keyboard.isDone(step, result.state) };
}
const press = (...keys: readonly string[]): readonly KeyboardAct[] => keys.map((key) => ({ kind: "press", key }));
const write = (value: string): KeyboardAct => ({ kind: "write", value, caret: value.length });

function solve(step: KeyboardStep, from = start(step)): { readonly state: KeyboardState; readonly acts: readonly KeyboardAct[] } {
  const acts: KeyboardAct[] = [];
  let state = from;
  while (!keyboard.isDone(step, state)) {
    const act = keyboard.solve(step, state);
    if (act === undefined || acts.length > 400) throw new Error(`no way on from ${JSON.stringify(state)}`);
    acts.push(act);
    state = keyboard.act({ step, state, act }).state;
  }
  return { state, acts };
}

describe("writing on drawn keys", () => {
  it("gives exactly the text, whatever letters, accents, figures and signs it has", () => {
    const sign = fc.constantFrom(...[..."abcdefghijklmnopqrstuvwxyzABZQéèêëàâùûçôîïœÉÀÇ0123456789@.,'-?!:;/_ "]);
    fc.assert(fc.property(fc.array(sign, { minLength: 1, maxLength: 25 }).map((signs) => signs.join("").trim()).filter((text) => text !== ""), (text) => {
      const { state, acts } = solve(copy(text));
      expect(state.value).toBe(text);
      expect(acts.every(({ kind }) => kind === "press")).toBe(true);
    }));
  });

  it("writes a capital after Shift, and all of them when Shift is touched twice", () => {
    const step = copy("ABcAB");
    expect(acting(step, ...press("shift", "a", "b")).state.value).toBe("Ab");
    expect(acting(step, ...press("shift", "shift", "a", "b", "shift", "c")).state.value).toBe("ABc");
  });

  it("goes back to the letters after an accent, and stays with figures", () => {
    const step = copy("é1");
    expect(acting(step, ...press("accents", "é")).state.panel).toBe("main");
    expect(acting(step, ...press("signs", "1")).state.panel).toBe("signs");
  });

  it("offers the accents of a letter that is held, until one is taken or they are closed", () => {
    const step = copy("été");
    const held = acting(step, { kind: "hold", key: "e" });
    expect(held.state.held).toBe("e");
    expect(acting(step, { kind: "hold", key: "e" }, ...press("é")).state).toMatchObject({ value: "é", held: undefined });
    expect(acting(step, { kind: "hold", key: "e" }, { kind: "close" }).state.held).toBeUndefined();
    expect(acting(step, { kind: "hold", key: "z" }).state.held).toBeUndefined();
  });

  it("moves the bar, and erases what is before it", () => {
    const step = copy("mer");
    expect(acting(step, ...press("m", "e", "left", "left", "left", "right", "erase")).state).toMatchObject({ value: "e", caret: 0 });
    expect(acting(step, ...press("erase")).state).toMatchObject({ value: "", caret: 0 });
  });

  it("has every accent of French, and no panel without a way to it", () => {
    for (const accent of "éèêëàâùûçôîïœ") expect(panelWith("letters", accent)).toBe("accents");
    for (const sign of "0123456789@.-_/") expect(panelWith("address", sign)).toBeDefined();
    expect(panelWith("digits", "a")).toBeUndefined();
  });

  it("takes real keys as well, at the spot of the drawn one", () => {
    const step = copy("mai");
    const state = acting(step, ...press("m")).state;
    expect(keyboard.move({ step, state, act: write("ma") })).toEqual({ kind: "touch", spot: "key-a" });
    expect(keyboard.move({ step, state, act: write("mx") })).toEqual({ kind: "type", spot: "field", text: "mx" });
    expect(acting(step, write("mai")).done).toBe(true);
  });
});

describe("a step of writing", () => {
  it("tells a slip once, and says nothing while it is erased", () => {
    const step = copy("mai");
    expect(acting(step, ...press("m", "z")).outcome).toEqual({ kind: "mistake", code: "next-key" });
    expect(acting(step, ...press("m", "z", "i")).outcome).toEqual({ kind: "neutral" });
    expect(acting(step, ...press("m", "z", "erase")).outcome).toEqual({ kind: "neutral" });
    expect(acting(step, ...press("m", "z", "erase", "a", "i")).done).toBe(true);
    expect(acting(step, ...press("m", "z")).state.mistaken).toBe(true);
    expect(acting(step, ...press("m", "z", "erase", "a")).state.mistaken).toBe(false);
  });

  it("goes from one text to the next, each counted as a success", () => {
    const step = stepOf([{ kind: "copy", text: "a" }, { kind: "copy", text: "b" }]);
    expect(acting(step, ...press("a"))).toMatchObject({ outcome: { kind: "right" }, done: false, state: { value: "", task: 1 } });
    expect(acting(step, ...press("a", "b"))).toMatchObject({ outcome: { kind: "right" }, done: true, state: { value: "b" } });
  });

  it("waits for the letter of an accent that a real key begins", () => {
    const step = copy("fête", { keyboard: "computer" });
    expect(acting(step, write("f^")).outcome).toEqual({ kind: "neutral" });
    expect(acting(step, write("f^"), write("fê")).outcome).toEqual({ kind: "neutral" });
    expect(acting(step, write("f^"), write("f^t")).outcome.kind).toBe("mistake");
  });

  it("empties the field at once when a number looks real, and lets the card's own pass", () => {
    const step = copy("jardin", { keyboard: "device" });
    expect(acting(step, write("jar 4111 1111 1111 1111"))).toMatchObject({ state: { value: "", caret: 0 }, outcome: { kind: "mistake", code: "real-number" } });
    expect(acting(copy("4111 1111 1111 1111", { keyboard: "digits" }), write("4111 1111 1111 1111")).done).toBe(true);
  });

  it("starts to correct with the bar behind what differs", () => {
    const starts = (from: string, text: string) => start(stepOf([{ kind: "correct", from, text }]));
    expect(starts("jardim", "jardin")).toMatchObject({ value: "jardim", caret: 6 });
    expect(starts("jarddin", "jardin").caret).toBe(5);
    expect(starts("jadin", "jardin").caret).toBe(2);
    expect(starts("chatt", "").caret).toBe(5);
    expect(acting(stepOf([{ kind: "correct", from: "jarddin", text: "jardin" }]), ...press("erase")).done).toBe(true);
    expect(acting(stepOf([{ kind: "correct", from: "ab", text: "" }]), ...press("erase", "erase")).done).toBe(true);
  });

  it("takes free words without looking at them, and is done when the person says so", () => {
    const step = stepOf([{ kind: "free", words: 2 }]);
    const state = acting(step, write("xqz !")).state;
    expect(canFinish(step, state)).toBe(false);
    expect(acting(step, write("xqz"), { kind: "finish" }).done).toBe(false);
    expect(acting(step, write("xqz wk")).outcome).toEqual({ kind: "neutral" });
    expect(acting(step, write("xqz wk"), { kind: "finish" }).done).toBe(true);
  });

  it("offers the word from 2 letters on, and writes it when it is taken", () => {
    const step = copy("le jardin", { suggestions: { kind: "accept", words: [] } });
    expect(offers(step, acting(step, write("le j")).state)).toEqual([]);
    expect(offers(step, acting(step, write("le ja")).state)).toEqual(["jardin", "jardins"]);
    expect(acting(step, write("le ja"), { kind: "suggest", word: "jardin" }).done).toBe(true);
    expect(acting(step, write("le ja"), { kind: "suggest", word: "jardins" }).outcome).toEqual({ kind: "mistake", code: "extra" });
    expect(acting(step, write("le jardin")).done).toBe(true);
  });

  it("puts another word in the place of one's own, unless it is kept", () => {
    const step = copy("Léa", { suggestions: { kind: "refuse", words: ["Les"] } });
    expect(acting(step, write("Léa")).done).toBe(false);
    expect(offers(step, acting(step, write("Léa")).state)).toEqual(["Léa", "Les"]);
    expect(acting(step, write("Léa"), { kind: "suggest", word: "Léa" })).toMatchObject({ done: true, outcome: { kind: "right" } });
    expect(acting(step, write("Léa"), ...press(" "))).toMatchObject({ state: { value: "Les " }, outcome: { kind: "mistake" } });
    expect(acting(step, write("Léa"), { kind: "suggest", word: "Les" })).toMatchObject({ state: { value: "Les" }, outcome: { kind: "mistake" } });
    // The device's own keyboard offers its own words.
    expect(acting({ ...step, keyboard: "device" }, write("Léa")).done).toBe(true);
  });
});

describe("whatever is touched", () => {
  const KEYS = [..."azert mn@é1.'", "shift", "erase", "main", "signs", "accents", "left", "right", "\n"];
  const act: fc.Arbitrary<KeyboardAct> = fc.oneof(
    fc.constantFrom(...KEYS).map((key) => ({ kind: "press" as const, key })),
    fc.constantFrom("e", "a", "z").map((key) => ({ kind: "hold" as const, key })),
    fc.tuple(fc.constantFrom("", "a", "Zem ", "tr", "été mar", "x x x x"), fc.nat(9)).map(([value, caret]) => ({ kind: "write" as const, value, caret })),
    fc.integer({ min: -2, max: 12 }).map((caret) => ({ kind: "place" as const, caret })),
    fc.constantFrom("mer", "mers", "Zem").map((word) => ({ kind: "suggest" as const, word })),
    fc.constantFrom({ kind: "close" as const }, { kind: "finish" as const }),
  );
  const step = fc.record({
    tasks: fc.constantFrom<readonly KeyboardTask[]>(
      [{ kind: "copy", text: "Été, mer" }], [{ kind: "copy", text: "a@b.1" }, { kind: "copy", text: "mer\nart" }], [{ kind: "correct", from: "zamrt", text: "mer" }], [{ kind: "correct", from: "mere", text: "" }], [{ kind: "free", words: 3 }],
    ),
    keyboard: fc.constantFrom<KeyboardName>("letters", "device", "computer"),
    tolerance: fc.subarray(["case", "accents", "spaces", "punctuation"] as const),
    kind: fc.constantFrom("accept" as const, "refuse" as const, undefined),
  }).map(({ tasks, keyboard, tolerance, kind }) => stepOf(tasks, { keyboard, tolerance, ...(kind && { suggestions: { kind, words: [] } }) }));

  it("never throws, and can always be finished from there, by moves that have a spot", () => {
    fc.assert(fc.property(step, fc.array(act, { maxLength: 30 }), (step, acts) => {
      let state = start(step);
      for (const act of acts) {
        expect(keyboard.move({ step, state, act }).spot).not.toBe("");
        state = keyboard.act({ step, state, act }).state;
        expect(state.caret).toBeGreaterThanOrEqual(0);
        expect(state.caret).toBeLessThanOrEqual(state.value.length);
      }
      expect(keyboard.isDone(step, solve(step, state).state)).toBe(true);
    }), { numRuns: 300 });
  });
});

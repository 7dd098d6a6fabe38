import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StepId } from "#course/lesson.ts";
import type { FormBox, FormStep } from "#course/steps/form.ts";
import { TRAINING_CARD } from "#course/training-card.ts";
import { isRight, mistakeIn } from "#simulators/form/judge.ts";
import { form, type FormAct, type FormWorld } from "#simulators/form/rules.ts";
import { ALL_LESSONS, inEveryLanguage } from "../support/lesson-wall.ts";

type State = ReturnType<typeof form.start>;
const GIVEN = { shuffle: <T>(items: readonly T[]) => items, before: undefined };
const box = (id: string, kind: FormBox["kind"], more: Partial<FormBox> = {}): FormBox => ({ id, label: id, help: "", kind, required: true, options: [], ...more });

const NAME = box("name", "text", { expected: TRAINING_CARD.lastName });
const FIRST_NAME = box("first-name", "text", { expected: TRAINING_CARD.firstName });
const BIRTH = box("birth", "date", { expected: TRAINING_CARD.birthDate });
const PHONE = box("phone", "phone", { expected: TRAINING_CARD.phone });
const MAIL = box("mail", "address", { expected: TRAINING_CARD.mail, required: false });
const ADVERTS = box("adverts", "tick", { expected: "non", required: false, filled: "oui" });
const PAPER = box("paper", "file", { options: ["Facture", "Chat"], expected: "Facture" });

function stepOf(boxes: readonly FormBox[], more: Partial<FormStep> = {}): FormStep {
  const { receipt = false } = more;
  return {
    id: "f" as StepId, title: "", say: [], hints: [], mistakes: {}, trainerNotes: [], solo: false, oops: false, real: false, kind: "form", boxes, inOrder: false, forbidden: [],
    goals: [...boxes.filter(({ required }) => required).map(({ id }) => ({ action: "fill", box: id } as const)), { action: "send" }, ...(receipt ? [{ action: "keep" } as const] : [])],
    summary: false, receipt, expires: false, ...more,
  };
}
const type = (id: string, text: string): FormAct => ({ kind: "type", box: id, text });
const play = (step: FormStep, acts: readonly FormAct[], from: State = form.start(step, GIVEN)) =>
  acts.reduce<{ state: State; outcome: ReturnType<typeof form.act>["outcome"] }>(({ state }, act) => form.act({ step, state, act }), { state: from, outcome: { kind: "neutral" } });
const worldAfter = (step: FormStep, acts: readonly FormAct[]): FormWorld => play(step, acts).state.world;

function solved(step: FormStep, from: State): State {
  let state = from;
  for (let count = 0; count < 120 && !form.isDone(step, state); count++) {
    const act = form.solve(step, state);
    if (act === undefined) break;
    state = form.act({ step, state, act }).state;
  }
  return state;
}

describe("a form", () => {
  it("is done when it is sent with all compulsory boxes right", () => {
    const step = stepOf([NAME, MAIL]);
    const filled = play(step, [type("name", "Martin")]);
    expect(filled.outcome).toEqual({ kind: "right" });
    expect(form.isDone(step, filled.state)).toBe(false);
    expect(form.isDone(step, play(step, [{ kind: "send" }], filled.state).state)).toBe(true);
  });

  it("is not judged while one writes", () => {
    const { state, outcome } = play(stepOf([NAME]), [type("name", "Camil")]);
    expect(outcome).toEqual({ kind: "neutral" });
    expect(state.world.toReview).toEqual([]);
  });

  it("sent too early, says which boxes to look at again, and keeps what is there", () => {
    const step = stepOf([NAME, FIRST_NAME]);
    const { state, outcome } = play(step, [type("first-name", "Camille"), { kind: "send" }]);
    expect(outcome).toEqual({ kind: "mistake", code: "missing" });
    expect(state.world).toMatchObject({ page: "fill", toReview: ["name"], reviews: 1, values: { "first-name": "Camille" } });
  });

  it.each([
    { code: "wrong-box", value: "Camille" }, { code: "missing", value: "Mart" }, { code: "missing", value: " " }, { code: "extra", value: "Martinette" }, { code: "wrong-choice", value: "Marton" },
  ] as const)("finds $code in « $value » where the name belongs", ({ code, value }) => {
    expect(play(stepOf([NAME, FIRST_NAME]), [type("name", value), { kind: "send" }]).outcome).toEqual({ kind: "mistake", code });
  });

  it("finds a missing @, a line of the card that goes elsewhere, and another paper", () => {
    expect(mistakeIn(MAIL, [MAIL], { mail: "camille.martin courriel.example" })).toBe("at-sign");
    expect(mistakeIn(NAME, [NAME], { name: "clairval" })).toBe("wrong-box");
    expect(mistakeIn(PAPER, [PAPER], { paper: "Chat" })).toBe("wrong-choice");
    expect(mistakeIn(BIRTH, [BIRTH], { birth: "14/03/" })).toBe("missing");
  });

  it.each([
    [NAME, " mârtin "], [BIRTH, "14/3/1950"], [BIRTH, "14/Mars/1950"], [BIRTH, "14/march/1950"], [PHONE, "0639980720"], [PHONE, "06.39.98.07.20"], [PHONE, "+33 6 39 98 07 20"], [PHONE, "0033639980720"],
    [MAIL, "Camille.Martin@Courriel.example "], [MAIL, ""], [box("n", "number", { expected: "2,5" }), "2.5"], [box("c", "postcode", { expected: "99120" }), "99 120"],
    [box("a", "address", { expected: TRAINING_CARD.street }), "12, Rue des tilleuls"], [box("free", "phone"), "02 61 91 12 10"], [box("free", "date"), "1/2/2030"], [box("free", "text"), "x"],
  ] as const)("is kind to usual ways of writing: %o", (one, value) => {
    expect(isRight(one, value)).toBe(true);
  });

  it.each([
    [MAIL, "camillemartin@courriel.example"], [BIRTH, "14/13/1950"], [PHONE, "06 39 98 07 21"], [box("free", "phone"), "06 39"], [box("free", "date"), "41/1/2030"], [box("free", "postcode"), "991"],
    [box("free", "number"), "deux"], [box("free", "list", { options: ["a"] }), "b"], [box("tick", "tick"), ""],
  ] as const)("does not take anything else: %o", (one, value) => {
    expect(isRight(one, value)).toBe(false);
  });

  it("fills a date part after part", () => {
    const step = stepOf([BIRTH]);
    const acts = (["day", "month", "year"] as const).map((part, index): FormAct => ({ kind: "type", box: "birth", part, text: TRAINING_CARD.birthDate.split("/")[index] ?? "" }));
    expect(acts.map((_, index) => form.solve(step, play(step, acts.slice(0, index)).state))).toEqual(acts);
    expect(play(step, acts).outcome).toEqual({ kind: "right" });
  });

  it("« Recommencer la case » empties that box and no other", () => {
    const step = stepOf([NAME, FIRST_NAME]);
    expect(worldAfter(step, [type("name", "Camille"), type("first-name", "Martin"), { kind: "clear", box: "name" }]).values).toEqual({ name: "", "first-name": "Martin" });
  });

  it("expires once, and what was typed is still there", () => {
    const step = stepOf([NAME], { expires: true });
    const expired = play(step, [type("name", "Martin"), { kind: "send" }]);
    expect(expired.state.world.page).toBe("expired");
    const back = play(step, [{ kind: "go-on" }], expired.state);
    expect(back.state.world).toMatchObject({ page: "fill", values: { name: "Martin" } });
    expect(form.isDone(step, play(step, [{ kind: "send" }], back.state).state)).toBe(true);
  });

  it("is read once more before it is sent, and a box can be changed from there", () => {
    const step = stepOf([NAME], { summary: true });
    const check = play(step, [type("name", "Martin"), { kind: "send" }]);
    expect(check.state.world.page).toBe("check");
    expect(form.isDone(step, check.state)).toBe(false);
    expect(play(step, [{ kind: "edit", box: "name" }], check.state).state.world).toMatchObject({ page: "fill", editing: "name" });
    expect(form.isDone(step, play(step, [{ kind: "confirm" }], check.state).state)).toBe(true);
  });

  it("is done when its number is kept, where there is one", () => {
    const step = stepOf([NAME], { receipt: true });
    const sent = play(step, [type("name", "Martin"), { kind: "send" }]);
    expect(form.isDone(step, sent.state)).toBe(false);
    expect(form.isDone(step, play(step, [{ kind: "keep" }], sent.state).state)).toBe(true);
  });

  it("asks to untick what was ticked for her", () => {
    const step = stepOf([NAME, ADVERTS]);
    const { state, outcome } = play(step, [type("name", "Martin"), { kind: "send" }]);
    expect(outcome).toEqual({ kind: "mistake", code: "wrong-choice" });
    expect(form.isDone(step, play(step, [{ kind: "tick", box: "adverts" }, { kind: "send" }], state).state)).toBe(true);
    expect(form.isDone(step, solved(step, state))).toBe(true);
  });

  it("lets a round button be taken back once the form has asked to look again", () => {
    const step = stepOf([NAME, box("dish", "choice", { options: ["Poisson", "Poulet"], expected: "Poisson", required: false })]);
    const { state } = play(step, [type("name", "Martin"), { kind: "choose", box: "dish", option: "Poulet" }]);
    expect(form.solve(step, state)).toEqual({ kind: "send" });
    expect(form.isDone(step, solved(step, state))).toBe(true);
  });

  const REAL = inEveryLanguage(ALL_LESSONS.packs).flatMap(({ name, lesson }) => lesson.steps.flatMap((step) => (step.kind === "form" ? [{ name: `${name}, ${step.id}`, step }] : [])));
  it.each(REAL)("of $name can be finished by its solver from wherever anyone got to", ({ step }) => {
    const ids = fc.constantFrom(...step.boxes.map(({ id }) => id), "nowhere");
    const words = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom(...Object.values(TRAINING_CARD), ...step.boxes.flatMap(({ options }) => options)));
    const act: fc.Arbitrary<FormAct | { kind: "undo" }> = fc.oneof(
      fc.record({ kind: fc.constant("type" as const), box: ids, text: words }),
      fc.record({ kind: fc.constant("type" as const), box: ids, part: fc.constantFrom("day" as const, "month" as const, "year" as const), text: words }),
      fc.record({ kind: fc.constant("choose" as const), box: ids, option: words }),
      fc.record({ kind: fc.constantFrom("tick" as const, "papers" as const, "clear" as const, "edit" as const), box: ids }),
      fc.record({ kind: fc.constantFrom("send" as const, "go-on" as const, "confirm" as const, "keep" as const, "undo" as const) }),
    );
    fc.assert(fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const state = acts.reduce<State>((before, one) => form.act({ step, state: before, act: one }).state, form.start(step, GIVEN));
      expect(form.isDone(step, solved(step, state))).toBe(true);
    }), { numRuns: 300 });
  });
});

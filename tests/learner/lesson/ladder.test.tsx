// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { loadSimulator } from "#learner/lesson/simulators.ts";
import { frame, play, prepareBrowser, question } from "../../support/lesson.tsx";

prepareBrowser();
// The simulator is a chunk of its own: it is there before the clock is held.
beforeAll(async () => { await loadSimulator("quiz"); });
beforeEach(() => { vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"] }); });
afterEach(() => {
  vi.useRealTimers();
  Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
});

const RIGHT = "Je ne touche à rien.";
const pass = (seconds: number) => act(async () => { await vi.advanceTimersByTimeAsync(seconds * 1_000); });
const press = async (name: string) => {
  // A second touch of the same control within half a second is a tremor: time passes between two.
  await pass(0.6);
  const click = new MouseEvent("click", { bubbles: true, cancelable: true });
  Object.defineProperty(click, "timeStamp", { value: performance.now() });
  fireEvent(screen.getByRole("button", { name }), click);
  await pass(0);
};
const help = async (name: string) => {
  await press("Aide");
  await press(name);
};
const said = () => screen.queryAllByRole("status").map(({ textContent }) => textContent).join(" ");
const pointed = () => document.querySelector("[data-points-at]")?.getAttribute("data-points-at");
const started = async (step = question("un")) => {
  const lesson = play([step]);
  await pass(0);
  return lesson;
};

describe("a step that one hesitates on", () => {
  it("says it differently after 25 s, makes it easier 20 s later, shows it 25 s later", async () => {
    const { told } = await started();
    await pass(24);
    expect(said()).not.toContain("Premier indice.");
    await pass(1.1);
    expect(said()).toContain("Premier indice.");
    expect(pointed()).toBeUndefined();
    await pass(20.1);
    expect(said()).toContain("Second indice.");
    expect(pointed()).toBeUndefined();
    await pass(25.1);
    expect(said()).toContain(`Touchez : ${RIGHT}`);
    await pass(4);
    expect(pointed()).toBe("answer-2");
    expect(told.filter(({ kind }) => kind === "hint-given")).toMatchObject([{ level: 1, why: "idle" }, { level: 2, why: "idle" }, { level: 3, why: "idle" }]);
    expect(told.some(({ kind }) => kind === "demo-shown")).toBe(true);
  });

  it("waits for nobody while the page is hidden", async () => {
    await started();
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
    await pass(300);
    expect(said()).not.toContain("Premier indice.");
    Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
    await pass(25.1);
    expect(said()).toContain("Premier indice.");
  });

  it("starts its clock again at each act", async () => {
    await started();
    await pass(20);
    await press("Je ne sais pas encore");
    await pass(20);
    expect(said()).not.toContain("Premier indice.");
    await pass(6);
    expect(said()).toContain("Premier indice.");
  });

  it("puts everything back after it was shown, and lets the person try", async () => {
    const { told } = await started();
    await help("Montrez-moi");
    await pass(2);
    expect(screen.queryByRole("button", { name: "Suite" })).toBeNull();
    await pass(4);
    expect(said()).toContain("À vous maintenant");
    await press(RIGHT);
    expect(told.find(({ kind }) => kind === "step-done")).toMatchObject({ result: "shown" });
  });

  it("done together, answers only to the right thing", async () => {
    const { told } = await started();
    await help("Montrez-moi");
    await pass(6);
    await help("On le fait ensemble");
    expect(said()).toContain(`Touchez : ${RIGHT}`);
    await press("Je réponds.");
    expect(told.filter(({ kind }) => kind === "acted")).toEqual([]);
    await press(RIGHT);
    expect(told.find(({ kind }) => kind === "step-done")).toMatchObject({ result: "together", mistakes: 0 });
  });

  it("brings nothing by itself when it is to be done alone", async () => {
    await started({ ...question("un"), solo: true });
    await pass(300);
    expect(said()).toBe("");
  });
});

describe("the same mistake, three times", () => {
  it("brings its own words instead of the hint's", async () => {
    await started({ ...question("un"), mistakes: { "wrong-choice": "Relisez le message avec moi." } });
    for (const name of ["Je paie.", "Je réponds.", "Je paie."]) await press(name);
    expect(said()).toContain("Relisez le message avec moi.");
  });
});

describe("a raised hand", () => {
  it("is seen on the screen, told to the trainer, and lowered by the person", async () => {
    const { told, kinds } = await started();
    await help("Je demande de l'aide");
    expect(said()).toContain("Main levée");
    expect(told.at(-1)).toMatchObject({ kind: "help-asked", step: "un" });
    await press("Baisser la main");
    expect(said()).not.toContain("Main levée");
    expect(kinds().at(-1)).toBe("help-lowered");
  });

  it("comes down by itself when the step is done", async () => {
    const { kinds } = await started();
    await help("Je demande de l'aide");
    await press(RIGHT);
    expect(kinds()).toContain("help-lowered");
  });
});

describe("a lesson that was hard twice", () => {
  it("offers a pause once, and goes on when asked to", async () => {
    const steps = ["un", "deux", "trois"].map((id) => ({ ...question(id), ...frame(id), id: frame(id).id }));
    const { went } = play(steps);
    for (const id of ["un", "deux"]) {
      await pass(0.1);
      screen.getByRole("heading", { name: `Étape ${id}` });
      await help("Montrez-moi");
      await pass(6);
      await help("On le fait ensemble");
      await press(RIGHT);
      if (id === "un") expect(said()).not.toContain("Une pause ?");
      if (id === "un") await press("Suite");
    }
    expect(said()).toContain("Une pause ?");
    await press("Je continue");
    expect(said()).not.toContain("Une pause ?");
    expect(went).toEqual([]);
  });
});

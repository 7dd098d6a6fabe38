// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeAll, describe, expect, it } from "vitest";
import { loadSimulator } from "#learner/lesson/simulators.ts";
import { play, prepareBrowser, question, reading } from "../../support/lesson.tsx";

prepareBrowser();
beforeAll(() => loadSimulator("quiz"));
const button = (name: string | RegExp) => screen.findByRole("button", { name });

describe("a step", () => {
  it("shows « Suite » when it is done, and nothing moves on by itself", async () => {
    play([question("un"), reading("deux")]);
    fireEvent.click(await button("Je paie."));
    expect(screen.queryByRole("button", { name: "Suite" })).toBeNull();
    fireEvent.click(await button("Je ne touche à rien."));
    const next = await button("Suite");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Étape un");
    fireEvent.click(next);
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Étape deux"));
  });

  it("explains a wrong answer and leaves the others open", async () => {
    const { told } = play([question("un")]);
    fireEvent.click(await button("Je paie."));
    expect((await screen.findByRole("status")).textContent).toContain("Le voleur veut le numéro de la carte.");
    await button("Je réponds.");
    await button("Je ne touche à rien.");
    await waitFor(() => expect(told.find(({ kind }) => kind === "acted")).toMatchObject({ right: false, code: "wrong-choice" }));
  });

  it("is done alone without a hint, with a hint when one was asked for", async () => {
    const { told } = play([question("un"), question("deux")]);
    fireEvent.click(await button("Je ne touche à rien."));
    await waitFor(() => expect(told.find(({ kind }) => kind === "step-done")).toMatchObject({ step: "un", result: "alone", mistakes: 0 }));
    fireEvent.click(await button("Suite"));
    await screen.findByRole("heading", { name: "Étape deux" });
    fireEvent.click(await button("Aide"));
    fireEvent.click(await button("Un indice"));
    expect((await screen.findByRole("status")).textContent).toContain("Premier indice.");
    fireEvent.click(await button("Je ne touche à rien."));
    await waitFor(() => expect(told.filter(({ kind }) => kind === "step-done").at(-1)).toMatchObject({ step: "deux", result: "hinted" }));
  });

  it("takes a wrong answer away at the second hint", async () => {
    play([question("un")]);
    for (const name of ["Un indice", "Montrez-moi où"]) {
      fireEvent.click(await button("Aide"));
      fireEvent.click(await button(name));
      await new Promise((resolve) => setTimeout(resolve, 520));
    }
    expect(screen.queryByRole("button", { name: "Je paie." })).toBeNull();
    await button("Je réponds.");
    await button("Je ne touche à rien.");
  });

  it("can be kept for later, which leads to the next one", async () => {
    const { told } = play([question("un"), reading("deux")]);
    fireEvent.click(await button("Aide"));
    fireEvent.click(await button("Garder pour plus tard"));
    await screen.findByRole("heading", { name: "Étape deux" });
    expect(told.find(({ kind }) => kind === "step-done")).toMatchObject({ step: "un", result: "later" });
  });

  it("counts « Je ne sais pas encore » as no mistake", async () => {
    const { told } = play([question("un")]);
    fireEvent.click(await button("Je ne sais pas encore"));
    fireEvent.click(await button("Je ne touche à rien."));
    await waitFor(() => expect(told.find(({ kind }) => kind === "step-done")).toMatchObject({ mistakes: 0 }));
  });
});

describe("a lesson", () => {
  it("is written down as done when its last step is left, and ends when the person says so", async () => {
    const { told, went } = play([reading("un")]);
    fireEvent.click(await button("Suite"));
    await screen.findByText("Je sais essayer.");
    expect(told.at(-1)).toMatchObject({ kind: "lesson-done", steps: 1 });
    expect(went).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 520));
    fireEvent.click(await button("Suite"));
    expect(went).toEqual(["finished"]);
  });
});

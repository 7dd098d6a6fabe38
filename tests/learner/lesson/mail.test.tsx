// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeAll, describe, expect, it } from "vitest";
import type { Step } from "#course/step.ts";
import { loadSimulator } from "#learner/lesson/simulators.ts";
import { ALL_LESSONS } from "../../support/lesson-wall.ts";
import { play, prepareBrowser } from "../../support/lesson.tsx";

prepareBrowser();
// The place's words and rules are there before a step of it is shown, as in a lesson that was preloaded.
beforeAll(() => loadSimulator("mail"));
const button = (name: string | RegExp) => screen.findByRole("button", { name });

const steps = ALL_LESSONS.packs.find(({ id }) => id === "essai-courriel")?.languages.fr.steps ?? [];
function mailStep(id: string, change: object): Step {
  const step = steps.find((other) => other.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return { ...step, ...change } as Step;
}

describe("a step in the mail box", () => {
  it("says the next thing to do again as its first hint, then the lesson's own words", async () => {
    play([mailStep("revenu", {})]);
    fireEvent.click(await button(/Adresse introuvable/));
    fireEvent.click(await button("Aide"));
    fireEvent.click(await button("Un indice"));
    const said = (await screen.findAllByRole("status")).map(({ textContent }) => textContent).join(" ");
    expect(said).toContain("Corrigez l'adresse de Bernard.");
    expect(said).toContain("Il manque un « r » dans « courriel ».");
  });

  it("counts the last word when one has stopped typing, without anything to touch", async () => {
    const { told } = play([mailStep("ecrire", { goals: [{ action: "text", value: "4 mots", words: 4, label: "Écrivez." }] })]);
    fireEvent.input(await screen.findByLabelText("Texte"), { target: { value: "Je viens samedi matin" } });
    expect(screen.queryByRole("button", { name: "Suite" })).toBeNull();
    await screen.findByRole("button", { name: "Suite" }, { timeout: 6_000 });
    await waitFor(() => expect(told.find(({ kind }) => kind === "step-done")).toMatchObject({ result: "alone" }));
    expect(JSON.stringify(told)).not.toContain("samedi matin");
  });

  it("brings the keyboard to the page that one came to", async () => {
    play([mailStep("revenu", {})]);
    fireEvent.click(await button(/Adresse introuvable/));
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Adresse introuvable"));
    expect(document.activeElement?.tagName).toBe("H2");
  });

  it("takes back what was just put away", async () => {
    play([mailStep("ranger", { forbidden: [] })]);
    fireEvent.click(await button(/Les soldes sont là/));
    fireEvent.click(await button("Jeter"));
    expect((await screen.findAllByRole("status")).map(({ textContent }) => textContent).join(" ")).toContain("Message mis à la corbeille.");
    fireEvent.click(await button("Annuler"));
    await screen.findByRole("heading", { level: 2, name: "Les soldes sont là" });
  });
});

// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { TRAINING_CARD } from "#course/training-card.ts";
import type { Step } from "#course/step.ts";
import { frame, play, prepareBrowser } from "../../support/lesson.tsx";

prepareBrowser();
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const box = (id: string, label: string, expected: string) => ({ id, label, help: "", kind: "text", required: true, expected, options: [] } as const);
const form = (more: Partial<Extract<Step, { kind: "form" }>> = {}): Step => ({
  ...frame("f"), kind: "form", boxes: [{ ...box("nom", "Nom", TRAINING_CARD.lastName), line: "lastName" }, box("ville", "Ville", TRAINING_CARD.town)],
  goals: [{ action: "fill", box: "nom" }, { action: "fill", box: "ville" }, { action: "send" }], inOrder: false, forbidden: [], summary: false, receipt: false, expires: false, ...more,
});
const write = (label: RegExp, value: string) => fireEvent.input(screen.getByRole("textbox", { name: label }), { target: { value } });

describe("a form on screen", () => {
  it("sent too early: a summary takes the focus, leads to the box, and goes away when all is right", async () => {
    const { told } = play([form()]);
    await screen.findByRole("textbox", { name: /^Nom/ });
    write(/^Ville/, TRAINING_CARD.lastName);
    fireEvent.click(await button("Envoyer"));
    const summary = await screen.findByRole("region", { name: "Il reste 2 cases à revoir" });
    expect(document.activeElement).toBe(summary);
    expect(document.body.textContent).not.toMatch(/erreur/i);
    screen.getByText("Ceci va dans une autre case. Relisez le nom de la case.");
    fireEvent.click(within(summary).getByRole("button", { name: "Ville" }));
    const town = screen.getByRole("textbox", { name: /^Ville/ });
    expect(document.activeElement).toBe(town);
    expect(town.getAttribute("aria-invalid")).toBe("true");
    fireEvent.click(await button("Recommencer la case Ville"));
    expect((town as HTMLInputElement).value).toBe("");
    write(/^Ville/, "clairval");
    await screen.findByRole("region", { name: "Il reste 1 case à revoir" });
    write(/^Nom/, "MARTIN");
    await waitFor(() => expect(screen.queryByRole("region", { name: /à revoir/ })).toBeNull());
    await waitFor(() => expect(told.filter(({ kind }) => kind === "acted")).toMatchObject([{ right: false, code: "missing" }, { right: true }, { right: true }]));
    expect(JSON.stringify(told)).not.toMatch(/martin|clairval/i);
  });

  it("says the lesson's own words for what happened", async () => {
    play([form({ mistakes: { missing: "Une case est vide. Cela arrive." } })]);
    fireEvent.click(await button("Envoyer"));
    within(await screen.findByRole("region", { name: /à revoir/ })).getByText("Une case est vide. Cela arrive.");
  });

  it("has the training card behind « Ma fiche », and that it was opened is written down", async () => {
    const { kinds } = play([form()]);
    fireEvent.click(await button("Ma fiche"));
    within(screen.getByRole("dialog")).getByText(TRAINING_CARD.mail);
    await waitFor(() => expect(kinds()).toContain("card-looked-at"));
    fireEvent.click(await button("Je ferme la fiche"));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("first hint: points at the line of the card, beside the box", async () => {
    play([form()]);
    fireEvent.click(await button("Aide"));
    fireEvent.click(await button("Un indice"));
    await screen.findByText("Sur la fiche, Nom :");
  });
});

describe("a real number", () => {
  it("is emptied before the practice sees it, and only the fact is written down", async () => {
    const { told, kinds } = play([form()]);
    await screen.findByRole("textbox", { name: /^Nom/ });
    write(/^Nom/, "5555 5555 5555 4444");
    await screen.findByText("Ne tapez pas vos vrais numéros ici.");
    expect((screen.getByRole("textbox", { name: /^Nom/ }) as HTMLInputElement).value).toBe("");
    await waitFor(() => expect(kinds()).toContain("real-number-emptied"));
    expect(kinds()).not.toContain("acted");
    expect(JSON.stringify(told)).not.toContain("5555");
    write(/^Nom/, "44");
    screen.getByText("Ne tapez pas vos vrais numéros ici.");
    write(/^Nom/, TRAINING_CARD.lastName);
    await waitFor(() => expect(screen.queryByText("Ne tapez pas vos vrais numéros ici.")).toBeNull());
  });
});

it("a story that goes wrong says that nothing was lost", async () => {
  play([{
    ...frame("s"), kind: "scenario", start: "a",
    scenes: [
      { id: "a", say: [[{ kind: "text", text: "On vous presse." }]], choices: [{ text: "Je paie.", to: "b" }, { text: "Je raccroche.", to: "c" }] },
      { id: "b", say: [[{ kind: "text", text: "C'était un piège." }]], choices: [], ending: "again" },
      { id: "c", say: [[{ kind: "text", text: "Bien." }]], choices: [], ending: "success" },
    ],
  }]);
  fireEvent.click(await button("Je paie."));
  fireEvent.click(await button("La suite de l'histoire"));
  await screen.findByText("Ici, vous n'avez rien perdu.");
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import type { DeviceStore } from "#store/open-store.ts";
import { button, fireEvent, now, openApp, press, screen, waitFor } from "./app.tsx";

describe("a person's card", () => {
  let store: DeviceStore;
  beforeEach(async () => { store = await openApp(); });

  it("is made with a name, a drawing and a colour, and its owner is home at once", async () => {
    await press("Faire ma carte");
    fireEvent.input(await screen.findByLabelText("Votre prénom"), { target: { value: "  Aïcha  " } });
    await press("Suite");
    fireEvent.click(await screen.findByLabelText("Le chat"));
    await press("Suite");
    fireEvent.click(await screen.findByLabelText("Bleu"));
    await press("C'est ma carte");
    await screen.findByText("Bonjour Aïcha");
    const [made] = await now(store.watchPeople());
    expect(made).toMatchObject({ firstName: "Aïcha", portrait: "cat", colour: "blue" });
  });

  it("is not made without a name", async () => {
    await press("Faire ma carte");
    fireEvent.input(await screen.findByLabelText("Votre prénom"), { target: { value: "   " } });
    expect(screen.queryByRole("button", { name: "Suite" })).toBeNull();
  });

  it("does not take the drawing of someone of the same name", async () => {
    await store.makeCard({ firstName: "Jeanne", portrait: "teapot", colour: "paper" });
    await press("Je n'ai pas de carte");
    fireEvent.input(await screen.findByLabelText("Votre prénom"), { target: { value: "jeanne" } });
    await press("Suite");
    await screen.findByText(/Une autre carte porte ce prénom/);
    expect(screen.queryByLabelText("La théière")).toBeNull();
  });

  it("asks « C'est bien vous ? » before anyone comes in", async () => {
    await store.makeCard({ firstName: "Henri", portrait: "bicycle", colour: "paper" });
    await press("Henri");
    await screen.findByText(/C'est bien vous, Henri/);
    expect(location.pathname).toBe("/");
    await press("Non");
    await waitFor(() => expect(screen.queryByText(/C'est bien vous/)).toBeNull());
  });

  it("does not answer by itself when it is touched twice within half a second", async () => {
    await store.makeCard({ firstName: "Henri", portrait: "bicycle", colour: "paper" });
    const touch = { detail: 1, clientX: 300, clientY: 400 };
    fireEvent.click(await button("Henri"), touch);
    fireEvent.click(await button("Oui, c'est moi"), touch);
    // Long enough for an answer to have been written down and the next screen to be there.
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    expect(screen.queryByText("Bonjour Henri")).toBeNull();
    await screen.findByText(/C'est bien vous, Henri/);
  });
});

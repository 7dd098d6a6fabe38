// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { fireEvent, now, openApp, press, screen, waitFor } from "./app.tsx";

describe("comfort", () => {
  it("chosen by a person follows her, and leaves the device as it was", async () => {
    const store = await openApp();
    const learner = await store.makeCard({ firstName: "Monique", portrait: "tulip", colour: "paper" });
    await press("Monique");
    await press("Oui, c'est moi");
    await screen.findByText("Bonjour Monique");
    await press("Aide");
    fireEvent.click(await screen.findByLabelText("Très grande"));
    await waitFor(() => expect(document.documentElement.dataset.text).toBe("very-large"));
    expect((await now(store.watchPerson(learner)))?.comfort.text).toBe("very-large");
    expect((await now(store.watchSettings())).text).toBe("normal");
    await press("Fermer");
    await press("J'ai fini");
    await waitFor(() => expect(document.documentElement.dataset.text).toBe("normal"));
  });
});

// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeAll, describe, expect, it } from "vitest";
import { loadSimulator } from "#learner/lesson/simulators.ts";
import { gestures, play, prepareBrowser } from "../../support/lesson.tsx";

prepareBrowser();
beforeAll(() => loadSimulator("gesture"));

describe("gestures without a finger", () => {
  it("are all done by the keyboard", async () => {
    const { told } = play([gestures("un", [
      { gesture: "tap", target: "lamp", size: "large" },
      { gesture: "long-press", target: "message", size: "large" },
      { gesture: "tap", target: "outside-menu", size: "large" },
    ])]);
    fireEvent.click(await screen.findByRole("button", { name: "Une lampe éteinte" }), { detail: 0 });
    const message = await screen.findByRole("button", { name: "Le message" });
    fireEvent.keyDown(message, { key: "Enter", shiftKey: true });
    fireEvent.click(await screen.findByRole("button", { name: /À côté du menu/ }), { detail: 0 });
    await waitFor(() => expect(told.find(({ kind }) => kind === "step-done")).toMatchObject({ result: "alone", mistakes: 0 }));
  });

  it("have another way, which is written down and is no hint", async () => {
    const { told } = play([gestures("un", [{ gesture: "double-tap", target: "photo", size: "large" }])]);
    fireEvent.click(await screen.findByRole("button", { name: "Agrandir" }));
    await waitFor(() => expect(told.map(({ kind }) => kind)).toEqual(["step-shown", "other-way-used", "acted", "step-done"]));
    expect(told.at(-1)).toMatchObject({ result: "alone" });
  });
});

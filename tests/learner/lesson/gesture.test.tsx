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
    expect(told.find(({ kind }) => kind === "acted")).toMatchObject({ right: true, size: "large" });
  });

  it("have another way, which is written down and is no hint", async () => {
    const { told } = play([gestures("un", [{ gesture: "double-tap", target: "photo", size: "large" }])]);
    fireEvent.click(await screen.findByRole("button", { name: "Agrandir" }));
    await waitFor(() => expect(told.map(({ kind }) => kind)).toEqual(["step-shown", "other-way-used", "acted", "step-done"]));
    expect(told.at(-1)).toMatchObject({ result: "alone" });
  });
});

describe("fingers on the practice area", () => {
  const stage = async () => {
    await screen.findByRole("button", { name: "Le bouton bleu" });
    return document.querySelector(".stage") as HTMLElement;
  };
  const send = (element: Element, name: string) => element.dispatchEvent(new PointerEvent(name, { bubbles: true, cancelable: true, pointerId: 1, pointerType: "touch", clientX: 0, clientY: 0 }));
  const button = { gesture: "tap", target: "button", size: "large" } as const;

  it("are forgotten when the browser takes them for itself", async () => {
    const { told } = play([gestures("un", [button])]);
    const area = await stage();
    send(area, "pointerdown");
    send(area, "pointercancel");
    send(area, "pointerup");
    expect(told.filter(({ kind }) => kind === "acted")).toEqual([]);
  });

  it("never open the browser's own menu", async () => {
    play([gestures("un", [button])]);
    expect(send(await stage(), "contextmenu")).toBe(false);
  });

  it("are told with a small picture what they did", async () => {
    const { told } = play([gestures("un", [button])]);
    const area = await stage();
    send(area, "pointerdown");
    await new Promise((resolve) => setTimeout(resolve, 760));
    send(area, "pointerup");
    await waitFor(() => expect(told.find(({ kind }) => kind === "acted")).toMatchObject({ right: false, code: "too-long" }));
    expect(document.querySelector(".touch-picture")).not.toBeNull();
  });

  it("or keys put a thing in its place by touching it and then the place", async () => {
    const { told } = play([gestures("un", [{ gesture: "drag", target: "basket", size: "large" }])]);
    fireEvent.click(await screen.findByRole("button", { name: "Le panier" }), { detail: 0 });
    await waitFor(() => expect(told.find(({ kind }) => kind === "acted")).toMatchObject({ code: "wrong-order" }));
    fireEvent.click(screen.getByRole("button", { name: "La pomme" }), { detail: 0 });
    await waitFor(() => expect(screen.getByRole("button", { name: "La pomme" }).getAttribute("aria-pressed")).toBe("true"));
    fireEvent.click(screen.getByRole("button", { name: "Le panier" }), { detail: 0 });
    await waitFor(() => expect(told.find(({ kind }) => kind === "step-done")).toMatchObject({ result: "alone" }));
  });
});

// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeAll, describe, expect, it } from "vitest";
import { loadSimulator } from "#learner/lesson/simulators.ts";
import { gestures, play, prepareBrowser, question, reading } from "../../support/lesson.tsx";

prepareBrowser();
beforeAll(() => loadSimulator("quiz"));

/** 5.9 px a mm. Every answer stands at the same place: from 100 to 300, and from 100 to 150. */
const ANSWER = { left: 100, top: 100, right: 300, bottom: 150, width: 200, height: 50, x: 100, y: 100 } as DOMRect;

async function practice() {
  const { told } = play([question("un"), reading("deux")]);
  const answer = await screen.findByRole("button", { name: "Je paie." });
  for (const spot of document.querySelectorAll("[data-spot]")) spot.getBoundingClientRect = () => ANSWER;
  const frame = document.querySelector(".practice__frame") as HTMLElement;
  const codes = () => told.flatMap((one) => (one.kind === "acted" ? [one.code] : []));
  return { told, answer, frame, codes };
}

type Place = { clientX: number; clientY: number };
const at = (clientX: number, clientY: number): Place => ({ clientX, clientY });

/** `ms` by the events' own clock. */
function touch(element: Element, from: Place, { to = from, end = "pointerup", pointer = 1, type = "touch" }: { to?: Place; end?: "pointerup" | "pointercancel"; pointer?: number; type?: string } = {}) {
  const send = (name: string, place: Place) => element.dispatchEvent(new PointerEvent(name, { bubbles: true, pointerId: pointer, pointerType: type, button: 0, ...place }));
  send("pointerdown", from);
  send("pointermove", to);
  send(end, to);
}
const heard = () => new Promise((resolve) => setTimeout(resolve, 150));

describe("a touch that does nothing", () => {
  it("is said to be beside, with a small picture, when a target is within 12 mm", async () => {
    const { frame, codes } = await practice();
    touch(frame, at(200, 200));
    fireEvent.click(frame);
    await waitFor(() => expect(codes()).toEqual(["miss-near"]));
    expect((await screen.findByRole("status")).textContent).toContain("Touchez un peu plus au milieu.");
    expect(document.querySelector(".touch-picture")).not.toBeNull();
  });

  it("is said to be elsewhere when every target is further", async () => {
    const { frame, codes } = await practice();
    touch(frame, at(200, 300));
    await waitFor(() => expect(codes()).toEqual(["miss-far"]));
  });

  it("is said to slip when it leaves a button sideways, and no mistake when it scrolls the page", async () => {
    const { answer, codes } = await practice();
    touch(answer, at(150, 120), { to: at(152, 180), end: "pointercancel" });
    touch(answer, at(150, 120), { to: at(150, 180) });
    await heard();
    expect(codes()).toEqual([]);
    touch(answer, at(150, 120), { to: at(190, 125), end: "pointercancel" });
    await waitFor(() => expect(codes()).toEqual(["slid"]));
  });

  it("is said to have stayed too long when no click came of it", async () => {
    const { answer, codes } = await practice();
    answer.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, pointerId: 1, pointerType: "touch", ...at(150, 120) }));
    await new Promise((resolve) => setTimeout(resolve, 760));
    answer.dispatchEvent(new PointerEvent("pointerup", { bubbles: true, pointerId: 1, pointerType: "touch", ...at(150, 120) }));
    await waitFor(() => expect(codes()).toEqual(["too-long"]));
  });

  it("is said to be made with several fingers", async () => {
    const { answer, codes } = await practice();
    const send = (name: string, pointerId: number) => answer.dispatchEvent(new PointerEvent(name, { bubbles: true, pointerId, pointerType: "touch", ...at(150, 120) }));
    for (const [name, pointer] of [["pointerdown", 1], ["pointerdown", 2], ["pointerup", 1], ["pointerup", 2]] as const) send(name, pointer);
    await waitFor(() => expect(codes()).toEqual(["many-fingers"]));
  });

  it("is nothing to speak of when a click follows", async () => {
    const { answer, codes } = await practice();
    touch(answer, at(150, 120));
    fireEvent.click(answer);
    await heard();
    expect(codes()).toEqual(["wrong-choice"]);
  });

  it("is judged by gestures themselves, once", async () => {
    await loadSimulator("gesture");
    const { told } = play([gestures("un", [{ gesture: "tap", target: "lamp", size: "large" }])]);
    await screen.findByRole("button", { name: "Une lampe éteinte" });
    touch(document.querySelector(".gesture__todo") as Element, at(2, 2));
    await heard();
    expect(told.filter(({ kind }) => kind === "acted")).toEqual([]);
  });
});

describe("three touches of the same kind beside", () => {
  const threeBeside = async () => {
    const all = await practice();
    for (let count = 1; count <= 3; count++) {
      touch(all.frame, at(200, 200));
      await waitFor(() => expect(all.codes()).toHaveLength(count));
    }
    return all;
  };

  it("offer the setting for a hand that shakes, which is kept when it is accepted", async () => {
    const { told } = await threeBeside();
    expect(await screen.findByText("Main qui tremble ? On peut régler l'écran.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Régler l'écran" }));
    await waitFor(() => expect(told.find(({ kind }) => kind === "comfort-chosen")).toMatchObject({ setting: "shakyHand", value: "on" }));
    expect(screen.queryByRole("button", { name: "Régler l'écran" })).toBeNull();
  });

  it("do not offer it again to someone who said no", async () => {
    const { frame, codes, told } = await threeBeside();
    fireEvent.click(await screen.findByRole("button", { name: "Non merci" }));
    touch(frame, at(200, 200));
    await waitFor(() => expect(codes()).toHaveLength(4));
    expect(screen.queryByText("Main qui tremble ? On peut régler l'écran.")).toBeNull();
    expect(told.some(({ kind }) => kind === "comfort-chosen")).toBe(false);
  });
});

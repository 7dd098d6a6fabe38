// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ANIMATIONS, type WatchStep } from "#course/steps/understand.ts";
import { ANIMATION } from "#learner/lesson/watch/animations.ts";
import { loadWatch } from "#learner/lesson/watch/WatchLater.tsx";
import { frame, play, prepareBrowser } from "../../support/lesson.tsx";

prepareBrowser();
beforeAll(async () => { await loadWatch(); });
beforeEach(() => { vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }); });
afterEach(() => { vi.useRealTimers(); });

const watching = (change: Partial<WatchStep> = {}): WatchStep => ({ ...frame("un"), kind: "watch", mistakeFirst: false, show: { kind: "animation", animation: "tap" }, ...change });
const now = () => document.querySelector("[aria-current=step]")?.textContent;
const pass = (ms: number) => act(() => { vi.advanceTimersByTime(ms); });

describe("a demonstration", () => {
  it("goes from caption to caption, stops at its end, and is written down when it is asked for again", async () => {
    const { told } = play([watching()]);
    expect(now()).toContain("Le doigt vise le milieu.");
    await pass(4_000);
    expect(now()).toContain("Il touche.");
    await pass(4_000);
    await pass(20_000);
    expect(now()).toContain("Il se lève tout de suite.");
    expect(told.filter(({ kind }) => kind === "demo-shown")).toHaveLength(0);
    fireEvent.click(screen.getByRole("button", { name: "Revoir" }));
    await act(() => {});
    expect(now()).toContain("Le doigt vise le milieu.");
    expect(told.filter(({ kind }) => kind === "demo-shown")).toHaveLength(1);
  });

  it("waits while it is paused", async () => {
    play([watching()]);
    fireEvent.click(screen.getByRole("button", { name: "Pause" }));
    await pass(30_000);
    expect(now()).toContain("Le doigt vise le milieu.");
    expect(screen.getByRole("button", { name: "Continuer" })).toBeTruthy();
  });

  it("takes twice as long when it is asked for more slowly", async () => {
    play([watching()]);
    await pass(4_000);
    await pass(4_000);
    fireEvent.click(screen.getByRole("button", { name: "Plus lentement" }));
    await pass(4_000);
    expect(now()).toContain("Le doigt vise le milieu.");
    await pass(4_000);
    expect(now()).toContain("Il touche.");
  });

  it("shows the usual mistake first when the lesson says so, then its repair", async () => {
    play([watching({ mistakeFirst: true })]);
    expect(now()).toContain("Souvent :Le doigt reste posé.");
    await pass(4_000);
    expect(now()).toContain("Mieux :Le doigt vise le milieu.");
  });

  it("is numbered pictures side by side where motion is not wanted", async () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    play([watching()]);
    await waitFor(() => expect(document.querySelectorAll(".watch__stills > li")).toHaveLength(3));
    expect(screen.queryByRole("button", { name: "Revoir" })).toBeNull();
    vi.unstubAllGlobals();
  });

  it.each(ANIMATIONS)("« %s » has 2 to 5 beats, its usual mistake included", (name) => {
    const { beats, mistake } = ANIMATION[name];
    expect(mistake.length).toBeGreaterThan(0);
    expect(beats.length).toBeGreaterThanOrEqual(2);
    expect(beats.length + mistake.length).toBeLessThanOrEqual(5);
  });
});

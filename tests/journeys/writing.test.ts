import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Device, openDevice } from "../support/device.ts";
import type { HubProcess } from "../support/hub-process.ts";
import { button, firstVisit, journalOf, makeCard, stepNumber } from "../support/learner.ts";
import { ALL_LESSONS, inEveryLanguage, startWallHub } from "../support/lesson-wall.ts";
import { playLesson } from "../support/play-lesson.ts";

const lesson = inEveryLanguage(ALL_LESSONS.packs).find(({ name }) => name === "essai-clavier (en)")?.lesson;

describe("a person with a real keyboard", () => {
  let hub: HubProcess;
  let laptop: Device;
  beforeAll(async () => {
    hub = await startWallHub();
    laptop = await openDevice({ executable: inject("chromium"), width: 1366, height: 768, touch: false, locale: "en-GB" });
    await firstVisit(laptop.page, hub.address, "en");
    await makeCard(laptop.page, "Aïcha", { speech: "en", drawing: "bird" });
  });
  afterAll(async () => {
    await laptop.dispose();
    await hub.dispose();
  });

  it("writes at once where keys are drawn, and nothing of it is in the journal", async () => {
    if (!lesson) throw new Error("no lesson to write in");
    const { page } = laptop;
    await page.goto(`${hub.address}/lecon/${lesson.id}`);
    await playLesson({ page, lesson, hand: "touch" }, { steps: 1 });
    await page.locator('[data-spot="key-a"]').waitFor();
    await page.keyboard.type("Café à la");
    await page.getByText("Text 2 of 2").waitFor();
    await page.keyboard.type("Bonne\nnuit !");
    await button(page, "Next").waitFor();
    // The shell ignores a second touch within half a second.
    await page.waitForTimeout(600);
    await button(page, "Next").click();
    await page.locator('[data-spot="key-1"]').waitFor();
    await page.keyboard.type("06 38");
    await page.getByText("The key beside it was touched.").waitFor();
    expect(await page.getByLabel("Your text").inputValue()).toBe("06 38");
    await page.getByText("Erase 1 sign.").waitFor({ state: "attached" });
    await page.keyboard.press("Backspace");
    await page.keyboard.type("9 98");
    await button(page, "Next").waitFor();
    const bodies = (await journalOf(page)).map(({ body }) => body ?? "").join("\n");
    expect(bodies).toContain("next-key");
    for (const written of ["Café", "Bonne", "06 3"]) expect(bodies).not.toContain(written);
    expect(laptop.troubles).toEqual([]);
  });

  it("does the rest of the lesson with Tab and Enter, key by drawn key", async () => {
    if (!lesson) throw new Error("no lesson to write in");
    const { page } = laptop;
    await page.goto(`${hub.address}/lecon/${lesson.id}`);
    await playLesson({ page, lesson, hand: "keyboard" }, { from: (await stepNumber(page)) - 1 });
    await page.getByRole("heading", { level: 2, name: "I can…" }).waitFor();
    expect(laptop.troubles).toEqual([]);
  });
});

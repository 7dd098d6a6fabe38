import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { type Device, openDevice } from "../support/device.ts";
import type { HubProcess } from "../support/hub-process.ts";
import { firstVisit, journalOf, makeCard } from "../support/learner.ts";
import { ALL_LESSONS, startWallHub } from "../support/lesson-wall.ts";
import { playLesson } from "../support/play-lesson.ts";

const pack = ALL_LESSONS.packs.find(({ id }) => id === "essai-courriel");
const lesson = pack?.languages.fr;

describe("the mail box", () => {
  let hub: HubProcess;
  beforeAll(async () => { hub = await startWallHub(); });
  afterAll(() => hub.dispose());

  async function begin(size: { readonly width: number; readonly height: number; readonly touch: boolean }): Promise<Device> {
    const device = await openDevice({ executable: inject("chromium"), ...size });
    await firstVisit(device.page, hub.address);
    await makeCard(device.page, "Odette", { drawing: "phare" });
    await device.page.goto(`${hub.address}/lecon/essai-courriel`);
    return device;
  }

  it("is used from end to end with the keyboard alone, and nothing that was typed is kept", async () => {
    if (!lesson) throw new Error("the fixture lesson is gone");
    const laptop = await begin({ width: 1366, height: 768, touch: false });
    await playLesson({ page: laptop.page, lesson, hand: "keyboard" });
    await laptop.page.getByRole("heading", { level: 2, name: "Je sais…" }).waitFor();
    const kept = (await journalOf(laptop.page)).map(({ body }) => body ?? "").join("\n");
    expect(kept).toContain("essai-courriel");
    for (const typed of ["jeanne.petit", "bernard.morel", "Mon jardin", "lapin-tracteur"]) expect(kept).not.toContain(typed);
    expect(laptop.troubles).toEqual([]);
    await laptop.dispose();
  });

  it("says nothing to axe and never scrolls sideways, on narrow glass, in strong, dark and very large", async () => {
    if (!lesson) throw new Error("the fixture lesson is gone");
    const telephone = await begin({ width: 320, height: 700, touch: true });
    const { page } = telephone;
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      // What was just said comes into sight by itself.
      await page.waitForTimeout(300);
      for (const dress of [{ contrast: "normal", text: "very-large" }, { contrast: "strong", text: "normal" }, { contrast: "dark", text: "normal" }]) {
        await page.evaluate((wanted) => {
          Object.assign(document.documentElement.dataset, wanted);
          window.scrollTo(0, document.documentElement.scrollHeight);
        }, dress);
        found.push(...(await axeFindings(page)).map((finding) => `${name}, ${dress.contrast}, ${dress.text}: ${finding}`));
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`${name}, ${dress.text}: scrolls sideways`);
      }
    };
    await playLesson({ page, lesson, hand: "touch", onStep: ({ id }) => look(id), onDone: ({ id }) => look(`${id}, done`) });
    expect(found).toEqual([]);
    await telephone.dispose();
  });
});

import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openDevice } from "../support/device.ts";
import type { HubProcess } from "../support/hub-process.ts";
import { firstVisit, makeCard } from "../support/learner.ts";
import { ALL_LESSONS, startWallHub } from "../support/lesson-wall.ts";
import { playLesson } from "../support/play-lesson.ts";

describe("without a mouse and without a finger", () => {
  let hub: HubProcess;
  beforeAll(async () => { hub = await startWallHub(); });
  afterAll(() => hub.dispose());

  it.each(["essai-reglages", "essai-souris"])("the keyboard alone does the whole lesson %s", async (id) => {
    const lesson = ALL_LESSONS.packs.find((pack) => pack.id === id)?.languages.fr;
    if (!lesson) throw new Error(`no lesson ${id}`);
    const laptop = await openDevice({ executable: inject("chromium"), width: 1366, height: 768, touch: false });
    const { page } = laptop;
    await firstVisit(page, hub.address);
    await makeCard(page, "Aïcha", { drawing: "oiseau" });
    await page.goto(`${hub.address}/lecon/${id}`);
    await playLesson({ page, lesson, hand: "keyboard" });
    await page.getByRole("heading", { level: 2, name: "Je sais…" }).waitFor();
    expect(laptop.troubles).toEqual([]);
    await laptop.dispose();
  });
});

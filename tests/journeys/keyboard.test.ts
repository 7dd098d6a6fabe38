import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Device, openDevice } from "../support/device.ts";
import { type HubProcess, startHub } from "../support/hub-process.ts";
import { button, firstVisit, makeCard } from "../support/learner.ts";
import { lessonOf } from "../support/lessons.ts";
import { playLesson } from "../support/play-lesson.ts";

describe("a person who uses the keyboard alone", () => {
  let hub: HubProcess;
  beforeAll(async () => { hub = await startHub(); });
  afterAll(() => hub.dispose());

  it.each([{ id: "toucher-l-ecran", language: "en" }, { id: "message-arnaque", language: "fr" }] as const)("does the whole lesson $id in $language", async ({ id, language }) => {
    const laptop: Device = await openDevice({ executable: inject("chromium"), width: 1366, height: 768, touch: false });
    const { page } = laptop;
    const lesson = lessonOf(id, language);
    await firstVisit(page, hub.address, language);
    await makeCard(page, "Aïcha", { speech: language, drawing: language === "fr" ? "oiseau" : "bird" });
    await page.goto(`${hub.address}/lecon/${id}`);
    await playLesson({ page, lesson, hand: "keyboard" });
    await page.getByRole("heading", { level: 2, name: language === "fr" ? "Je sais…" : "I can…" }).waitFor();
    await button(page, language === "fr" ? "Suite" : "Next").press("Enter");
    await page.getByRole("heading", { level: 1, name: "Aïcha" }).waitFor();
    expect(laptop.troubles).toEqual([]);
    await laptop.dispose();
  });
});

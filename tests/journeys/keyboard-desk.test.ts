import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginLesson } from "../support/begin-lesson.ts";
import type { HubProcess } from "../support/hub-process.ts";
import { startWallHub, wallLesson } from "../support/lesson-wall.ts";
import { playLesson } from "../support/play-lesson.ts";

describe("without a mouse and without a finger", () => {
  let hub: HubProcess;
  beforeAll(async () => { hub = await startWallHub(); });
  afterAll(() => hub.dispose());

  it.each(["essai-reglages", "essai-souris"])("the keyboard alone does the whole lesson %s", async (id) => {
    const laptop = await beginLesson(hub, id, { width: 1366, height: 768, touch: false });
    const { page } = laptop;
    await playLesson({ page, lesson: wallLesson(id), hand: "keyboard" });
    await page.getByRole("heading", { level: 2, name: "Je sais…" }).waitFor();
    expect(laptop.troubles).toEqual([]);
    await laptop.dispose();
  });
});

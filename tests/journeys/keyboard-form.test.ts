import { expect, inject, it } from "vitest";
import { openDevice } from "../support/device.ts";
import { firstVisit, makeCard } from "../support/learner.ts";
import { ALL_LESSONS, startWallHub } from "../support/lesson-wall.ts";
import { playLesson } from "../support/play-lesson.ts";

it("a person who uses the keyboard alone fills in a form, and « Entrée » leads from box to box", async () => {
  const hub = await startWallHub();
  const laptop = await openDevice({ executable: inject("chromium"), width: 1366, height: 768, touch: false });
  const { page } = laptop;
  const lesson = ALL_LESSONS.packs.find(({ id }) => id === "essai-formulaire")?.languages.fr;
  if (!lesson) throw new Error("no lesson with a form");
  await firstVisit(page, hub.address);
  await makeCard(page, "Aïcha", { drawing: "oiseau" });
  await page.goto(`${hub.address}/lecon/${lesson.id}`);
  await playLesson({ page, lesson, hand: "keyboard" }, { steps: 1 });
  await page.locator('[data-spot="box-naissance-day"]').focus();
  for (const key of ["1", "4", "Enter", "3", "Enter", "1", "9", "5", "0", "Enter"]) await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-spot"))).toBe("box-rue");
  await playLesson({ page, lesson, hand: "keyboard" }, { from: 1 });
  await page.getByRole("heading", { level: 2, name: "Je sais…" }).waitFor();
  expect(laptop.troubles).toEqual([]);
  await laptop.dispose();
  await hub.dispose();
});

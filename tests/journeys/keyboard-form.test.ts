import { expect, it } from "vitest";
import { beginLesson } from "../support/begin-lesson.ts";
import { startWallHub, wallLesson } from "../support/lesson-wall.ts";
import { playLesson } from "../support/play-lesson.ts";

it("a person who uses the keyboard alone fills in a form, and « Entrée » leads from box to box", async () => {
  const hub = await startWallHub();
  const lesson = wallLesson("essai-formulaire");
  const laptop = await beginLesson(hub, lesson.id, { width: 1366, height: 768, touch: false });
  const { page } = laptop;
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

/**
 * The wall: every lesson, in one language, played on the real screen from first to last step by nothing but its solver.
 * On the way, safety rule 4 (curriculum, 4.8): links in exercises never open anything.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Language } from "#course/lesson.ts";
import { type Device, openDevice } from "./device.ts";
import type { HubProcess } from "./hub-process.ts";
import { button, firstVisit, makeCard, untilReady } from "./learner.ts";
import { ALL_LESSONS, inEveryLanguage, startWallHub } from "./lesson-wall.ts";
import { playLesson } from "./play-lesson.ts";
import { watchLinks } from "./watch-links.ts";

/** One lesson only, while it is being written. */
const ONLY = process.env["LESSON"];
const WORDS = { fr: { locale: "fr-FR", drawing: "phare", iCan: "Je sais…", next: "Suite" }, en: { locale: "en-GB", drawing: "lighthouse", iCan: "I can…", next: "Next" } } as const;

export function wall(language: Language): void {
  const words = WORDS[language];
  const lessons = inEveryLanguage(ALL_LESSONS.packs).filter((one) => one.language === language && (ONLY === undefined || one.lesson.id === ONLY));
  describe(`in ${language}, the solver plays`, () => {
    let hub: HubProcess;
    let tablet: Device;
    beforeAll(async () => {
      hub = await startWallHub();
      tablet = await openDevice({ executable: inject("chromium"), locale: words.locale });
      await firstVisit(tablet.page, hub.address, language);
      await untilReady(tablet.page, language);
      await makeCard(tablet.page, "Odette", { speech: language, drawing: words.drawing });
      await tablet.setOffline(true);
    });
    afterAll(async () => {
      await tablet.dispose();
      await hub.dispose();
    });

    it.each(lessons)("$name, without internet, from its first step to its end", async ({ lesson }) => {
      const { page } = tablet;
      const { elsewhere, noLinks } = watchLinks(tablet, hub.address);
      await page.goto(`${hub.address}/lecon/${lesson.id}`);
      await playLesson({ page, lesson, hand: "touch", onStep: noLinks, onMove: noLinks, onDone: noLinks });
      await page.getByRole("heading", { level: 2, name: words.iCan }).waitFor();
      expect(tablet.troubles).toEqual([]);
      expect(elsewhere).toEqual([]);
      await button(page, words.next).waitFor();
    });
  });
}

/**
 * The wall: every lesson, in one language, played on the real screen from first to last step by nothing but its solver.
 * On the way: links in exercises never open anything (curriculum, 4.8, rule 4), and axe finds nothing before or after.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Language } from "#course/lesson.ts";
import { axeInDresses, type Dress } from "./axe.ts";
import { type Device, openDevice } from "./device.ts";
import type { HubProcess } from "./hub-process.ts";
import { button, firstVisit, makeCard, untilReady } from "./learner.ts";
import { ALL_LESSONS, inEveryLanguage, startWallHub } from "./lesson-wall.ts";
import { playLesson } from "./play-lesson.ts";
import { watchLinks } from "./watch-links.ts";

/** One lesson only, while it is being written. */
const ONLY = process.env["LESSON"];
/** Each language in other dresses: together they are every contrast and every size of text. */
const DRESSES: Readonly<Record<Language, readonly Dress[]>> = {
  fr: [{ contrast: "normal", text: "normal" }, { contrast: "strong", text: "very-large" }],
  en: [{ contrast: "dark", text: "large" }],
};
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
      const findings: string[] = [];
      const lookAt = async (name: string) => {
        await noLinks();
        findings.push(...(await axeInDresses(page, name, DRESSES[language])));
      };
      await playLesson({ page, lesson, hand: "touch", onStep: ({ id }) => lookAt(id), onMove: noLinks, onDone: ({ id }) => lookAt(`${id}, done`) });
      await page.getByRole("heading", { level: 2, name: words.iCan }).waitFor();
      expect(tablet.troubles).toEqual([]);
      expect(elsewhere).toEqual([]);
      expect(findings).toEqual([]);
      await button(page, words.next).waitFor();
    });
  });
}

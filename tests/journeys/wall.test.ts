/**
 * The wall: every lesson, every language, played on the real screen from first to last step by nothing but its solver.
 * On the way, safety rule 4 (curriculum, 4.8): links in exercises never open anything.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Device, openDevice } from "../support/device.ts";
import type { HubProcess } from "../support/hub-process.ts";
import { button, firstVisit, makeCard, untilReady } from "../support/learner.ts";
import { ALL_LESSONS, inEveryLanguage, startWallHub } from "../support/lesson-wall.ts";
import { playLesson } from "../support/play-lesson.ts";
import { watchLinks } from "../support/watch-links.ts";

const ONLY = process.env["LESSON"];
const lessons = inEveryLanguage(ALL_LESSONS.packs).filter(({ lesson }) => ONLY === undefined || lesson.id === ONLY);

describe.each(["fr", "en"] as const)("in %s, the solver plays", (language) => {
  let hub: HubProcess;
  let tablet: Device;
  beforeAll(async () => {
    hub = await startWallHub();
    tablet = await openDevice({ executable: inject("chromium"), locale: language === "fr" ? "fr-FR" : "en-GB" });
    await firstVisit(tablet.page, hub.address, language);
    await untilReady(tablet.page, language);
    await makeCard(tablet.page, "Odette", { speech: language, drawing: language === "fr" ? "phare" : "lighthouse" });
    await tablet.setOffline(true);
  });
  afterAll(async () => {
    await tablet.dispose();
    await hub.dispose();
  });

  it.each(lessons.filter((one) => one.language === language))("$name, without internet, from its first step to its end", async ({ lesson }) => {
    const { page } = tablet;
    const { elsewhere, noLinks } = watchLinks(tablet, hub.address);
    await page.goto(`${hub.address}/lecon/${lesson.id}`);
    await playLesson({ page, lesson, hand: "touch", onStep: noLinks, onMove: noLinks, onDone: noLinks });
    await page.getByRole("heading", { level: 2, name: language === "fr" ? "Je sais…" : "I can…" }).waitFor();
    expect(tablet.troubles).toEqual([]);
    expect(elsewhere).toEqual([]);
    await button(page, language === "fr" ? "Suite" : "Next").waitFor();
  });
});

/** A word that one does not know, in a step to read: its card is one touch away, or one key. */
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { axeInDresses, type Dress } from "../support/axe.ts";
import { openDevice } from "../support/device.ts";
import type { HubProcess } from "../support/hub-process.ts";
import { button, firstVisit, makeCard, untilReady } from "../support/learner.ts";
import { startWallHub } from "../support/lesson-wall.ts";
import { sideways } from "../support/narrow-glass.ts";

const DRESSES: readonly Dress[] = (["normal", "strong", "dark"] as const).flatMap((contrast) => (["normal", "very-large"] as const).map((text) => ({ contrast, text })));

describe("a word with a card", () => {
  let hub: HubProcess;
  beforeAll(async () => { hub = await startWallHub(); });
  afterAll(() => hub.dispose());

  const WAYS = [
    { language: "fr", hand: "touch", width: 800, height: 1280, word: "pièces jointes", title: "la pièce jointe", close: "Fermer" },
    { language: "en", hand: "keyboard", width: 1366, height: 768, word: "attachments", title: "the attachment", close: "Close" },
    { language: "fr", hand: "touch", width: 320, height: 640, word: "courriel", title: "le courriel", close: "Fermer" },
  ] as const;

  it.each(WAYS)("opens it and closes it, in $language by $hand, $width × $height", async ({ language, hand, width, height, word, title, close }) => {
    const device = await openDevice({ executable: inject("chromium"), width, height, touch: hand === "touch", locale: language === "fr" ? "fr-FR" : "en-GB" });
    const { page } = device;
    const use = (name: string) => (hand === "touch" ? button(page, name).tap() : button(page, name).press("Enter"));
    await firstVisit(page, hub.address, language);
    await untilReady(page, language);
    await makeCard(page, "Odette", { speech: language, drawing: language === "fr" ? "phare" : "lighthouse" });
    await page.goto(`${hub.address}/lecon/essai-mots`);
    await button(page, word).waitFor();
    const found: string[] = [];
    const look = async (): Promise<void> => { found.push(...(await axeInDresses(page, word, DRESSES, sideways))); };
    await look();
    await use(word);
    await page.getByRole("dialog", { name: title }).waitFor();
    await look();
    await use(close);
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(word);
    expect(found).toEqual([]);
    expect(device.troubles).toEqual([]);
    await device.dispose();
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { axeInDresses, type Dress } from "../support/axe.ts";
import { type Device, openDevice } from "../support/device.ts";
import { type HubProcess, startHub } from "../support/hub-process.ts";
import { button, enter, firstVisit } from "../support/learner.ts";

const CONTRASTS = ["normal", "strong", "dark"] as const;
const TEXTS = ["normal", "large", "very-large"] as const;
const EVERY: readonly Dress[] = CONTRASTS.flatMap((contrast) => TEXTS.map((text) => ({ contrast, text })));

describe("axe finds nothing", () => {
  let hub: HubProcess;
  beforeAll(async () => { hub = await startHub({ args: ["--demo"] }); });
  afterAll(() => hub.dispose());

  const look = (page: Page, name: string) => axeInDresses(page, name, EVERY);
  const tabletOf = (size: { width: number; height: number }): Promise<Device> => openDevice({ executable: inject("chromium"), ...size });

  it.each([{ width: 800, height: 1280 }, { width: 390, height: 844 }, { width: 1280, height: 800 }])("on the learner's screens, $width × $height", async (size) => {
    const tablet = await tabletOf(size);
    const { page } = tablet;
    const found: string[] = [];
    await page.goto(`${hub.address}/relier#PREAUDEM`);
    await button(page, "Relier").waitFor();
    found.push(...(await look(page, "join")));
    await button(page, "Relier").click();
    await page.getByText("Cette tablette est reliée au lieu.").waitFor();
    await page.goto(hub.address);
    await page.getByRole("button", { name: /^Bonjour/ }).waitFor();
    found.push(...(await look(page, "language")));
    await firstVisit(page, hub.address);
    await button(page, "Lucette").waitFor();
    found.push(...(await look(page, "cards")));
    await button(page, "Aide").click();
    found.push(...(await look(page, "help")));
    await page.keyboard.press("Escape");
    await button(page, "Lucette").click();
    found.push(...(await look(page, "confirm")));
    await page.keyboard.press("Escape");
    await enter(page, "Monique");
    for (const place of ["/accueil", "/lecons", "/carnet", "/arnaque"]) {
      await page.goto(`${hub.address}${place}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      found.push(...(await look(page, place)));
    }
    await page.goto(`${hub.address}/carte`);
    await page.getByRole("textbox").fill("Monique");
    found.push(...(await look(page, "card: name")));
    await button(page, "Suite").click();
    await page.getByRole("radio").first().waitFor({ state: "attached" });
    found.push(...(await look(page, "card: drawing")));
    await page.locator("label", { has: page.getByRole("radio", { name: "phare" }) }).click();
    await button(page, "Suite").click();
    await button(page, "C'est ma carte").waitFor();
    found.push(...(await look(page, "card: colour")));
    expect(found).toEqual([]);
    await tablet.dispose();
  });

  it.each([{ width: 1366, height: 768 }, { width: 390, height: 844 }])("on the trainer's screens, $width × $height", async (size) => {
    const laptop = await openDevice({ executable: inject("chromium"), ...size, touch: false });
    const { page } = laptop;
    const found: string[] = [];
    await page.goto(`${hub.address}/formateur`);
    await page.getByLabel("Votre prénom").fill("Bernard");
    found.push(...(await look(page, "sign in")));
    await page.getByLabel("Votre mot de passe").fill("demonstration");
    await button(page, "Entrer").click();
    await page.getByLabel("Votre code").fill("2468");
    found.push(...(await look(page, "choose a code")));
    await button(page, "Garder ce code").click();
    await page.locator(".register > li", { hasText: "Thi Lan" }).waitFor();
    found.push(...(await look(page, "people")));
    await button(page, "Voir Jeanne").click();
    await page.getByRole("heading", { level: 1, name: "Jeanne" }).waitFor();
    found.push(...(await look(page, "person")));
    await button(page, "Les personnes").click();
    await button(page, "Préparer une tablette").click();
    await button(page, "Faire un code").click();
    await page.locator(".code").waitFor();
    found.push(...(await look(page, "tablets")));
    await page.reload();
    await page.getByLabel("Votre code").waitFor();
    found.push(...(await look(page, "lock")));
    await page.goto(`${hub.address}/commencer#x`);
    await page.getByLabel("Nom du lieu").waitFor();
    found.push(...(await look(page, "found")));
    expect(found).toEqual([]);
    await laptop.dispose();
  });
});

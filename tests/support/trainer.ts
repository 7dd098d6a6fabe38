/** What a trainer does with her laptop, and with a tablet she prepares. */
import type { Page } from "playwright-core";
import type { Device } from "./device.ts";
import type { HubProcess } from "./hub-process.ts";
import { button, firstVisit } from "./learner.ts";

export const CODE = "2468";

/** Opens the one-time link that the hub printed, makes the place, and is in front of the people. */
export async function foundPlace(laptop: Device, hub: HubProcess): Promise<void> {
  const [link] = /http:\S+\/commencer#\S+/.exec(hub.printed()) ?? [];
  if (!link) throw new Error(`no founding link in: ${hub.printed()}`);
  const { page } = laptop;
  await page.goto(link);
  await page.getByLabel("Nom du lieu").fill("Le Préau");
  await page.getByLabel("Votre prénom").fill("Bernard");
  await page.getByLabel("Votre mot de passe").fill("quatre mots faciles");
  await button(page, "Créer le lieu").click();
  await page.getByLabel("Votre code").fill(CODE);
  await button(page, "Garder ce code").click();
  await page.getByRole("heading", { level: 1, name: "Les personnes" }).waitFor();
}

/** The code typed on the tablet, two words compared, a yes. */
export async function prepareTablet({ laptop, tablet, hub }: { laptop: Device; tablet: Device; hub: HubProcess }): Promise<void> {
  await laptop.page.goto(`${hub.address}/formateur`);
  await openWithCode(laptop.page);
  await button(laptop.page, "Préparer une tablette").click();
  await button(laptop.page, "Faire un code").click();
  const code = (await laptop.page.locator(".code").innerText()).trim();
  await tablet.page.goto(`${hub.address}/relier`);
  await tablet.page.getByLabel("Le code du formateur").fill(code);
  await button(tablet.page, "Relier").click();
  const words = await tablet.page.locator(".words").innerText();
  const compared = await laptop.page.locator(".words").innerText();
  if (words !== compared) throw new Error(`the tablet says ${words}, the laptop ${compared}`);
  await button(laptop.page, "Oui, les mêmes").click();
  await tablet.page.getByText("Cette tablette est reliée au lieu.").waitFor();
}

export async function openWithCode(page: Page): Promise<void> {
  await page.getByLabel("Votre code").fill(CODE);
  await button(page, "Ouvrir").click();
  await page.getByRole("heading", { level: 1, name: "Les personnes" }).waitFor();
}

/** A tablet as it stands in the room: visited once, its language chosen. */
export async function unpack(tablet: Device, hub: HubProcess): Promise<void> {
  await firstVisit(tablet.page, hub.address);
}

/** Brings the page to the front again: what makes a device meet its hub at once. */
export async function wake(device: Device): Promise<void> {
  await device.page.evaluate(() => window.dispatchEvent(new Event("online")));
}

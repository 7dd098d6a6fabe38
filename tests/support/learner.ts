/** What a learner does with a tablet, in the words that are on the screen. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

const exact = (name: string) => ({ name, exact: true });

/** First visit: the language is chosen, the cards are there. */
export async function firstVisit(page: Page, address: string, language: "Français" | "English" = "Français"): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: language }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Waits until the tablet says that it needs the internet no more. */
export async function untilReady(page: Page): Promise<void> {
  await page.getByText("Prêt sans internet").waitFor({ timeout: 60_000 });
}

export const button = (page: Page, name: string) => page.getByRole("button", exact(name));

/** Touches a card and says « oui, c'est moi ». */
export async function enter(page: Page, firstName: string): Promise<void> {
  await button(page, firstName).click();
  await page.getByRole("dialog").getByRole("button").filter({ hasText: /^(Oui|Yes)/ }).click();
  await page.getByRole("heading", { level: 1, name: firstName }).waitFor();
}

/** « Étape 4 sur 16 » → 4. */
export async function stepNumber(page: Page): Promise<number> {
  const words = await page.getByText(/^(Étape|Step) \d+ (sur|of) \d+$/).first().innerText();
  const [number = "0"] = /\d+/.exec(words) ?? [];
  return Number(number);
}

/** The journal as it lies in the tablet's database: every entry's place and text. */
export async function journalOf(page: Page): Promise<readonly { device: string; stream: string; number: number; body: string | undefined }[]> {
  return page.evaluate(async () => {
    const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith("pas-a-pas"));
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open(found?.name ?? "");
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const rows = await new Promise<{ device: string; stream: string; number: number; written?: { body: string } }[]>((done, failed) => {
      const reading = database.transaction("entries").objectStore("entries").getAll();
      reading.onsuccess = () => done(reading.result);
      reading.onerror = () => failed(reading.error);
    });
    database.close();
    return rows.map(({ device, stream, number, written }) => ({ device, stream, number, body: written?.body }));
  });
}

export function expectNoTroubles(troubles: readonly string[]): void {
  expect(troubles).toEqual([]);
}

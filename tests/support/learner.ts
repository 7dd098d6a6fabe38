/** What a learner does with a tablet, in the words that are on the screen. */
import type { Page } from "playwright-core";

type Speech = "fr" | "en";
const WORDS = {
  fr: { hello: /^Bonjour/, ready: "Prêt sans internet", makeCard: "Faire ma carte", noCard: "Je n'ai pas de carte", yes: /^Oui/, next: "Suite", myCard: "C'est ma carte" },
  en: { hello: /^Hello/, ready: "Ready without internet", makeCard: "Make my card", noCard: "I have no card", yes: /^Yes/, next: "Next", myCard: "This is my card" },
} as const;

export const button = (page: Page, name: string | RegExp) => page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

/** First visit: the language is chosen, the cards are there. */
export async function firstVisit(page: Page, address: string, speech: Speech = "fr"): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: WORDS[speech].hello }).click();
  await page.getByRole("heading", { level: 1, name: WORDS[speech].hello }).waitFor();
}

/** Waits until the tablet says that it needs the internet no more. */
export async function untilReady(page: Page, speech: Speech = "fr"): Promise<void> {
  await page.getByText(WORDS[speech].ready).waitFor({ timeout: 60_000 });
}

/** Touches a card and says « oui, c'est moi ». */
export async function enter(page: Page, firstName: string, speech: Speech = "fr"): Promise<void> {
  await button(page, firstName).click();
  await page.waitForTimeout(600);
  await page.getByRole("dialog").getByRole("button", { name: WORDS[speech].yes }).click();
  await page.getByRole("heading", { level: 1, name: firstName }).waitFor();
}

/** Makes a card in its three steps, and is at home afterwards. `drawing`: how the drawing is called aloud. */
export async function makeCard(page: Page, firstName: string, { speech = "fr", drawing }: { speech?: Speech; drawing: string }): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^(${WORDS[speech].makeCard}|${WORDS[speech].noCard})$`) }).click();
  await page.getByRole("textbox").fill(firstName);
  await button(page, WORDS[speech].next).click();
  await page.locator("label", { has: page.getByRole("radio", { name: drawing }) }).click();
  await page.waitForTimeout(600);
  await button(page, WORDS[speech].next).click();
  await page.waitForTimeout(600);
  await button(page, WORDS[speech].myCard).click();
  await page.getByRole("heading", { level: 1, name: firstName }).waitFor();
}

/** « Étape 4 sur 16 » → 4. */
export async function stepNumber(page: Page): Promise<number> {
  const words = await page.getByText(/^(Étape|Step) \d+ (sur|of) \d+$/).first().innerText();
  const [number = "0"] = /\d+/.exec(words) ?? [];
  return Number(number);
}

export type JournalRow = { readonly device: string; readonly stream: string; readonly number: number; readonly body: string | undefined; readonly digest: string };

/** The journal as it lies in the device's own database, in order. */
export async function journalOf(page: Page): Promise<readonly JournalRow[]> {
  const rows = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open("pas-a-pas");
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const rows = await new Promise<{ device: string; stream: string; number: number; digest: string; written?: { body: string } }[]>((done, failed) => {
      const reading = database.transaction("entries").objectStore("entries").getAll();
      reading.onsuccess = () => done(reading.result);
      reading.onerror = () => failed(reading.error);
    });
    database.close();
    return rows.map(({ device, stream, number, digest, written }) => ({ device, stream, number, digest, body: written?.body }));
  });
  return rows.sort((one, other) => `${one.device}${one.stream}`.localeCompare(`${other.device}${other.stream}`) || one.number - other.number);
}

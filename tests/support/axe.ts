/** What axe finds on a page: WCAG 2.2 A and AA, best practices too. Empty when there is nothing to say. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

type AxeRun = { violations: { id: string; help: string; nodes: { html: string; target: unknown[]; failureSummary?: string }[] }[] };

export async function axeFindings(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(options: object): Promise<AxeRun> } }).axe.run({ rules: { "target-size": { enabled: true } } }));
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help} — ${html.slice(0, 160)} — ${failureSummary?.replace(/\s+/g, " ").slice(0, 300) ?? ""}`));
}

export type Dress = { readonly contrast: "normal" | "strong" | "dark"; readonly text: "normal" | "large" | "very-large" };
const MOST_LOOKS = 10;
const PLAIN: Dress = { contrast: "normal", text: "normal" };

/** What axe says of the screen as it is, in each dress, and `also` of each; the page is then as it was. */
export async function axeInDresses(page: Page, name: string, dresses: readonly Dress[], also: (page: Page) => Promise<readonly string[]> = async () => []): Promise<readonly string[]> {
  const found: string[] = [];
  const before = await page.evaluate(() => window.scrollY);
  for (const dress of dresses) found.push(...(await lookAtEnd(page, dress, also)).map((finding) => `${name}, ${dress.contrast}, ${dress.text}: ${finding}`));
  await page.evaluate(({ dress, top }) => {
    Object.assign(document.documentElement.dataset, dress);
    window.scrollTo(0, top);
  }, { dress: PLAIN, top: before });
  return [...new Set(found)];
}

/** Scrolled to its end: the foot bar then lies under the content, and covers nothing. A page that was still growing or moving is looked at again. */
async function lookAtEnd(page: Page, dress: Dress, also: (page: Page) => Promise<readonly string[]>): Promise<readonly string[]> {
  for (let times = 0; times < MOST_LOOKS; times++) {
    await page.evaluate((wanted) => {
      Object.assign(document.documentElement.dataset, wanted);
      window.scrollTo(0, document.documentElement.scrollHeight);
    }, dress);
    const findings = [...(await axeFindings(page)), ...(await also(page))];
    if (await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY <= 1)) return findings;
  }
  throw new Error("the page never comes to rest at its end");
}

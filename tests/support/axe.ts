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

/** A real browser with its own profile on disk: a tablet or a laptop that can be closed, opened again, and cut off. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";

export type Device = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Closes the browser and opens it again on the same profile. */
  reopen(): Promise<void>;
  setOffline(offline: boolean): Promise<void>;
  dispose(): Promise<void>;
  /** What the pages wrote on their consoles as errors, and exceptions nobody caught. */
  readonly troubles: string[];
};

type Options = {
  readonly executable: string;
  readonly width?: number;
  readonly height?: number;
  readonly touch?: boolean;
  readonly locale?: string;
  readonly reducedMotion?: "reduce" | "no-preference";
};

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export async function openDevice({ executable, width = 800, height = 1280, touch = true, locale = "fr-FR", reducedMotion = "reduce" }: Options): Promise<Device> {
  if (executable === "") throw new Error("There is no browser: the first lines of this run say what to install.");
  const profile = mkdtempSync(join(tmpdir(), "pas-a-pas-device-"));
  const troubles: string[] = [];
  let offline = false;
  let context: BrowserContext;
  let page: Page;

  const open = async (): Promise<void> => {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: executable, headless: true, args: QUIET, viewport: { width, height }, hasTouch: touch, locale, reducedMotion,
    });
    await context.setOffline(offline);
    page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("console", (message) => { if (message.type() === "error" && !/Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/.test(message.text())) troubles.push(message.text()); });
  };
  await open();
  return {
    get page() { return page; },
    get context() { return context; },
    troubles,
    reopen: async () => { await context.close(); await open(); },
    setOffline: async (cut) => { offline = cut; await context.setOffline(cut); },
    dispose: async () => { await context.close(); rmSync(profile, { recursive: true, force: true }); },
  };
}

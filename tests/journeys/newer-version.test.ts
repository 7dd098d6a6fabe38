import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Device, openDevice } from "../support/device.ts";
import { type HubProcess, startHub } from "../support/hub-process.ts";
import { button, firstVisit, makeCard, untilReady } from "../support/learner.ts";

const NEWER = "Une nouvelle version est prête.";

describe("a new version", () => {
  const folder = mkdtempSync(join(tmpdir(), "pas-a-pas-build-"));
  const dist = join(folder, "dist");
  let hub: HubProcess;
  let tablet: Device;
  beforeAll(async () => {
    cpSync("dist", dist, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    hub = await startHub({ dist });
    tablet = await openDevice({ executable: inject("chromium") });
  });
  afterAll(async () => {
    await tablet.dispose();
    await hub.dispose();
    rmSync(folder, { recursive: true, force: true });
  });
  const versionShown = () => tablet.page.locator('meta[name="version"]').getAttribute("content", { timeout: 1_000 }).catch(() => "1");

  /** Another page, and a worker that knows it: what a deployment is to a browser. */
  function deploy(version: string): void {
    const page = join(dist, "app/index.html");
    writeFileSync(page, readFileSync(page, "utf8").replace(/<meta name="version"[^>]*>|(?=<title>)/, `<meta name="version" content="${version}">`));
    const worker = join(dist, "app/service-worker.js");
    writeFileSync(worker, readFileSync(worker, "utf8").replace(/(url:[`"']\/index\.html[`"'],revision:[`"'])[0-9a-z]+/, `$1${version.padStart(16, "0")}`));
  }

  it("waits, and asks in words; refused, it stays away until the next start", async () => {
    await firstVisit(tablet.page, hub.address);
    await untilReady(tablet.page);
    deploy("2");
    await tablet.page.evaluate(() => window.dispatchEvent(new Event("online")));
    await tablet.page.getByText(NEWER).waitFor();
    expect(await versionShown()).toBe("1");
    await button(tablet.page, "Plus tard").click();
    await tablet.page.getByText(NEWER).waitFor({ state: "detached" });
    await button(tablet.page, "Aide").click();
    await tablet.page.getByRole("dialog").waitFor();
    await tablet.page.keyboard.press("Escape");
    await tablet.page.getByRole("dialog").waitFor({ state: "detached" });
    await button(tablet.page, /Arnaque/).click();
    await button(tablet.page, "Retour").click();
    await button(tablet.page, "Faire ma carte").waitFor();
    expect(await tablet.page.getByText(NEWER).count()).toBe(0);
    await tablet.page.reload();
    await tablet.page.getByText(NEWER).waitFor();
    expect(await versionShown()).toBe("1");
  });

  it("never comes in the middle of a lesson", async () => {
    await makeCard(tablet.page, "Jeanne", { drawing: "théière" });
    await tablet.page.getByText(NEWER).waitFor();
    await button(tablet.page, "Commencer").click();
    await tablet.page.getByText(/^Étape 1 sur/).waitFor();
    await tablet.page.evaluate(() => window.dispatchEvent(new Event("online")));
    await tablet.page.waitForTimeout(1_000);
    expect(await tablet.page.getByText(NEWER).count()).toBe(0);
    expect(await versionShown()).toBe("1");
  });

  it("is installed when accepted, and the person is where she was", async () => {
    await button(tablet.page, "Je m'arrête").click();
    await tablet.page.getByText(NEWER).waitFor();
    await button(tablet.page, "Installer").click();
    await expect.poll(versionShown, { timeout: 20_000 }).toBe("2");
    await tablet.page.getByRole("heading", { level: 1, name: "Jeanne" }).waitFor();
    expect(await tablet.page.getByText(NEWER).count()).toBe(0);
    await tablet.setOffline(true);
    await tablet.page.reload();
    await button(tablet.page, "Reprendre ma leçon").waitFor();
    expect(await versionShown()).toBe("2");
    expect(tablet.troubles).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Device, openDevice } from "../support/device.ts";
import { type HubProcess, startHub } from "../support/hub-process.ts";
import { button, journalOf, makeCard, untilReady } from "../support/learner.ts";
import { lessonOf } from "../support/lessons.ts";
import { playLesson } from "../support/play-lesson.ts";
import { foundPlace, openWithCode, prepareTablet, unpack, wake } from "../support/trainer.ts";

const lesson = lessonOf("toucher-l-ecran");

describe("two tablets and a trainer's laptop", () => {
  let hub: HubProcess;
  let laptop: Device;
  let one: Device;
  let other: Device;
  beforeAll(async () => {
    hub = await startHub();
    const executable = inject("chromium");
    [laptop, one, other] = await Promise.all([openDevice({ executable, width: 1366, height: 768, touch: false }), openDevice({ executable }), openDevice({ executable })]);
  });
  afterAll(async () => {
    await Promise.all([laptop, one, other].map((device) => device.dispose()));
    await hub.dispose();
  });

  const journals = (devices: readonly Device[]) => Promise.all(devices.map(async ({ page }) => (await journalOf(page)).filter(({ stream }) => stream === "main")));
  const untilEqual = async (...devices: readonly Device[]): Promise<void> => {
    await expect.poll(async () => {
      await Promise.all(devices.map(wake));
      const [first, ...rest] = (await journals(devices)).map((journal) => JSON.stringify(journal));
      return rest.every((journal) => journal === first);
    }, { timeout: 30_000, interval: 1_500 }).toBe(true);
  };

  it("sends what a tablet held before it was ever tied to a hub", async () => {
    await foundPlace(laptop, hub);
    await unpack(one, hub);
    await makeCard(one.page, "Jeanne", { drawing: "théière" });
    await button(one.page, "Commencer").click();
    await playLesson({ page: one.page, lesson, hand: "touch" }, { steps: 4 });
    await prepareTablet({ laptop, tablet: one, hub });
    await untilEqual(laptop, one);
    await laptop.page.goto(`${hub.address}/formateur`);
    await openWithCode(laptop.page);
    await laptop.page.locator(".register > li", { hasText: "Jeanne" }).getByText("en cours").waitFor();
  });

  it("ends with the same journal everywhere, whatever the order of meetings", async () => {
    await unpack(other, hub);
    await prepareTablet({ laptop, tablet: other, hub });
    // Each works alone for a while, then they come back in another order than they left.
    await Promise.all([one, other].map((tablet) => tablet.page.goto(hub.address)));
    await untilReady(other.page);
    await one.setOffline(true);
    await other.setOffline(true);
    await makeCard(other.page, "Henri", { drawing: "vélo" });
    await button(other.page, "Commencer").click();
    await playLesson({ page: other.page, lesson, hand: "touch" }, { steps: 3 });
    await makeCard(one.page, "Monique", { drawing: "tulipe" });
    await laptop.setOffline(true);
    await other.setOffline(false);
    await wake(other);
    await laptop.setOffline(false);
    await one.setOffline(false);
    await untilEqual(laptop, one, other);
    const names = await laptop.page.goto(`${hub.address}/formateur`).then(() => openWithCode(laptop.page)).then(() => laptop.page.locator(".register__who b").allInnerTexts());
    expect([...names].sort()).toEqual(["Henri", "Jeanne", "Monique"]);
  });

  it("loses nothing and doubles nothing when the hub is killed with -9 in mid-sync", async () => {
    // The hub has written, and is gone before its answer: the tablet cannot know.
    let killed = false;
    await one.context.route("**/api/sync", async (route) => {
      if (killed) return route.continue();
      const sent = (route.request().postDataBuffer()?.length ?? 0) > 0;
      const answer = await route.fetch().catch(() => undefined);
      if (sent && answer?.ok()) {
        killed = true;
        await hub.kill();
      }
      await route.abort().catch(() => undefined);
    });
    await one.page.goto(hub.address);
    await makeCard(one.page, "Manuel", { drawing: "bateau" });
    await wake(one);
    await expect.poll(() => killed, { timeout: 20_000 }).toBe(true);
    await one.page.waitForTimeout(500);
    await hub.start();
    await one.context.unroute("**/api/sync");
    await untilEqual(laptop, one, other);
    const rows = await journalOf(laptop.page);
    expect(new Set(rows.map(({ device, stream, number }) => `${device}/${stream}/${number}`)).size).toBe(rows.length);
    expect(rows.some(({ body }) => body?.includes("Manuel"))).toBe(true);
  });

  it("shows the trainer the people without internet, and from when that picture dates", async () => {
    await hub.kill();
    await laptop.setOffline(true);
    await laptop.reopen();
    await laptop.page.goto(`${hub.address}/formateur`);
    await openWithCode(laptop.page);
    await laptop.page.locator(".register > li", { hasText: "Manuel" }).waitFor();
    await laptop.page.getByText(/^À jour à \d\d\sh\s\d\d\.$/).waitFor();
    expect([...laptop.troubles, ...one.troubles, ...other.troubles]).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Device, openDevice } from "../support/device.ts";
import { type HubProcess, startHub } from "../support/hub-process.ts";
import { button, enter, firstVisit, journalOf, makeCard, stepNumber, untilReady } from "../support/learner.ts";
import { lessonOf } from "../support/lessons.ts";
import { playLesson } from "../support/play-lesson.ts";

const lesson = lessonOf("toucher-l-ecran");

describe("a tablet in a room without internet", () => {
  let hub: HubProcess;
  let tablet: Device;
  beforeAll(async () => {
    hub = await startHub();
    tablet = await openDevice({ executable: inject("chromium") });
  });
  afterAll(async () => {
    await tablet.dispose();
    await hub.dispose();
  });

  it("needs one visit online, then never again: reload, cold start, hub gone", async () => {
    await firstVisit(tablet.page, hub.address);
    await untilReady(tablet.page);
    await tablet.setOffline(true);
    await hub.kill();
    await tablet.page.reload();
    await button(tablet.page, "Faire ma carte").waitFor();
    await tablet.reopen();
    await tablet.page.goto(hub.address);
    await makeCard(tablet.page, "Jeanne", { drawing: "théière" });
    await button(tablet.page, "Commencer").click();
    await playLesson({ page: tablet.page, lesson, hand: "touch" });
    await tablet.page.getByRole("heading", { level: 2, name: "Je sais…" }).waitFor();
    const kinds = (await journalOf(tablet.page)).filter(({ stream }) => stream === "main").map(({ body }) => (JSON.parse(body ?? "{}") as { kind: string }).kind);
    expect(kinds.filter((kind) => kind === "step-done")).toHaveLength(lesson.steps.length);
    expect(kinds.at(-1)).toBe("lesson-done");
    expect(tablet.troubles).toEqual([]);
  });

  it("resumes on the same step when the browser was closed in mid-lesson", async () => {
    await tablet.page.goto(hub.address);
    await makeCard(tablet.page, "Henri", { drawing: "vélo" });
    await button(tablet.page, "Commencer").click();
    await playLesson({ page: tablet.page, lesson, hand: "touch" }, { steps: 5 });
    expect(await stepNumber(tablet.page)).toBe(6);
    // A hand takes longer than the disk; a test does not. Jeanne has been there before him.
    await expect.poll(async () => (await journalOf(tablet.page)).filter(({ body }) => body?.includes(`"step-shown"`) && body.includes(`"${lesson.steps[5]?.id}"`)).length).toBe(2);
    await tablet.reopen();
    await tablet.page.goto(hub.address);
    await enter(tablet.page, "Henri");
    await button(tablet.page, "Reprendre ma leçon").click();
    await tablet.page.getByRole("heading", { level: 1, name: lesson.steps[5]?.title ?? "" }).waitFor();
    expect(await stepNumber(tablet.page)).toBe(6);
  });

  it("keeps two people apart: neither sees the other's place", async () => {
    await tablet.page.goto(hub.address);
    await enter(tablet.page, "Jeanne");
    expect(await button(tablet.page, "Reprendre ma leçon").count()).toBe(0);
    await button(tablet.page, "Ce n'est pas moi").first().click();
    await enter(tablet.page, "Henri");
    await tablet.page.getByText("Étape 6 sur 16").waitFor();
    expect(tablet.troubles).toEqual([]);
  });
});

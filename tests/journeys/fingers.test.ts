import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { beginLesson } from "../support/begin-lesson.ts";
import type { Device } from "../support/device.ts";
import type { HubProcess } from "../support/hub-process.ts";
import { button } from "../support/learner.ts";
import { startWallHub, wallLesson } from "../support/lesson-wall.ts";
import { playLesson } from "../support/play-lesson.ts";

describe("gestures and finds", () => {
  let hub: HubProcess;
  let device: Device;
  const open = async (id: string, touch: boolean): Promise<Page> => {
    device = await beginLesson(hub, id, { touch });
    return device.page;
  };
  beforeAll(async () => { hub = await startWallHub(); });
  afterAll(() => hub.dispose());
  afterEach(() => device.dispose());

  it.each(["essai-gestes", "essai-trouver", "essai-regarder"])("are all done by the keyboard alone: %s", async (id) => {
    const page = await open(id, false);
    await playLesson({ page, lesson: wallLesson(id), hand: "keyboard" });
    await page.getByRole("heading", { level: 2, name: "Je sais…" }).waitFor();
    expect(device.troubles).toEqual([]);
  });

  it("have another way, by short touches", async () => {
    const page = await open("essai-gestes", true);
    const lesson = wallLesson("essai-gestes");
    await playLesson({ page, lesson, hand: "touch" }, { steps: 1 });
    const otherWay = page.locator('[data-spot="other-way"]');
    const again = async (spot = otherWay) => {
      await spot.tap();
      await page.waitForTimeout(560);
    };
    const next = () => again(button(page, "Suite"));
    for (const title of ["La fin de la lettre", "La date de la lettre", "L'album"]) {
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      while ((await otherWay.count()) > 0) await again();
      await next();
    }
    for (const thing of ["La pomme", "Le pain", "Le fromage"]) {
      await again(page.getByRole("button", { name: thing }));
      await again(page.getByRole("button", { name: "Le panier" }));
    }
    await next();
    for (let times = 0; times < 2; times++) {
      await again(page.getByRole("button", { name: "Le verre" }));
      await again(page.getByRole("button", { name: "Le dessous de verre" }));
    }
    await next();
    while ((await otherWay.count()) > 0) await again();
    await button(page, "Suite").waitFor();
  });

  it("offer « Suite » after two clean successes in a row, and practising may go on", async () => {
    const page = await open("essai-gestes", true);
    const lesson = wallLesson("essai-gestes");
    const here = lesson.steps.findIndex(({ id }) => id === "boutons");
    await playLesson({ page, lesson, hand: "touch" }, { steps: here });
    await page.locator('[data-spot="0"]').tap();
    await page.locator('[data-spot="1"]').waitFor();
    expect(await button(page, "Suite").count()).toBe(0);
    await page.locator('[data-spot="1"]').tap();
    await button(page, "Suite").waitFor();
    await page.locator('[data-spot="2"]').tap();
    await page.locator('[data-spot="3"]').waitFor();
    // The shell is slower than this hand.
    await page.waitForTimeout(560);
    await button(page, "Suite").tap();
    await page.getByRole("heading", { level: 1, name: "Une lampe à droite" }).waitFor();
  });

  it("are coached where a touch does nothing, and a scroll is no mistake", async () => {
    const page = await open("essai-trouver", true);
    await playLesson({ page, lesson: wallLesson("essai-trouver"), hand: "touch" }, { steps: 1 });
    const zone = page.getByRole("button", { name: "Le bouton du son" });
    const box = await zone.boundingBox();
    if (!box) throw new Error("no zone");
    const browser = await page.context().newCDPSession(page);
    const finger = (type: "touchStart" | "touchMove" | "touchEnd", x: number, y: number) => browser.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await finger("touchStart", x, y);
    for (const step of [10, 30, 60, 90]) await finger("touchMove", x, y - step);
    await finger("touchEnd", x, y - 90);
    await page.waitForTimeout(300);
    expect(await page.locator(".feedback").count()).toBe(0);
    await finger("touchStart", x, y);
    for (const step of [10, 30, 60]) await finger("touchMove", x - step, y);
    await finger("touchEnd", x - 60, y);
    await page.getByText("Votre doigt a glissé.").waitFor();
    // The second mistake brings the first hint by itself.
    const now = await zone.boundingBox();
    await page.touchscreen.tap(x, (now?.y ?? 0) + box.height + 40);
    await page.getByText("Cherchez tout en haut, à droite.").waitFor();
    expect(device.troubles).toEqual([]);
  });
});

/** Safety rules 1 to 3 of the player (curriculum, 4.8), on the real screen. Rule 4 is in the wall, 5 and 6 in tests/safety.test.ts. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Lesson } from "#course/lesson.ts";
import { type Device, openDevice } from "../support/device.ts";
import { everythingKept } from "../support/everything-kept.ts";
import type { HubProcess } from "../support/hub-process.ts";
import { button, firstVisit, journalOf, makeCard } from "../support/learner.ts";
import { ALL_LESSONS, inEveryLanguage, startWallHub, wallLesson } from "../support/lesson-wall.ts";
import { playLesson } from "../support/play-lesson.ts";

const lessons = inEveryLanguage(ALL_LESSONS.packs).filter(({ language }) => language === "fr").map(({ lesson }) => lesson);
/** Wherever one types: the shortest lesson of each kind. */
const TYPING = ["mail", "chat", "form", "keyboard"].map((kind) => {
  const [shortest] = lessons.filter(({ steps }) => steps.some((step) => step.kind === kind)).toSorted((a, b) => a.steps.length - b.steps.length);
  if (!shortest) throw new Error(`no lesson with ${kind}`);
  return shortest;
});
/** A word that is in no lesson. */
const TYPED = "Zyxopalme";
const CARD = "4111 1111 1111 1111";
const SECURITY_NUMBER = "150037511600122";

describe("whoever types in an exercise", () => {
  let hub: HubProcess;
  let tablet: Device;
  let page: Page;
  /** Every address that was asked for, and what was sent with it. */
  const sent: string[] = [];
  const begin = async (): Promise<void> => {
    tablet = await openDevice({ executable: inject("chromium") });
    ({ page } = tablet);
    page.on("request", (request) => sent.push(request.url(), request.postDataBuffer()?.toString("latin1") ?? ""));
    await firstVisit(page, hub.address);
    await makeCard(page, "Odette", { drawing: "phare" });
  };
  beforeAll(async () => {
    hub = await startWallHub();
    await begin();
  });
  afterAll(async () => {
    await tablet.dispose();
    await hub.dispose();
  });

  const boxes = (): Locator => page.locator(".practice").locator('input[type="text"], input[type="password"], input[type="email"], input[type="tel"], input[type="search"], input:not([type]), textarea').and(page.locator(":visible"));

  it("sees « Entraînement » and has the training card, and nothing typed leaves the step: rules 1 and 3", async () => {
    let typed = 0;
    const typeEverywhere = async (lesson: Lesson, marked: Set<string>): Promise<void> => {
      for (const box of await boxes().all()) {
        const name = `${lesson.id} ${await box.getAttribute("data-spot")} ${await box.getAttribute("id")}`;
        if (marked.has(name) || !(await box.isEditable())) continue;
        marked.add(name);
        typed += 1;
        await page.locator(".practice__tab", { hasText: "Entraînement" }).waitFor();
        await button(page, "Ma fiche").or(page.locator(".form__card")).and(page.locator(":visible")).first().waitFor();
        const was = await box.inputValue();
        // A word begun on the drawn keyboard has its bar somewhere: put back, it would stand elsewhere, and the next key go wrong.
        if (was !== "" && (await box.getAttribute("inputmode")) === "none") continue;
        await box.fill(TYPED);
        await box.fill(was);
      }
    };
    for (const lesson of new Set(TYPING)) {
      await page.goto(`${hub.address}/lecon/${lesson.id}`);
      const marked = new Set<string>();
      await playLesson({
        page, lesson, hand: "touch",
        onStep: async () => { marked.clear(); await typeEverywhere(lesson, marked); },
        onMove: () => typeEverywhere(lesson, marked),
        onDone: () => typeEverywhere(lesson, marked),
      });
      await page.getByRole("heading", { level: 2, name: "Je sais…" }).waitFor();
    }
    expect(typed).toBeGreaterThan(5);
    const kept = await everythingKept(page);
    // What is kept is really looked at: her card is there, what she typed is not.
    expect(kept).toContain("Odette");
    expect(kept).not.toContain(TYPED);
    expect(sent.join("\n")).not.toContain(TYPED);
    expect(tablet.troubles).toEqual([]);
  }, 900_000);

  describe("a real number", () => {
    beforeAll(async () => {
      const lesson = wallLesson("essai-formulaire");
      await tablet.dispose();
      await begin();
      await page.goto(`${hub.address}/lecon/${lesson.id}`);
      await playLesson({ page, lesson, hand: "touch" }, { steps: 1 });
    });

    it.each([
      { what: "a card number, typed", number: CARD, type: (box: Locator) => box.pressSequentially(CARD) },
      { what: "a card number, pasted", number: CARD, type: (box: Locator) => box.fill(`Ma carte : ${CARD}`) },
      { what: "a social-security number, typed", number: SECURITY_NUMBER, type: (box: Locator) => box.pressSequentially(SECURITY_NUMBER) },
    ])("is emptied at once, kept nowhere and told so: $what (rule 2)", async ({ number, type }) => {
      const emptied = async () => (await journalOf(page)).filter(({ body }) => body?.includes('"real-number-emptied"')).length;
      const street = page.locator('[data-spot="box-rue"]');
      await street.fill("");
      const before = await emptied();
      await type(street);
      await page.getByText("Ne tapez pas vos vrais numéros ici.").waitFor();
      await expect.poll(emptied).toBe(before + 1);
      const shown = await page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll("input")].map(({ value }) => value).join("\n"));
      for (const text of [number, number.replaceAll(" ", "")]) {
        expect(shown).not.toContain(text);
        expect(await everythingKept(page)).not.toContain(text);
        expect(sent.join("\n")).not.toContain(text);
      }
      expect(tablet.troubles).toEqual([]);
    });
  });
});

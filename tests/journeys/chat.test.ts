import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginLesson } from "../support/begin-lesson.ts";
import { doMove } from "../support/do-move.ts";
import type { HubProcess } from "../support/hub-process.ts";
import { journalOf } from "../support/learner.ts";
import { startWallHub, wallLesson } from "../support/lesson-wall.ts";
import { onNarrowGlass } from "../support/narrow-glass.ts";
import { playLesson } from "../support/play-lesson.ts";

const lesson = wallLesson("essai-messages");
const at = (id: string): number => lesson.steps.findIndex((step) => step.id === id);

describe("the telephone's messages", () => {
  let hub: HubProcess;
  beforeAll(async () => { hub = await startWallHub(); });
  afterAll(() => hub.dispose());

  it("are used from end to end with the keyboard alone, and nothing that was typed is kept", async () => {
    const laptop = await beginLesson(hub, lesson.id, { width: 1366, height: 768, touch: false });
    await playLesson({ page: laptop.page, lesson, hand: "keyboard" });
    await laptop.page.getByRole("heading", { level: 2, name: "Je sais…" }).waitFor();
    const kept = (await journalOf(laptop.page)).map(({ body }) => body ?? "").join("\n");
    expect(kept).toContain("essai-messages");
    for (const typed of ["accord", "Dites", "06 39 98", "33700", "Morel"]) expect(kept).not.toContain(typed);
    expect(laptop.troubles).toEqual([]);
    await laptop.dispose();
  });

  it("say nothing to axe and never scroll sideways, on narrow glass, in strong, dark and very large", async () => {
    expect(await onNarrowGlass(hub, lesson)).toEqual([]);
  });

  it("answer a finger that stays: a row's menu opens, and a voice leaves when the finger lifts", async () => {
    const tablet = await beginLesson(hub, lesson.id, { width: 800, height: 1280, touch: true });
    const { page } = tablet;
    const hands = { page, hand: "touch" } as const;
    await playLesson({ page, lesson, hand: "touch" }, { steps: at("famille") });
    await page.getByRole("heading", { level: 1, name: "La discussion de famille" }).waitFor();
    await doMove(hands, { kind: "hold", spot: "record" });
    await page.getByRole("button", { name: "Message vocal", exact: true }).waitFor();
    await page.getByRole("listitem").filter({ hasText: "Vous à l'instant" }).getByText("Message vocal").waitFor();
    await doMove(hands, { kind: "touch", spot: "back" });
    await doMove(hands, { kind: "hold", spot: "open-village" });
    await page.getByRole("button", { name: "Rendre silencieux" }).waitFor();
    await page.getByRole("heading", { level: 2, name: "Discussions" }).waitFor();
    await tablet.dispose();
  });

  it("show what a trap's link leads to, that nothing is lost, and the way back", async () => {
    const tablet = await beginLesson(hub, lesson.id, { width: 800, height: 1280, touch: true });
    const { page } = tablet;
    const hands = { page, hand: "touch" } as const;
    await playLesson({ page, lesson, hand: "touch" }, { steps: at("piege") });
    await page.getByRole("heading", { level: 1, name: "Un message piégé" }).waitFor();
    await doMove(hands, { kind: "touch", spot: "open-faux-colis" });
    const link = page.getByRole("button", { name: "colis-attente.example, lien : 06 39 98 14 52, 21 h 40" });
    await link.click();
    await page.getByText("Ici, vous n'avez rien perdu.").waitFor();
    expect(page.url()).toBe(`${hub.address}/lecon/essai-messages`);
    await doMove(hands, { kind: "touch", spot: "back" });
    await link.waitFor();
    expect((await journalOf(page)).map(({ body }) => body ?? "").join("\n")).toContain("link-touched");
    expect(tablet.troubles).toEqual([]);
    await tablet.dispose();
  });
});

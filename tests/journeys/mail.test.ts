import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginLesson } from "../support/begin-lesson.ts";
import type { HubProcess } from "../support/hub-process.ts";
import { journalOf } from "../support/learner.ts";
import { startWallHub, wallLesson } from "../support/lesson-wall.ts";
import { onNarrowGlass } from "../support/narrow-glass.ts";
import { playLesson } from "../support/play-lesson.ts";

const lesson = wallLesson("essai-courriel");

describe("the mail box", () => {
  let hub: HubProcess;
  beforeAll(async () => { hub = await startWallHub(); });
  afterAll(() => hub.dispose());

  it("is used from end to end with the keyboard alone, and nothing that was typed is kept", async () => {
    const laptop = await beginLesson(hub, lesson.id, { width: 1366, height: 768, touch: false });
    await playLesson({ page: laptop.page, lesson, hand: "keyboard" });
    await laptop.page.getByRole("heading", { level: 2, name: "Je sais…" }).waitFor();
    const kept = (await journalOf(laptop.page)).map(({ body }) => body ?? "").join("\n");
    expect(kept).toContain("essai-courriel");
    for (const typed of ["jeanne.petit", "bernard.morel", "Mon jardin", "lapin-tracteur"]) expect(kept).not.toContain(typed);
    expect(laptop.troubles).toEqual([]);
    await laptop.dispose();
  });

  it("says nothing to axe and never scrolls sideways, on narrow glass, in strong, dark and very large", async () => {
    expect(await onNarrowGlass(hub, lesson)).toEqual([]);
  });
});

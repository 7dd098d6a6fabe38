import { describe, expect, it } from "vitest";
import type { Step } from "#course/step.ts";
import { speak } from "#i18n/words.ts";
import { worldBefore } from "#learner/lesson/practice/world-before.ts";
import { loadSimulator } from "#learner/lesson/simulators.ts";
import { ALL_LESSONS } from "../../support/lesson-wall.ts";

describe("a step that goes on from the one before", () => {
  it("finds the place as the person left it, or as someone would have who did the earlier steps", async () => {
    const steps = ALL_LESSONS.packs.find(({ id }) => id === "essai-courriel")?.languages.fr.steps ?? [];
    const here = steps.findIndex(({ id }) => id === "envoyer");
    const earlier: readonly Step[] = steps.slice(0, here);
    await speak("fr");
    const simulator = await loadSimulator("mail");
    const find = (left: ReadonlyMap<Step["id"], unknown>) => worldBefore({ simulator, kind: "mail", earlier, left });
    expect(find(new Map())).toMatchObject({ world: { drafts: [{ to: ["jeanne.petit@courriel.example"], subject: "Mon jardin" }] } });
    const last = earlier.at(-1);
    if (!last) throw new Error("no step before");
    expect(find(new Map([[last.id, "as it was left"]]))).toBe("as it was left");
  });
});

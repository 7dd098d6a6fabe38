import { describe, expect, it } from "vitest";
import type { LearnerId } from "#journal/entry.ts";
import { logName } from "#journal/entry.ts";
import { TOUCH, done, newDevice, seen, shown } from "../support/devices.ts";

describe("recording on a device", () => {
  it("a card made is a person at once", async () => {
    const { store } = await newDevice();
    const learner = await store.makeCard({ firstName: "Odette", portrait: "teapot", colour: "yellow" });
    const [odette] = await seen(store.watchPeople());
    expect(odette).toMatchObject({ learner, firstName: "Odette", portrait: "teapot", colour: "yellow", comfort: {} });
    expect(odette?.lastSeen).toBeGreaterThan(0);
  });

  it("the lesson is picked up at the step last shown, with the best results", async () => {
    const { store } = await newDevice();
    const learner = await store.makeCard({ firstName: "Jean", portrait: "boat", colour: "blue" });
    await store.record(shown(learner, "sonnette"));
    await store.record(done(learner, "sonnette", "hinted"));
    await store.record(done(learner, "sonnette", "alone"));
    await store.record(done(learner, "sonnette", "later"));
    await store.record(shown(learner, "lampe"));
    const [progress] = await seen(store.watchProgress(learner));
    expect(progress).toMatchObject({ lesson: TOUCH, state: "started", here: "lampe", steps: { sonnette: "alone" } });
    await store.record({ kind: "lesson-done", learner, lesson: TOUCH, version: 1, steps: 12 });
    const [finished] = await seen(store.watchProgress(learner), ([row]) => row?.here === undefined);
    expect(finished?.state).toBe("done-with-help");
  });

  it("entries are numbered without a hole, also when written all at once and after a reload", async () => {
    const { store, clock, name } = await newDevice();
    const learner = "aaaaaaaaaaaaaaaa" as LearnerId;
    await Promise.all(Array.from({ length: 20 }, (_, index) => store.record(shown(learner, `s${index}`))));
    store.close();
    const again = await newDevice(clock, name);
    expect(again.store.device).toBe(store.device);
    await again.store.record(shown(learner, "last"));
    const heads = await again.store.heads();
    expect(heads[logName({ device: store.device, stream: "main" })]?.number).toBe(21);
  });

  it("hints go to the detail stream, results to the main one", async () => {
    const { store } = await newDevice();
    const learner = "aaaaaaaaaaaaaaaa" as LearnerId;
    await store.record({ kind: "voice-used", why: "asked", learner, lesson: TOUCH, version: 1, language: "fr", step: done(learner, "x").kind as never });
    await store.record(done(learner, "x"));
    const heads = await store.heads();
    expect(Object.keys(heads).sort()).toEqual([`${store.device}/detail`, `${store.device}/main`]);
  });

  it("rebuilding from the entries gives the same people and progress", async () => {
    const { store } = await newDevice();
    const odette = await store.makeCard({ firstName: "Odette", portrait: "teapot", colour: "yellow" });
    const jean = await store.makeCard({ firstName: "Jean", portrait: "boat", colour: "blue" });
    for (const learner of [odette, jean]) {
      await store.record(shown(learner, "sonnette"));
      await store.record(done(learner, "sonnette", "alone", true));
    }
    await store.record({ kind: "comfort-chosen", learner: odette, setting: "text", value: "large" });
    await store.record({ kind: "learner-erased", learner: jean });
    const before = [await seen(store.watchPeople()), await seen(store.watchAllProgress())];
    await store.rebuild();
    expect([await seen(store.watchPeople()), await seen(store.watchAllProgress())]).toEqual(before);
    expect(before[0]).toHaveLength(1);
  });
});

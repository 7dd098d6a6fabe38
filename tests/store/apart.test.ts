import { describe, expect, it } from "vitest";
import { done, newDevice, seen } from "../support/devices.ts";

describe("two databases of one browser", () => {
  it("never mix: each has its own device, people, progress, settings and tie", async () => {
    const [one, other] = [await newDevice(), await newDevice()];
    expect(one.store.device).not.toBe(other.store.device);
    const learner = await one.store.makeCard({ firstName: "Odette", portrait: "teapot", colour: "yellow" });
    await one.store.record(done(learner, "sonnette"));
    await one.store.changeSettings({ language: "en", text: "large" });
    await one.store.tie({ kind: "tied", role: "tablet", place: { id: "p", name: "Le Préau", demo: false } });
    await one.store.setTrainerCode("2468");
    const { store } = other;
    expect(await seen(store.watchPeople())).toEqual([]);
    expect(await seen(store.watchAllProgress())).toEqual([]);
    expect(await seen(store.watchSettings())).toEqual({ language: undefined, text: "normal", contrast: "normal" });
    expect(await seen(store.watchTie())).toEqual({ kind: "alone" });
    expect(await seen(store.watchTrainerCode())).toBe(false);
    expect(await store.heads()).toEqual({});
    expect(await store.publicKey()).not.toBe(await one.store.publicKey());
  });

  it("stay as they were when the other one is written to while both are open", async () => {
    const [one, other] = [await newDevice(), await newDevice()];
    const jean = await other.store.makeCard({ firstName: "Jean", portrait: "boat", colour: "blue" });
    const before = await other.store.heads();
    await Promise.all(Array.from({ length: 10 }, () => one.store.makeCard({ firstName: "Odette", portrait: "cat", colour: "paper" })));
    expect(await other.store.heads()).toEqual(before);
    expect((await seen(other.store.watchPeople())).map((person) => person.learner)).toEqual([jean]);
  });

  it("are found again by their name", async () => {
    const { store, clock, name } = await newDevice();
    await store.makeCard({ firstName: "Odette", portrait: "teapot", colour: "yellow" });
    const key = await store.publicKey();
    store.close();
    const again = await newDevice(clock, name);
    expect((await seen(again.store.watchPeople())).map(({ firstName }) => firstName)).toEqual(["Odette"]);
    expect(await again.store.publicKey()).toBe(key);
    const elsewhere = await newDevice();
    expect(await seen(elsewhere.store.watchPeople())).toEqual([]);
  });
});

// @vitest-environment jsdom
import { within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { compileLessons } from "#compiler/compile.ts";
import type { Catalogue, LessonId } from "#course/lesson.ts";
import type { LearnerId } from "#journal/entry.ts";
import type { DeviceStore } from "#store/open-store.ts";
import { packFiles } from "../../src/build/lesson-packs.ts";
import { at, done, shown, step } from "../support/devices.ts";
import { openUnlocked, PLACE, press, screen, trainersLaptop, waitFor } from "./side.tsx";

const AFTERNOON = new Date(2027, 2, 4, 14, 5).getTime();
const DAY = 86_400_000;
const catalogue = JSON.parse(packFiles(await compileLessons({ root: "lessons" })).at(-1)?.source ?? "") as Catalogue;
const [FIRST, SECOND] = catalogue.packs;

beforeEach(() => { vi.useFakeTimers({ toFake: ["Date"], now: AFTERNOON }); });
afterEach(() => { vi.useRealTimers(); });

/** What a lesson leaves in the journal when it is done to its end; its proof step with this result. */
type Doing = { readonly lesson: LessonId; readonly proof: "alone" | "hinted" };
async function doLesson(store: DeviceStore, learner: LearnerId, { lesson, proof }: Doing): Promise<void> {
  await store.record({ ...done(learner, "proof", proof, true), ...at(learner, "proof", lesson) } as Parameters<DeviceStore["record"]>[0]);
  await store.record({ kind: "lesson-done", learner, lesson, version: 1, steps: 12 });
}

async function laptopWithLessons(time = AFTERNOON) {
  const { store, clock } = await trainersLaptop({ now: time });
  await store.adoptCatalogue(catalogue);
  return { store, clock };
}

const metHub = (store: DeviceStore, hubNow: number) => store.metHub({ hub: {}, hubNow, place: PLACE, devices: [] });
const lineOf = async (name: string) => within((await screen.findByText(name)).closest(".register > li") as HTMLElement);
const freshness = async () => (await screen.findByRole("status")).textContent?.replaceAll("\u00A0", " ");

describe("the people of the place", () => {
  it("shows which lessons each person has begun, done with help, done alone, and when last seen", async () => {
    const { store, clock } = await laptopWithLessons(AFTERNOON - 3 * DAY);
    const jean = await store.makeCard({ firstName: "Jean", portrait: "boat", colour: "blue" });
    await store.record({ kind: "step-shown", ...at(jean, "s1", FIRST?.id) });
    clock.now = AFTERNOON - DAY;
    const odette = await store.makeCard({ firstName: "Odette", portrait: "teapot", colour: "yellow" });
    await doLesson(store, odette, { lesson: FIRST?.id as LessonId, proof: "alone" });
    await doLesson(store, odette, { lesson: SECOND?.id as LessonId, proof: "hinted" });
    clock.now = AFTERNOON - 3_600_000;
    await store.makeCard({ firstName: "Monique", portrait: "tulip", colour: "paper" });

    await openUnlocked({ store });
    await screen.findAllByText("faite sans aide");
    const line = await lineOf("Odette");
    expect(line.getByText("Vu : hier")).toBeTruthy();
    expect(line.getByText(FIRST?.title.fr ?? "").textContent).toBe(`${FIRST?.title.fr}faite sans aide`);
    expect(line.getByText(SECOND?.title.fr ?? "").textContent).toBe(`${SECOND?.title.fr}faite avec de l'aide`);
    const other = await lineOf("Jean");
    expect(other.getByText("Vu : il y a 3 jours")).toBeTruthy();
    expect(other.getByText(FIRST?.title.fr ?? "").textContent).toBe(`${FIRST?.title.fr}en cours`);
    const last = await lineOf("Monique");
    expect(last.getByText("Vu : 13 h 05")).toBeTruthy();
    expect(last.getByText("Aucune leçon commencée")).toBeTruthy();
    expect([...document.querySelectorAll(".register__who b")].map(({ textContent }) => textContent)).toEqual(["Monique", "Odette", "Jean"]);
  });

  it("follows what happens while it is looked at", async () => {
    const { store } = await laptopWithLessons();
    const jean = await store.makeCard({ firstName: "Jean", portrait: "boat", colour: "blue" });
    await openUnlocked({ store });
    expect((await lineOf("Jean")).getByText("Aucune leçon commencée")).toBeTruthy();
    await doLesson(store, jean, { lesson: FIRST?.id as LessonId, proof: "alone" });
    await waitFor(async () => (await lineOf("Jean")).getByText("faite sans aide"));
  });

  it("says where to begin when nobody has a card yet", async () => {
    const { store } = await laptopWithLessons();
    await openUnlocked({ store });
    expect(await screen.findByRole("heading", { name: "Personne n'a encore de carte." })).toBeTruthy();
    expect(screen.getByText("Préparez une tablette. Chaque personne y fait sa carte, puis elle apparaît ici.")).toBeTruthy();
  });

  it("tells one person's path in sentences", async () => {
    const { store } = await laptopWithLessons();
    const jean = await store.makeCard({ firstName: "Jean", portrait: "boat", colour: "blue" });
    const lesson = FIRST?.id as LessonId;
    await store.record({ kind: "rated", ...at(jean, "before", lesson), moment: "before", value: 2 });
    await store.record({ ...done(jean, "a", "hinted"), ...at(jean, "a", lesson) } as Parameters<DeviceStore["record"]>[0]);
    await store.record({ ...shown(jean, "b"), lesson, step: step("b") } as Parameters<DeviceStore["record"]>[0]);
    await openUnlocked({ store });
    await press("Voir Jean");
    expect(await screen.findByRole("heading", { level: 1, name: "Jean" })).toBeTruthy();
    expect(await screen.findByText(`Jean a commencé « ${FIRST?.title.fr} ». Étapes faites : 1 sur ${FIRST?.steps}.`)).toBeTruthy();
    expect(screen.getByText("Une étape a demandé une aide.")).toBeTruthy();
    expect(screen.getByText("Confiance au départ : « Un peu ».")).toBeTruthy();
  });
});

describe("from when the page dates", () => {
  it("is said when no hub was ever met", async () => {
    const { store } = await laptopWithLessons();
    await openUnlocked({ store });
    expect(await freshness()).toBe("Pas encore relié au relais.");
  });

  it("is the hour of today's meeting", async () => {
    const { store } = await laptopWithLessons();
    await metHub(store, AFTERNOON);
    await openUnlocked({ store });
    expect(await freshness()).toBe("À jour à 14 h 05.");
  });

  it("is counted in days when the last meeting is older", async () => {
    const { store } = await laptopWithLessons();
    await metHub(store, AFTERNOON - 3 * DAY);
    await openUnlocked({ store });
    expect(await freshness()).toBe("À jour il y a 3 jours.");
  });

  it("is a date when the last meeting is long ago", async () => {
    const { store } = await laptopWithLessons();
    await metHub(store, AFTERNOON - 40 * DAY);
    await openUnlocked({ store });
    expect(await freshness()).toBe("À jour le 23 janvier.");
  });

  it("comes with what has not left this device", async () => {
    const { store } = await laptopWithLessons();
    await metHub(store, AFTERNOON);
    const jean = await store.makeCard({ firstName: "Jean", portrait: "boat", colour: "blue" });
    await openUnlocked({ store });
    expect(await freshness()).toBe("À jour à 14 h 05. Une chose n'est pas encore partie.");
    await store.record(shown(jean, "a"));
    await waitFor(async () => expect(await freshness()).toBe("À jour à 14 h 05. 2 choses ne sont pas encore parties."));
  });
});

/** The eight people of the demonstration, and how far each has come in three weeks. */
import type { CardColour, Portrait } from "#journal/happening.ts";

/** A visit: how many days ago, which lesson (0 the first), how far, and how well. */
export type Visit = { readonly daysAgo: number; readonly lesson: number; /** Share of the steps reached, 1 for all. */ readonly reach: number; readonly help: "none" | "some" | "much" };
export type DemoPerson = { readonly firstName: string; readonly portrait: Portrait; readonly colour: CardColour; readonly visits: readonly Visit[] };

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { firstName: "Jeanne", portrait: "teapot", colour: "yellow", visits: [{ daysAgo: 20, lesson: 0, reach: 0.5, help: "some" }, { daysAgo: 13, lesson: 0, reach: 1, help: "none" }, { daysAgo: 1, lesson: 1, reach: 0.4, help: "none" }] },
  { firstName: "Henri", portrait: "bicycle", colour: "paper", visits: [{ daysAgo: 20, lesson: 0, reach: 0.3, help: "much" }, { daysAgo: 13, lesson: 0, reach: 0.6, help: "much" }, { daysAgo: 6, lesson: 0, reach: 1, help: "some" }] },
  { firstName: "Monique", portrait: "tulip", colour: "green", visits: [{ daysAgo: 19, lesson: 0, reach: 1, help: "none" }, { daysAgo: 12, lesson: 1, reach: 1, help: "none" }] },
  { firstName: "Aïcha", portrait: "bird", colour: "blue", visits: [{ daysAgo: 13, lesson: 0, reach: 1, help: "some" }, { daysAgo: 6, lesson: 1, reach: 0.7, help: "some" }] },
  { firstName: "Manuel", portrait: "boat", colour: "paper", visits: [{ daysAgo: 20, lesson: 1, reach: 0.3, help: "some" }] },
  { firstName: "Thi Lan", portrait: "cat", colour: "yellow", visits: [{ daysAgo: 6, lesson: 0, reach: 1, help: "none" }, { daysAgo: 6, lesson: 1, reach: 0.2, help: "none" }, { daysAgo: 2, lesson: 1, reach: 1, help: "some" }] },
  { firstName: "Lucette", portrait: "hat", colour: "green", visits: [{ daysAgo: 1, lesson: 0, reach: 0.25, help: "much" }] },
  { firstName: "Bernadette", portrait: "apple-tree", colour: "blue", visits: [{ daysAgo: 13, lesson: 0, reach: 0.8, help: "some" }] },
];

/** A whole lesson on the narrowest glass, looked at before and after each step. Empty when there is nothing to say. */
import type { Page } from "playwright-core";
import type { Lesson } from "#course/lesson.ts";
import { axeInDresses, type Dress } from "./axe.ts";
import { beginLesson } from "./begin-lesson.ts";
import type { HubProcess } from "./hub-process.ts";
import { playLesson } from "./play-lesson.ts";

const DRESSES: readonly Dress[] = [{ contrast: "normal", text: "very-large" }, { contrast: "strong", text: "normal" }, { contrast: "dark", text: "normal" }];

export async function onNarrowGlass(hub: HubProcess, lesson: Lesson): Promise<readonly string[]> {
  const telephone = await beginLesson(hub, lesson.id, { width: 320, height: 700, touch: true });
  const { page } = telephone;
  const found: string[] = [];
  const look = async (name: string): Promise<void> => { found.push(...(await axeInDresses(page, name, DRESSES, sideways))); };
  await playLesson({ page, lesson, hand: "touch", onStep: ({ id }) => look(id), onDone: ({ id }) => look(`${id}, done`) });
  await telephone.dispose();
  return found;
}

/** Neither the page nor a pretend telephone in it scrolls sideways. */
export async function sideways(page: Page): Promise<readonly string[]> {
  const scrolls = await page.evaluate(() =>
    document.documentElement.scrollWidth > innerWidth
    || [...document.querySelectorAll(".chat")].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth || clientWidth > innerWidth));
  return scrolls ? ["scrolls sideways"] : [];
}

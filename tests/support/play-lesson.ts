/**
 * Plays a lesson on the real screen, from where it is to its end: each practice's own solver says what to do, and
 * fingers or keys do it on the spot that the screen gives it. Nothing is reached but by touching it, or by Tab.
 */
import type { Locator, Page } from "playwright-core";
import type { Lesson } from "#course/lesson.ts";
import type { Practice } from "#course/practice.ts";
import type { PracticeStep, Step, StepKind } from "#course/step.ts";
import { practiceOf } from "./practices.ts";
import { doMove, type Hand, type Hands, press } from "./do-move.ts";

type Words = { readonly next: string; readonly rating: string };
const WORDS: Readonly<Record<Lesson["language"], Words>> = { fr: { next: "Suite", rating: "Un peu" }, en: { next: "Next", rating: "A little" } };

/** The shell ignores a second touch within half a second; a learner is slower than that. */
const SLOW_MS = 560;

export type Player = { readonly page: Page; readonly lesson: Lesson; readonly hand: Hand; /** Called with each step on screen, before it is done. */ readonly onStep?: (step: Step) => Promise<void>; /** Called when it was done, before « Suite ». */ readonly onDone?: (step: Step) => Promise<void> };

/** Until the end of the lesson is shown, or only `steps` steps. */
export async function playLesson(player: Player, { from = 0, steps }: { /** From 0. */ from?: number; steps?: number } = {}): Promise<void> {
  const { page, lesson, onStep, onDone } = player;
  const left = new Map<StepKind, unknown>();
  for (const step of lesson.steps.slice(from, steps === undefined ? undefined : from + steps)) {
    await page.getByRole("heading", { level: 1, name: step.title, exact: true }).waitFor();
    await onStep?.(step);
    await doStep(player, step, left);
    await onDone?.(step);
    await page.waitForTimeout(SLOW_MS);
    await press(player, page.getByRole("button", { name: WORDS[lesson.language].next, exact: true })).catch((reason: unknown) => {
      throw new Error(`${lesson.id}, step ${step.id}: « ${WORDS[lesson.language].next} » did not come`, { cause: reason });
    });
  }
}

async function doStep(player: Player, step: Step, left: Map<StepKind, unknown>): Promise<void> {
  const { page, lesson } = player;
  const button = (text: string): Locator => page.locator("main").getByRole("button").filter({ hasText: text }).first();
  switch (step.kind) {
    case "read": case "watch": case "memo": return;
    case "rate": return press(player, page.locator("main").getByRole("button", { name: WORDS[lesson.language].rating, exact: true }));
    case "together":
      for (const item of step.items) await press(player, button(item));
      return;
    default: left.set(step.kind, await practise(player, step, left.get(step.kind)));
  }
}

/** With nothing but the step's solver; answers with how its world was left. */
export async function practise(hands: Hands, step: PracticeStep, before?: unknown): Promise<unknown> {
  const practice: Practice<PracticeStep, unknown, unknown> = practiceOf(step.kind);
  let state = practice.start(step, { shuffle: (items) => items, before });
  let last: string | undefined;
  while (!practice.isDone(step, state)) {
    state = await asShown(hands.page, state);
    const act = practice.solve(step, state);
    if (act === undefined) throw new Error(`${step.id}: the solver does not know what to do`);
    const move = practice.move({ step, state, act });
    if (move.spot === last) await hands.page.waitForTimeout(SLOW_MS);
    last = move.spot;
    await doMove(hands, move).catch((reason: unknown) => {
      throw new Error(`${step.id}: ${JSON.stringify(act)} cannot be done`, { cause: reason });
    });
    state = practice.act({ step, state, act }).state;
  }
  return state;
}

/** Cards of a sort come in any order on the screen: the one that is shown comes first. */
async function asShown(page: Page, state: unknown): Promise<unknown> {
  const card = page.locator("[data-card]");
  if ((await card.count()) === 0) return state;
  const here = Number(await card.getAttribute("data-card"));
  const { queue, ...rest } = state as { readonly queue: readonly number[] };
  return { ...rest, queue: [here, ...queue.filter((other) => other !== here)] };
}

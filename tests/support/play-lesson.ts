/**
 * Plays a lesson on the real screen, from where it is to its end: each practice's own solver says what to do,
 * fingers or keys do it. Nothing is reached but by touching it, or by Tab and Enter.
 */
import type { Locator, Page } from "playwright-core";
import type { Lesson } from "#course/lesson.ts";
import type { Practice } from "#course/practice.ts";
import type { GestureStep, SortStep, Step } from "#course/step.ts";
import { chat, type ChatAct } from "#simulators/chat/rules.ts";
import { find } from "#simulators/find/rules.ts";
import { match } from "#simulators/match/rules.ts";
import { order } from "#simulators/order/rules.ts";
import { scenario } from "#simulators/scenario/rules.ts";

export type Hand = "touch" | "keyboard";
type Words = { readonly next: string; readonly rating: string; readonly nextMessage: string; readonly storyGoesOn: string; readonly forward: string; readonly delete: string; readonly closeMenu: string; readonly besideMenu: string };
const WORDS: Readonly<Record<Lesson["language"], Words>> = {
  fr: { next: "Suite", rating: "Un peu", nextMessage: "Message suivant", storyGoesOn: "La suite de l'histoire", forward: "Transférer", delete: "Effacer", closeMenu: "Fermer le menu", besideMenu: "À côté du menu, un endroit vide" },
  en: { next: "Next", rating: "A little", nextMessage: "Next message", storyGoesOn: "The story goes on", forward: "Forward", delete: "Delete", closeMenu: "Close the menu", besideMenu: "Beside the menu, an empty place" },
};

/** The shell ignores a second touch within half a second; a learner is slower than that. */
const SLOW_MS = 560;
const MAX_TABS = 120;

export type Player = { readonly page: Page; readonly lesson: Lesson; readonly hand: Hand; /** Called with each step on screen, before it is done. */ readonly onStep?: (step: Step) => Promise<void>; /** Called when it was done, before « Suite ». */ readonly onDone?: (step: Step) => Promise<void> };

/** Until the end of the lesson is shown, or only `steps` steps. */
export async function playLesson(player: Player, { from = 0, steps }: { /** From 0. */ from?: number; steps?: number } = {}): Promise<void> {
  const { page, lesson, onStep, onDone } = player;
  for (const step of lesson.steps.slice(from, steps === undefined ? undefined : from + steps)) {
    await page.getByRole("heading", { level: 1, name: step.title, exact: true }).waitFor();
    await onStep?.(step);
    await doStep(player, step);
    await onDone?.(step);
    await page.waitForTimeout(SLOW_MS);
    await press(player, page.getByRole("button", { name: WORDS[lesson.language].next, exact: true })).catch((reason: unknown) => {
      throw new Error(`${lesson.id}, step ${step.id}: « ${WORDS[lesson.language].next} » did not come`, { cause: reason });
    });
  }
}

async function press({ page, hand }: Pick<Player, "page" | "hand">, target: Locator): Promise<void> {
  await target.waitFor();
  if (hand === "touch") return target.click();
  await reach(page, target);
  await page.keyboard.press("Enter");
}

/** Tab, as often as it takes. */
async function reach(page: Page, target: Locator): Promise<void> {
  const element = await target.elementHandle();
  for (let tabs = 0; tabs <= MAX_TABS; tabs++) {
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

async function doStep(player: Player, step: Step): Promise<void> {
  const { page, lesson } = player;
  const words = WORDS[lesson.language];
  const named = (name: string) => page.locator("main").getByRole("button", { name, exact: true });
  const containing = (text: string) => page.locator("main").getByRole("button").filter({ hasText: text }).first();
  switch (step.kind) {
    case "read":
    case "watch":
    case "memo": return;
    case "rate": return press(player, named(words.rating));
    case "together":
      for (const item of step.items) await press(player, containing(item));
      return;
    case "quiz":
    case "recall": return press(player, containing(step.answers.find(({ right }) => right)?.text ?? ""));
    case "gesture": return doGestures(player, step);
    case "find": return solve({ practice: find, step, doAct: async (act) => {
      if (act.kind === "outside") return pressBesideMenu(player);
      if (act.kind !== "clue" || step.scene.kind !== "message") return;
      const clue = step.scene.lines.flat().find((run) => run.kind === "clue" && run.clue === act.clue);
      await press(player, named(clue?.text ?? ""));
    } });
    case "match": return solve({ practice: match, step, doAct: ({ side, item }) => press(player, page.locator(`[data-side="${side}"][data-item="${item}"]`)) });
    case "order": return solve({ practice: order, step, doAct: ({ item }) => press(player, containing(step.items[item] ?? "")) });
    case "sort": return sortCards(player, step);
    case "scenario": {
      let scene = step.start;
      return solve({ practice: scenario, step, doAct: async (act) => {
        const now = step.scenes.find(({ id }) => id === scene);
        if (act.kind === "choose") {
          await press(player, containing(now?.choices[act.choice]?.text ?? ""));
          scene = now?.choices[act.choice]?.to ?? scene;
        } else if (act.kind === "go-on") await press(player, named(words.storyGoesOn));
      } });
    }
    case "chat": return solve({ practice: chat, step, doAct: (act) => doChat(player, act, step.messages) });
  }
}

async function solve<S extends Step, State, Act>({ practice, step, doAct }: { practice: Practice<S, State, Act>; step: S; doAct: (act: Act) => Promise<void> }): Promise<void> {
  let state = practice.start(step, (items) => items);
  while (!practice.isDone(step, state)) {
    const act = practice.solve(step, state);
    if (act === undefined) throw new Error(`${step.id}: the solver does not know what to do`);
    await doAct(act);
    state = practice.act({ step, state, act }).state;
  }
}

/** Cards come in any order: the one on the screen is read before it is put. */
async function sortCards(player: Player, { cards, bins }: SortStep): Promise<void> {
  const { page, lesson } = player;
  const inMain = (name: string) => page.locator("main").getByRole("button", { name, exact: true });
  for (let left = cards.length; left > 0; left--) {
    const shown = await page.locator(".sort__card").innerText();
    const card = cards.find(({ lines }) => lines.every((line) => shown.includes(line.map(({ text }) => text).join(""))));
    await press(player, inMain(bins[card?.bin ?? -1] ?? ""));
    if (left > 1) await press(player, inMain(WORDS[lesson.language].nextMessage));
  }
}

async function doChat(player: Player, act: ChatAct, messages: readonly { id: string; from: string }[]): Promise<void> {
  const { page, lesson } = player;
  const words = WORDS[lesson.language];
  const inPlace = page.locator(".telephone");
  const fromOf = (id: string): string => messages.find((message) => message.id === id)?.from ?? "";
  switch (act.kind) {
    case "open": return press(player, inPlace.locator(".telephone__message").filter({ hasText: fromOf(act.message) }));
    case "menu": return press(player, inPlace.locator(`.telephone__dots[aria-label*="${fromOf(act.message)}"]`));
    case "forward": return press(player, inPlace.getByRole("button", { name: words.forward, exact: true }));
    case "delete": return press(player, inPlace.getByRole("button", { name: words.delete, exact: true }));
    case "send": return press(player, inPlace.getByRole("button", { name: act.to, exact: true }));
    case "back": return press(player, inPlace.getByRole("button").first());
    case "close-menu": return press(player, inPlace.getByRole("button", { name: words.closeMenu, exact: true }));
    case "link":
    case "undo": throw new Error(`the solver would not ${act.kind}`);
  }
}

async function pressBesideMenu(player: Player): Promise<void> {
  const beside = player.page.locator(".open-menu__outside");
  if (player.hand === "keyboard") return press(player, beside);
  const box = await beside.boundingBox();
  if (!box) throw new Error("nothing beside the menu");
  // At the top: on a small glass the foot bar covers the bottom.
  await player.page.touchscreen.tap(box.x + box.width - 20, box.y + 20);
}

async function doGestures(player: Player, { actions }: GestureStep): Promise<void> {
  const { page, hand } = player;
  for (const { gesture, target } of actions) {
    if (target === "outside-menu") {
      await pressBesideMenu(player);
      continue;
    }
    const spot = page.locator("[data-spot]").first();
    await spot.scrollIntoViewIfNeeded();
    if (hand === "keyboard") {
      await reach(page, spot);
      await page.keyboard.press(gesture === "long-press" ? "Shift+Enter" : "Enter");
    } else await touch(page, await centreOf(spot), gesture);
    await page.waitForTimeout(120);
  }
}

async function centreOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error("the target is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function touch(page: Page, { x, y }: { x: number; y: number }, gesture: GestureStep["actions"][number]["gesture"]): Promise<void> {
  switch (gesture) {
    case "tap": return page.touchscreen.tap(x, y);
    case "double-tap":
      await page.touchscreen.tap(x, y);
      await page.waitForTimeout(150);
      return page.touchscreen.tap(x, y);
    case "long-press":
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.waitForTimeout(950);
      return page.mouse.up();
  }
}

/** Does a move (course/practice.ts) on the real screen, with a finger, a mouse or the keyboard alone. */
import type { Locator, Page } from "playwright-core";
import type { Move } from "#course/practice.ts";

export type Hand = "touch" | "keyboard";
export type Hands = { readonly page: Page; readonly hand: Hand };

const MAX_TABS = 160;
/** A double tap's pause, and longer than any long press asks for. */
const BETWEEN_MS = 150;
const HOLD_MS = 950;

export async function doMove(hands: Hands, move: Move): Promise<void> {
  const { page, hand } = hands;
  const spot = page.locator(`main [data-spot="${move.spot}"]`).first();
  await spot.waitFor();
  await spot.scrollIntoViewIfNeeded();
  if (hand === "keyboard") return byKeyboard(page, spot, move);
  const { x, y } = await centreOf(spot);
  switch (move.kind) {
    case "touch":
      if ((await spot.evaluate((element) => element.tagName)) === "BUTTON" && !(await spot.evaluate((element) => element.classList.contains("target")))) return spot.click();
      return page.touchscreen.tap(x, y);
    case "double-touch":
      await page.touchscreen.tap(x, y);
      await page.waitForTimeout(BETWEEN_MS);
      return page.touchscreen.tap(x, y);
    case "hold":
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.waitForTimeout(HOLD_MS);
      return page.mouse.up();
    case "type": return spot.fill(move.text);
    case "choose": return void (await spot.selectOption(move.option));
    case "click": return page.mouse.click(x, y);
    case "double-click": return page.mouse.dblclick(x, y);
    case "right-click": return page.mouse.click(x, y, { button: "right" });
    case "hover": return page.mouse.move(x, y);
    case "slide": case "drag": case "wheel": case "spread": case "pinch": throw new Error(`no hand knows how to ${move.kind} yet`);
  }
}

/** Enter is a touch, Shift + Enter a long one. */
async function byKeyboard(page: Page, spot: Locator, move: Move): Promise<void> {
  if ((await spot.evaluate((element) => element.tagName)) === "SPAN") {
    // An empty place to touch beside something: the control that covers it has the keyboard.
    await reach(page, spot.locator("xpath=.."));
    return page.keyboard.press("Enter");
  }
  if (await spot.evaluate((element) => element instanceof HTMLInputElement && element.type === "radio")) return byArrows(page, spot);
  await reach(page, spot);
  if (move.kind === "type") return spot.fill(move.text);
  if (move.kind === "choose") return void (await spot.selectOption(move.option));
  if (await spot.evaluate((element) => element instanceof HTMLInputElement && element.type === "checkbox")) return page.keyboard.press("Space");
  await page.keyboard.press(move.kind === "hold" ? "Shift+Enter" : "Enter");
}

/** Tab leads to a group of round buttons, the arrows from one to the next. */
async function byArrows(page: Page, radio: Locator): Promise<void> {
  const group = page.locator("main").locator(`input[type="radio"][name="${await radio.getAttribute("name")}"]`);
  const checked = group.and(page.locator(":checked"));
  await reach(page, (await checked.count()) > 0 ? checked : group.first());
  const element = await radio.elementHandle();
  for (let steps = await group.count(); steps > 0; steps--) {
    await page.keyboard.press("Space");
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error("the arrows do not reach the round button");
}

export async function press({ page, hand }: Hands, target: Locator): Promise<void> {
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

async function centreOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error("the target is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

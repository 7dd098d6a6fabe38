/** Does a move (course/practice.ts) on the real screen, with a finger, a mouse or the keyboard alone. */
import type { Locator, Page } from "playwright-core";
import type { Move } from "#course/practice.ts";

export type Hand = "touch" | "keyboard";
export type Hands = { readonly page: Page; readonly hand: Hand };

const MAX_TABS = 160;
/** A double tap's pause, and longer than any long press asks for. */
const BETWEEN_MS = 150;
const HOLD_MS = 950;
/** Longer than the arrow has to rest. */
const HOVER_MS = 1_100;
const WHEEL_TURNS = 12;
const MAX_KEYS = 120;
/** Nearer than this the arrow is on the smallest target. */
const KEY_PX = 15;

export async function doMove(hands: Hands, move: Move): Promise<void> {
  const { page, hand } = hands;
  const spot = page.locator(`main [data-spot="${move.spot}"]`).first();
  await spot.waitFor();
  await spot.scrollIntoViewIfNeeded();
  await outFromFootBar(spot);
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
    case "hover":
      await page.mouse.move(x, y);
      return page.waitForTimeout(HOVER_MS);
    case "drag": return drag(page, spot, page.locator(`main [data-spot="${move.to}"]`).first());
    case "wheel":
      await page.mouse.move(x, y);
      for (let turn = 0; turn < WHEEL_TURNS; turn++) await page.mouse.wheel(0, move.way === "up" ? -400 : 400);
      return page.waitForTimeout(BETWEEN_MS);
    case "slide": return slide(page, spot, move.way);
    case "spread": return twoFingers(page, { x, y }, SPREAD);
    case "pinch": return twoFingers(page, { x, y }, [...SPREAD].reverse());
  }
}

const WAYS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
/** Of the thing's width or height; more strokes than any letter needs. */
const STROKE = 0.6;
const MAX_STROKES = 12;

/** Once; over something that scrolls, until its end that way. */
async function slide(page: Page, spot: Locator, way: keyof typeof WAYS): Promise<void> {
  const [right, down] = WAYS[way];
  for (let strokes = 0; strokes < MAX_STROKES; strokes++) {
    const box = await boxOf(spot);
    const [x, y] = [box.x + box.width * (0.5 - (right * STROKE) / 2), box.y + box.height * (0.5 - (down * STROKE) / 2)];
    await stroke(page, { x, y }, { x: x + right * box.width * STROKE, y: y + down * box.height * STROKE });
    await page.waitForTimeout(BETWEEN_MS);
    const more = await spot.evaluate((element, up) => element.scrollHeight > element.clientHeight + 1 && (up ? element.scrollTop + element.clientHeight < element.scrollHeight - 2 : element.scrollTop > 2), way === "up", { timeout: 1_000 }).catch(() => false);
    if (!more) return;
  }
}

async function drag(page: Page, spot: Locator, place: Locator): Promise<void> {
  await place.waitFor();
  const [from, to] = [await centreOf(spot), await centreOf(place)];
  if (to.y <= await page.evaluate(() => innerHeight)) return stroke(page, from, to);
  // Too far down for one drag: the thing is touched, then the place.
  await page.touchscreen.tap(from.x, from.y);
  await place.evaluate((element) => element.scrollIntoView({ block: "center" }));
  return place.click();
}

async function stroke(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

/** Half the distance between two fingers, px, as time goes. */
const SPREAD = [24, 32, 40, 48, 56] as const;

async function twoFingers(page: Page, { x, y }: { x: number; y: number }, halves: readonly number[]): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", half?: number) =>
    browser.send("Input.dispatchTouchEvent", { type, touchPoints: half === undefined ? [] : [{ x: x - half, y, id: 0 }, { x: x + half, y, id: 1 }] });
  const [first, ...others] = halves;
  await touch("touchStart", first);
  for (const half of others) await touch("touchMove", half);
  await touch("touchEnd");
  await browser.detach();
}

/** What lies under the foot bar is in sight for the browser and not for a person, who scrolls a little more. */
const outFromFootBar = (spot: Locator): Promise<void> => spot.evaluate((element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (document.elementFromPoint(left + width / 2, top + height / 2)?.closest(".foot")) element.scrollIntoView({ block: "center" });
});

/** Enter is a touch, Shift + Enter a long one. */
async function byKeyboard(page: Page, spot: Locator, move: Move): Promise<void> {
  if (move.kind === "hover") return bringArrow(page, spot);
  if ((await spot.evaluate((element) => element.tagName)) === "SPAN") {
    // An empty place to touch beside something: the control that covers it has the keyboard.
    await reach(page, spot.locator("xpath=.."));
    return page.keyboard.press("Enter");
  }
  if (await spot.evaluate((element) => element instanceof HTMLInputElement && element.type === "radio")) return byArrows(page, spot);
  await reach(page, spot);
  if (move.kind === "wheel") {
    for (let turn = 0; turn < WHEEL_TURNS; turn++) await page.keyboard.press(move.way === "up" ? "PageUp" : "PageDown");
    return page.waitForTimeout(BETWEEN_MS);
  }
  if (move.kind === "drag") {
    await page.keyboard.press("Enter");
    await reach(page, page.locator(`main [data-spot="${move.to}"]`).first());
    return page.keyboard.press("Enter");
  }
  if (move.kind === "type") return spot.fill(move.text);
  if (move.kind === "choose") return void (await spot.selectOption(move.option));
  if (await spot.evaluate((element) => element instanceof HTMLInputElement && element.type === "checkbox")) return page.keyboard.press("Space");
  switch (move.kind) {
    case "hold": case "right-click": return page.keyboard.press("Shift+Enter");
    case "spread": return page.keyboard.press("+");
    case "pinch": return page.keyboard.press("-");
    case "slide": return arrows(page, spot, move.way);
    default: return page.keyboard.press("Enter");
  }
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

const ARROWS = { left: "ArrowLeft", right: "ArrowRight", up: "ArrowUp", down: "ArrowDown" } as const;
/** To push a page up, one asks for what is further down. */
const READING = { left: "right", right: "left", up: "down", down: "up" } as const;
const MAX_ARROWS = 80;

async function arrows(page: Page, spot: Locator, way: keyof typeof ARROWS): Promise<void> {
  if (!(await spot.evaluate((element) => element.scrollHeight > element.clientHeight + 1))) return page.keyboard.press(ARROWS[way]);
  const key = ARROWS[READING[way]];
  for (let presses = 0; presses < MAX_ARROWS; presses++) {
    await page.keyboard.press(key);
    const more = await spot.evaluate((element, up) => (up ? element.scrollTop + element.clientHeight < element.scrollHeight - 2 : element.scrollTop > 2), way === "up", { timeout: 1_000 }).catch(() => false);
    if (!more) return;
  }
}

export async function press({ page, hand }: Hands, target: Locator): Promise<void> {
  await target.waitFor();
  if (hand === "touch") return target.click();
  await reach(page, target);
  await page.keyboard.press("Enter");
}

/** With the arrow keys, until the arrow that they move is over the spot; and there it stays. */
async function bringArrow(page: Page, spot: Locator): Promise<void> {
  await reach(page, page.locator("main [data-arrow-keys]"));
  const end = await centreOf(spot);
  for (let keys = 0; keys < MAX_KEYS; keys++) {
    // Passed over on the way, or the scene is over.
    if (await spot.evaluateAll((found) => found.every((element) => element.hasAttribute("data-walked")))) return;
    const arrow = page.locator("main [data-arrow]");
    const at = (await arrow.count()) === 0 ? undefined : await arrow.evaluate((element) => {
      const stage = element.parentElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { x: stage.left + Number.parseFloat((element as HTMLElement).style.left), y: stage.top + Number.parseFloat((element as HTMLElement).style.top) };
    });
    const across = end.x - (at?.x ?? 0);
    const down = end.y - (at?.y ?? 0);
    if (at && Math.abs(across) <= KEY_PX && Math.abs(down) <= KEY_PX) return page.waitForTimeout(HOVER_MS);
    await page.keyboard.press(Math.abs(across) > KEY_PX && at ? (across > 0 ? "ArrowRight" : "ArrowLeft") : down > 0 && at ? "ArrowDown" : "ArrowUp");
  }
  throw new Error("the arrow does not get there");
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
  const { x, y, width, height } = await boxOf(target);
  return { x: x + width / 2, y: y + height / 2 };
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error("the target is not on the screen");
  return box;
}

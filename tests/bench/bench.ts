/** What a start, a tap and the village line cost, in a real browser slowed down to an old tablet's pace. */
import type { CDPSession, Page } from "playwright-core";
import { type Device, openDevice } from "../support/device.ts";
import { findChromium } from "../support/find-chromium.ts";
import { type HubProcess, startHub } from "../support/hub-process.ts";
import { button, firstVisit, makeCard, untilReady } from "../support/learner.ts";
import { lessonOf } from "../support/lessons.ts";
import { playLesson } from "../support/play-lesson.ts";
import { printSizes } from "./sizes.mjs";

/** Design, P2 and P3: CPU six times slower, 1.6 Mbit/s, 150 ms. */
const SLOW_CPU = 6;
const LINE = { offline: false, downloadThroughput: 200_000, uploadThroughput: 200_000, latency: 150 };
const ROUNDS = 5;
const TAPS = 40;
const TAP_PAUSE_MS = 620;
/** The question in the lesson: each answer can be touched again and again. */
const QUIZ = "appuyer-fort";

export async function bench(): Promise<void> {
  const hub = await startHub();
  const executable = findChromium();
  try {
    console.log("\nBytes\n");
    printSizes(await filesToFirstLesson(executable, hub));
    console.log(`\nStarts, CPU ${SLOW_CPU} times slower, median of ${ROUNDS}\n`);
    await starts(executable, hub);
    console.log(`\nTaps, CPU ${SLOW_CPU} times slower, ${TAPS} taps\n`);
    await taps(executable, hub);
  } finally {
    await hub.dispose();
  }
}

async function filesToFirstLesson(executable: string, hub: HubProcess): Promise<readonly string[]> {
  const device = await openDevice({ executable });
  const files = new Set<string>();
  device.page.on("response", (answer) => {
    const { pathname } = new URL(answer.url());
    // What the service worker fetches for later is not on the way to the first lesson.
    if (/\.(js|css)$/.test(pathname) && answer.request().serviceWorker() === null && answer.request().frame() !== null) files.add(pathname.slice(1));
  });
  await firstVisit(device.page, hub.address);
  await makeCard(device.page, "Jeanne", { drawing: "théière" });
  await button(device.page, "Commencer").click();
  await device.page.getByText(/^Étape 1 sur/).waitFor();
  const lesson = new Set([...files].filter((name) => !/workbox|connect|rules|judge|Screen-/.test(name) || name.includes("LessonScreen")));
  await device.dispose();
  return [...lesson];
}

async function slowDown(device: Device, { line }: { line: boolean }): Promise<CDPSession> {
  const session = await device.context.newCDPSession(device.page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_CPU });
  if (line) await session.send("Network.emulateNetworkConditions", LINE);
  return session;
}

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

async function starts(executable: string, hub: HubProcess): Promise<void> {
  const first: number[] = [];
  const paint: number[] = [];
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const device = await openDevice({ executable });
    await slowDown(device, { line: true });
    first.push(await timed(async () => {
      await device.page.goto(hub.address);
      await button(device.page, /^Bonjour/).waitFor();
    }));
    paint.push(await largestPaint(device.page));
    await button(device.page, /^Bonjour/).click();
    await untilReady(device.page);
    await device.setOffline(true);
    await device.reopen();
    await slowDown(device, { line: false });
    const start = async () => {
      await device.page.goto(hub.address);
      await button(device.page, "Faire ma carte").waitFor();
    };
    cold.push(await timed(start));
    warm.push(await timed(start));
    await device.dispose();
  }
  say("first visit, 1.6 Mbit/s and 150 ms: first screen", first);
  say("first visit: largest paint (target ≤ 1800)", paint);
  say("without internet, browser just opened: first usable screen", cold);
  say("without internet, warm: first usable screen (target ≤ 1000)", warm);
}

const largestPaint = (page: Page): Promise<number> => page.evaluate(() => new Promise<number>((done) => {
  new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({ type: "largest-contentful-paint", buffered: true });
}));

async function taps(executable: string, hub: HubProcess): Promise<void> {
  const device = await openDevice({ executable });
  const lesson = lessonOf("toucher-l-ecran");
  await device.context.addInitScript(watchCommits);
  await firstVisit(device.page, hub.address);
  await makeCard(device.page, "Jeanne", { drawing: "théière" });
  await button(device.page, "Commencer").click();
  const quiz = lesson.steps.findIndex(({ id }) => id === QUIZ);
  await playLesson({ page: device.page, lesson, hand: "touch" }, { steps: quiz });
  await slowDown(device, { line: false });
  const step = lesson.steps[quiz];
  const wrong = step?.kind === "quiz" ? step.answers.filter(({ right }) => !right).map(({ text }) => text) : [];
  const watched: Watched = { feedback: [], commits: [] };
  // Whoever goes on in error is helped, and her wrong answers are taken away: each round begins afresh.
  for (let count = 0; count < TAPS; count += wrong.length) {
    for (const answer of wrong) {
      await device.page.locator("main").getByRole("button").filter({ hasText: answer }).first().click();
      await device.page.waitForTimeout(TAP_PAUSE_MS);
    }
    const { feedback, commits } = await device.page.evaluate(() => (window as unknown as { watched: Watched }).watched);
    watched.feedback.push(...feedback.slice(-wrong.length));
    watched.commits.push(...commits.slice(-wrong.length));
    await device.page.reload();
  }
  say("tap to feedback painted, p95 (target ≤ 100)", watched.feedback, 0.95);
  say("tap to strict commit, p95 (target ≤ 50)", watched.commits, 0.95);
  await device.dispose();
}

type Watched = { readonly feedback: number[]; readonly commits: number[] };

/** In the page: from each click to its next frame, and to the end of the write it caused. */
function watchCommits(): void {
  const watched: Watched = { feedback: [], commits: [] };
  (window as unknown as { watched: Watched }).watched = watched;
  let tapped: number | undefined;
  window.addEventListener("click", (event) => {
    tapped = event.timeStamp;
    requestAnimationFrame(() => setTimeout(() => watched.feedback.push(performance.now() - event.timeStamp)));
  }, true);
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given: Parameters<typeof transaction>) {
    const made = transaction.apply(this, given);
    const since = tapped;
    if (made.mode === "readwrite" && since !== undefined && made.objectStoreNames.contains("entries")) {
      tapped = undefined;
      made.addEventListener("complete", () => watched.commits.push(performance.now() - since));
    }
    return made;
  };
}

function say(what: string, figures: readonly number[], quantile = 0.5): void {
  const sorted = [...figures].sort((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(0);
  console.log(`${what.padEnd(64)} ${at(quantile).padStart(6)} ms   (${at(0)}–${at(1)}, n=${sorted.length})`);
}

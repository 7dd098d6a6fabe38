// @ts-check
/** What the village line carries: bytes of the built app, gzipped as the hub sends them. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const APP = "dist/app";
const KB = 1000;
/** P1 of the design: JavaScript to the first lesson, whole shell, largest chunk; kB gzipped. */
const TARGETS = { firstLesson: 70, shell: 100, chunk: 40 };

/** @param {readonly string[]} firstLessonFiles the scripts and styles that a browser really fetched before the first lesson could be used */
export function printSizes(firstLessonFiles) {
  const files = readdirSync(APP, { recursive: true }).map(String).filter((name) => statSync(join(APP, name)).isFile());
  const gzipped = new Map(files.map((name) => [name, gzipSync(readFileSync(join(APP, name)), { level: 9 }).length]));
  const sum = (/** @type {readonly string[]} */ names) => names.reduce((total, name) => total + (gzipped.get(name) ?? 0), 0) / KB;
  const scripts = files.filter((name) => name.endsWith(".js"));
  const lessons = files.filter((name) => name.startsWith("lessons"));
  const largest = scripts.reduce((one, other) => ((gzipped.get(one) ?? 0) > (gzipped.get(other) ?? 0) ? one : other));
  say("JavaScript to the first lesson", sum(firstLessonFiles.filter((name) => name.endsWith(".js"))), TARGETS.firstLesson);
  say("JavaScript, all of it (trainer and every practice too)", sum(scripts), undefined);
  say("shell: page, styles and JavaScript to the first lesson", sum([...firstLessonFiles, "index.html"]), TARGETS.shell);
  say(`largest script (${largest})`, sum([largest]), TARGETS.chunk);
  say("typeface", sum(files.filter((name) => name.endsWith(".woff2"))), undefined);
  say("lessons, both languages, with pictures", sum(lessons), undefined);
  say("all that is installed", sum(files.filter((name) => name !== "robots.txt")), undefined);
}

/** @param {string} what @param {number} kb @param {number | undefined} target */
function say(what, kb, target) {
  const verdict = target === undefined ? "" : `   target ≤ ${target} kB: ${kb <= target ? "met" : "NOT met"}`;
  console.log(`${what.padEnd(60)} ${kb.toFixed(1).padStart(8)} kB gz${verdict}`);
}

// @ts-check
/** `npm start`: builds what is missing or older than its sources, then starts the hub. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const SOURCES = ["src", "lessons", "public", "index.html", "vite.config.ts", "package-lock.json"];
const STAMP = join(root, "dist/.built");
const BUILT = [STAMP, join(root, "dist/app/index.html"), join(root, "dist/hub/main.js")];
const VITE = join(root, "node_modules/vite/bin/vite.js");

/** @param {string} path @returns {number} */
function newest(path) {
  const found = statSync(path);
  return found.isDirectory() ? Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name)))) : found.mtimeMs;
}

if (!existsSync(VITE)) {
  console.error("Il manque des programmes : lancez d'abord « npm ci ». / Some programs are missing: run \"npm ci\" first.");
  process.exit(1);
}
if (!BUILT.every((path) => existsSync(path)) || Math.max(...SOURCES.map((name) => newest(join(root, name)))) > statSync(STAMP).mtimeMs) {
  console.log("Pas à Pas se prépare… / Pas à Pas is being built…");
  const built = spawnSync(process.execPath, [VITE, "build", "--logLevel", "warn"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (built.status !== 0) process.exit(1);
  writeFileSync(STAMP, "");
}
await import(pathToFileURL(join(root, "dist/hub/main.js")).href);

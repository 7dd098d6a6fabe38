/**
 * Finds a browser to test with: `CHROMIUM_PATH`, an installed Chromium or Chrome, else, on Debian as root,
 * installs Chromium; else says what to install.
 */
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const APPLICATIONS = ["/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

export function findChromium(): string {
  const given = process.env["CHROMIUM_PATH"];
  if (given) {
    if (isExecutable(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, which cannot be run.`);
  }
  const found = lookAround() ?? installOnDebian();
  if (found) return found;
  throw new Error("The journeys need a browser: install Chromium (on Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.");
}

function lookAround(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return [...APPLICATIONS, ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))].find(isExecutable);
}

function installOnDebian(): string | undefined {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return undefined;
  console.log("No browser found: installing Debian's chromium for the journeys.");
  const options = { stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"] };
  execFileSync("apt-get", ["update", "-qq"], options);
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { ...options, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  return lookAround();
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds a browser to test with: `CHROMIUM_PATH`, an installed Chromium or Chrome, else, on Debian as root,
 * installs Chromium; else says what to install.
 */
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const APPLICATIONS = ["/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

type Machine = { readonly environment?: NodeJS.ProcessEnv; /** Debian, and we may install there. */ readonly mayInstall?: boolean; readonly applications?: readonly string[] };

/** The browser's path. Throws one sentence that says what to do when there is none. */
export function findChromium({ environment = process.env, mayInstall = existsSync("/etc/debian_version") && process.getuid?.() === 0, applications = APPLICATIONS }: Machine = {}): string {
  const given = environment["CHROMIUM_PATH"];
  if (given) {
    if (isExecutable(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, which cannot be run: set it to a Chromium or Chrome, or unset it.`);
  }
  const lookAround = (): string | undefined => {
    const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
    return [...applications, ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))].find(isExecutable);
  };
  const found = lookAround() ?? (mayInstall && installOnDebian(environment) ? lookAround() : undefined);
  if (found) return found;
  throw new Error("The journeys need a browser: install Chromium (on Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.");
}

/** False when it cannot be installed, as without internet: apt-get has then said why. */
function installOnDebian(environment: NodeJS.ProcessEnv): boolean {
  console.log("No browser found: installing Debian's chromium for the journeys.");
  const options = { stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"], env: { ...environment, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
    return true;
  } catch {
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Before the journeys: the program is built from these sources, and a browser is looked for. Without one, the
 * journeys that open it fail by name, and all the rest is tested.
 */
import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { findChromium } from "./find-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Its path; empty when there is none. */
    chromium: string;
  }
}

export default function prepare(project: TestProject): void {
  project.provide("chromium", chromiumOrSentence());
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build"], { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, VITEST: "", NODE_ENV: "production" } });
}

function chromiumOrSentence(): string {
  try {
    return findChromium();
  } catch (error) {
    console.error((error as Error).message);
    return "";
  }
}

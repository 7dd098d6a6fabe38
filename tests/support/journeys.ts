/** Before the journeys: the program is built from these sources, and a browser is there. */
import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { findChromium } from "./find-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    chromium: string;
  }
}

export default function prepare(project: TestProject): void {
  project.provide("chromium", findChromium());
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build"], { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, VITEST: "", NODE_ENV: "production" } });
}

import { defineConfig } from "vitest/config";
import { appBuild } from "./src/build/app.ts";
import { svgIcon } from "./src/build/svg-icon.ts";

const JOURNEYS = "tests/journeys/**/*.test.ts";

/** Tests need what an import may be, not what is built; the journeys run the built program. */
const tests = {
  plugins: [svgIcon()],
  oxc: appBuild.oxc,
  test: {
    reporters: ["default", "./tests/support/last-line.ts"],
    maxWorkers: 2,
    projects: [
      { extends: true as const, test: { name: "parts", include: ["tests/**/*.test.{ts,tsx}"], exclude: [JOURNEYS], setupFiles: "tests/support/page.ts", testTimeout: 30_000, hookTimeout: 60_000 } },
      { extends: true as const, test: { name: "journeys", include: [JOURNEYS], testTimeout: 180_000, hookTimeout: 180_000, globalSetup: "tests/support/journeys.ts" } },
    ],
  },
};

export default defineConfig(process.env["VITEST"] ? (tests as ReturnType<typeof defineConfig>) : appBuild);

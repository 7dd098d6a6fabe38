// @ts-check
/** `npm run bench`: builds, then prints what things cost. Figures are for comparing on one machine, never asserted. */
import { execFileSync } from "node:child_process";
import { runnerImport } from "vite";

execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], { stdio: ["ignore", "ignore", "inherit"] });
const { module } = await runnerImport("./tests/bench/bench.ts", { configFile: false, logLevel: "error" });
await module.bench();
process.exit(0);

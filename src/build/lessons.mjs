// @ts-check
/** `npm run lessons`: runs the checker straight from its sources, without a build. */
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
/** @type {{ module: typeof import("./check-lessons.ts") }} */
const { module } = await runnerImport(resolve(project, "src/build/check-lessons.ts"), { root: project, configFile: false, logLevel: "error" });
const { text, code } = await module.checkLessons({
  // npm runs scripts in the project's folder; a folder is understood from where one stands.
  args: process.argv.slice(2), env: process.env, from: process.env["INIT_CWD"] ?? process.cwd(), project, now: new Date(),
});
if (text !== "") console.log(text);
process.exitCode = code;

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("the linter finds nothing to say", async () => {
  const output = await promisify(execFile)("node_modules/.bin/biome", ["lint", "--error-on-warnings", "--max-diagnostics=20"]).then(() => "", ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr);
  expect(output).toBe("");
});

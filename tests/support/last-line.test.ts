import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folders: string[] = [];
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

/** What a run of these test files printed, line by line, and how it ended. */
function run(files: Readonly<Record<string, string>>, settings = ""): { lines: readonly string[]; code: number | null } {
  const folder = mkdtempSync(join(tmpdir(), "pas-a-pas-last-line-"));
  folders.push(folder);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), `import { beforeAll, describe, expect, it } from "vitest";\n${text}`);
  writeFileSync(join(folder, "vitest.config.ts"), `export default { test: { reporters: [${JSON.stringify(resolve("tests/support/last-line.ts"))}], ${settings} } };`);
  const { stdout, status } = spawnSync(process.execPath, [resolve("node_modules/vitest/vitest.mjs"), "run"], { cwd: folder, encoding: "utf8", env: { ...process.env, VITEST: "" } });
  return { lines: stdout.trim().split("\n"), code: status };
}
const KEPT = `it("kept", () => { expect(1).toBe(1); });`;

describe("the last line of a run", () => {
  it("says how many promises were kept, and names what was skipped before it", () => {
    const { lines, code } = run({ "a.test.ts": `${KEPT}\ndescribe.skipIf(true)("elsewhere", () => { ${KEPT} });`, "b.test.ts": KEPT });
    expect(lines.slice(-2)).toEqual(["skipped: elsewhere > kept", "2 passed, 0 failed"]);
    expect(code).toBe(0);
  });

  it("counts what failed, what could not be loaded, and what its preparation broke", () => {
    const { lines, code } = run({
      "a.test.ts": `${KEPT}\nit("broken", () => { expect(1).toBe(2); });`,
      "b.test.ts": `import "./nothing.ts";`,
      "c.test.ts": `describe("unprepared", () => { beforeAll(() => { throw new Error("no"); }); ${KEPT} });`,
    });
    expect(lines.at(-1)).toBe("1 passed, 3 failed");
    expect(lines.join()).not.toContain("skipped:");
    expect(code).toBe(1);
  });

  it("never says that nothing failed when the run could not begin", () => {
    const { lines, code } = run({ "a.test.ts": KEPT, "prepare.ts": `export default () => { throw new Error("no"); };` }, `globalSetup: "./prepare.ts"`);
    expect(lines.at(-1)).toBe("0 passed, 1 failed");
    expect(code).toBe(1);
  });
});

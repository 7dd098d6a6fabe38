import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);

describe("types", () => {
  it.each(["src/pure", "src/browser", "src/worker", "src/node", "tests/"])("hold in the realm %s", async (realm) => {
    const project = realm.endsWith("/") ? `${realm}tsconfig.json` : `${realm}.tsconfig.json`;
    const output = await run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", project]).then(() => "", ({ stdout }: { stdout: string }) => stdout);
    expect(output).toBe("");
  });
});

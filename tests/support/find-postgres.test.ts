import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findPostgres } from "./postgres.ts";

const folder = mkdtempSync(join(tmpdir(), "pas-a-pas-no-pg-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the PostgreSQL of the tests", () => {
  it("is the one that TEST_PG_URL names", async () => {
    expect((await findPostgres({ environment: { TEST_PG_URL: "postgres://there/tests", CI: "true" }, debian: folder }))?.url).toBe("postgres://there/tests");
  });

  it("is none on a machine without its server, where only its client is too", async () => {
    mkdirSync(join(folder, "15/bin"), { recursive: true });
    writeFileSync(join(folder, "15/bin/psql"), "");
    expect(await findPostgres({ environment: { PATH: "/nowhere" }, debian: folder })).toBeUndefined();
    expect(await findPostgres({ environment: {}, debian: "/nowhere" })).toBeUndefined();
  });

  it("is one sentence where a missing one is a failure: with CI=true", async () => {
    await expect(findPostgres({ environment: { CI: "true", PATH: "" }, debian: "/nowhere" })).rejects.toThrow("No PostgreSQL found: install its server (on Debian: apt-get install postgresql), or set TEST_PG_URL.");
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { openSqlite } from "../../src/hub/database/open.ts";
import type { HubDatabase } from "../../src/hub/database/schema.ts";
import { hubContract } from "./hub-contract.ts";

describe("a hub on SQLite", () => {
  const folder = mkdtempSync(join(tmpdir(), "pas-a-pas-sqlite-"));
  let db: HubDatabase | undefined;
  afterAll(async () => {
    await db?.destroy();
    rmSync(folder, { recursive: true, force: true });
  });
  hubContract(async () => {
    const opened = await openSqlite(folder);
    if (opened.kind !== "open") throw new Error(opened.kind);
    db = opened.db;
    return db;
  });
});

import { afterAll, describe } from "vitest";
import { openPostgres } from "../../src/hub/database/open.ts";
import type { HubDatabase } from "../../src/hub/database/schema.ts";
import { findPostgres, freshDatabase } from "../support/postgres.ts";
import { hubContract } from "./hub-contract.ts";

const server = await findPostgres();

describe.skipIf(!server)("a hub on PostgreSQL", () => {
  let db: HubDatabase | undefined;
  afterAll(async () => {
    await db?.destroy();
    await server?.stop();
  });
  hubContract(async () => {
    if (!server) throw new Error("no PostgreSQL");
    const opened = await openPostgres(await freshDatabase(server));
    if (opened.kind !== "open") throw new Error(opened.kind);
    db = opened.db;
    return db;
  });
});

/** How the hub ends: it answers what was asked, writes its database tidily, and goes. */
import type { ServerType } from "@hono/node-server";
import type { HubDatabase } from "./database/schema.ts";
import { STOPPING } from "./start-words.ts";

/** A tablet that was carried away in mid-request would hold the hub for minutes. */
const PATIENCE_MS = 2_000;

/** Calls back `ended` with the process's exit code. Asked again, it goes on stopping: npm sends each Ctrl-C twice. */
export function stopOnce({ server, db, ended }: { server: ServerType; db: HubDatabase; ended: (code: 0 | 1) => void }): () => void {
  let stopping = false;
  return () => {
    if (stopping) return;
    stopping = true;
    console.log(STOPPING);
    server.close(() => { db.destroy().then(() => ended(0), () => ended(1)); });
    setTimeout(() => { if ("closeAllConnections" in server) server.closeAllConnections(); }, PATIENCE_MS).unref();
  };
}

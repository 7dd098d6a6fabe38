/** Starts the hub: the only place that makes its database, its clock and its server. */
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { createHubApp } from "./app.ts";
import { openPostgres, openSqlite } from "./database/open.ts";
import { readLessons } from "./demo/lessons.ts";
import { seedDemo } from "./demo/seed.ts";
import { printLog } from "./log.ts";
import { HELP, type Options, readOptions } from "./options.ts";
import type { HubParts } from "./parts.ts";
import { holdsOther, isFounded, makeFoundingSecret } from "./sign-in/found.ts";
import { demoWelcome, firstTime, welcomeAt, whyNoPort, whyNot, whyNotHere } from "./start-words.ts";
import { staticFiles } from "./static-files.ts";
import { stopOnce } from "./stop.ts";

/** The built app lies beside the built hub. */
const APP = join(dirname(fileURLToPath(import.meta.url)), "../app");

const asked = readOptions(process.argv.slice(2), process.env);
switch (asked.kind) {
  case "help": console.log(HELP); break;
  case "wrong": giveUp(asked.sentence); break;
  case "run": await run(asked);
}

async function run({ port: wanted, data, demo, databaseUrl }: Options): Promise<void> {
  const opened = databaseUrl ? await openPostgres(databaseUrl) : await openSqlite(demo ? join(data, "demo") : data);
  if (opened.kind !== "open") return giveUp(whyNot(opened));
  const { db } = opened;
  const giveUpTidily = (sentence: string) => db.destroy().finally(() => giveUp(sentence));
  const parts: HubParts = { db, now: () => Date.now(), randomBytes, demo };
  if (await holdsOther(parts)) return giveUpTidily(whyNotHere({ demo }));
  const app = createHubApp({ parts, log: printLog, files: staticFiles(APP) });
  const welcome = demo ? await seedDemo(parts, readLessons(APP)) : undefined;
  const server = serve({ fetch: app.fetch, port: wanted }, async ({ port }) => {
    const address = `http://localhost:${port}`;
    console.log(welcomeAt(address));
    if (welcome) console.log(demoWelcome(address, welcome));
    else if (!(await isFounded(parts))) console.log(firstTime(`${address}/commencer#${await makeFoundingSecret(parts)}`));
  });
  server.on("error", ({ code }: NodeJS.ErrnoException) => { giveUpTidily(whyNoPort(wanted, code)); });
  const stop = stopOnce({ server, db, ended: process.exit });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
}

function giveUp(sentence: string): void {
  console.error(sentence);
  process.exit(1);
}

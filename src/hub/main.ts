/** Starts the hub: the only place that makes its database, its clock and its server. */
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { createHubApp } from "./app.ts";
import { type OpenedDatabase, openPostgres, openSqlite } from "./database/open.ts";
import { readLessons } from "./demo/lessons.ts";
import { seedDemo } from "./demo/seed.ts";
import { printLog } from "./log.ts";
import { HELP, type Options, readOptions } from "./options.ts";
import type { HubParts } from "./parts.ts";
import { isFounded, makeFoundingSecret } from "./sign-in/found.ts";
import { staticFiles } from "./static-files.ts";

/** The built app lies beside the built hub. */
const APP = join(dirname(fileURLToPath(import.meta.url)), "../app");

const asked = readOptions(process.argv.slice(2), process.env);
switch (asked.kind) {
  case "help": console.log(HELP); break;
  case "wrong": giveUp(asked.sentence); break;
  case "run": await run(asked);
}

async function run(options: Options): Promise<void> {
  const opened = options.databaseUrl ? await openPostgres(options.databaseUrl) : await openSqlite(options.demo ? join(options.data, "demo") : options.data);
  if (opened.kind !== "open") return giveUp(whyNot(opened));
  const parts: HubParts = { db: opened.db, now: () => Date.now(), randomBytes, demo: options.demo };
  const app = createHubApp({ parts, log: printLog, files: staticFiles(APP) });
  const welcome = options.demo ? await seedDemo(parts, readLessons(APP)) : undefined;
  const server = serve({ fetch: app.fetch, port: options.port }, async ({ port }) => {
    const address = `http://localhost:${port}`;
    console.log(`\nPas à Pas : ${address}`);
    if (welcome) {
      console.log(`\nDémonstration / demonstration\n  formateur / trainer   ${address}/formateur   (${welcome.trainer}, ${welcome.password})\n  tablette / tablet     ${address}/relier#${welcome.code}\n`);
    } else if (!(await isFounded(parts))) {
      console.log(`\nPremière fois : créez votre lieu avec ce lien, il sert une seule fois.\nFirst time: make your place with this link, it serves once.\n  ${address}/commencer#${await makeFoundingSecret(parts)}\n`);
    }
  });
  server.on("error", (error: NodeJS.ErrnoException) => giveUp(error.code === "EADDRINUSE"
    ? `Le port ${options.port} est déjà pris : fermez l'autre programme, ou choisissez « --port ». / Port ${options.port} is busy.`
    : `Le port ${options.port} ne peut pas être ouvert (${error.code}). / Port ${options.port} cannot be opened.`));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => {
    server.close(() => { opened.db.destroy().then(() => process.exit(0), () => process.exit(1)); });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}

function whyNot(opened: Exclude<OpenedDatabase, { kind: "open" }>): string {
  switch (opened.kind) {
    case "in-use": return `La base ${opened.where} est déjà ouverte par un autre relais : fermez-le d'abord. / Another hub is using this database.`;
    case "unwritable": return `Impossible d'écrire dans ${opened.where} : choisissez un autre dossier avec « --data ». / This folder cannot be written.`;
    case "unreachable": return `La base ${opened.where} ne répond pas : vérifiez DATABASE_URL. / This database does not answer.`;
  }
}

function giveUp(sentence: string): void {
  console.error(sentence);
  process.exit(1);
}

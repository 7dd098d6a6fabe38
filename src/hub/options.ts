/** What `npm start` may be told: `-- --port N --data DIR --demo --help`, or the environment. */
import { parseArgs } from "node:util";

export type Options = { readonly kind: "run"; readonly port: number; readonly data: string; readonly demo: boolean; readonly databaseUrl: string | undefined };
export type Asked = Options | { readonly kind: "help" } | { readonly kind: "wrong"; readonly sentence: string };

export const PORT = 4860;
/** Its own port is its own origin: a browser never mixes a demonstration with real work. */
export const DEMO_PORT = 4861;

export const HELP = `Pas à Pas

  npm start                  ouvre le relais
  npm start -- --demo        ouvre un lieu déjà prêt, pour regarder

  --port N        (PORT)          écoute sur ce port (${PORT} ; la démonstration : ${DEMO_PORT})
  --data DIR      (DATA_DIR)      garde la base dans ce dossier (data)
  --demo                          la démonstration : sa propre base, son propre port
  --help                          dit tout cela
                  (DATABASE_URL)  postgres://… : garde tout dans PostgreSQL

  npm start                  starts the hub
  npm start -- --demo        starts a ready place to look at

  --port N        (PORT)          listens on this port (${PORT}; the demonstration: ${DEMO_PORT})
  --data DIR      (DATA_DIR)      keeps the database in this folder (data)
  --demo                          the demonstration: its own database, its own port
  --help                          says all this
                  (DATABASE_URL)  postgres://… : keeps everything in PostgreSQL`;

export function readOptions(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Asked {
  let values: { port?: string | undefined; data?: string | undefined; demo?: boolean | undefined; help?: boolean | undefined };
  try {
    ({ values } = parseArgs({ args: [...args], options: { port: { type: "string" }, data: { type: "string" }, demo: { type: "boolean" }, help: { type: "boolean", short: "h" } } }));
  } catch {
    return { kind: "wrong", sentence: `« ${args.join(" ")} » n'est pas compris : « npm start -- --help » dit ce qui est possible. / This is not understood: "npm start -- --help" says what is possible.` };
  }
  if (values.help) return { kind: "help" };
  const demo = values.demo === true;
  // Said, but empty, is not said: that is how a variable is unset for one command.
  const port = values.port || environment["PORT"] || String(demo ? DEMO_PORT : PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return { kind: "wrong", sentence: `Le port « ${port} » n'est pas un nombre entre 0 et 65535. / "${port}" is not a port, which is a number from 0 to 65535.` };
  const data = values.data || environment["DATA_DIR"] || "data";
  return { kind: "run", port: Number(port), data, demo, databaseUrl: demo ? undefined : environment["DATABASE_URL"] || undefined };
}

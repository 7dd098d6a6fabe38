/** What `npm start` may be told: `-- --port N --data DIR --demo --help`, or the environment. */
import { parseArgs } from "node:util";

export type Options = { readonly kind: "run"; readonly port: number; readonly data: string; readonly demo: boolean; readonly databaseUrl: string | undefined };
export type Asked = Options | { readonly kind: "help" } | { readonly kind: "wrong"; readonly sentence: string };

export const PORT = 4860;
/** Its own port is its own origin: a browser never mixes a demonstration with real work. */
export const DEMO_PORT = 4861;

export const HELP = `Pas à Pas

  npm start                    starts the hub
  npm start -- --demo          starts a ready place to look at

  --port N      (PORT)          listens on this port (${PORT}; the demonstration: ${DEMO_PORT})
  --data DIR    (DATA_DIR)      keeps the database in this folder (data)
  --demo                        the demonstration: its own data, its own port
  --help                        says this
                (DATABASE_URL)  postgres://… : keeps everything in PostgreSQL instead`;

export function readOptions(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Asked {
  let values: { port?: string | undefined; data?: string | undefined; demo?: boolean | undefined; help?: boolean | undefined };
  try {
    ({ values } = parseArgs({ args: [...args], options: { port: { type: "string" }, data: { type: "string" }, demo: { type: "boolean" }, help: { type: "boolean", short: "h" } } }));
  } catch (error) {
    return { kind: "wrong", sentence: `${(error as Error).message.split(".")[0]}. « npm start -- --help » dit ce qui est possible.` };
  }
  if (values.help) return { kind: "help" };
  const demo = values.demo === true;
  const port = values.port ?? (environment["PORT"] || undefined) ?? String(demo ? DEMO_PORT : PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return { kind: "wrong", sentence: `Le port « ${port} » n'est pas un nombre entre 0 et 65535. / "${port}" is not a port.` };
  const data = values.data ?? (environment["DATA_DIR"] || undefined) ?? "data";
  return { kind: "run", port: Number(port), data, demo, databaseUrl: demo ? undefined : environment["DATABASE_URL"] || undefined };
}

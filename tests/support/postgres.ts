/**
 * A real PostgreSQL to test with: `TEST_PG_URL`, else the server programs found on the machine, run in a
 * temporary folder under an unprivileged user, and ended with the tests. Undefined when there is none; with
 * CI=true that is a failure.
 */
import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import pg from "pg";
import { freePort } from "./free-port.ts";

export type TestPostgres = { readonly url: string; stop(): Promise<void> };

type Machine = { readonly environment?: NodeJS.ProcessEnv; /** Where Debian puts one folder a version. */ readonly debian?: string };

export async function findPostgres({ environment = process.env, debian = "/usr/lib/postgresql" }: Machine = {}): Promise<TestPostgres | undefined> {
  const given = environment["TEST_PG_URL"];
  if (given) return { url: given, stop: async () => {} };
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const binaries = [...versions.map((version) => join(debian, version, "bin")), ...(environment["PATH"] ?? "").split(delimiter)].find(hasServer);
  if (binaries) return startServer(binaries);
  if (environment["CI"] === "true") throw new Error("No PostgreSQL found: install its server (on Debian: apt-get install postgresql), or set TEST_PG_URL.");
  return undefined;
}

/** A database of its own for one test file. */
export async function freshDatabase(server: TestPostgres): Promise<string> {
  const name = `t${process.pid}_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`;
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.href;
}

const hasServer = (folder: string): boolean => ["initdb", "postgres"].every((program) => existsSync(join(folder, program)));

async function startServer(binaries: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "pas-a-pas-pg-"));
  // PostgreSQL refuses to run as root.
  const user = process.getuid?.() === 0 ? unprivilegedUser() : undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const options = { ...user, cwd: folder, stdio: "ignore" as const };
  execFileSync(join(binaries, "initdb"), ["-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"], options);
  const port = await freePort();
  const server = spawn(join(binaries, "postgres"), ["-D", data, "-p", String(port), "-k", folder, "-h", "127.0.0.1"], options);
  const url = `postgres://tester@127.0.0.1:${port}/postgres`;
  await untilReady(url);
  const stop = async (): Promise<void> => {
    const gone = new Promise((done) => server.once("exit", done));
    server.kill("SIGINT");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

function unprivilegedUser(): { uid: number; gid: number } {
  const id = (flag: string, name: string): number => Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  for (const name of ["postgres", "nobody"]) {
    try {
      return { uid: id("-u", name), gid: id("-g", name) };
    } catch {}
  }
  throw new Error("PostgreSQL does not run as root, and there is no user postgres or nobody.");
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const client = new pg.Client({ connectionString: url });
    const ready = await client.connect().then(() => true, () => false);
    await client.end().catch(() => {});
    if (ready) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("PostgreSQL did not start.");
}

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Database from "libsql";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { ROUTES } from "#protocol/messages.ts";
import { freePort } from "../support/free-port.ts";
import { findPostgres, freshDatabase } from "../support/postgres.ts";
import { type Program, startProgram } from "../support/program.ts";
import { makeDevice } from "../support/test-device.ts";

const HUB = resolve("dist/hub/main.js");
const LINK = /http:\/\/localhost:\d+\/commencer#(\S+)/;
const SENTENCE = /^[^\n]+\. \/ [^\n]+\.\n$/;
const PASSWORD = "quatre mots faciles";

const root = mkdtempSync(join(tmpdir(), "pas-a-pas-start-"));
const running: Program[] = [];
let folders = 0;
const newFolder = (): string => join(root, `folder-${++folders}`);

function hub(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Program {
  const program = startProgram({ args: [HUB, ...args], cwd: root, environment });
  running.push(program);
  return program;
}
async function stop(program: Program): Promise<number | null> {
  program.signal("SIGINT");
  return program.ended;
}
const addressOf = async (program: Program): Promise<string> => (await program.until(/Pas à Pas : (http:\/\/localhost:\d+)/))[1] ?? "";
const secretOf = async (program: Program): Promise<string> => (await program.until(LINK))[1] ?? "";

async function post(address: string, path: string, message: object): Promise<{ refused?: string; place?: { name: string; demo: boolean } }> {
  const { card } = await makeDevice({ ask: fetch, now: () => Date.now() });
  const answer = await fetch(address + path, { method: "POST", body: JSON.stringify({ ...message, device: card }) });
  return answer.json() as Promise<{ refused?: string; place?: { name: string; demo: boolean } }>;
}
const found = (address: string, secret: string) => post(address, ROUTES.found, { secret, place: "Le Préau", trainer: "Bernard", password: PASSWORD });

const contents = (folder: string): readonly string[] => (existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : []);

/** It must say one sentence in both languages, nothing else, and end with 1. */
async function refusesToStart(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const program = hub(args, environment);
  expect(await program.ended, program.printed()).toBe(1);
  expect(program.printed()).toMatch(SENTENCE);
  expect(program.complained()).toBe(program.printed());
  return program.printed();
}

afterEach(async () => {
  for (const program of running.splice(0)) {
    program.signal("SIGKILL");
    await program.ended;
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("npm start on a fresh copy", () => {
  const copy = join(root, "copy");
  const npmStart = async (): Promise<Program> => {
    const program = startProgram({ command: "npm", args: ["start", "--", "--port", String(await freePort())], cwd: copy, group: true });
    running.push(program);
    return program;
  };

  it("says what to do first when npm ci was forgotten", async () => {
    for (const name of ["src", "lessons", "public", "index.html", "vite.config.ts", "package.json", "package-lock.json"]) cpSync(name, join(copy, name), { recursive: true });
    const program = startProgram({ args: ["src/build/start.mjs"], cwd: copy });
    expect(await program.ended).toBe(1);
    expect(program.printed()).toMatch(SENTENCE);
    expect(program.printed()).toContain("npm ci");
  });

  it("builds what is missing, serves the app, and prints its address and a link to make the place", async () => {
    symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
    const program = await npmStart();
    await program.until(/se prépare… \/ /);
    const [address, secret] = [await addressOf(program), await secretOf(program)];
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(await (await fetch(address)).text()).toContain("<title>Pas à Pas</title>");
    expect((await fetch(`${address}/lessons/catalogue.json`)).status).toBe(200);
    expect((await found(address, secret)).place).toMatchObject({ name: "Le Préau", demo: false });
    expect((await found(address, secret)).refused).toBe("already-founded");
    await stop(program);
    expect(program.printed()).toContain("s'arrête");
    expect(readdirSync(join(copy, "data")).filter((name) => statSync(join(copy, "data", name)).size > 0)).toEqual(["hub.db"]);
  });

  it("builds nothing twice, and prints no link once the place is made", async () => {
    const program = await npmStart();
    expect((await post(await addressOf(program), ROUTES.signIn, { trainer: "Bernard", password: PASSWORD })).place).toMatchObject({ name: "Le Préau" });
    expect(program.printed()).not.toContain("se prépare");
    expect(program.printed()).not.toMatch(LINK);
    await stop(program);
  });
});

describe("a hub that starts", () => {
  it("prints a new link each time until its place is made; the one before serves no more", async () => {
    const data = newFolder();
    const first = hub(["--port", "0", "--data", data]);
    const old = await secretOf(first);
    await stop(first);
    const second = hub(["--port", "0", "--data", data]);
    const [address, secret] = [await addressOf(second), await secretOf(second)];
    expect(secret).not.toBe(old);
    for (const not of [old, ""]) expect((await found(address, not)).refused).toBe("not-founded");
    expect((await found(address, secret)).place).toMatchObject({ name: "Le Préau" });
  });

  it("listens where --port or PORT says, and keeps its database where --data or DATA_DIR says", async () => {
    const port = String(await freePort());
    const [told, around] = [newFolder(), newFolder()];
    expect(await addressOf(hub(["--port", port, "--data", told], { PORT: "1", DATA_DIR: around }))).toBe(`http://localhost:${port}`);
    const other = String(await freePort());
    expect(await addressOf(hub([], { PORT: other, DATA_DIR: around }))).toBe(`http://localhost:${other}`);
    for (const folder of [told, around]) expect(existsSync(join(folder, "hub.db"))).toBe(true);
  });

  it("says all this when it is asked for help, and starts nothing", async () => {
    const program = hub(["--help"]);
    expect(await program.ended).toBe(0);
    expect(program.printed()).toContain("--data DIR");
    expect(program.complained()).toBe("");
  });

  it("stops at Ctrl-C with everything in one file, though a line hangs and npm says it twice", async () => {
    const data = newFolder();
    const program = hub(["--port", "0", "--data", data]);
    const { port } = new URL(await addressOf(program));
    const line = connect(Number(port), "127.0.0.1", () => line.write(`POST ${ROUTES.enrol} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{`));
    line.on("error", () => {});
    await new Promise((done) => line.once("ready", done));
    await new Promise((done) => setTimeout(done, 100));
    const start = Date.now();
    program.signal("SIGINT");
    await program.until(/s'arrête/);
    program.signal("SIGINT");
    expect(await program.ended).toBe(0);
    // Node itself would wait five minutes for the rest of the request.
    expect(Date.now() - start).toBeLessThan(30_000);
    expect(program.printed().match(/s'arrête/g)).toHaveLength(1);
    expect(program.complained()).toBe("");
    expect(readdirSync(data).filter((name) => statSync(join(data, name)).size > 0)).toEqual(["hub.db"]);
  });

  it("stops when the system ends it, and loses nothing when the power does", async () => {
    const data = newFolder();
    const first = hub(["--port", "0", "--data", data]);
    await found(await addressOf(first), await secretOf(first));
    first.signal("SIGKILL");
    await first.ended;
    const second = hub(["--port", "0", "--data", data]);
    expect((await post(await addressOf(second), ROUTES.signIn, { trainer: "Bernard", password: PASSWORD })).place).toMatchObject({ name: "Le Préau" });
    second.signal("SIGTERM");
    expect(await second.ended).toBe(0);
  });
});

describe("the demonstration", () => {
  it("is ready, says that it is one, and touches nothing of the real place beside it", async () => {
    const data = newFolder();
    const real = hub(["--port", "0", "--data", data]);
    const demo = hub(["--demo", "--port", "0", "--data", data], { DATABASE_URL: "postgres://127.0.0.1:1/real" });
    const address = await addressOf(demo);
    const [, trainer, password] = await demo.until(/formateur \/ trainer .*\((.+), (.+)\)/);
    expect(demo.printed()).toMatch(/Démonstration : .+ \/ Demonstration: /);
    expect(demo.printed()).not.toMatch(LINK);
    expect((await post(address, ROUTES.signIn, { trainer, password })).place).toMatchObject({ demo: true });
    expect((await post(await addressOf(real), ROUTES.signIn, { trainer, password })).refused).toBe("not-founded");
    expect(readdirSync(data)).toEqual(expect.arrayContaining(["demo", "hub.db"]));
    for (const program of [real, demo]) expect(await stop(program)).toBe(0);
    expect(await refusesToStart(["--data", join(data, "demo")])).toContain("démonstration");
  });
});

describe("a hub that cannot start says one sentence in both languages, and ends with 1", () => {
  it("when its port is taken; its database is whole for the next start", async () => {
    const data = newFolder();
    const other = createServer();
    const port = await freePort();
    await new Promise<void>((done) => other.listen(port, done));
    expect(await refusesToStart(["--port", String(port), "--data", data])).toContain(`port ${port}`);
    await new Promise((done) => other.close(done));
    expect(await secretOf(hub(["--port", String(port), "--data", data]))).not.toBe("");
  });

  it.each([
    { name: "a file stands in the way", make: (folder: string) => { writeFileSync(folder, "text"); return join(folder, "data"); } },
    { name: "its database's name is taken by a folder", make: (folder: string) => { mkdirSync(join(folder, "hub.db"), { recursive: true }); return folder; } },
    { name: "nothing can be made there, by anyone", make: () => "/proc/nowhere/data" },
  ])("when $name, and makes nothing", async ({ make }) => {
    const folder = newFolder();
    const data = make(folder);
    const before = contents(folder);
    expect(await refusesToStart(["--port", "0", "--data", data])).toContain("« --data »");
    expect(contents(folder)).toEqual(before);
  });

  it("when another hub uses its database, which goes on", async () => {
    const data = newFolder();
    const first = hub(["--port", "0", "--data", data]);
    const address = await addressOf(first);
    expect(await refusesToStart(["--port", "0", "--data", data])).toContain("déjà ouverte par un autre relais");
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  it("when the file is no database, and leaves it as it is", async () => {
    const data = newFolder();
    mkdirSync(data);
    const text = "Ceci est une lettre. ".repeat(20);
    writeFileSync(join(data, "hub.db"), text);
    expect(await refusesToStart(["--port", "0", "--data", data])).toContain("n'est pas une base de Pas à Pas");
    expect(statSync(join(data, "hub.db")).size).toBe(text.length);
  });

  it("when a later version has been at its database", async () => {
    const data = newFolder();
    const first = hub(["--port", "0", "--data", data]);
    await addressOf(first);
    await stop(first);
    const sqlite = new Database(join(data, "hub.db"));
    sqlite.exec("insert into kysely_migration values ('2999-later', '2999')");
    sqlite.close();
    expect(await refusesToStart(["--port", "0", "--data", data])).toContain("version plus récente");
  });

  it("when its PostgreSQL does not answer, without printing its password", async () => {
    for (const address of ["postgres://me:h@ush@127.0.0.1:1/pas?password=hush", "nonsense"]) {
      expect(await refusesToStart(["--port", "0"], { DATABASE_URL: address })).not.toMatch(/h@?ush/);
    }
  });

  it("when it is told what it does not know", async () => {
    expect(await refusesToStart(["--prot", "80"])).toContain("--help");
  });
});

const postgres = await findPostgres();

describe.skipIf(!postgres)("hubs on one PostgreSQL", () => {
  afterAll(async () => { await postgres?.stop(); });

  it("start side by side with DATABASE_URL, one place between them and no file", async () => {
    if (!postgres) throw new Error("no PostgreSQL");
    const environment = { DATABASE_URL: await freshDatabase(postgres) };
    const data = newFolder();
    const hubs = [hub(["--port", "0", "--data", data], environment), hub(["--port", "0", "--data", data], environment)] as const;
    const [one, other] = [await addressOf(hubs[0]), await addressOf(hubs[1])];
    const secrets = [await secretOf(hubs[0]), await secretOf(hubs[1])];
    const answers = [await found(one, secrets[0] ?? ""), await found(one, secrets[1] ?? "")];
    expect(answers.filter(({ place }) => place !== undefined)).toHaveLength(1);
    expect((await post(other, ROUTES.signIn, { trainer: "Bernard", password: PASSWORD })).place).toMatchObject({ name: "Le Préau" });
    expect(existsSync(data)).toBe(false);
    for (const program of hubs) expect(await stop(program)).toBe(0);
  });
});

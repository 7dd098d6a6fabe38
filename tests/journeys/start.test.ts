import { cpSync, existsSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { connect } from "node:net";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROUTES } from "#protocol/messages.ts";
import { freePort } from "../support/free-port.ts";
import { addressOf, found, hub, LINK, newFolder, PASSWORD, post, refusesToStart, root, running, secretOf, SENTENCE, stop } from "../support/hub-starts.ts";
import { findPostgres, freshDatabase } from "../support/postgres.ts";
import { type Program, startProgram } from "../support/program.ts";

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

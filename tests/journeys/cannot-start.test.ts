import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { freePort } from "../support/free-port.ts";
import { addressOf, hub, newFolder, refusesToStart, secretOf, stop } from "../support/hub-starts.ts";

const contents = (folder: string): readonly string[] => (existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : []);

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

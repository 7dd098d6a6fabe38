import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHubApp } from "../../src/hub/app.ts";
import { openSqlite } from "../../src/hub/database/open.ts";
import { staticFiles } from "../../src/hub/static-files.ts";
import { openTestHub, refusalOf } from "../support/test-hub.ts";

const PAGE = "<!doctype html><title>Pas à Pas</title>";
const HASHED = ["/assets/main-a1B2c3D4.js", "/lessons/toucher-l-ecran.0123abcd.json"];
const ASKED_AGAIN = ["/", "/index.html", "/service-worker.js", "/lessons/catalogue.json"];

const folder = mkdtempSync(join(tmpdir(), "pas-a-pas-static-"));
let app: ReturnType<typeof createHubApp>;
let close: () => Promise<void>;

beforeAll(async () => {
  for (const name of ["app/assets", "app/lessons", "data"]) mkdirSync(join(folder, name), { recursive: true });
  const files = { "index.html": PAGE, "service-worker.js": "self;", "assets/main-a1B2c3D4.js": "1;", "assets/font-a1B2c3D4.woff2": "font",
    "lessons/catalogue.json": "{}", "lessons/toucher-l-ecran.0123abcd.json": "{}", "../secret.txt": "secret" };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "app", name), text);
  const opened = await openSqlite(join(folder, "data"));
  if (opened.kind !== "open") throw new Error(opened.kind);
  const { parts } = await openTestHub(opened.db);
  app = createHubApp({ parts, log: () => {}, files: staticFiles(join(folder, "app")) });
  close = () => opened.db.destroy();
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string, headers: Record<string, string> = {}) => app.request(new Request(`http://hub.test${path}`, { headers }));

describe("the hub's answers", () => {
  it("all carry the policy, the service worker, refusals and what is not there too", async () => {
    for (const path of [...ASKED_AGAIN, ...HASHED, "/healthz", "/api/nothing", "/nothing.png", "/formateur"]) {
      const { headers } = await get(path);
      expect(headers.get("content-security-policy"), path).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(headers.get("content-security-policy"), path).not.toContain("unsafe");
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    }
  });

  it("hold a browser to HTTPS only when they came by it", async () => {
    expect((await get("/")).headers.get("strict-transport-security")).toBeNull();
    expect((await get("/", { "x-forwarded-proto": "https" })).headers.get("strict-transport-security")).toMatch(/^max-age=/);
  });

  it("are kept for ever when the name has the content's hash, and asked again otherwise", async () => {
    for (const path of HASHED) expect((await get(path)).headers.get("cache-control"), path).toContain("immutable");
    for (const path of ASKED_AGAIN) expect((await get(path)).headers.get("cache-control"), path).toBe("no-cache");
  });

  it("cost nothing when nothing changed", async () => {
    const etag = (await get("/service-worker.js")).headers.get("etag") ?? "";
    const again = await get("/service-worker.js", { "if-none-match": etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("are the page for every screen's address", async () => {
    for (const path of ["/", "/formateur", "/formateur/personne/abc", "/relier"]) expect(await (await get(path)).text(), path).toBe(PAGE);
  });

  it("are a named refusal under /api, never the page", async () => {
    for (const path of ["/api/nothing", "/api/", "/api/sync"]) {
      const answer = await get(path);
      expect(answer.status, path).toBeGreaterThanOrEqual(400);
      expect(await refusalOf(answer), path).toBe("not-found");
    }
  });

  it("are not the page where a file is missing", async () => {
    const answer = await get("/assets/gone-a1B2c3D4.js");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe("");
  });

  it("never leave the app's folder", async () => {
    for (const path of ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/assets/..%2f..%2fsecret.txt", "/..%5csecret.txt", "/%00.txt", "/%E0.txt"]) {
      const answer = await get(path);
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).not.toContain("secret");
    }
  });

  it("are zipped for who can read that, and plain for others", async () => {
    const zipped = await get("/", { "accept-encoding": "gzip, br" });
    expect(zipped.headers.get("content-encoding")).toBe("gzip");
    expect(zipped.headers.get("vary")).toBe("Accept-Encoding");
    const plain = zipped.body?.pipeThrough(new DecompressionStream("gzip"));
    expect(await new Response(plain as ReadableStream).text()).toBe(PAGE);
    expect((await get("/")).headers.get("content-encoding")).toBeNull();
    expect((await get("/assets/font-a1B2c3D4.woff2", { "accept-encoding": "gzip" })).headers.get("content-encoding")).toBeNull();
  });
});

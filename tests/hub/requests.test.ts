import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { serve, type ServerType } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { DEVICE_HEADER, LIMITS, PROTOCOL_VERSION, requestText, ROUTES } from "#protocol/messages.ts";
import { createHubApp } from "../../src/hub/app.ts";
import { openSqlite } from "../../src/hub/database/open.ts";
import type { HubDatabase } from "../../src/hub/database/schema.ts";
import { staticFiles } from "../../src/hub/static-files.ts";
import type { TestDevice } from "../support/test-device.ts";
import { openTestHub, refusalOf, type TestHub } from "../support/test-hub.ts";

const PAGE = "<!doctype html><title>Pas à Pas</title>";
/** reliability.md, 6.4. */
const POLICY = {
  "default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "img-src": "'self' blob:", "media-src": "'self' blob:", "font-src": "'self'",
  "connect-src": "'self'", "manifest-src": "'self'", "worker-src": "'self'", "frame-ancestors": "'none'", "base-uri": "'none'", "form-action": "'self'",
  "object-src": "'none'", "require-trusted-types-for": "'script'", "trusted-types": "sw-url",
};
const EMPTY = { protocol: PROTOCOL_VERSION, have: {}, tails: [] };

const folder = mkdtempSync(join(tmpdir(), "pas-a-pas-requests-"));
let db: HubDatabase;
let hub: TestHub;
let laptop: TestDevice;
let tablet: TestDevice;
let app: ReturnType<typeof createHubApp>;
let server: ServerType;
let port: number;

beforeAll(async () => {
  mkdirSync(join(folder, "app/assets"), { recursive: true });
  for (const [name, text] of Object.entries({ "app/index.html": PAGE, "app/assets/main-a1B2c3D4.js": "1;", "secret.txt": "secret" })) writeFileSync(join(folder, name), text);
  const opened = await openSqlite(join(folder, "data"));
  if (opened.kind !== "open") throw new Error(opened.kind);
  db = opened.db;
  hub = await openTestHub(db);
  laptop = await hub.foundPlace();
  tablet = await hub.enrolTablet(laptop);
  app = createHubApp({ parts: hub.parts, log: () => {}, files: staticFiles(join(folder, "app")) });
  port = await new Promise((done) => { server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, (address) => done(address.port)); });
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (path: string, init: RequestInit & { duplex?: "half" } = {}): Promise<Response> => app.request(new Request(`http://hub.test${path}`, init));
const post = (path: string, body: Uint8Array | string, headers: Record<string, string> = {}) => ask(path, { method: "POST", body: typeof body === "string" ? body : new Uint8Array(body), headers });

/** A message of the tablet, signed as it was before it was zipped. */
async function signedZip(message: unknown, zip: (plain: Buffer) => Buffer = gzipSync): Promise<Response> {
  const plain = Buffer.from(JSON.stringify(message));
  const [time, nonce] = [hub.clock.now, randomBytes(12).toString("base64url")];
  const signature = await tablet.sign(requestText({ method: "POST", path: ROUTES.sync, bodyHash: createHash("sha256").update(plain).digest("hex"), time, nonce }));
  return post(ROUTES.sync, zip(plain), { "Content-Encoding": "gzip", [DEVICE_HEADER]: `${tablet.id};${time};${nonce};${signature}` });
}

/** The hub closes the line after its answer to anything that asks so; what it does not answer is given up. */
const GIVE_UP_MS = 5_000;

/** Exactly these bytes on the line; what comes back until it is closed. */
function onTheLine(text: string, { hangUp = false }: { hangUp?: boolean } = {}): Promise<string> {
  return new Promise((done) => {
    let said = "";
    const line = connect(port, "127.0.0.1", () => {
      line.write(Buffer.from(text, "latin1"));
      setTimeout(() => line.destroy(), hangUp ? 50 : GIVE_UP_MS).unref();
    });
    line.on("data", (bytes) => { said += bytes.toString("latin1"); });
    line.on("close", () => done(said));
    line.on("error", () => {});
  });
}
const raw = (head: string, body = ""): string => `${head}\r\nHost: hub.test\r\nConnection: close\r\n${body === "" ? "" : `Content-Length: ${body.length}\r\n`}\r\n${body}`;
const statusOf = (said: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1]);

describe("every answer of a hub", () => {
  const everyKind = (): Promise<readonly (readonly [string, Response])[]> => Promise.all(([
    ["a page", ask("/")], ["a file", ask("/assets/main-a1B2c3D4.js")], ["nothing", ask("/nothing.png")], ["another method", ask("/", { method: "POST", body: "x" })],
    ["health", ask("/healthz")], ["a message", tabletSync()], ["a refusal", post(ROUTES.sync, "{}")], ["no such call", ask("/api/x")], ["only a head", ask("/", { method: "HEAD" })],
  ] as const).map(async ([name, answer]) => [name, await answer] as const));
  const tabletSync = async () => app.request(await tablet.signed(ROUTES.sync, EMPTY));

  it("lets a browser run our own scripts and nothing else, through Trusted Types", async () => {
    for (const [name, { headers }] of await everyKind()) {
      const policy = Object.fromEntries((headers.get("content-security-policy") ?? "").split("; ").map((rule) => [rule.slice(0, rule.indexOf(" ")), rule.slice(rule.indexOf(" ") + 1)]));
      expect(policy, name).toEqual(POLICY);
      expect(headers.get("x-content-type-options"), name).toBe("nosniff");
      expect(headers.get("referrer-policy"), name).toBe("no-referrer");
      expect(headers.get("cross-origin-opener-policy"), name).toBe("same-origin");
      expect(headers.get("cross-origin-resource-policy"), name).toBe("same-origin");
      expect(headers.get("permissions-policy"), name).toContain("camera=()");
    }
  });

  it("is kept by nobody on the way, but for the files", async () => {
    for (const [name, { headers }] of await everyKind()) {
      const kept = { "a page": "no-cache", "only a head": "no-cache", "a file": "public, max-age=31536000, immutable" }[name] ?? "no-store";
      expect(headers.get("cache-control"), name).toBe(kept);
    }
  });

  it("gives other sites no way in: no leave to read, no cookie", async () => {
    const preflight = await ask(ROUTES.sync, { method: "OPTIONS", headers: { Origin: "https://elsewhere.test", "Access-Control-Request-Method": "POST" } });
    for (const [name, { headers }] of [...(await everyKind()), ["a preflight", preflight] as const]) {
      expect([...headers.keys()].filter((header) => /^(access-control|set-cookie)/.test(header)), name).toEqual([]);
    }
  });

  it("is the same without its body when only its head is asked for", async () => {
    for (const path of ["/", "/assets/main-a1B2c3D4.js", "/healthz", "/nothing.png", "/api/nothing"]) {
      const [head, whole] = [await ask(path, { method: "HEAD" }), await ask(path)];
      expect(head.status, path).toBe(whole.status);
      expect(head.headers.get("content-type"), path).toBe(whole.headers.get("content-type"));
      expect(await head.text(), path).toBe("");
    }
    expect(statusOf(await onTheLine(raw("HEAD / HTTP/1.1")))).toBe(200);
  });

  it("says ok when the hub is ready", async () => {
    const answer = await ask("/healthz");
    expect([answer.status, await answer.text()]).toEqual([200, "ok"]);
  });
});

describe("a request that makes no sense", () => {
  it("is refused by name when it has no body, or none that can be read", async () => {
    for (const path of Object.values(ROUTES)) {
      for (const init of [{ method: "POST" }, { method: "POST", body: "" }, { method: "POST", body: "{" }, { method: "POST", body: "null" }, { method: "POST", body: "\0" }]) {
        const answer = await ask(path, init);
        expect(["malformed", "bad-signature"], `${path} ${init.body}`).toContain(await refusalOf(answer.clone()));
        expect([400, 401], path).toContain(answer.status);
      }
    }
  });

  it("is not found by any other method or address", async () => {
    for (const method of ["GET", "PUT", "PATCH", "DELETE", "OPTIONS"]) expect(await refusalOf(ask(ROUTES.sync, { method })), method).toBe("not-found");
    for (const path of ["/api", "/api/", "/api/sync/", "/api/sync/more", "/api/enrolment/codes/1"]) expect((await post(path, "{}")).status, path).toBe(404);
  });

  it("may hold no half character and no NUL: no database would give them back", async () => {
    for (const text of ["\ud83d", "\ude00 ", "\0"]) {
      const device = await hub.enrolTablet(laptop);
      device.write({ kind: "card-written", learner: "x", firstName: "Jeanne" });
      const tail = await device.tail();
      const tails = [{ ...tail, entries: tail.entries.map((entry) => ({ ...entry, body: text })) }];
      expect(await refusalOf(device.post(ROUTES.sync, { ...EMPTY, tails }))).toBe("malformed");
    }
    const pair = await hub.enrolTablet(laptop);
    pair.write({ kind: "card-written", learner: "x", firstName: "😀" });
    expect((await pair.sync([await pair.tail()])).notTaken).toEqual([]);
  });

  it("is answered on the line too, without ever falling", async () => {
    const odd = [
      "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", raw("GET * HTTP/1.1"), raw("OPTIONS * HTTP/1.1"), raw("TRACE /api/sync HTTP/1.1"), raw("GET //elsewhere.test/ HTTP/1.1"),
      raw("GET /..\\..\\secret.txt HTTP/1.1"), raw("GET /\xe9.png HTTP/1.1"), raw(`GET /${"a".repeat(9000)}.png HTTP/1.1`), raw("GET /%zz HTTP/1.1"), raw("GET /index.html/ HTTP/1.1"),
      raw("POST /api/sync HTTP/1.1\r\nContent-Length: x"), raw("POST /api/sync HTTP/1.1\r\nContent-Length: -1"), raw("POST /api/enrolment HTTP/1.1\r\nTransfer-Encoding: chunked", "zz\r\n"),
      raw(`GET / HTTP/1.1\r\nA: ${"a".repeat(40_000)}`), raw(`POST /api/sync HTTP/1.1\r\n${DEVICE_HEADER}: \xe9\xff`, "{}"), raw("POST /api/enrolment HTTP/1.1\r\nExpect: tea", "{}"), "\x16\x03\x01 hello\r\n\r\n",
    ];
    for (const text of odd) {
      const status = statusOf(await onTheLine(text));
      expect(status, text.slice(0, 60)).toBeGreaterThanOrEqual(200);
      expect(status, text.slice(0, 60)).toBeLessThan(500);
    }
  });

  it("never gets out of the app's folder, however the way is written", async () => {
    for (const way of ["/../secret.txt", "/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/assets/..%2f..%2fsecret.txt", "/%2e%2e%2fsecret.txt", "//../secret.txt", "/..;/secret.txt", "/assets/%5c..%5c..%5csecret.txt", "/.%2e/secret.txt", "/../data/hub.db"]) {
      const said = await onTheLine(raw(`GET ${way} HTTP/1.1`));
      expect(statusOf(said), way).toBe(404);
      expect(said, way).not.toContain("secret");
      expect(said, way).not.toContain("SQLite");
    }
  });
});

describe("a body", () => {
  it("is read zipped, and its signature covers what was zipped", async () => {
    expect(await (await signedZip(EMPTY)).json()).toMatchObject({ protocol: PROTOCOL_VERSION, notTaken: [] });
    expect(await refusalOf(signedZip({ ...EMPTY, have: 1 }))).toBe("malformed");
  });

  it("that cannot be unzipped is refused", async () => {
    const whole = gzipSync(JSON.stringify({ code: "AAAA", device: tablet.card }));
    const spoilt = Buffer.from(whole).fill(0xff, 12, 30);
    for (const [name, body] of Object.entries({ cut: whole.subarray(0, -9), spoilt, plain: Buffer.from("{}"), empty: Buffer.alloc(0), headOnly: whole.subarray(0, 10) })) {
      expect(await refusalOf(post(ROUTES.enrol, body, { "Content-Encoding": "gzip" })), name).toBe("malformed");
    }
  });

  it("that says it is too large is refused before any of it comes", async () => {
    const said = await onTheLine(raw(`POST ${ROUTES.enrol} HTTP/1.1\r\nContent-Length: ${LIMITS.messageBytes + 1}`));
    expect(statusOf(said)).toBe(413);
    expect(said).toContain(`"refused":"too-large"`);
  });

  it("that does not say its size is read up to the limit and no further", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (out) => {
        sent += 100_000;
        out.enqueue(new Uint8Array(100_000));
      },
    });
    expect(await refusalOf(ask(ROUTES.enrol, { method: "POST", body: endless, duplex: "half" }))).toBe("too-large");
    expect(sent).toBeLessThan(2 * LIMITS.messageBytes);
  });

  it("that swells when it is unzipped is refused, and costs no memory", async () => {
    const member = gzipSync(Buffer.alloc(20_000_000), { level: 9 });
    const bomb = Buffer.concat(Array.from({ length: 40 }, () => member));
    expect(bomb.length).toBeLessThan(LIMITS.messageBytes);
    const before = process.memoryUsage().rss;
    expect(await refusalOf(post(ROUTES.enrol, bomb, { "Content-Encoding": "gzip" }))).toBe("too-large");
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it("whose line is cut troubles nobody: nothing is written on the console, and the hub goes on", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    await Promise.all([`Content-Length: 1000`, "Transfer-Encoding: chunked"].map((size) => onTheLine(`POST ${ROUTES.enrol} HTTP/1.1\r\nHost: hub.test\r\n${size}\r\n\r\n5\r\nhello`, { hangUp: true })));
    expect(statusOf(await onTheLine(raw("GET /healthz HTTP/1.1")))).toBe(200);
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });
});

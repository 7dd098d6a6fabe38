import { describe, expect, it } from "vitest";
import type { DeviceId } from "#journal/entry.ts";
import { MAX_AHEAD_MS } from "#journal/stamp.ts";
import { toTailEntry } from "#journal/tail.ts";
import { LIMITS, REFUSALS, requestText, ROUTES, type VersionTable } from "#protocol/messages.ts";
import { at, done } from "../support/devices.ts";
import { writeLog } from "../support/journals.ts";

/** What tails may fill of a message, on a device as on a hub; the other half is names, seals and the version table. */
const HALF = LIMITS.messageBytes / 2;
const bytesOf = (message: unknown): number => Buffer.byteLength(JSON.stringify(message));
const entryOf = (body: string) => ({ ...writeLog([body]).map(toTailEntry)[0], salt: "s".repeat(26) });
const LEARNER = "abcdefghijklmnop" as never;

describe("the limits of a message", () => {
  it("let one entry as large as an entry may be through by itself, whatever its letters", () => {
    for (const letter of ["a", "é", "€", "\"", "\u0001"]) expect(bytesOf(entryOf(letter.repeat(LIMITS.bodyChars)))).toBeLessThan(HALF);
  });

  it("are reached by the number of ordinary entries before their bytes: 400 of about 300", () => {
    const acted = { kind: "acted", ...at(LEARNER, "sonnette"), right: false, code: "many-fingers", ms: 4_000, input: "keyboard" };
    for (const happening of [done(LEARNER, "sonnette"), acted]) expect(bytesOf(entryOf(JSON.stringify(happening)))).toBeLessThan(400);
    expect(LIMITS.entriesPerMessage * 400).toBeLessThan(HALF);
  });

  it("need the bytes too: as many of the largest entries would not go in one message", () => {
    expect(LIMITS.entriesPerMessage * LIMITS.bodyChars).toBeGreaterThan(LIMITS.messageBytes);
  });

  it("leave room for the version table of 500 devices and the seals of all their logs", () => {
    const logs = Array.from({ length: 1_500 }, (_, index) => [`${String(index).padStart(16, "a")}/private`, { number: 2_147_483_647, digest: "f".repeat(64) }]);
    expect(bytesOf(Object.fromEntries(logs) satisfies VersionTable)).toBeLessThan(HALF / 2);
    const seal = { device: "a".repeat(16) as DeviceId, stream: "private", number: 2_147_483_647, digest: "f".repeat(64), signature: "s".repeat(86) };
    expect(bytesOf({ ...seal, from: 1, entries: [], seal }) * LIMITS.entriesPerMessage).toBeLessThan(HALF);
  });

  it("hold a card with the longest first name", () => {
    const card = { kind: "card-written", learner: LEARNER, firstName: "\u0001".repeat(LIMITS.firstNameChars), portrait: "watering-can", colour: "yellow" };
    expect(JSON.stringify(card).length).toBeLessThan(LIMITS.bodyChars);
  });

  it("let a device's clock be off as much as its stamps may run ahead of the hub", () => {
    expect(LIMITS.clockWindowMs).toBe(MAX_AHEAD_MS);
  });
});

describe("the names of the protocol", () => {
  it("are each said once: routes under /api/, refusals", () => {
    const routes = Object.values(ROUTES);
    expect(new Set(routes).size).toBe(routes.length);
    for (const route of routes) expect(route).toMatch(/^\/api\/[a-z/-]+$/);
    expect(new Set(REFUSALS).size).toBe(REFUSALS.length);
  });

  it("make a signed text that differs as soon as one part of the request does", () => {
    const request = { method: "POST", path: "/api/sync", bodyHash: "ab", time: 1, nonce: "n" };
    const changes = [{}, { method: "GET" }, { path: "/api/found" }, { bodyHash: "ac" }, { time: 2 }, { nonce: "m" }];
    expect(new Set(changes.map((change) => requestText({ ...request, ...change }))).size).toBe(changes.length);
    expect(requestText(request)).toBe("POST\n/api/sync\nab\n1\nn");
  });
});

/** The built hub, started in every way there is: in a folder of its own, ended with the test. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, expect } from "vitest";
import { ROUTES } from "#protocol/messages.ts";
import { type Program, startProgram } from "./program.ts";
import { makeDevice } from "./test-device.ts";

const HUB = resolve("dist/hub/main.js");
export const LINK = /http:\/\/localhost:\d+\/commencer#(\S+)/;
export const SENTENCE = /^[^\n]+\. \/ [^\n]+\.\n$/;
export const PASSWORD = "quatre mots faciles";

export const root = mkdtempSync(join(tmpdir(), "pas-a-pas-start-"));
/** Whatever is here is ended after its test. */
export const running: Program[] = [];
let folders = 0;
export const newFolder = (): string => join(root, `folder-${++folders}`);

export function hub(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Program {
  const program = startProgram({ args: [HUB, ...args], cwd: root, environment });
  running.push(program);
  return program;
}
export async function stop(program: Program): Promise<number | null> {
  program.signal("SIGINT");
  return program.ended;
}
export const addressOf = async (program: Program): Promise<string> => (await program.until(/Pas à Pas : (http:\/\/localhost:\d+)/))[1] ?? "";
export const secretOf = async (program: Program): Promise<string> => (await program.until(LINK))[1] ?? "";

export async function post(address: string, path: string, message: object): Promise<{ refused?: string; place?: { name: string; demo: boolean } }> {
  const { card } = await makeDevice({ ask: fetch, now: () => Date.now() });
  const answer = await fetch(address + path, { method: "POST", body: JSON.stringify({ ...message, device: card }) });
  return answer.json() as Promise<{ refused?: string; place?: { name: string; demo: boolean } }>;
}
export const found = (address: string, secret: string) => post(address, ROUTES.found, { secret, place: "Le Préau", trainer: "Bernard", password: PASSWORD });

/** It must say one sentence in both languages, nothing else, and end with 1. */
export async function refusesToStart(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<string> {
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

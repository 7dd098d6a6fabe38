/** The built hub as a real process on a free port: started, killed without warning, started again on the same data. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "./free-port.ts";

export type HubProcess = {
  readonly address: string;
  readonly data: string;
  /** All that the hub printed since it last started. */
  printed(): string;
  /** kill -9: nothing is flushed, nothing is said. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes its data. */
  dispose(): Promise<void>;
};

type Options = { readonly args?: readonly string[]; /** The built program; another build for a deployment. */ readonly dist?: string; readonly port?: number };

export async function startHub({ args = [], dist = "dist", port }: Options = {}): Promise<HubProcess> {
  const chosen = port ?? (await freePort());
  const data = mkdtempSync(join(tmpdir(), "pas-a-pas-hub-"));
  const address = `http://localhost:${chosen}`;
  let child: ChildProcess | undefined;
  let output = "";

  const start = async (): Promise<void> => {
    output = "";
    const started = spawn(process.execPath, [resolve(dist, "hub/main.js"), "--port", String(chosen), "--data", data, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, DATABASE_URL: "", PORT: "", DATA_DIR: "", NODE_ENV: "production" },
    });
    child = started;
    started.stdout.on("data", (text) => { output += String(text); });
    started.stderr.on("data", (text) => { output += String(text); });
    await untilHealthy(address, () => started.exitCode !== null, () => output);
  };
  const kill = async (): Promise<void> => {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null) return;
    const gone = new Promise((done) => running.once("exit", done));
    running.kill("SIGKILL");
    await gone;
  };
  await start();
  return { address, data, printed: () => output, kill, start, dispose: async () => { await kill(); rmSync(data, { recursive: true, force: true }); } };
}

async function untilHealthy(address: string, dead: () => boolean, said: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (dead()) throw new Error(`the hub ended: ${said()}`);
    const healthy = await fetch(`${address}/healthz`).then(({ ok }) => ok, () => false);
    if (healthy) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`the hub never became ready: ${said()}`);
}

/** A program as a person starts it: what it prints, how it ends. */
import { spawn } from "node:child_process";

export type Program = {
  /** Both outputs, as they came. */
  printed(): string;
  /** What it complained of only. */
  complained(): string;
  /** Waits for something to be printed; throws what was printed instead when the program ends without it. */
  until(words: RegExp): Promise<RegExpExecArray>;
  /** As Ctrl-C and a system that shuts down do; SIGKILL for a power cut. */
  signal(signal: "SIGINT" | "SIGTERM" | "SIGKILL"): void;
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
};

type Start = { /** Signals go to all that it started too, as in a terminal. */ readonly group?: boolean; readonly command?: string; readonly args: readonly string[]; readonly cwd?: string; readonly environment?: Readonly<Record<string, string>> };

/** Without what the tests' own environment would tell it. */
export function startProgram({ command = process.execPath, args, cwd, environment = {}, group = false }: Start): Program {
  const { VITEST: _vitest, NODE_ENV: _node, PORT: _port, DATA_DIR: _data, DATABASE_URL: _base, ...around } = process.env;
  const child = spawn(command, args, { ...(cwd && { cwd }), env: { ...around, ...environment }, stdio: ["ignore", "pipe", "pipe"], detached: group });
  let printed = "";
  let complained = "";
  const ended = new Promise<number | null>((done) => { child.once("close", (code) => done(code)); });
  child.stdout.on("data", (text) => { printed += String(text); });
  child.stderr.on("data", (text) => {
    printed += String(text);
    complained += String(text);
  });
  const until = (words: RegExp): Promise<RegExpExecArray> => new Promise((done, failed) => {
    const look = (): void => {
      const found = words.exec(printed);
      if (!found) return;
      child.stdout.off("data", look);
      done(found);
    };
    child.stdout.on("data", look);
    look();
    ended.then(() => failed(new Error(`ended without ${words}: ${printed}`)));
  });
  return { printed: () => printed, complained: () => complained, until, signal: (signal) => { if (group && child.pid) toGroup(child.pid, signal); else child.kill(signal); }, ended };
}

function toGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // All of it has ended already.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

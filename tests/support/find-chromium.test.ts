import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { findChromium } from "./find-chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "pas-a-pas-browser-"));
beforeEach(() => { vi.spyOn(console, "log").mockImplementation(() => {}); });
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** A folder of programs: `text` by name. Each is a script for /bin/sh. */
function programs(name: string, scripts: Readonly<Record<string, string>>): string {
  const bin = join(folder, name);
  mkdirSync(bin);
  for (const [program, text] of Object.entries(scripts)) writeFileSync(join(bin, program), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return bin;
}
const find = (environment: NodeJS.ProcessEnv, mayInstall = false) => findChromium({ environment, mayInstall, applications: [] });

describe("the browser of the journeys", () => {
  it("is the one that CHROMIUM_PATH names, before any other", () => {
    const bin = programs("given", { mine: "", chromium: "" });
    expect(find({ CHROMIUM_PATH: join(bin, "mine"), PATH: bin })).toBe(join(bin, "mine"));
  });

  it("is one sentence when CHROMIUM_PATH names nothing, a folder, or what cannot be run", () => {
    const bin = programs("broken", { chromium: "" });
    writeFileSync(join(bin, "text"), "no program");
    for (const path of ["/nowhere/chromium", bin, join(bin, "text")]) {
      expect(() => find({ CHROMIUM_PATH: path, PATH: bin }), path).toThrow(`CHROMIUM_PATH names ${path}, which cannot be run: set it to a Chromium or Chrome, or unset it.`);
    }
  });

  it("is an installed Chromium, or else Chrome", () => {
    const bin = programs("both", { chromium: "", "google-chrome": "" });
    expect(find({ PATH: `/nowhere:${bin}` })).toBe(join(bin, "chromium"));
    const chrome = programs("chrome", { "google-chrome": "" });
    expect(find({ PATH: chrome })).toBe(join(chrome, "google-chrome"));
  });

  it("is installed where that may be done, with nothing that it does not need", () => {
    const bin = programs("debian", { "apt-get": `echo "$@" >> ${folder}/asked\n[ "$1" = install ] && printf '#!/bin/sh\\n' > ${folder}/debian/chromium && /bin/chmod +x ${folder}/debian/chromium\nexit 0` });
    expect(() => find({ PATH: bin })).toThrow("install Chromium");
    expect(find({ PATH: bin }, true)).toBe(join(bin, "chromium"));
    expect(readFileSync(join(folder, "asked"), "utf8")).toBe("update\ninstall -y --no-install-recommends chromium\n");
  });

  it("is one sentence when there is none and none can be had", () => {
    const sentence = "The journeys need a browser: install Chromium (on Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.";
    expect(() => find({ PATH: "/nowhere" })).toThrow(sentence);
    expect(() => find({ PATH: programs("offline", { "apt-get": "exit 100" }) }, true)).toThrow(sentence);
  });
});

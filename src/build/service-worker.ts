/**
 * Builds `src/offline/service-worker.ts` after the app, with the list of the app's files in it. Twenty lines
 * instead of vite-plugin-pwa: the same behaviour with 214 fewer packages to trust.
 * Lesson packs are not in the list: they live in IndexedDB.
 */
import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { build, type Plugin } from "vite";

const HASHED = /-[\w-]{8}\.\w+$/;

export const serviceWorker = (): Plugin => ({
  name: "service-worker",
  apply: "build",
  applyToEnvironment: ({ name }) => name === "client",
  async closeBundle() {
    const outDir = "dist/app";
    const manifest = await listFiles(outDir);
    await build({
      configFile: false,
      logLevel: "warn",
      define: { __SHELL__: JSON.stringify(manifest), "process.env.NODE_ENV": '"production"' },
      build: {
        outDir, emptyOutDir: false, copyPublicDir: false, target: "chrome99",
        rollupOptions: { input: "src/offline/service-worker.ts", output: { format: "iife", entryFileNames: "service-worker.js" } },
      },
    });
  },
});

async function listFiles(root: string): Promise<{ url: string; revision: string | null }[]> {
  const names = (await readdir(root, { recursive: true })).map(String).sort();
  const files: { url: string; revision: string | null }[] = [];
  for (const name of names) {
    const path = join(root, name);
    if (!(await stat(path)).isFile() || name.startsWith("lessons") || name === "service-worker.js" || name === "robots.txt") continue;
    const url = `/${relative(root, path).split(sep).join("/")}`;
    const hashed = name.startsWith("assets") && HASHED.test(name);
    files.push({ url, revision: hashed ? null : createHash("sha256").update(await readFile(path)).digest("hex").slice(0, 16) });
  }
  return files;
}

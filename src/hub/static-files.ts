/** Serves the built app: hashed files for ever, the rest always asked again; the page itself for any address of a screen. */
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml",
  ".json": "application/json", ".webmanifest": "application/manifest+json", ".woff2": "font/woff2", ".png": "image/png", ".txt": "text/plain; charset=utf-8",
};
const ZIPPED = /^(text\/|application\/|image\/svg)/;
/** Vite's and the lesson packs' file names carry their content's hash. */
const HASHED = /^(assets\/.*-[\w-]{8}\.\w+|lessons\/.*\.[0-9a-f]{8}\.json)$/;
const FOR_EVER = "public, max-age=31536000, immutable";
const ASK_AGAIN = "no-cache";

const zip = promisify(gzip);

export type StaticFiles = (request: Request) => Promise<Response | undefined>;

/** `folder`: the built app. Undefined when there is no such file, and the address is not a screen's. */
export function staticFiles(folder: string): StaticFiles {
  const zipped = new Map<string, Buffer>();
  return async (request) => {
    const path = decodePath(new URL(request.url).pathname);
    if (path === undefined) return undefined;
    const name = extname(path) === "" ? "index.html" : path;
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const type = TYPES[extname(name)] ?? "application/octet-stream";
    const headers = new Headers({ "Content-Type": type, "Cache-Control": HASHED.test(name) ? FOR_EVER : ASK_AGAIN, ETag: `"${found.size}-${Math.trunc(found.mtimeMs)}"` });
    if (request.headers.get("if-none-match") === headers.get("etag")) return new Response(null, { status: 304, headers });
    if (!ZIPPED.test(type)) return new Response(toBody(await readFile(file)), { headers });
    headers.set("Vary", "Accept-Encoding");
    if (!/\bgzip\b/.test(request.headers.get("accept-encoding") ?? "")) return new Response(toBody(await readFile(file)), { headers });
    const key = `${name} ${headers.get("etag")}`;
    const small = zipped.get(key) ?? (await zip(await readFile(file), { level: 9 }));
    zipped.set(key, small);
    headers.set("Content-Encoding", "gzip");
    return new Response(toBody(small), { headers });
  };
}

const toBody = (bytes: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

function decodePath(pathname: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(pathname)).split(sep).join("/").replace(/^\/+/, "");
    return path.startsWith("..") || path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}

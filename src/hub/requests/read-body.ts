/** Reads a request's body within its limit, unzipped or not, before anything looks at it. */
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { LIMITS } from "#protocol/messages.ts";
import { Refused } from "./refuse.ts";

const unzip = promisify(gunzip);

/** The bytes as they were signed: after unzipping. */
export async function readBody(request: Request): Promise<Buffer> {
  if (Number(request.headers.get("content-length") ?? 0) > LIMITS.messageBytes) throw new Refused("too-large");
  const received = await readWithin(request, LIMITS.messageBytes);
  if (request.headers.get("content-encoding") !== "gzip") return received;
  try {
    return await unzip(received, { maxOutputLength: LIMITS.messageBytes });
  } catch (error) {
    throw new Refused((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "malformed");
  }
}

async function readWithin(request: Request, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  // A line that is cut in mid-body is a tablet that was carried away, not a fault of the hub.
  const next = () => reader?.read().catch(() => { throw new Refused("malformed"); });
  for (let read = await next(); read && !read.done; read = await next()) {
    size += read.value.length;
    if (size > limit) {
      await reader?.cancel();
      throw new Refused("too-large");
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}

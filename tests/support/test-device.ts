/** A small real device: its own key, its own logs, seals and signed requests, without a screen or a database. */
import { createHash, randomBytes, webcrypto } from "node:crypto";
import { entryHash, nextDigest } from "#journal/digest.ts";
import type { DeviceId, Stream } from "#journal/entry.ts";
import { type Clock, NEW_CLOCK, nextStamp } from "#journal/stamp.ts";
import { sealText, type Tail, type TailEntry } from "#journal/tail.ts";
import { DEVICE_HEADER, PROTOCOL_VERSION, requestText, ROUTES, type SyncAnswer, type VersionTable } from "#protocol/messages.ts";

export type Ask = (request: Request) => Response | Promise<Response>;
export type TestDevice = Awaited<ReturnType<typeof makeDevice>>;

const LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

export async function makeDevice({ ask, now, name = "Tablette" }: { ask: Ask; now: () => number; name?: string }) {
  const keys = await webcrypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]);
  const publicKey = Buffer.from(await webcrypto.subtle.exportKey("spki", keys.publicKey)).toString("base64url");
  const id = [...randomBytes(16)].map((byte) => LETTERS[byte % 32]).join("") as DeviceId;
  const sign = async (text: string): Promise<string> =>
    Buffer.from(await webcrypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, keys.privateKey, Buffer.from(text))).toString("base64url");
  const logs = new Map<Stream, { entries: TailEntry[]; digests: string[] }>();
  let clock: Clock = NEW_CLOCK;

  const log = (stream: Stream) => {
    const found = logs.get(stream) ?? { entries: [], digests: [""] };
    logs.set(stream, found);
    return found;
  };
  const write = (body: object | string, stream: Stream = "main"): number => {
    const { entries, digests } = log(stream);
    const stamped = nextStamp({ clock, now: now(), device: id });
    clock = stamped.clock;
    const written = { salt: randomBytes(12).toString("base64url"), body: typeof body === "string" ? body : JSON.stringify(body) };
    const hash = entryHash({ device: id, stream, number: entries.length + 1, stamp: stamped.stamp, written });
    digests.push(nextDigest(digests.at(-1) ?? "", hash));
    return entries.push({ stamp: stamped.stamp, ...written });
  };
  /** From `from` to `to`, both included; the whole log without them. */
  const tail = async (stream: Stream = "main", from = 1, to = log(stream).entries.length): Promise<Tail> => {
    const seal = { device: id, stream, number: to, digest: log(stream).digests[to] ?? "" };
    return { device: id, stream, from, entries: log(stream).entries.slice(from - 1, to), seal: { ...seal, signature: await sign(sealText(seal)) } };
  };
  const signed = async (path: string, message: unknown, { time = now(), nonce = randomBytes(12).toString("base64url") } = {}): Promise<Request> => {
    const body = JSON.stringify(message);
    const bodyHash = createHash("sha256").update(body).digest("hex");
    const signature = await sign(requestText({ method: "POST", path, bodyHash, time, nonce }));
    return new Request(`http://hub.test${path}`, { method: "POST", body, headers: { "Content-Type": "application/json", [DEVICE_HEADER]: `${id};${time};${nonce};${signature}` } });
  };
  const post = async (path: string, message: unknown) => ask(await signed(path, message));
  const sync = async (tails: readonly Tail[] = [], have: VersionTable = {}): Promise<SyncAnswer> => {
    const answer = await post(ROUTES.sync, { protocol: PROTOCOL_VERSION, have, tails });
    if (!answer.ok) throw new Error(`sync: ${await answer.text()}`);
    return (await answer.json()) as SyncAnswer;
  };
  /** Everything that the hub has for this device, message after message. */
  const receiveAll = async (): Promise<readonly Tail[]> => {
    const have: Record<string, VersionTable[keyof VersionTable]> = {};
    const received: Tail[] = [];
    for (let more = true; more;) {
      const answer = await sync([], have);
      for (const tail of answer.tails) have[`${tail.device}/${tail.stream}`] = { number: tail.seal.number, digest: tail.seal.digest };
      received.push(...answer.tails);
      more = answer.more;
    }
    return received;
  };
  return { receiveAll, id, publicKey, card: { id, publicKey, name }, write, tail, signed, post, sync, sign, digestAt: (stream: Stream, number: number) => log(stream).digests[number] };
}

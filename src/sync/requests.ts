/**
 * Requests to the hub, signed with the device's key (protocol/messages.ts). The network, the key, chance and
 * time are handed in. Every way it can go is a value: an answer, a refusal with its name, no hub at all, or
 * something that answers and is not our hub (a captive portal, a proxy's page).
 */
import { sha256Hex } from "#journal/digest.ts";
import type { DeviceId } from "#journal/entry.ts";
import { DEVICE_HEADER, REFUSALS, type Refusal, type RefusalName, requestText } from "#protocol/messages.ts";

export type Reply<T> =
  | { readonly kind: "ok"; readonly value: T }
  | { readonly kind: "refused"; readonly name: RefusalName }
  | { readonly kind: "offline" }
  | { readonly kind: "not-a-hub" };

/** What goes out and what comes back, without the browser's or Node's own types. Rejects when there is no line. */
export type Send = (request: {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}) => Promise<{ readonly status: number; readonly text: string }>;

export type Signer = {
  readonly device: DeviceId;
  readonly sign: (text: string) => Promise<string>;
  /** The hub's time as far as this device knows, ms since 1970. */
  readonly hubTime: () => Promise<number>;
  /** A new random text, 8 to 64 characters of base64url. */
  readonly nonce: () => string;
};

const JSON_HEADERS = { "Content-Type": "application/json" } as const;

/** An open question: nobody signs. */
export async function ask<T>(send: Send, { method, path, message }: { method: "GET" | "POST"; path: string; message?: unknown }): Promise<Reply<T>> {
  const body = message === undefined ? undefined : JSON.stringify(message);
  return readReply<T>(send({ method, path, headers: body === undefined ? {} : JSON_HEADERS, body }));
}

/** A signed question. A device whose clock is off is told the hub's time, and asks once more with it. */
export async function askSigned<T>(send: Send, signer: Signer, { path, message }: { path: string; message: unknown }): Promise<Reply<T>> {
  const body = JSON.stringify(message);
  const attempt = async (time: number): Promise<Reply<T> & { readonly hubNow?: number }> => {
    const nonce = signer.nonce();
    const signature = await signer.sign(requestText({ method: "POST", path, bodyHash: sha256Hex(body), time, nonce }));
    return readReply<T>(send({ method: "POST", path, headers: { ...JSON_HEADERS, [DEVICE_HEADER]: `${signer.device};${time};${nonce};${signature}` }, body }));
  };
  const first = await attempt(Math.max(0, Math.trunc(await signer.hubTime())));
  return first.kind === "refused" && first.name === "clock" && first.hubNow !== undefined ? attempt(first.hubNow) : first;
}

async function readReply<T>(sent: ReturnType<Send>): Promise<Reply<T> & { readonly hubNow?: number }> {
  const answer = await sent.catch(() => undefined);
  if (answer === undefined) return { kind: "offline" };
  const value = parse(answer.text);
  if (answer.status === 200) return value === undefined ? { kind: "not-a-hub" } : { kind: "ok", value: value as T };
  // Only 4xx refuses; what says 5xx is in trouble, whatever else it says.
  const { refused, now } = (answer.status < 500 ? (value ?? {}) : {}) as Partial<Refusal>;
  const name = REFUSALS.find((known) => known === refused);
  return name ? { kind: "refused", name, ...(typeof now === "number" && { hubNow: now }) } : { kind: "not-a-hub" };
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

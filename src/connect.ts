/**
 * The network half of main.tsx, loaded after the first picture: gives sync its line, its clock and its key, and
 * the trainer's screens their calls.
 */
import { type CodeMade, type EnrolState, ROUTES, type SignedIn, type WaitingDevice } from "#protocol/messages.ts";
import { verifySignature } from "#store/device-keys.ts";
import type { DeviceStore } from "#store/open-store.ts";
import { exchange } from "#sync/exchange.ts";
import { keepInTouch, type Wake } from "#sync/keep-in-touch.ts";
import { ask, askSigned, type Reply, type Send, type Signer } from "#sync/requests.ts";
import type { Answer, HubCalls, Joining } from "#trainer/hub-calls.ts";

/** Below this, zipping a request costs more than it saves. */
const ZIP_FROM_CHARS = 1_000;

const now = (): number => Date.now();
const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));
const send: Send = async ({ method, path, headers, body }) => {
  const zipped = body !== undefined && body.length > ZIP_FROM_CHARS && "CompressionStream" in window;
  const answer = await fetch(path, {
    method, cache: "no-store", credentials: "omit",
    headers: { ...headers, ...(zipped && { "Content-Encoding": "gzip" }) },
    ...(body !== undefined && { body: zipped ? await new Response(new Blob([body]).stream().pipeThrough(new CompressionStream("gzip"))).blob() : body }),
  });
  return { status: answer.status, text: await answer.text() };
};
const signerOf = (store: DeviceStore): Signer => ({
  device: store.device,
  sign: store.sign,
  hubTime: async () => now() + ((await store.clock()).hubOffset ?? 0),
  nonce: () => [...random(12)].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
});

/** What the trainer's screens may ask of the hub. */
function hubCalls(store: DeviceStore, wake: (why: Wake) => void): HubCalls {
  const signer = signerOf(store);
  const card = async (name: string) => ({ id: store.device, publicKey: await store.publicKey(), name });
  const enter = async (reply: Reply<SignedIn>): Promise<Answer<void>> => {
    if (reply.kind !== "ok") return toAnswer(reply, () => undefined);
    const { place, role, trainer } = reply.value;
    await store.tie({ kind: "tied", place, role, trainer });
    wake("asked");
    return { kind: "ok", value: undefined };
  };
  const join = async (reply: Reply<EnrolState>): Promise<Answer<Joining>> => {
    if (reply.kind === "ok" && reply.value.state === "enrolled") {
      await store.tie({ kind: "tied", place: reply.value.place, role: "tablet" });
      wake("asked");
    }
    return toAnswer(reply, (state) => state);
  };
  return {
    found: async ({ secret, place, trainer, password }) => enter(await ask(send, { method: "POST", path: ROUTES.found, message: { secret, place, trainer, password, device: await card(trainer) } })),
    signIn: async ({ trainer, password }) => enter(await ask(send, { method: "POST", path: ROUTES.signIn, message: { trainer, password, device: await card(trainer) } })),
    makeCode: async () => {
      const made = await askSigned<CodeMade>(send, signer, { path: ROUTES.codes, message: {} });
      const offset = (await store.clock()).hubOffset ?? 0;
      return toAnswer(made, ({ code, expires }) => ({ code, expires: expires - offset }));
    },
    waiting: async () => toAnswer(await askSigned<readonly WaitingDevice[]>(send, signer, { path: ROUTES.waiting, message: {} }), (waiting) => waiting),
    decide: async (decision) => toAnswer(await askSigned(send, signer, { path: ROUTES.decide, message: decision }), () => undefined),
    join: async ({ code, name }) => join(await ask(send, { method: "POST", path: ROUTES.enrol, message: { code, device: await card(name) } })),
    joining: async () => join(await askSigned(send, signer, { path: ROUTES.enrolState, message: {} })),
  };
}

function toAnswer<T, V>(reply: Reply<T>, value: (received: T) => V): Answer<V> {
  switch (reply.kind) {
    case "ok": return { kind: "ok", value: value(reply.value) };
    case "refused": return reply;
    case "offline":
    case "not-a-hub": return { kind: "offline" };
  }
}

type Parts = {
  readonly store: DeviceStore;
  /** The hub holds another story of one of our logs; nothing was overwritten. */
  readonly onForked: () => void;
  readonly onFailure: (reason: unknown) => void;
};

/** Meets the hub from now on, whenever this device is tied to one. */
function startSync({ store, onForked, onFailure }: Parts): (why: Wake) => void {
  const wakers = new Set<(why: Wake) => void>();
  const wake = (why: Wake) => { for (const waker of wakers) waker(why); };
  let unsent = 0;
  store.watchSync().subscribe((state) => {
    if (state.unsent > unsent) wake("recorded");
    unsent = state.unsent;
  }, onFailure);
  window.addEventListener("online", () => wake("came-back"));
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") wake("came-back"); });
  let stop: (() => void) | undefined;
  store.watchTie().subscribe((tie) => {
    if (tie.kind === "alone" || stop) return;
    stop = keepInTouch({
      meet: () => exchange({ keeper: store, send, signer: signerOf(store), verify: verifySignature }),
      listen: (waker) => {
        wakers.add(waker);
        return () => { wakers.delete(waker); };
      },
      after: (ms, then) => {
        const waiting = setTimeout(then, ms);
        return () => clearTimeout(waiting);
      },
      chance: Math.random,
      onOutcome: (outcome) => { if (outcome.kind === "forked") onForked(); },
      onFailure,
    });
  }, onFailure);
  return wake;
}

/** Meets the hub from now on, and says how to ask it. */
export const connect = (parts: Parts): HubCalls => hubCalls(parts.store, startSync(parts));

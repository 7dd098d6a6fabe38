/** Starts the app in the browser: the only place that wires its parts together. */
import { type ComponentType, render } from "preact";
import { LocationProvider, useLocation } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import type { Catalogue, LessonPack } from "#course/lesson.ts";
import { applyAppearance } from "#kit/appearance.ts";
import { Button } from "#kit/Button.tsx";
import { Notice } from "#kit/Notice.tsx";
import { speak, speakToTrainers, useWords } from "#i18n/words.ts";
import { Learner } from "#learner/Learner.tsx";
import { Trouble, TroubleScreen } from "#learner/Trouble.tsx";
import { readinessOf, type ShelfProgress } from "#offline/readiness.ts";
import { installShell, type Shell, type ShellState } from "#offline/shell.ts";
import { refreshShelf, sha256OfBytes } from "#offline/shelf-refresh.ts";
import { askToPersist } from "#offline/storage-health.ts";
import { type CodeMade, type EnrolState, type PlaceState, ROUTES, type SignedIn, type WaitingDevice } from "#protocol/messages.ts";
import { StoreContext, useStore, useWatched } from "#store/context.ts";
import { verifySignature } from "#store/device-keys.ts";
import { type DeviceStore, openStore } from "#store/open-store.ts";
import { exchange } from "#sync/exchange.ts";
import { keepInTouch, type Wake } from "#sync/keep-in-touch.ts";
import { ask, askSigned, type Reply, type Send, type Signer } from "#sync/requests.ts";
import type { Answer, HubCalls, Joining } from "#trainer/hub-calls.ts";

const HOUR_MS = 3_600_000;
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
    place: async () => toAnswer(await ask<PlaceState>(send, { method: "GET", path: ROUTES.place }), (place) => place),
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

/** Meets the hub from now on, whenever this device is tied to one. */
function startSync(store: DeviceStore, onFailure: (reason: unknown) => void): (why: Wake) => void {
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
      onOutcome: (outcome) => { if (outcome.kind === "forked") console.warn(outcome.kind); },
      onFailure,
    });
  }, onFailure);
  return wake;
}

/** Fills the shelf now and whenever the line comes back, and looks for a newer shell. */
function stayFresh({ store, shell, onShelf, onFailure }: { store: DeviceStore; shell: Shell; onShelf: (progress: ShelfProgress) => void; onFailure: (reason: unknown) => void }): void {
  let busy = false;
  const refresh = async () => {
    if (busy) return;
    busy = true;
    const { kind } = await refreshShelf<Catalogue, LessonPack>({ ...store, fetch: (address) => fetch(address, { cache: "no-cache" }), digest: sha256OfBytes, onProgress: onShelf }).finally(() => { busy = false; });
    if (kind !== "up-to-date") setTimeout(look, HOUR_MS);
  };
  const look = () => {
    refresh().catch(onFailure);
    shell.look();
  };
  look();
  window.addEventListener("online", look);
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") look(); });
  setInterval(look, HOUR_MS);
}

/** What this device has to say, on the cards and on home. */
function DeviceNotices({ shell, shelf }: { shell: Shell; shelf: ShelfProgress }) {
  const t = useWords("offline");
  const store = useStore();
  const [state, setState] = useState<ShellState>({ kind: "installing" });
  const [refused, setRefused] = useState(false);
  const catalogue = useWatched(() => store.watchCatalogue(), [store]);
  useEffect(() => {
    const watching = shell.subscribe(setState);
    return () => watching.unsubscribe();
  }, [shell]);
  // A catalogue is adopted only when all its packs are here.
  const held = catalogue && { done: catalogue.packs.length, of: catalogue.packs.length };
  const readiness = readinessOf({ shell: state, shelf: held ?? shelf });
  return (
    <>
      {state.kind === "newer-waiting" && !refused && (
        <Notice icon="download" actions={<><Button onPress={shell.acceptNewer}>{t("newerAccept")}</Button><Button onPress={() => setRefused(true)}>{t("newerLater")}</Button></>}>{t("newer")}</Notice>
      )}
      {readiness.kind === "ready" && <Notice icon="check">{t("ready")}</Notice>}
      {readiness.kind === "preparing" && <Notice icon="download">{t("preparing", { done: readiness.done, of: readiness.of })}</Notice>}
      {readiness.kind === "not-possible" && <Notice icon="no-internet">{t("notPossible")}</Notice>}
    </>
  );
}

/** The trainer's side comes when it is asked for, with its own words. */
function TrainerSide({ calls }: { calls: HubCalls }) {
  const store = useStore();
  const settings = useWatched(() => store.watchSettings(), [store]);
  const [Side, setSide] = useState<{ readonly Trainer: ComponentType<{ calls: HubCalls }> }>();
  const [failure, setFailure] = useState<{ readonly reason: unknown }>();
  useEffect(() => {
    if (!settings) return;
    const language = settings.language ?? "fr";
    applyAppearance({ ...settings, language });
    speak(language).then(speakToTrainers).then(() => import("#trainer/Trainer.tsx")).then(setSide, (reason: unknown) => setFailure({ reason }));
  }, [settings?.language, settings?.text, settings?.contrast]);
  if (failure) throw failure.reason;
  return Side ? <Side.Trainer calls={calls} /> : null;
}

const TRAINER_PLACES = /^\/(formateur|commencer|relier)(\/|$)/;

function App({ calls, shell, watchShelf }: { calls: HubCalls; shell: Shell; watchShelf: (next: (progress: ShelfProgress) => void) => void }) {
  const { path } = useLocation();
  const [shelf, setShelf] = useState<ShelfProgress>();
  useEffect(() => watchShelf(setShelf), [watchShelf]);
  return TRAINER_PLACES.test(path) ? <TrainerSide calls={calls} /> : <Learner notices={<DeviceNotices shell={shell} shelf={shelf} />} />;
}

async function start(root: Element): Promise<void> {
  const store = await openStore({ now, random });
  const fail = (reason: unknown) => render(<TroubleScreen reason={reason} />, root);
  const shell = await installShell();
  const wake = startSync(store, fail);
  let onShelf = (_progress: ShelfProgress) => {};
  const watchShelf = (next: (progress: ShelfProgress) => void) => { onShelf = next; };
  render(
    <StoreContext.Provider value={store}>
      <LocationProvider>
        <Trouble><App calls={hubCalls(store, wake)} shell={shell} watchShelf={watchShelf} /></Trouble>
      </LocationProvider>
    </StoreContext.Provider>,
    root,
  );
  // After the first picture: what is not needed to begin.
  setTimeout(() => {
    stayFresh({ store, shell, onShelf: (progress) => onShelf(progress), onFailure: fail });
    askToPersist();
  }, 0);
}

const root = document.querySelector("#app");
if (!root) throw new Error("the page has no #app");
start(root).catch((reason: unknown) => render(<TroubleScreen reason={reason} />, root));

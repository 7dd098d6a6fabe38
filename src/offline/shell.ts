/**
 * Is the shell on this device, and is a newer one waiting? Updates wait and are asked for in words; nothing
 * reloads by itself.
 */
export type ShellState = { readonly kind: "absent" | "installing" | "ready" | "newer-waiting" };

export type Shell = {
  subscribe(next: (state: ShellState) => void): { unsubscribe(): void };
  /** Looks for a newer build; without internet nothing happens. */
  look(): Promise<void>;
  /** The waiting build takes over and the page is loaded again. */
  acceptNewer(): void;
};

/** One reload an update: a worker that keeps changing hands must not make the page blink for ever. */
const RELOADED = "pas-a-pas-reloaded";
const RELOAD_PAUSE_MS = 10_000;

export async function installShell(): Promise<Shell> {
  const listeners = new Set<(state: ShellState) => void>();
  let state: ShellState = { kind: "serviceWorker" in navigator ? "installing" : "absent" };
  const say = (kind: ShellState["kind"]) => {
    state = { kind };
    for (const listener of listeners) listener(state);
  };
  const subscribe: Shell["subscribe"] = (next) => {
    listeners.add(next);
    next(state);
    return { unsubscribe: () => { listeners.delete(next); } };
  };
  if (state.kind === "absent") return { subscribe, look: async () => {}, acceptNewer: () => {} };

  const { Workbox } = await import("workbox-window");
  const workbox = new Workbox(workerAddress() as string);
  let accepted = false;
  workbox.addEventListener("waiting", () => say("newer-waiting"));
  workbox.addEventListener("activated", () => { if (state.kind !== "newer-waiting") say("ready"); });
  workbox.addEventListener("controlling", ({ isUpdate }) => {
    if (accepted) reloadOnce();
    // Accepted in another tab: this page is the old one until it is loaded again, when the person says so.
    else if (isUpdate) say("newer-waiting");
  });
  const registration = await workbox.register({ immediate: true }).catch(() => undefined);
  if (!registration) say("absent");
  else if (registration.waiting && navigator.serviceWorker.controller) say("newer-waiting");
  else if (registration.active) say("ready");
  return {
    subscribe,
    look: async () => { await registration?.update().catch(() => {}); },
    acceptNewer: () => {
      accepted = true;
      if (registration?.waiting) workbox.messageSkipWaiting();
      else reloadOnce();
    },
  };
}

function reloadOnce(): void {
  const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
  if (performance.timeOrigin + performance.now() - last < RELOAD_PAUSE_MS) return;
  sessionStorage.setItem(RELOADED, String(performance.timeOrigin + performance.now()));
  location.reload();
}

type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown } };

/** The one script address that this page may make (the policy allows `sw-url` and nothing else). */
function workerAddress(): unknown {
  const trusted = (window as { trustedTypes?: TrustedTypes }).trustedTypes;
  const address = "/service-worker.js";
  return trusted ? trusted.createPolicy("sw-url", { createScriptURL: () => address }).createScriptURL(address) : address;
}

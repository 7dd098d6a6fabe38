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

/** Returns at once: nothing on screen waits for it. */
export function installShell(): Shell {
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

  let accepted = false;
  const registering = (async () => {
    const { Workbox } = await import("workbox-window");
    const workbox = new Workbox(workerAddress() as string);
    workbox.addEventListener("waiting", () => say("newer-waiting"));
    workbox.addEventListener("activated", () => { if (state.kind !== "newer-waiting") say("ready"); });
    workbox.addEventListener("controlling", ({ isUpdate }) => {
      if (accepted) reloadOnce();
      // Accepted in another tab: this page is the old one until it is loaded again, when the person says so.
      else if (isUpdate) say("newer-waiting");
    });
    const registration = await workbox.register({ immediate: true });
    if (registration?.waiting && navigator.serviceWorker.controller) say("newer-waiting");
    else if (registration?.active) say("ready");
    return { workbox, registration };
  })().catch(() => {
    // Refused by the browser (a private window, an address without HTTPS): said on screen as "not possible".
    say("absent");
    return undefined;
  });
  return {
    subscribe,
    look: async () => { await (await registering)?.registration?.update().catch(() => {}); },
    acceptNewer: () => {
      accepted = true;
      registering.then((registered) => (registered?.registration?.waiting ? registered.workbox.messageSkipWaiting() : reloadOnce()));
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

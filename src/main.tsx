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
import { StoreContext, useStore, useWatched } from "#store/context.ts";
import { type DeviceStore, openStore } from "#store/open-store.ts";
import type { HubCalls } from "#trainer/hub-calls.ts";

const HOUR_MS = 3_600_000;

const now = (): number => Date.now();
const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));
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
function TrainerSide({ calling }: { calling: Promise<HubCalls> }) {
  const store = useStore();
  const settings = useWatched(() => store.watchSettings(), [store]);
  const [side, setSide] = useState<{ readonly Trainer: ComponentType<{ calls: HubCalls }>; readonly calls: HubCalls }>();
  const [failure, setFailure] = useState<{ readonly reason: unknown }>();
  useEffect(() => {
    if (!settings) return;
    const language = settings.language ?? "fr";
    applyAppearance({ ...settings, language });
    speak(language).then(speakToTrainers).then(() => Promise.all([import("#trainer/Trainer.tsx"), calling]))
      .then(([{ Trainer }, calls]) => setSide({ Trainer, calls })).catch((reason: unknown) => setFailure({ reason }));
  }, [settings?.language, settings?.text, settings?.contrast]);
  if (failure) throw failure.reason;
  return side ? <side.Trainer calls={side.calls} /> : null;
}

const TRAINER_PLACES = /^\/(formateur|commencer|relier)(\/|$)/;

function App({ calling, shell, watchShelf }: { calling: Promise<HubCalls>; shell: Shell; watchShelf: (next: (progress: ShelfProgress) => void) => void }) {
  const { path } = useLocation();
  const [shelf, setShelf] = useState<ShelfProgress>();
  useEffect(() => watchShelf(setShelf), [watchShelf]);
  return TRAINER_PLACES.test(path) ? <TrainerSide calling={calling} /> : <Learner notices={<DeviceNotices shell={shell} shelf={shelf} />} />;
}

async function start(root: Element): Promise<void> {
  const store = await openStore({ now, random });
  const fail = (reason: unknown) => render(<TroubleScreen reason={reason} />, root);
  const shell = installShell();
  const calling = import("./connect.ts").then(({ connect }) => connect(store, fail));
  calling.catch(fail);
  let onShelf = (_progress: ShelfProgress) => {};
  const watchShelf = (next: (progress: ShelfProgress) => void) => { onShelf = next; };
  render(
    <StoreContext.Provider value={store}>
      <LocationProvider>
        <Trouble><App calling={calling} shell={shell} watchShelf={watchShelf} /></Trouble>
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

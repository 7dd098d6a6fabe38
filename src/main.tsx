/** Starts the app in the browser: the only place that wires its parts together. */
import { type ComponentType, render } from "preact";
import { LocationProvider, useLocation } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import type { Catalogue, LessonPack } from "#course/lesson.ts";
import { applyAppearance } from "#kit/appearance.ts";
import { Button } from "#kit/Button.tsx";
import { Notice } from "#kit/Notice.tsx";
import { speak, speakAlso, useWords } from "#i18n/words.ts";
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
    await refreshShelf<Catalogue, LessonPack>({ ...store, fetch: (address) => fetch(address, { cache: "no-cache" }), digest: sha256OfBytes, onProgress: onShelf }).finally(() => { busy = false; });
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

/** What came to this device's notice since it was started. */
type News = { readonly shelf: ShelfProgress; readonly low: boolean; readonly forked: boolean; /** « Plus tard »: quiet until the next start. */ readonly later: boolean };
type NewsBoard = { readonly post: (change: Partial<News>) => void; readonly watch: (next: (news: News) => void) => () => void };

function newsBoard(): NewsBoard {
  const readers = new Set<(news: News) => void>();
  let news: News = { shelf: undefined, low: false, forked: false, later: false };
  return {
    post: (change) => {
      news = { ...news, ...change };
      for (const reader of readers) reader(news);
    },
    watch: (next) => {
      readers.add(next);
      next(news);
      return () => { readers.delete(next); };
    },
  };
}

/** What this device has to say, on the cards and on home. */
function DeviceNotices({ shell, board }: { shell: Shell; board: NewsBoard }) {
  const t = useWords("offline");
  const store = useStore();
  const [state, setState] = useState<ShellState>({ kind: "installing" });
  const [news, setNews] = useState<News>();
  const catalogue = useWatched(() => store.watchCatalogue(), [store]);
  useEffect(() => {
    const watching = shell.subscribe(setState);
    return () => watching.unsubscribe();
  }, [shell]);
  useEffect(() => board.watch(setNews), [board]);
  // A catalogue is adopted only when all its packs are here.
  const held = catalogue && { done: catalogue.packs.length, of: catalogue.packs.length };
  const readiness = readinessOf({ shell: state, shelf: held ?? news?.shelf });
  return (
    <>
      {state.kind === "newer-waiting" && !news?.later && (
        <Notice icon="download" actions={<><Button onPress={shell.acceptNewer}>{t("newerAccept")}</Button><Button onPress={() => board.post({ later: true })}>{t("newerLater")}</Button></>}>{t("newer")}</Notice>
      )}
      {readiness.kind === "ready" && <Notice icon="check">{t("ready")}</Notice>}
      {readiness.kind === "preparing" && <Notice icon="download">{t("preparing", { done: readiness.done, of: readiness.of })}</Notice>}
      {readiness.kind === "not-possible" && <Notice icon="no-internet">{t("notPossible")}</Notice>}
      {news?.low && <Notice icon="tablet">{t("low")}</Notice>}
      {news?.forked && <Notice icon="lightbulb">{t("forked")}</Notice>}
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
    speak(language).then(() => speakAlso("trainer")).then(() => Promise.all([import("#trainer/Trainer.tsx"), calling]))
      .then(([{ Trainer }, calls]) => setSide({ Trainer, calls })).catch((reason: unknown) => setFailure({ reason }));
  }, [settings?.language, settings?.text, settings?.contrast]);
  if (failure) throw failure.reason;
  return side ? <side.Trainer calls={side.calls} /> : null;
}

const TRAINER_PLACES = /^\/(formateur|commencer|relier)(\/|$)/;

function App({ calling, shell, board }: { calling: Promise<HubCalls>; shell: Shell; board: NewsBoard }) {
  const { path } = useLocation();
  return TRAINER_PLACES.test(path) ? <TrainerSide calling={calling} /> : <Learner notices={<DeviceNotices shell={shell} board={board} />} />;
}

async function start(root: Element): Promise<void> {
  const store = await openStore({ now, random });
  const fail = (reason: unknown) => render(<TroubleScreen reason={reason} />, root);
  const shell = installShell();
  const board = newsBoard();
  const calling = import("./connect.ts").then(({ connect }) => connect({ store, onForked: () => board.post({ forked: true }), onFailure: fail }));
  calling.catch(fail);
  render(
    <StoreContext.Provider value={store}>
      <LocationProvider>
        <Trouble><App calling={calling} shell={shell} board={board} /></Trouble>
      </LocationProvider>
    </StoreContext.Provider>,
    root,
  );
  // After the first picture: what is not needed to begin.
  setTimeout(() => {
    stayFresh({ store, shell, onShelf: (shelf) => board.post({ shelf }), onFailure: fail });
    askToPersist().then(({ low }) => board.post({ low }), fail);
  }, 0);
}

const root = document.querySelector("#app");
if (!root) throw new Error("the page has no #app");
start(root).catch((reason: unknown) => render(<TroubleScreen reason={reason} />, root));

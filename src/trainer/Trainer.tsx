/** The trainer's side: behind a code, working from this device's own store, with or without internet. */
import "#kit/css/tokens.css";
import "#kit/css/base.css";
import "./css/trainer.css";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { LearnerId } from "#journal/entry.ts";
import { useStore, useWatched } from "#store/context.ts";
import { Found } from "./Found.tsx";
import type { HubCalls } from "./hub-calls.ts";
import { Join } from "./Join.tsx";
import { ChooseCode, Lock } from "./Lock.tsx";
import { People } from "./People.tsx";
import { PersonPage } from "./PersonPage.tsx";
import { SignIn } from "./SignIn.tsx";
import { Tablets } from "./Tablets.tsx";

/** On a tablet that learners share, the trainer's side closes by itself after this long without a touch. */
const SHARED_IDLE_MS = 5 * 60_000;
const PERSON = "/formateur/personne/";

export function Trainer({ calls }: { calls: HubCalls }) {
  const store = useStore();
  const { path, route } = useLocation();
  const tie = useWatched(() => store.watchTie(), [store]);
  const hasCode = useWatched(() => store.watchTrainerCode(), [store]);
  // Open only for as long as this page lives: a cold start asks for the code again.
  const [open, setOpen] = useState(false);
  const shared = tie?.kind === "tied" && tie.role === "tablet";
  useIdle(open && shared, () => { setOpen(false); route("/", true); });
  if (!tie || hasCode === undefined) return null;

  if (path === "/commencer") return <Side><Found calls={calls} secret={location.hash.slice(1)} /></Side>;
  if (path === "/relier") return <Side><Join calls={calls} given={location.hash.slice(1)} /></Side>;
  if (tie.kind === "alone" || tie.trainer === undefined) return <Side><SignIn calls={calls} /></Side>;
  if (!hasCode) return <Side><ChooseCode onChosen={() => setOpen(true)} /></Side>;
  if (!open) return <Side><Lock onOpen={() => setOpen(true)} /></Side>;
  if (path === "/formateur/tablettes") return <Side><Tablets calls={calls} /></Side>;
  if (path.startsWith(PERSON)) return <Side><PersonPage learner={decodeURIComponent(path.slice(PERSON.length)) as LearnerId} /></Side>;
  return <Side><People place={tie.place.name} demo={tie.place.demo} onClose={() => { setOpen(false); route("/", true); }} /></Side>;
}

const Side = ({ children }: { children: ComponentChildren }) => <div class="trainer">{children}</div>;

function useIdle(watching: boolean, onIdle: () => void): void {
  useEffect(() => {
    if (!watching) return;
    let ending = setTimeout(onIdle, SHARED_IDLE_MS);
    const awake = () => {
      clearTimeout(ending);
      ending = setTimeout(onIdle, SHARED_IDLE_MS);
    };
    for (const event of ["pointerdown", "keydown"]) window.addEventListener(event, awake);
    return () => {
      clearTimeout(ending);
      for (const event of ["pointerdown", "keydown"]) window.removeEventListener(event, awake);
    };
  }, [watching]);
}

/**
 * Around everything: what goes wrong anywhere ends here, in words, with one way out. Nothing that was recorded is
 * lost by it: the page is opened again and finds its place.
 */
import { Component, type ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { LANGUAGES, type SpokenLanguage, speak, useWords } from "#i18n/words.ts";
import { StorageFailure } from "#store/store.ts";
import { StorageTrouble } from "./StorageTrouble.tsx";
import { TroublePage } from "./TroublePage.tsx";

type State = { readonly failure: { readonly reason: unknown } | undefined };

export class Trouble extends Component<{ readonly children: ComponentChildren }, State> {
  override state: State = { failure: undefined };

  static override getDerivedStateFromError(reason: unknown): State {
    return { failure: { reason } };
  }

  override componentDidCatch(reason: unknown): void {
    // The browser's console is the only place where a technician can read the cause.
    console.error(reason);
  }

  override render() {
    return this.state.failure ? <TroubleScreen reason={this.state.failure.reason} /> : this.props.children;
  }
}

/** The screen itself, for a failure met before there is anything to wrap. */
export function TroubleScreen({ reason }: { reason: unknown }) {
  const t = useWords("learner");
  if (!useSomeWords()) return null;
  const again = () => location.reload();
  return reason instanceof StorageFailure
    ? <StorageTrouble kind={reason.kind} onAgain={again} />
    : <TroublePage title={t("trouble")} words={t("troubleWords")} onAgain={again} />;
}

/** Trouble may come before the app has spoken at all. */
function useSomeWords(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const shown = LANGUAGES.find((language) => language === document.documentElement.lang) satisfies SpokenLanguage | undefined;
    speak(shown ?? "fr").finally(() => setReady(true));
  }, []);
  return ready;
}

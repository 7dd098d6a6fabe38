/** A page of the trainer's side: who or what on the left of its head, actions on the right. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "#kit/Button.tsx";
import { Head } from "#kit/Head.tsx";
import { Page } from "#kit/Page.tsx";
import { LANGUAGE_NAMES, LANGUAGES, useLanguage } from "#i18n/words.ts";
import { useStore } from "#store/context.ts";

type Props = { readonly title: string; readonly mark?: ComponentChildren; readonly actions?: ComponentChildren; readonly children: ComponentChildren };

export function TrainerPage({ title, mark, actions, children }: Props) {
  const head = <Head left={<span class="who">{mark}<h1>{title}</h1></span>} right={actions && <div class="buttons">{actions}</div>} />;
  return <Page title={title} head={head} foot={<OtherLanguage />}>{children}</Page>;
}

/** The other language, on every screen. The words follow the device's settings (main.tsx). */
function OtherLanguage() {
  const store = useStore();
  const language = useLanguage();
  const [failure, setFailure] = useState<{ reason: unknown }>();
  if (failure) throw failure.reason;
  const choose = (other: (typeof LANGUAGES)[number]) => { store.changeSettings({ language: other }).catch((reason: unknown) => setFailure({ reason })); };
  return (
    <footer class="other-language">
      {LANGUAGES.filter((other) => other !== language).map((other) => <Button key={other} icon="languages" lang={other} onPress={() => choose(other)}>{LANGUAGE_NAMES[other]}</Button>)}
    </footer>
  );
}

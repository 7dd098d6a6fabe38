/** A short form: boxes, what is wrong, one yellow button. Enter sends it. */
import type { ComponentChildren } from "preact";
import { Button } from "#kit/Button.tsx";
import { Feedback } from "#kit/Feedback.tsx";
import { useWords } from "#i18n/words.ts";

type Props = { readonly children: ComponentChildren; readonly send: string; readonly busy?: boolean; readonly trouble?: string | undefined; readonly onSend: () => void };

export function Form({ children, send, busy = false, trouble, onSend }: Props) {
  const t = useWords("trainer");
  const kit = useWords("kit");
  return (
    <form class="form" onSubmit={(event) => { event.preventDefault(); if (!busy) onSend(); }}>
      {children}
      {trouble && <Feedback kind="not-yet" title={kit("notQuite")}><p>{trouble}</p></Feedback>}
      {busy ? <p role="status" class="second">{t("oneMoment")}</p> : <Button kind="main" submit iconAfter="arrow-right" onPress={() => {}}>{send}</Button>}
    </form>
  );
}

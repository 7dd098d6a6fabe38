/** « Aide »: what one can do on this screen, then one's comfort. */
import type { ComponentChildren } from "preact";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import { Dialog } from "#kit/Dialog.tsx";
import { useWords } from "#i18n/words.ts";
import { ComfortChoices } from "./Comfort.tsx";
import { Sentences } from "./Sentences.tsx";

type Props = { readonly words: string; readonly person: Person | undefined; readonly children?: ComponentChildren; readonly onClose: () => void };

export function Help({ words, person, children, onClose }: Props) {
  const kit = useWords("kit");
  return (
    <Dialog title={kit("help")} onClose={onClose}>
      <div><Sentences text={words} /></div>
      <div class="buttons"><Button kind="main" icon="check" onPress={onClose}>{kit("close")}</Button></div>
      <ComfortChoices person={person} />
      {children}
    </Dialog>
  );
}

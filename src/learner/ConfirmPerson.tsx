/** « C'est bien vous ? » before anyone comes in. */
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import { Dialog } from "#kit/Dialog.tsx";
import { Portrait } from "#kit/Portrait.tsx";
import { useWords } from "#i18n/words.ts";

export function ConfirmPerson({ person, onYes, onNo }: { person: Person; onYes: () => void; onNo: () => void }) {
  const t = useWords("learner");
  return (
    <Dialog title={t("isItYou", { name: person.firstName })} onClose={onNo}>
      <div class={`is-it-you card--${person.colour}`}><Portrait name={person.portrait} /></div>
      <div class="buttons is-it-you__answers">
        <Button icon="cross" onPress={onNo}>{t("no")}</Button>
        <Button kind="main" icon="check" onPress={onYes}>{t("yesItsMe")}</Button>
      </div>
    </Dialog>
  );
}

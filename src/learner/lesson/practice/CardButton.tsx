/** « Ma fiche »: the training card, at hand wherever something is typed (curriculum, 4.8, rule 1). */
import { useState } from "preact/hooks";
import { Button } from "#kit/Button.tsx";
import { Dialog } from "#kit/Dialog.tsx";
import { useWords } from "#i18n/words.ts";
import { TrainingCard } from "#simulators/TrainingCard.tsx";

export function CardButton({ onOpen }: { onOpen: () => void }) {
  const t = useWords("practice");
  const [open, setOpen] = useState(false);
  const show = () => {
    setOpen(true);
    onOpen();
  };
  const close = () => setOpen(false);
  return (
    <>
      <Button icon="id-card" onPress={show}>{t("myCard")}</Button>
      {open && (
        <Dialog title={t("trainingCard")} onClose={close}>
          <div class="buttons"><Button icon="arrow-left" onPress={close}>{t("closeCard")}</Button></div>
          <TrainingCard />
        </Dialog>
      )}
    </>
  );
}

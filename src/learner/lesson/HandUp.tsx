/** A raised hand: told to the room by the screen, to the trainer by the journal; and what to do when nobody is there. */
import { Button } from "#kit/Button.tsx";
import { Notice } from "#kit/Notice.tsx";
import { useWords } from "#i18n/words.ts";

export function HandUp({ onLower, onLater }: { onLower: () => void; onLater: (() => void) | undefined }) {
  const t = useWords("practice");
  return (
    <Notice icon="hand" actions={<><Button icon="check" onPress={onLower}>{t("lowerHand")}</Button>{onLater && <Button icon="bookmark" onPress={onLater}>{t("keepForLater")}</Button>}</>}>
      {t("handUp")}. {t("handUpWords")}<br />{t("handUpAlone")}
    </Notice>
  );
}

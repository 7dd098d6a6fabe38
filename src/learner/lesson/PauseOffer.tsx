/** Offered when a lesson was hard twice: a pause, never insisted upon (curriculum, 4.4). */
import { Button } from "#kit/Button.tsx";
import { Notice } from "#kit/Notice.tsx";
import { useWords } from "#i18n/words.ts";

export function PauseOffer({ onStop, onGoOn }: { onStop: () => void; onGoOn: () => void }) {
  const t = useWords("practice");
  const kit = useWords("kit");
  return (
    <Notice icon="cup" actions={<><Button icon="cross" onPress={onStop}>{kit("stop")}</Button><Button icon="arrow-right" onPress={onGoOn}>{t("pauseGoOn")}</Button></>}>
      {t("pause")}<br />{t("pauseWords")}
    </Notice>
  );
}

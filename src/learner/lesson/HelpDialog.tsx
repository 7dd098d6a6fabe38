/** « Aide »: a hint, keep the step for later, and the comfort settings. The hint itself is then said beside the exercise. */
import type { ComponentChildren } from "preact";
import { Button } from "#kit/Button.tsx";
import { Dialog } from "#kit/Dialog.tsx";
import { useWords } from "#i18n/words.ts";

type Props = {
  readonly onHint: (() => void) | undefined;
  readonly hintsGiven: number;
  readonly onLater: (() => void) | undefined;
  /** How to do it without a finger, when the step itself does not say so. */
  readonly otherWay?: string | undefined;
  readonly comfort: ComponentChildren;
  readonly onClose: () => void;
};

export function HelpDialog({ onHint, hintsGiven, onLater, otherWay, comfort, onClose }: Props) {
  const t = useWords("practice");
  const kit = useWords("kit");
  return (
    <Dialog title={kit("help")} onClose={onClose}>
      {(onHint || onLater) && (
        <div class="buttons">
          {onHint && <Button icon="lightbulb" onPress={onHint}>{hintsGiven === 0 ? t("giveHint") : t("giveMoreHelp")}</Button>}
          {onLater && <Button icon="bookmark" onPress={onLater}>{t("keepForLater")}</Button>}
        </div>
      )}
      {onLater && <p class="second">{t("laterExplained")}</p>}
      {otherWay && <p><b>{t("otherWay")}</b><br />{otherWay}</p>}
      {comfort && <div class="help__comfort">{comfort}</div>}
      <div class="buttons"><Button icon="cross" onPress={onClose}>{kit("close")}</Button></div>
    </Dialog>
  );
}

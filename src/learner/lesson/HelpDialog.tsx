/** « Aide »: the rungs of the ladder, a raised hand, keep the step for later, another way, and the comfort settings. */
import type { ComponentChildren } from "preact";
import type { Ladder } from "#course/ladder.ts";
import type { Step } from "#course/step.ts";
import type { GestureName, GestureStep } from "#course/steps/gesture.ts";
import { Button } from "#kit/Button.tsx";
import { Dialog } from "#kit/Dialog.tsx";
import { useWords } from "#i18n/words.ts";

type Props = {
  readonly step: Step;
  /** Undefined when there is nothing to be helped with. */
  readonly ladder: Ladder | undefined;
  readonly onHint: () => void;
  readonly onShowMe: () => void;
  readonly onTogether: () => void;
  readonly handUp: boolean;
  readonly onHand: () => void;
  readonly onLater: (() => void) | undefined;
  readonly onClose: () => void;
  /** The comfort settings. */
  readonly children: ComponentChildren;
};

export function HelpDialog({ step, ladder, onHint, onShowMe, onTogether, handUp, onHand, onLater, onClose, children }: Props) {
  const t = useWords("practice");
  const kit = useWords("kit");
  return (
    <Dialog title={kit("help")} onClose={onClose}>
      {ladder && (
        <div class="buttons">
          {ladder.level < 2 && <Button icon="lightbulb" onPress={onHint}>{ladder.level === 0 ? t("giveHint") : t("giveMoreHelp")}</Button>}
          {ladder.level < 4 && <Button icon="eye" onPress={onShowMe}>{t("showMe")}</Button>}
          {ladder.level === 3 && <Button icon="users" onPress={onTogether}>{t("together")}</Button>}
        </div>
      )}
      <div class="buttons">
        <Button icon={handUp ? "check" : "hand"} onPress={onHand}>{handUp ? t("lowerHand") : t("askForHelp")}</Button>
        {onLater && <Button icon="bookmark" onPress={onLater}>{t("keepForLater")}</Button>}
      </div>
      {onLater && <p class="second">{t("laterExplained")}</p>}
      {step.kind === "gesture" && <OtherWays step={step} />}
      {children}
      <div class="buttons"><Button icon="cross" onPress={onClose}>{kit("close")}</Button></div>
    </Dialog>
  );
}

/** With a keyboard; what is done with one short touch instead stands beside the practice. */
function OtherWays({ step: { actions } }: { step: GestureStep }) {
  const t = useWords("practice");
  const keys = [...new Set(actions.flatMap(({ gesture }) => KEYS[gesture] ?? []))];
  return <p><b>{t("otherWay")}</b><br />{t("otherWayTap")}{keys.map((name) => <span key={name}><br />{t(`otherWayKeys.${name}`)}</span>)}</p>;
}

const KEYS: Readonly<Partial<Record<GestureName, "long-press" | "slide" | "zoom">>> = { "long-press": "long-press", swipe: "slide", scroll: "slide", drag: "slide", "zoom-in": "zoom", "zoom-out": "zoom" };

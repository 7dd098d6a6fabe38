/** « Autre façon »: what does the same with one short touch, beside every gesture that not every hand can do (WCAG 2.5.1, 2.5.7). */
import type { GestureAction, Way } from "#course/steps/gesture.ts";
import { Button } from "#kit/Button.tsx";
import type { IconName } from "#kit/Icon.tsx";
import { useWords } from "#i18n/words.ts";

type Props = { readonly action: GestureAction; /** Does what was asked. */ readonly onDo: () => void; /** Moves the letter on by most of what is seen. */ readonly onRead: (way: Way) => void };

const ARROWS: Readonly<Record<Way, IconName>> = { left: "arrow-left", right: "arrow-right", up: "arrow-up", down: "arrow-down" };
/** The arrow says where the next photo comes from; the finger pushes the other way. */
const FROM: Readonly<Record<Way, Way>> = { left: "right", right: "left", up: "down", down: "up" };

export function OtherWay({ action: { gesture, way }, onDo, onRead }: Props) {
  const t = useWords("practice");
  const g = useWords("gesture");
  switch (gesture) {
    case "tap": return null;
    case "double-tap": return <Row><Button icon="plus" spot="other-way" onPress={onDo}>{t("enlarge")}</Button></Row>;
    case "long-press": return <Row><Button icon="more" spot="other-way" onPress={onDo}>{t("openMenu")}</Button></Row>;
    case "swipe": return <Row><Button icon={ARROWS[FROM[way]]} spot="other-way" onPress={onDo}>{way === "left" || way === "up" ? g("nextPhoto") : g("previousPhoto")}</Button></Row>;
    case "scroll": return <Row><Button icon={ARROWS[way]} spot="other-way" onPress={() => onRead(way)}>{way === "up" ? g("goUp") : g("goDown")}</Button></Row>;
    case "drag": return <Row><span>{g("touchThenTouch")}</span></Row>;
    case "zoom-in": return <Row><Button icon="plus" spot="other-way" onPress={onDo}>{t("enlarge")}</Button></Row>;
    case "zoom-out": return <Row><Button icon="minus" spot="other-way" onPress={onDo}>{g("shrink")}</Button></Row>;
  }
}

function Row({ children }: { children: preact.ComponentChildren }) {
  const t = useWords("practice");
  return <div class="gesture__other"><span class="second">{t("otherWay")}</span>{children}</div>;
}

/** Buttons of the pretend telephone: flat, squarer, always with their word. */
import { Icon, type IconName } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import type { ChatStep } from "#course/steps/chat.ts";
import type { PlaceState } from "#course/place.ts";
import type { ScreenProps } from "../screen.ts";
import type { ChatAct, ChatWorld } from "./scenario.ts";
import { moveOf } from "./solve.ts";

export type Props = ScreenProps<ChatStep, PlaceState<ChatWorld>, ChatAct>;

type Glass = { readonly act: ChatAct; readonly onAct: Props["onAct"]; readonly words: string; readonly icon?: IconName; /** Heard instead of the words, which it holds. */ readonly label?: string; readonly main?: boolean };

export function Glass({ act, onAct, words, icon, label, main = false }: Glass) {
  const press = usePress(() => onAct(act));
  return (
    <button type="button" class={main ? "telephone__button telephone__button--main" : "telephone__button"} data-spot={moveOf(act).spot} aria-label={label} onClick={press}>
      {icon && <Icon name={icon} />}<span>{words}</span>
    </button>
  );
}

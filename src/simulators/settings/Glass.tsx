/** A flat button of the pretend device. */
import { Icon, type IconName } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import type { UndoAct } from "#course/place.ts";
import { type SettingsAct, spotOf } from "./rules.ts";
import type { SettingsProps } from "./Screen.tsx";

type Props = SettingsProps & {
  readonly icon: IconName;
  readonly words: string;
  /** Said when the words alone would not say of what. */
  readonly label?: string;
  readonly act: SettingsAct | UndoAct;
  readonly spot?: string;
  /** Blue: what one came for. */
  readonly fill?: boolean;
};

export function Glass({ icon, words, label, act, spot, fill = false, step, state, onAct }: Props) {
  const press = usePress(() => onAct(act));
  return (
    <button type="button" class={fill ? "device__button device__button--fill" : "device__button"} aria-label={label} data-spot={spot ?? spotOf(step, state.world, act)} onClick={press}>
      <Icon name={icon} />{words && <span>{words}</span>}
    </button>
  );
}

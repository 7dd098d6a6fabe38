/** A flat button of a pretend page. */
import { Icon, type IconName } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";

type Props = { readonly children: string; readonly spot: string; readonly onPress: () => void; readonly icon?: IconName; readonly kind?: "full" | "quiet"; /** Says of what. */ readonly label?: string; readonly expanded?: boolean };

export function FormButton({ children, spot, onPress, icon, kind = "full", label, expanded }: Props) {
  const press = usePress(onPress);
  return <button type="button" class={`form__button form__button--${kind}`} data-spot={spot} aria-label={label} aria-expanded={expanded} onClick={press}>{icon && <Icon name={icon} />}<span>{children}</span></button>;
}

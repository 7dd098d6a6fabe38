/** The one kind of button. `main` is yellow: at most one in sight. Never disabled: what cannot be used is not there. */
import "./css/button.css";
import { Icon, type IconName } from "./Icon.tsx";
import { usePress } from "./use-press.ts";

type Props = {
  /** The word on it. */
  readonly children: string;
  readonly onPress: () => void;
  readonly kind?: "plain" | "main";
  readonly icon?: IconName;
  /** After the word, when the button leads on. */
  readonly iconAfter?: IconName;
  readonly lang?: string;
  /** Said by a screen reader instead of the word, when the word alone would not say of what. Holds the word (WCAG 2.5.3). */
  readonly label?: string;
  /** Sends the form that it stands in. */
  readonly submit?: boolean;
  /** In a practice: by which a hint points at it. */
  readonly spot?: string;
};

export function Button({ children, onPress, kind = "plain", icon, iconAfter, lang, label, submit = false, spot }: Props) {
  const press = usePress(onPress);
  return (
    <button type={submit ? "submit" : "button"} class={kind === "main" ? "button button--main" : "button"} lang={lang} aria-label={label} data-spot={spot} onClick={press}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}

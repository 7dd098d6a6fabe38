/** Our own keyboard on the glass: every key a real button, the next one yellow when it is shown. */
import "./keys.css";
import type { ComponentChildren } from "preact";
import type { Comfort } from "#course/comfort.ts";
import type { DrawnKeyboard } from "#course/steps/keyboard.ts";
import { Icon } from "#kit/Icon.tsx";
import { useWords } from "#i18n/words.ts";
import { ACCENTS_OF, type DrawnKey, type KeyName, placeOfKey, rowsOf, spotOfKey } from "./keys.ts";
import { isCommand, useKeyName } from "./names.ts";
import type { KeyboardAct, KeyboardState } from "./rules.ts";
import { useKeyTouch } from "./use-key-touch.ts";

type Props = {
  readonly keyboard: DrawnKeyboard;
  readonly state: KeyboardState;
  /** The key that is shown. */
  readonly lit: KeyName | undefined;
  readonly lines: boolean;
  readonly comfort: Comfort;
  readonly onAct: (act: KeyboardAct) => void;
};

export function DrawnKeys(props: Props) {
  const { keyboard, state, lines } = props;
  const t = useWords("keyboard");
  return (
    // The focus stays in the field, whatever key a finger touches.
    <fieldset class={`keys keys--${keyboard}`} aria-label={t("keys")} onMouseDown={(event) => event.preventDefault()}>
      {rowsOf(keyboard, state.panel, { lines }).map((row, index) => (
        <div key={`${state.panel}${index}`} class="keys__row">{row.map((one) => <Cell key={one.key} {...props} one={one} />)}</div>
      ))}
    </fieldset>
  );
}

/** A key, and over it the accents that a long press offers. */
function Cell({ one: { key, width }, ...props }: Props & { one: DrawnKey }) {
  const { keyboard, state, onAct } = props;
  const accents = state.panel === "main" ? ACCENTS_OF[key] : undefined;
  // Never beyond the keyboard's edge.
  const across = 100 * (placeOfKey(keyboard, key)?.x ?? 0);
  return (
    <div class="keys__cell" style={{ flexGrow: width }}>
      <Key {...props} name={key} onHold={accents && keyboard === "letters" ? () => onAct({ kind: "hold", key }) : undefined} />
      {accents && state.held === key && (
        <div class="keys__held" style={{ left: `${across}%`, transform: `translateX(-${across}%)` }}>
          {accents.map((accent) => <Key key={accent} {...props} name={accent} onHold={undefined} />)}
          <Key {...props} name="close" onHold={undefined} />
        </div>
      )}
    </div>
  );
}

function Key({ name, state, lit, comfort, onAct, onHold }: Props & { name: KeyName; onHold: (() => void) | undefined }) {
  const t = useWords("keyboard");
  const nameOf = useKeyName();
  const touch = useKeyTouch({ comfort, onHold, onPress: () => onAct(name === "close" ? { kind: "close" } : { kind: "press", key: name }) });
  const capital = state.shift === "off" ? name : name.toUpperCase();
  const label = isCommand(name) ? (name === "shift" && state.shift === "locked" ? t("shiftLocked") : nameOf(name)) : nameOf(name) === name ? undefined : nameOf(name);
  const classes = ["key", (name.length > 1 || name === " ") && "key--word", lit === name && "key--next", name === "shift" && state.shift !== "off" && `key--${state.shift}`].filter(Boolean).join(" ");
  return (
    <button type="button" class={classes} data-spot={spotOfKey(name)} aria-label={label} aria-pressed={name === "shift" ? state.shift !== "off" : undefined} {...touch}>
      <Face name={name} sign={capital} />
    </button>
  );
}

function Face({ name, sign }: { name: KeyName; sign: string }): ComponentChildren {
  const t = useWords("keyboard");
  const command = useKeyName();
  switch (name) {
    case "shift": return <><Icon name="arrow-big-up" /><span>{t("short.shift")}</span></>;
    case "erase": return <><Icon name="backspace" /><span>{command("erase")}</span></>;
    case "left": return <Icon name="arrow-left" />;
    case "right": return <Icon name="arrow-right" />;
    case "close": return <Icon name="check" />;
    case "\n": return <Icon name="enter" />;
    case " ": return t("short.space");
    case "main": case "signs": case "accents": return t(`short.${name}`);
  }
  return sign;
}

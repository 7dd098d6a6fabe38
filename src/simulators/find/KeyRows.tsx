/** A drawn keyboard, to find keys on: nothing is written with it here. */
import { DRAWN_KEYS, type DrawnKey } from "#course/steps/drawn-keys.ts";
import type { FindStep } from "#course/steps/understand.ts";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import type { Choice } from "./ChoiceList.tsx";
import { keySpot } from "./rules.ts";
import type { FindProps } from "./Screen.tsx";

type KeyScene = Extract<FindStep["scene"], { readonly kind: "keyboard" }>;
type Props = Pick<FindProps, "state" | "done" | "onAct"> & { readonly scene: KeyScene };

/** Beside the right ones, a few neighbours: a list of 50 keys is no help. */
const OTHERS = 4;

export function useKeyNames() {
  const f = useWords("find");
  // What is printed on a key is part of its name (WCAG 2.5.3); signs alone are called by their names.
  const ofKey = ({ key, label = "" }: DrawnKey): string => NAMED.has(key) && label.length <= 1 ? f(`key.${key as Named}`) : f("keyOf", { sign: label });
  return {
    of: ofKey,
    /** In the order of the keyboard. */
    all({ keyboard, keys }: KeyScene): readonly Choice[] {
      const all = DRAWN_KEYS[keyboard].flat();
      const step = Math.max(1, Math.floor(all.length / OTHERS));
      return all.filter(({ key }, index) => index % step === 0 || keys.some((one) => one.key === key)).map((key) => ({ spot: keySpot(key.key), name: ofKey(key) }));
    },
  };
}

const NAMES = [
  "shift", "shift-right", "backspace", "at", "space", "hyphen", "dot", "enter", "apostrophe", "tab", "delete", "caps-lock", "comma", "ctrl", "alt", "alt-gr", "arrow-up", "arrow-down", "arrow-left", "arrow-right",
] as const;
type Named = (typeof NAMES)[number];
const NAMED: ReadonlySet<string> = new Set(NAMES);

export function KeyRows({ scene: { keyboard }, ...props }: Props) {
  return (
    <div class={`glass keys keys--${keyboard}`}>
      {DRAWN_KEYS[keyboard].map((row) => <div key={row[0]?.key} class="keys__row">{row.map((key) => <Key key={key.key} drawn={key} {...props} />)}</div>)}
    </div>
  );
}

function Key({ drawn, state, done, onAct }: Omit<Props, "scene"> & { drawn: DrawnKey }) {
  const names = useKeyNames();
  const f = useWords("find");
  const spot = keySpot(drawn.key);
  const press = usePress(() => onAct({ kind: "touch", spot }));
  const found = state.found.includes(spot);
  const print = drawn.label ?? f(`print.${drawn.key as Printed}`);
  const style = { flexGrow: String(drawn.wide ?? 1) };
  if (done || found) return <span class={found ? "keys__key keys__key--found" : "keys__key"} style={style}>{print}</span>;
  return <button type="button" class="keys__key" style={style} data-spot={spot} aria-label={names.of(drawn)} onClick={press}>{print}</button>;
}

type Printed = "shift" | "shift-right" | "backspace" | "space" | "enter" | "tab" | "delete" | "caps-lock" | "ctrl" | "alt" | "alt-gr";

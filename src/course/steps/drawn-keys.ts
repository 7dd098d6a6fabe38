/** The keys of the drawn keyboards in which one looks for something: French, as on tablets and computers sold in France. */
import type { KeyboardName } from "./understand.ts";

/** `label` is what is printed on a key; a key without one has its name on screen. `wide`: in widths of a letter. */
export type DrawnKey = { readonly key: string; readonly label?: string; readonly wide?: number };

const letters = (row: string): readonly DrawnKey[] => [...row].map((letter) => ({ key: letter, label: letter }));
const signs = (row: readonly (readonly [string, string])[]): readonly DrawnKey[] => row.map(([key, label]) => ({ key, label }));

export const DRAWN_KEYS: Readonly<Record<KeyboardName, readonly (readonly DrawnKey[])[]>> = {
  tablet: [
    letters("azertyuiop"),
    letters("qsdfghjklm"),
    [{ key: "shift", wide: 1.5 }, ...letters("wxcvbn"), { key: "apostrophe", label: "'" }, { key: "backspace", wide: 1.5 }],
    [{ key: "digits", label: "123", wide: 1.5 }, { key: "at", label: "@" }, { key: "space", wide: 4 }, { key: "hyphen", label: "-" }, { key: "dot", label: "." }, { key: "enter", wide: 1.5 }],
  ],
  computer: [
    [...signs([["1", "1 &"], ["2", "2 é"], ["3", "3 \""], ["4", "4 '"], ["5", "5 ("], ["6", "6 -"], ["7", "7 è"], ["8", "8 _"], ["9", "9 ç"], ["at", "0 à @"]]), { key: "backspace", wide: 2 }],
    [{ key: "tab", wide: 1.5 }, ...letters("azertyuiop"), { key: "delete", wide: 1.5 }],
    [{ key: "caps-lock", wide: 1.5 }, ...letters("qsdfghjklm"), { key: "enter", wide: 1.5 }],
    [{ key: "shift", wide: 2 }, ...letters("wxcvbn"), ...signs([["comma", ", ?"], ["dot", "; ."]]), { key: "arrow-up", label: "↑" }, { key: "shift-right", wide: 1.5 }],
    [{ key: "ctrl", wide: 1.5 }, { key: "alt" }, { key: "space", wide: 5 }, { key: "alt-gr" }, { key: "arrow-left", label: "←" }, { key: "arrow-down", label: "↓" }, { key: "arrow-right", label: "→" }],
  ],
};

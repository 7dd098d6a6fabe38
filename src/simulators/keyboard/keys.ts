/**
 * The drawn keyboards: French AZERTY letters with a panel of accents and one of digits and signs, a digit pad, and
 * the letters as telephones draw them for addresses. Where a key is follows from its row: the words of a hint and the
 * neighbours of a key (judge.ts) need nothing else.
 */
import type { DrawnKeyboard, KeyboardName } from "#course/steps/keyboard.ts";

export type Panel = "main" | "signs" | "accents";
/** Keys that write nothing. `main`, `signs` and `accents` open a panel, `left` and `right` move the bar. */
export type Command = "shift" | "erase" | "main" | "signs" | "accents" | "left" | "right";
/** A key is named by the sign that it writes, in lower case, or by what it does. */
export type KeyName = string;
/** `width`: beside its neighbours of the same row; a letter has 2. */
export type DrawnKey = { readonly key: KeyName; readonly width: number };
type Row = readonly DrawnKey[];

const row = (...keys: readonly (string | readonly [KeyName, number])[]): Row =>
  keys.flatMap((written) => (typeof written === "string" ? [...written].map((key) => ({ key, width: 2 })) : [{ key: written[0], width: written[1] }]));

const BARS = [["left", 2], ["right", 2]] as const;
const LETTERS = [row("azertyuiop"), row("qsdfghjklm"), row(["shift", 3], "wxcvbn", ["erase", 5])];
const DIGITS = row("1234567890");
const SIGNS = [DIGITS, row("@€-_+/()&\""), row(".,?!':;", ["erase", 6]), row(["main", 4], "«»", [" ", 4], "%=", ...BARS)];

const KEYBOARDS: Readonly<Record<DrawnKeyboard, Partial<Readonly<Record<Panel, readonly Row[]>>> & { readonly main: readonly Row[] }>> = {
  letters: {
    main: [...LETTERS, row(["signs", 3], ["accents", 3], "@", [" ", 6], ".", ...BARS)],
    signs: SIGNS,
    accents: [row("éèêëàâùûçô"), row("îïœüöäæñ"), row(["shift", 4], "'-,?!", ["erase", 6]), row(["signs", 3], ["main", 3], "@", [" ", 6], ".", ...BARS)],
  },
  address: { main: [...LETTERS, row(["signs", 3], ["@", 3], [" ", 4], [".", 3], ["-", 3], ...BARS)], signs: SIGNS },
  digits: {
    main: [row("123", ["/", 2], ["erase", 4]), row("456", ["-", 2], [" ", 4]), row("789", [",", 2], ["left", 4]), row("+0.", ["€", 2], ["right", 4])],
  },
};

export const isDrawn = (keyboard: KeyboardName): keyboard is DrawnKeyboard => keyboard in KEYBOARDS;

/** `lines`: the texts have several, so that the last row has an Enter key. */
export function rowsOf(keyboard: DrawnKeyboard, panel: Panel, { lines }: { readonly lines: boolean }): readonly Row[] {
  const rows = KEYBOARDS[keyboard][panel] ?? KEYBOARDS[keyboard].main;
  return lines ? rows.map((keys, index) => (index === rows.length - 1 ? [...keys, { key: "\n", width: 3 }] : keys)) : rows;
}

const PANELS: readonly Panel[] = ["main", "signs", "accents"];
const holds = (rows: readonly Row[] | undefined, key: KeyName): boolean => rows?.some((keys) => keys.some((one) => one.key === key)) ?? false;

/** The panel where a key is, the one that is open first. Undefined: this keyboard does not write it. */
export const panelWith = (keyboard: DrawnKeyboard, key: KeyName, open: Panel = "main"): Panel | undefined =>
  key === "\n" ? open : [open, ...PANELS].find((panel) => holds(KEYBOARDS[keyboard][panel], key));

/** Whether the open panel has a key that opens this other one at once. */
export const opens = (keyboard: DrawnKeyboard, open: Panel, panel: Panel): boolean => holds(KEYBOARDS[keyboard][open], panel);

/** What a long press on a letter offers. */
export const ACCENTS_OF: Readonly<Record<string, readonly string[]>> = {
  e: ["é", "è", "ê", "ë"], a: ["à", "â", "ä", "æ"], u: ["ù", "û", "ü"], i: ["î", "ï"], o: ["ô", "œ", "ö"], c: ["ç"], n: ["ñ"],
};

/** Middle of a key: across from 0 to 1, and its row from 0. Undefined when no panel of the keyboard has it. */
export function placeOfKey(keyboard: DrawnKeyboard, key: KeyName, open: Panel = "main"): { readonly panel: Panel; readonly x: number; readonly row: number; readonly rows: number } | undefined {
  const panel = panelWith(keyboard, key, open);
  const rows = panel && rowsOf(keyboard, panel, { lines: key === "\n" });
  const at = rows?.findIndex((keys) => keys.some((one) => one.key === key)) ?? -1;
  const keys = rows?.[at];
  if (!panel || !keys) return undefined;
  const total = keys.reduce((sum, { width }) => sum + width, 0);
  const index = keys.findIndex((one) => one.key === key);
  const before = keys.slice(0, index).reduce((sum, { width }) => sum + width, 0);
  return { panel, x: (before + (keys[index]?.width ?? 0) / 2) / total, row: at, rows: rows.length };
}

/** The `data-spot` of a key. Signs are named by their number, since a spot is a plain word. */
export const spotOfKey = (key: KeyName): string => `key-${key.length > 1 || /[\p{L}\d]/u.test(key) ? key : `u${key.charCodeAt(0).toString(16)}`}`;
/** The native field that everything is written in. */
export const FIELD_SPOT = "field";

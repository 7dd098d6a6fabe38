/** How a key is called aloud, and where it is. */
import { useWords } from "#i18n/words.ts";
import type { Command, KeyName } from "./keys.ts";

const SIGNS = {
  " ": "space", "\n": "enter", "@": "at", ".": "dot", ",": "comma", "-": "hyphen", "_": "lowLine", "'": "apostrophe", "?": "question", "!": "exclamation", ":": "colon", ";": "semicolon", "/": "slash",
  "+": "plus", "(": "open", ")": "close", "&": "and", "\"": "quote", "«": "openQuote", "»": "closeQuote", "%": "percent", "=": "equals", "€": "euro",
} as const;
const isSign = (key: KeyName): key is keyof typeof SIGNS => key in SIGNS;
const COMMANDS: readonly string[] = ["shift", "erase", "main", "signs", "accents", "left", "right", "close"] satisfies readonly (Command | "close")[];
export const isCommand = (key: KeyName): key is Command | "close" => COMMANDS.includes(key);

/** « Arobase », « Effacer », « a ». */
export function useKeyName(): (key: KeyName) => string {
  const t = useWords("keyboard");
  return (key) => (isCommand(key) ? t(`command.${key}`) : isSign(key) ? t(`sign.${SIGNS[key]}`) : key);
}

type Place = { readonly x: number; readonly row: number; readonly rows: number };
type Zone = 0 | 1 | 2;

/** « en bas à droite ». */
export function usePlaceName(): (place: Place) => string {
  const t = useWords("keyboard");
  return ({ x, row, rows }) => {
    const across = Math.min(2, Math.floor(x * 3)) as Zone;
    const down: Zone = row === 0 ? 0 : row === rows - 1 ? 2 : 1;
    return t(`places.${down}-${across}`);
  };
}

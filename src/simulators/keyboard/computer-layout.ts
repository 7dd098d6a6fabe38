/** The French AZERTY keyboard of a computer, as it is printed, and which of its keys write a sign. */
export type ComputerKey = { readonly id: string; /** Printed on it: alone, with Shift, with Alt Gr. */ readonly signs: readonly [string, (string | undefined)?, (string | undefined)?]; readonly width: number };
/** Keys held and pressed at once. */
export type Stroke = readonly string[];

const letter = (sign: string): ComputerKey => ({ id: sign, signs: [sign], width: 2 });
const key = (plain: string, shifted: string, third?: string): ComputerKey => ({ id: plain, signs: [plain, shifted, third], width: 2 });
const command = (id: string, width: number): ComputerKey => ({ id, signs: [""], width });

export const COMPUTER_ROWS: readonly (readonly ComputerKey[])[] = [
  [key("&", "1"), key("é", "2", "~"), key("\"", "3", "#"), key("'", "4", "{"), key("(", "5", "["), key("-", "6", "|"), key("è", "7", "`"), key("_", "8", "\\"), key("ç", "9", "^"), key("à", "0", "@"), key(")", "°", "]"), key("=", "+", "}"), command("erase", 5)],
  [command("tab", 3), letter("a"), letter("z"), { id: "e", signs: ["e", undefined, "€"], width: 2 }, ...[..."rtyuiop"].map(letter), { id: "dead", signs: ["^", "¨"], width: 2 }, key("$", "£"), command("enter", 3)],
  [command("capslock", 4), ...[..."qsdfghjklm"].map(letter), key("ù", "%"), key("*", "µ"), command("right", 2)],
  [command("shift", 3), key("<", ">"), ...[..."wxcvbn"].map(letter), key(",", "?"), key(";", "."), key(":", "/"), key("!", "§"), command("shift", 4)],
  [command("space", 12), command("altgr", 3)],
];

const KEYS = COMPUTER_ROWS.flat();
const COMMANDS: Readonly<Record<string, string>> = { " ": "space", "\n": "enter" };

/** One stroke after the other; none for a sign that the keyboard has not (É, œ). */
export function strokesOf(sign: string): readonly Stroke[] {
  const command = COMMANDS[sign];
  if (command !== undefined) return [[command]];
  for (const { id, signs: [plain, shifted, third] } of KEYS) {
    if (plain === sign && id !== "dead") return [[id]];
    if (shifted === sign && id !== "dead") return [["shift", id]];
    if (third === sign) return [["altgr", id]];
  }
  const [bare = "", mark = ""] = sign.normalize("NFD");
  const small = bare.toLowerCase();
  const isLetter = KEYS.some(({ id }) => id === small && /[a-z]/.test(id));
  if (!isLetter) return [];
  const stroke: Stroke = small === bare ? [small] : ["shift", small];
  if (mark === "") return [stroke];
  if (mark === "\u0302") return [["dead"], stroke];
  return mark === "\u0308" ? [["shift", "dead"], stroke] : [];
}

/** Across from 0 to 1, and the row. */
export function placeOfComputerKey(id: string): { readonly x: number; readonly row: number; readonly rows: number } | undefined {
  const row = COMPUTER_ROWS.findIndex((keys) => keys.some((one) => one.id === id));
  const keys = COMPUTER_ROWS[row];
  if (!keys) return undefined;
  const total = keys.reduce((sum, { width }) => sum + width, 0);
  const index = keys.findIndex((one) => one.id === id);
  const before = keys.slice(0, index).reduce((sum, { width }) => sum + width, 0);
  return { x: (before + (keys[index]?.width ?? 0) / 2) / total, row, rows: COMPUTER_ROWS.length };
}

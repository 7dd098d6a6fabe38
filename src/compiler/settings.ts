/**
 * Reads setting lines: `word: value`, tolerant and line by line (curriculum, 5.3). Not YAML, on purpose: a
 * volunteer writes « Arnaques : que faire ? » or 10:30 without knowing what must be quoted.
 */
import { plainWord, SETTINGS } from "./keywords.ts";

export type Setting = {
  readonly value: string;
  /** `INHERITED` in a translation that takes it from the French. */
  readonly line: number;
  /** The `- ` lines under it, when its value is a list written that way. */
  readonly items?: readonly Line[];
};
/** The line of a setting that is not in this file: a translation took it from the French. */
export const INHERITED = 0;
export type Settings = ReadonlyMap<string, Setting>;
export type Line = { readonly text: string; readonly line: number };

const SETTING = /^[ \t\u00A0]*([\p{L}][\p{L}\p{N} _-]{0,29}?)[ \t\u00A0\u202F]*:(?:[ \t\u00A0\u202F]+(.*))?$/u;

/** The word and the value of a setting line; undefined when the line is none. Only the first colon counts. */
export function readSetting(text: string): { word: string; value: string } | undefined {
  const match = SETTING.exec(text);
  return match ? { word: plainWord(match[1] ?? ""), value: (match[2] ?? "").trim() } : undefined;
}

/**
 * Setting lines at the top of a block. A value may continue as a list on the following `- ` lines; it is then
 * kept with one item a line. Stops at the first line that is neither. Unknown words are kept under their own name. `last`: the word
 * read last, to which a list on the next lines belongs.
 */
export function readSettings(lines: readonly Line[]): { settings: Settings; unknown: readonly Line[]; rest: readonly Line[]; last: string | undefined } {
  const settings = new Map<string, Setting>();
  const unknown: Line[] = [];
  let last: string | undefined;
  let read = 0;
  for (const { text, line } of lines) {
    const item = /^\s*-\s+(.*)$/.exec(text);
    const open = last === undefined ? undefined : settings.get(last);
    if (item && last !== undefined && open) {
      settings.set(last, withItem(open, { text: (item[1] ?? "").trim(), line }));
    } else {
      const setting = readSetting(text);
      if (!setting) break;
      const name = SETTINGS.get(setting.word);
      if (!name) unknown.push({ text: setting.word, line });
      last = name ?? setting.word;
      settings.set(last, { value: setting.value, line });
    }
    read++;
  }
  return { settings, unknown, rest: lines.slice(read), last };
}

export const withItem = (setting: Setting, item: Line): Setting => ({
  ...setting, items: [...(setting.items ?? []), item], value: setting.value === "" ? item.text : `${setting.value}\n${item.text}`,
});

/** A list value: one item a line, or comma-separated on one line. */
export function listOf(setting: Setting | undefined): readonly string[] {
  if (!setting || setting.value === "") return [];
  // « - Je touche, puis je lève. » alone under its word is one item, whatever commas it holds.
  const parts = setting.items ? setting.value.split("\n") : setting.value.split(",");
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/**
 * The structure of a lesson file: its identity card, its steps, what each holds, with line numbers. Markdown
 * is parsed by mdast, for its positions; the words inside stay exactly as written.
 */
import type { Blockquote, List, Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { ITEMS, NOTES, plainWord } from "./keywords.ts";
import { type Line, readSettings, type Setting, type Settings, withItem } from "./settings.ts";

export type Note = {
  /** Its one name when it is known, else "". */
  readonly word: string;
  readonly code: string;
  readonly text: string;
  readonly line: number;
  /** The same text as it stands in the file, line by line. */
  readonly lines: readonly Line[];
};
export type ListItem = Line & {
  readonly ordered: boolean;
  readonly checked: boolean | undefined;
  readonly comment: string;
  /** Text and comment as they stand in the file. */
  readonly lines: readonly Line[];
  readonly commentLines: readonly Line[];
};
export type Part = {
  readonly line: number;
  readonly settings: Settings;
  readonly unknown: readonly Line[];
  readonly text: readonly Line[];
  readonly list: readonly ListItem[];
  readonly notes: readonly Note[];
  /** What a lesson may not hold: HTML, code, tables… */
  readonly foreign: readonly Line[];
};
/** `### word name`: the word's one name when it is known, else "". */
export type ItemPart = Part & { readonly item: string; readonly title: string; readonly name: string };
export type StepPart = Part & { readonly title: string; readonly items: readonly ItemPart[] };
export type LessonDocument = {
  readonly card: Settings;
  readonly cardUnknown: readonly Line[];
  /** Lines of the card that are no settings. */
  readonly cardRest: readonly Line[];
  readonly cardFound: boolean;
  readonly intro: Part;
  readonly steps: readonly StepPart[];
};

/** One kind of line end, no byte-order mark: what line numbers are counted on. */
export const toUnixLines = (file: string): string => file.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
/** A mark followed by the space that French typography puts there by itself. */
const MARK_SPACE = /^([ \t]*(?:[-*+>]|#{1,3}|\d{1,3}[.)]))[\u00A0\u202F]/gm;

export function readDocument(file: string): LessonDocument {
  const { card, body } = splitCard(toUnixLines(file).replace(MARK_SPACE, "$1 "));
  const nodes = fromMarkdown(body).children;
  const sections = splitAt(nodes, 2);
  return {
    card: card.settings, cardUnknown: card.unknown, cardRest: card.rest, cardFound: card.found,
    intro: readPart(sections.before, 1, body),
    steps: sections.parts.map(({ title, line, nodes: inside }) => {
      const { before, parts } = splitAt(inside, 3);
      const items = parts.map((part) => ({ ...readPart(part.nodes, part.line, body), ...itemWord(part.title) }));
      const own = readPart(before, line, body);
      // Notes written after the last item still speak of the step; « Pourquoi » alone belongs to its card.
      const notes = [...own.notes, ...items.flatMap((item) => item.notes.filter(({ word }) => word !== "why"))];
      return { ...own, notes, title, items };
    }),
  };
}

type Card = Omit<ReturnType<typeof readSettings>, "last">;

function splitCard(source: string): { card: Card & { found: boolean }; body: string } {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?=\n|$)/.exec(source);
  if (!match) return { card: { ...readSettings([]), found: false }, body: source };
  const lines = (match[1] ?? "").split("\n").map((text, index) => ({ text, line: index + 2 }));
  // Blank lines instead of the card, so that every later line keeps its number.
  return { card: { ...readCard(lines), found: true }, body: "\n".repeat(lines.length + 1) + source.slice(match[0].length) };
}

/** The card has its own end: a blank line or a stray one inside it hides nothing of what follows. */
function readCard(lines: readonly Line[]): Card {
  const settings = new Map<string, Setting>();
  const unknown: Line[] = [];
  const stray: Line[] = [];
  for (let left = lines.filter(({ text }) => text.trim() !== ""); left.length > 0; ) {
    const read = readSettings(left);
    for (const [word, setting] of read.settings) settings.set(word, setting);
    unknown.push(...read.unknown);
    stray.push(...read.rest.slice(0, 1));
    left = read.rest.slice(1);
  }
  return { settings, unknown, rest: stray };
}

type Section = { title: string; line: number; nodes: RootContent[] };

function splitAt(nodes: readonly RootContent[], depth: number): { before: RootContent[]; parts: Section[] } {
  const before: RootContent[] = [];
  const parts: Section[] = [];
  for (const node of nodes) {
    if (node.type === "heading" && node.depth === depth) parts.push({ title: plainText(node), line: lineOf(node), nodes: [] });
    else (parts.at(-1)?.nodes ?? before).push(node);
  }
  return { before, parts };
}

const plainText = (node: Nodes): string => ("value" in node ? node.value : "children" in node ? node.children.map(plainText).join("") : "");
const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

function itemWord(title: string): { item: string; title: string; name: string } {
  const whole = ITEMS.get(plainWord(title));
  if (whole) return { item: whole, title, name: "" };
  const [first = "", ...rest] = title.split(/\s+/);
  return { item: ITEMS.get(plainWord(first)) ?? "", title, name: rest.join(" ") };
}

function readPart(nodes: readonly RootContent[], line: number, source: string): Part {
  const text: Line[] = [];
  const list: ListItem[] = [];
  const notes: Note[] = [];
  const foreign: Line[] = [];
  let settings: ReturnType<typeof readSettings> = readSettings([]);
  let end = line;
  for (const node of nodes) {
    const lines = linesOf(node, source);
    const follows = lineOf(node) === end + 1;
    end = node.position?.end.line ?? end;
    switch (node.type) {
      case "paragraph":
        // Settings stand right under the title; after a blank line everything is text.
        if (lineOf(node) === line + 1) {
          settings = readSettings(lines);
          text.push(...settings.rest);
        } else text.push(...lines);
        break;
      case "list": {
        const items = readList(node, source);
        const open = follows && settings.rest.length === 0 && settings.last !== undefined ? settings.settings.get(settings.last) : undefined;
        // « mots: » with nothing behind it: the lines right below are its value.
        if (settings.last !== undefined && open?.value === "") settings = { ...settings, last: undefined, settings: new Map([...settings.settings, [settings.last, items.reduce(withItem, open)]]) };
        else list.push(...items);
        break;
      }
      case "blockquote": notes.push(...readNotes(node, source)); break;
      default: foreign.push({ text: lines[0]?.text ?? "", line: lineOf(node) });
    }
  }
  return { line, settings: settings.settings, unknown: settings.unknown, text, list, notes, foreign };
}

function linesOf(node: Nodes, source: string): Line[] {
  const { start, end } = node.position ?? {};
  return source.slice(start?.offset ?? 0, end?.offset ?? 0).split("\n").map((text, index) => ({ text: text.trim(), line: (start?.line ?? 1) + index }));
}

function readList(node: List, source: string): ListItem[] {
  return node.children.map((item) => {
    const [paragraph] = item.children;
    const written = paragraph ? linesOf(paragraph, source) : [];
    const text = joined(written);
    const box = /^\[([\sxX])\]\s*(.*)$/.exec(text);
    const quote = item.children.find((child): child is Blockquote => child.type === "blockquote");
    const commentLines = quote ? linesOf(quote, source).map(({ text, line }) => ({ text: text.replace(/^>\s?/, ""), line })) : [];
    return {
      text: box ? (box[2] ?? "") : text, line: lineOf(item), ordered: node.ordered === true, checked: box ? /x/i.test(box[1] ?? "") : undefined, comment: joined(commentLines),
      lines: written.map(({ text, line }, index) => ({ text: index === 0 && box ? text.replace(/^\[[\sxX]\]\s*/, "") : text, line })), commentLines,
    };
  });
}

const joined = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(" ");

/** `> Word code: text`; a line without a word goes on with the note before it. */
function readNotes(node: Blockquote, source: string): Note[] {
  const notes: Note[] = [];
  for (const { text: raw, line } of linesOf(node, source)) {
    const text = raw.replace(/^>\s?/, "").trim();
    const colon = /^([^:]{1,40}?)[ \u00A0\u202F]*:[ \u00A0\u202F]*(.*)$/.exec(text);
    const head = colon?.[1] ?? "";
    const [first = "", ...rest] = head.split(/\s+/);
    const whole = NOTES.get(plainWord(head));
    const word = whole ?? NOTES.get(plainWord(first));
    const last = notes.at(-1);
    const said = { text: colon?.[2] ?? "", line };
    if (word) notes.push({ ...said, word, code: whole ? "" : rest.join(" "), lines: [said] });
    else if (last) notes[notes.length - 1] = { ...last, text: `${last.text} ${text}`.trim(), lines: [...last.lines, { text, line }] };
    else notes.push({ word: "", code: "", text, line, lines: [{ text, line }] });
  }
  return notes;
}

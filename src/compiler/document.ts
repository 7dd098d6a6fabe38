/**
 * The structure of a lesson file: its identity card, its steps, what each holds, with line numbers. Markdown
 * is parsed by mdast, for its positions; the words inside stay exactly as written.
 */
import type { Blockquote, List, Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { ITEMS, NOTES, plainWord } from "./keywords.ts";
import { type Line, readSettings, type Settings } from "./settings.ts";

export type Note = { readonly word: string; readonly code: string; readonly text: string; readonly line: number };
export type ListItem = Line & { readonly ordered: boolean; readonly checked: boolean | undefined; readonly comment: string };
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
export type LessonDocument = { readonly card: Settings; readonly cardUnknown: readonly Line[]; readonly cardFound: boolean; readonly intro: Part; readonly steps: readonly StepPart[] };

export function readDocument(file: string): LessonDocument {
  const source = file.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const { card, body } = splitCard(source);
  const nodes = fromMarkdown(body).children;
  const sections = splitAt(nodes, 2);
  return {
    card: card.settings, cardUnknown: card.unknown, cardFound: card.found,
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

function splitCard(source: string): { card: ReturnType<typeof readSettings> & { found: boolean }; body: string } {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?=\n|$)/.exec(source);
  if (!match) return { card: { ...readSettings([]), found: false }, body: source };
  const lines = (match[1] ?? "").split("\n").map((text, index) => ({ text, line: index + 2 }));
  // Blank lines instead of the card, so that every later line keeps its number.
  return { card: { ...readSettings(lines), found: true }, body: "\n".repeat(lines.length + 1) + source.slice(match[0].length) };
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
  let settings: ReturnType<typeof readSettings> = { settings: new Map(), unknown: [], rest: [] };
  let head: readonly Line[] = [];
  for (const node of nodes) {
    const lines = linesOf(node, source);
    switch (node.type) {
      case "paragraph":
        // Settings stand right under the title; after a blank line everything is text.
        if (lineOf(node) === line + 1) {
          head = lines;
          settings = readSettings(lines);
          text.push(...settings.rest);
        } else text.push(...lines);
        break;
      case "list":
        if (isValueOf(settings.settings, lineOf(node))) settings = readSettings([...head, ...lines]);
        else list.push(...readList(node, source));
        break;
      case "blockquote": notes.push(...readNotes(node, source)); break;
      default: foreign.push({ text: lines[0]?.text ?? "", line: lineOf(node) });
    }
  }
  return { line, settings: settings.settings, unknown: settings.unknown, text, list, notes, foreign };
}

/** The last setting is empty and a list stands right under it: that is its value, one item a line (curriculum, 5.3). */
function isValueOf(settings: Settings, line: number): boolean {
  const last = [...settings.values()].at(-1);
  return last !== undefined && last.value === "" && last.line === line - 1;
}

function linesOf(node: Nodes, source: string): Line[] {
  const { start, end } = node.position ?? {};
  return source.slice(start?.offset ?? 0, end?.offset ?? 0).split("\n").map((text, index) => ({ text: text.trim(), line: (start?.line ?? 1) + index }));
}

function readList(node: List, source: string): ListItem[] {
  return node.children.map((item) => {
    const [paragraph] = item.children;
    const written = paragraph ? linesOf(paragraph, source).map(({ text }) => text).join(" ") : "";
    const box = /^\[([ xX])\]\s*(.*)$/.exec(written);
    const quote = item.children.find((child): child is Blockquote => child.type === "blockquote");
    const comment = quote ? linesOf(quote, source).map(({ text }) => text.replace(/^>\s?/, "")).join(" ") : "";
    return { text: box ? (box[2] ?? "") : written, line: lineOf(item), ordered: node.ordered === true, checked: box ? box[1] !== " " : undefined, comment };
  });
}

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
    if (word) notes.push({ word, code: whole ? "" : rest.join(" "), text: colon?.[2] ?? "", line });
    else if (last) notes[notes.length - 1] = { ...last, text: `${last.text} ${text}`.trim() };
    else notes.push({ word: "", code: "", text, line });
  }
  return notes;
}

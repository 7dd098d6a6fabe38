/**
 * The world of a mail box and how a step opens it. Everything lies here, what was typed too, and goes with the lesson:
 * nothing of it is stored. Facts that a later act may cover (a letter was opened, a folder was looked into) are kept,
 * so that goals can be read from the world.
 */
import { plainText } from "#course/plain-text.ts";
import type { FolderId, Mail, MailContact, MailPiece, MailStep } from "#course/steps/mail.ts";

/** What the box shows. */
export type MailView =
  | { readonly kind: "sign-in" }
  | { readonly kind: "folder"; readonly folder: FolderId }
  | { readonly kind: "letter" | "link" | "moving"; readonly letter: string }
  | { readonly kind: "piece"; readonly letter: string; readonly piece: string }
  | { readonly kind: "writing" | "attaching" | "no-subject"; readonly draft: string };

/** Out of which letter a draft was made. */
export type About = { readonly how: "reply" | "reply-all" | "forward" | "correct"; readonly letter: string };

export type Draft = {
  readonly id: string;
  readonly to: readonly string[];
  readonly hidden: readonly string[];
  /** What stands in the boxes « À » and « Copie cachée », not yet an address of the letter. */
  readonly typedTo: string;
  readonly typedHidden: string;
  /** The box of the hidden copy is open. */
  readonly hiding: boolean;
  readonly subject: string;
  readonly text: string;
  readonly pieces: readonly string[];
  readonly about?: About;
  /** The box that is being typed in: its last word may still grow. */
  readonly fresh: "subject" | "text" | undefined;
};

/** A letter of the box: given by the lesson, sent by the person, or come back to her. */
export type Letter = Omit<Mail, "folder"> & {
  readonly folder: FolderId;
  readonly starred: boolean;
  /** As it was written, when the person wrote it; what comes back holds it too. */
  readonly written?: Draft;
  /** An address that nobody has: the letter did not arrive. */
  readonly lost?: string;
};

export type AddressBox = "to" | "hidden";
export type LetterAct = { readonly kind: "open" | "reply" | "reply-all" | "forward" | "star" | "bin" | "recover" | "unwanted" | "move" | "unsubscribe" | "link" | "correct"; readonly letter: string };
export type WritingAct =
  | { readonly kind: "type-to" | "type-hidden" | "subject" | "text" | "phrase"; readonly text: string }
  | { readonly kind: "add" | "remove"; readonly box: AddressBox; readonly address: string }
  | { readonly kind: "attach-piece" | "detach"; readonly piece: string }
  | { readonly kind: "hide" | "attach" | "send" | "send-anyway" | "write-subject" | "close" }
  /** Nothing was typed there for a while. */
  | { readonly kind: "settle"; readonly box: "subject" | "text" };
export type BoxAct =
  | { readonly kind: "menu" | "back" | "new" | "sign-out" | "sign-in" }
  | { readonly kind: "open-folder"; readonly folder: FolderId }
  | { readonly kind: "open-draft"; readonly draft: string }
  | { readonly kind: "search" | "user" | "password"; readonly text: string }
  | { readonly kind: "move-to"; readonly letter: string; readonly folder: FolderId }
  | { readonly kind: "open-piece" | "save-piece"; readonly letter: string; readonly piece: string };
export type MailAct = BoxAct | LetterAct | WritingAct;

/** What was just done, said with « Annuler » beside it. */
export type Notice = "binned" | "moved" | "recovered" | "unwanted" | "sent";

export type MailWorld = {
  readonly view: MailView;
  /** The menu with 3 lines is open. */
  readonly menu: boolean;
  readonly notice: Notice | undefined;
  readonly letters: readonly Letter[];
  readonly drafts: readonly Draft[];
  readonly contacts: readonly MailContact[];
  readonly pieces: readonly MailPiece[];
  /** On the device, to be attached. */
  readonly mine: readonly string[];
  readonly folders: readonly string[];
  readonly search: string;
  /** The list to go back to. */
  readonly folder: FolderId;
  /** Numbers what is written. */
  readonly count: number;
  readonly signedIn: boolean;
  readonly user: string;
  readonly password: string;
  /** Letters and drafts from before this step: they reach none of its goals. */
  readonly earlier: readonly string[];
  /** Facts of this step. */
  readonly opened: readonly string[];
  readonly openedPieces: readonly string[];
  readonly savedPieces: readonly string[];
  readonly recovered: readonly string[];
  readonly unsubscribed: readonly string[];
  readonly visited: readonly FolderId[];
  readonly entered: boolean;
  readonly left: boolean;
};

const EMPTY: MailWorld = {
  view: { kind: "folder", folder: "inbox" }, menu: false, notice: undefined, letters: [], drafts: [], contacts: [], pieces: [], mine: [], folders: [],
  search: "", folder: "inbox", count: 0, signedIn: true, user: "", password: "",
  earlier: [], opened: [], openedPieces: [], savedPieces: [], recovered: [], unsubscribed: [], visited: [], entered: false, left: false,
};

export function openBox(step: MailStep, before: MailWorld | undefined): MailWorld {
  const goesOn = step.screen === "continue" && before !== undefined;
  const given = step.letters.map((letter): Letter => ({ ...letter, starred: false }));
  const known = new Set(given.map(({ id }) => id));
  // A box without letters of its own is the lesson's; another one still shows what was sent today.
  const kept = (before?.letters ?? []).filter((letter) => !known.has(letter.id) && (goesOn || given.length === 0 || (letter.folder === "sent" && letter.written)));
  const held = new Set(given.flatMap(({ pieces }) => pieces));
  const pieces = mergeBy(({ id }) => id, step.pieces, before?.pieces ?? []);
  const world: MailWorld = {
    ...EMPTY,
    letters: [...given, ...kept],
    drafts: goesOn ? before.drafts : [],
    contacts: mergeBy(({ address }) => address, step.contacts, before?.contacts ?? []),
    pieces,
    mine: [...new Set([...(before?.mine ?? []), ...step.pieces.map(({ id }) => id).filter((id) => !held.has(id))])],
    folders: step.folders.length > 0 ? step.folders : (before?.folders ?? []),
    count: before?.count ?? 0,
  };
  const opened: MailWorld = { ...world, earlier: [...world.letters, ...world.drafts].map(({ id }) => id) };
  if (goesOn) return { ...opened, view: before.view, folder: before.folder, search: before.search, signedIn: before.signedIn };
  return startsSignedOut(step) ? { ...opened, signedIn: false, view: { kind: "sign-in" } } : firstView(step, opened);
}

function firstView({ screen, letters }: MailStep, world: MailWorld): MailWorld {
  const [first] = letters;
  switch (screen) {
    case "letter": return first ? { ...world, view: { kind: "letter", letter: first.id }, folder: first.folder, letters: world.letters.map((letter) => (letter.id === first.id ? { ...letter, read: true } : letter)) } : world;
    case "new": case "continue": return startDraft(world, {});
    case "box": return world;
  }
}

/** One signs in first, unless one has to sign out before. */
function startsSignedOut({ goals }: MailStep): boolean {
  return goals.find(({ action }) => action === "sign-in" || action === "sign-out")?.action === "sign-in";
}

/** A new page to write on. */
export function startDraft(world: MailWorld, filled: Partial<Draft>): MailWorld {
  const id = `draft-${world.count + 1}`;
  const draft: Draft = { to: [], hidden: [], typedTo: "", typedHidden: "", hiding: false, subject: "", text: "", pieces: [], fresh: undefined, ...filled, id };
  return { ...world, count: world.count + 1, drafts: [...world.drafts, draft], view: { kind: "writing", draft: id }, menu: false };
}

function mergeBy<T>(key: (item: T) => string, first: readonly T[], then: readonly T[]): readonly T[] {
  const known = new Set(first.map(key));
  return [...first, ...then.filter((item) => !known.has(key(item)))];
}

export const letterOf = ({ letters }: MailWorld, id: string): Letter | undefined => letters.find((letter) => letter.id === id);
export const draftOf = ({ view, drafts }: MailWorld): Draft | undefined =>
  view.kind === "writing" || view.kind === "attaching" || view.kind === "no-subject" ? drafts.find(({ id }) => id === view.draft) : undefined;

/** The letters that a list shows, the newest first; a search looks through all folders but the bin. */
export function listed(world: MailWorld): readonly Letter[] {
  const { view, letters, search } = world;
  if (view.kind !== "folder") return [];
  const wanted = plainText(search);
  if (wanted !== "") return letters.filter(({ folder, from, address, subject, lines }) => folder !== "bin" && plainText([from, address, subject, ...lines.flatMap((line) => line.map(({ text }) => text))].join(" ")).includes(wanted));
  return letters.filter(({ folder }) => folder === view.folder);
}

/** Contacts that begin like what is typed, none when nothing is. */
export function suggested({ contacts }: MailWorld, draft: Draft, box: AddressBox): readonly MailContact[] {
  const typed = plainText(box === "to" ? draft.typedTo : draft.typedHidden);
  if (typed === "") return [];
  return contacts.filter(({ name, address }) => ![...draft.to, ...draft.hidden].includes(address)
    && [...name.split(/\s+/u), name, address].some((part) => plainText(part).startsWith(typed)));
}


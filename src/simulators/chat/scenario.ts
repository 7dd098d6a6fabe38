/**
 * The world of a telephone's messages and how a step opens it. What was typed lies here alone and goes with the step.
 * Nothing is ever taken out of the world: what was deleted, blocked or left stands in `removed`, so that « Annuler »
 * brings just that back and nothing that was written since is lost.
 */
import { plainText } from "#course/plain-text.ts";
import type { ChatContact, ChatMessage, ChatStep } from "#course/steps/chat.ts";

export type ChatView =
  | { readonly kind: "list" | "contacts" }
  | { readonly kind: "conversation" | "photos" | "saving"; readonly conversation: string }
  | { readonly kind: "link" | "forward"; readonly conversation: string; readonly message: string; readonly fromList: boolean };

/** A conversation or one of its messages may have the same name: it is always said which. */
export type Thing = { readonly of: "conversation" | "message"; readonly id: string };
export type Removal = Thing & { readonly how: "deleted" | "blocked" | "left" };

/** A message of the conversation: given by the lesson, or written by the person. */
export type Bubble = ChatMessage & {
  /** Written in this step. */
  readonly fresh: boolean;
  /** The photo that she sent. */
  readonly sentPhoto?: string;
};
export type Thread = {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly realName: string;
  readonly people: number | undefined;
  readonly members: readonly string[];
  readonly answers: readonly string[];
  readonly bubbles: readonly Bubble[];
  /** What comes when she answers, one a time. */
  readonly waiting: readonly Bubble[];
};

export type ChatAct =
  | { readonly kind: "menu" | "delete"; readonly thing: Thing }
  | { readonly kind: "open" | "block" | "leave" | "mute" | "add-contact"; readonly conversation: string }
  | { readonly kind: "link" | "listen" | "forward"; readonly message: string }
  | { readonly kind: "write" | "answer" | "write-name" | "suggest-name"; readonly text: string }
  | { readonly kind: "send-photo"; readonly photo: string }
  | { readonly kind: "write-to" | "forward-to"; readonly to: string }
  | { readonly kind: "new" | "photos" | "send" | "record" | "drop-voice" | "save" | "back" | "close-menu" | "take-back" };

export type ChatWorld = {
  readonly view: ChatView;
  /** Whose small menu is open. */
  readonly menu: Thing | undefined;
  readonly threads: readonly Thread[];
  readonly contacts: readonly ChatContact[];
  /** What stands in the box of a conversation, by its id. */
  readonly drafts: Readonly<Record<string, string>>;
  /** The name that a number will be saved under. */
  readonly newName: string;
  /** A voice message is being made; nothing is really recorded. */
  readonly recording: boolean;
  readonly removed: readonly Removal[];
  readonly muted: readonly string[];
  /** Facts: conversations and messages seen, voice messages heard, conversations begun, numbers saved, what was passed on. */
  readonly opened: readonly string[];
  readonly listened: readonly string[];
  readonly begun: readonly string[];
  readonly saved: readonly string[];
  readonly forwarded: readonly { readonly message: string; readonly to: string }[];
  /** Numbers what is written. */
  readonly count: number;
};

export function openTelephone(step: ChatStep): ChatWorld {
  const threads = step.conversations.map(({ id, name, number, realName, people, members, answers, messages }): Thread => ({
    id, name, number, realName, people, members, answers,
    bubbles: messages.filter(({ afterReply }) => !afterReply).map((message) => ({ ...message, fresh: false })),
    waiting: messages.filter(({ afterReply }) => afterReply).map((message) => ({ ...message, fresh: false })),
  }));
  const world: ChatWorld = {
    view: { kind: "list" }, menu: undefined, threads, contacts: step.contacts, drafts: {}, newName: "", recording: false,
    removed: [], muted: [], opened: [], listened: [], begun: [], saved: [], forwarded: [], count: 0,
  };
  const [first] = threads;
  return step.screen === "conversation" && first ? openThread(world, first) : world;
}

export function openThread(world: ChatWorld, thread: Thread): ChatWorld {
  return {
    ...world, menu: undefined, recording: false, view: { kind: "conversation", conversation: thread.id },
    opened: [...new Set([...world.opened, thread.id, ...thread.bubbles.map(({ id }) => id)])],
  };
}

const isRemoved = ({ removed }: ChatWorld, how: Removal["how"], of: Thing["of"], id: string): boolean =>
  removed.some((removal) => removal.how === how && removal.of === of && removal.id === id);
export const isBlocked = (world: ChatWorld, { id }: Thread): boolean => isRemoved(world, "blocked", "conversation", id);
export const isLeft = (world: ChatWorld, { id }: Thread): boolean => isRemoved(world, "left", "conversation", id);
/** One can write in it. */
export const isOpen = (world: ChatWorld, thread: Thread): boolean => !isBlocked(world, thread) && !isLeft(world, thread);

/** The messages of a conversation that are still there. */
export const shownBubbles = (world: ChatWorld, { bubbles }: Thread): readonly Bubble[] => bubbles.filter(({ id }) => !isRemoved(world, "deleted", "message", id));

/** A conversation goes with its last message, unless she has just begun it. */
export const isGone = (world: ChatWorld, thread: Thread): boolean =>
  isRemoved(world, "deleted", "conversation", thread.id) || (shownBubbles(world, thread).length === 0 && !world.begun.includes(thread.id));
export const shownThreads = (world: ChatWorld): readonly Thread[] => world.threads.filter((thread) => !isGone(world, thread));

export const threadOf = ({ threads }: ChatWorld, id: string): Thread | undefined => threads.find((thread) => thread.id === id);
export const threadHolding = ({ threads }: ChatWorld, message: string): Thread | undefined =>
  threads.find(({ bubbles, waiting }) => [...bubbles, ...waiting].some(({ id }) => id === message));
export const bubbleOf = (world: ChatWorld, message: string): Bubble | undefined => threadHolding(world, message)?.bubbles.find(({ id }) => id === message);
export const isScam = ({ bubbles, waiting }: Thread): boolean => [...bubbles, ...waiting].some(({ scam }) => scam);
/** The conversation that is open, or whose page is. */
export const currentThread = (world: ChatWorld): Thread | undefined => ("conversation" in world.view ? threadOf(world, world.view.conversation) : undefined);

/** A contact's name stands for his number. */
export const titleOf = ({ contacts }: ChatWorld, { name, number }: Pick<Thread, "name" | "number">): string =>
  (number === "" ? undefined : contacts.find((contact) => contact.number === number)?.name) ?? name;
export const isKnown = ({ contacts }: ChatWorld, { number }: Thread): boolean => contacts.some((contact) => contact.number === number);

/** By its id, else by the contact it is with. */
export function threadNamed(world: ChatWorld, where: string): Thread | undefined {
  const contact = world.contacts.find(({ name }) => plainText(name) === plainText(where));
  return threadOf(world, where) ?? (contact && world.threads.find((thread) => isWith(world, thread, contact)));
}
export const isWith = (world: ChatWorld, thread: Thread, { name, number }: ChatContact): boolean =>
  thread.people === undefined && (plainText(titleOf(world, thread)) === plainText(name) || (number !== "" && thread.number === number));

/** Ready-made answers offered here. */
export const answersIn = (step: ChatStep, { answers }: Thread): readonly string[] => (answers.length > 0 ? answers : step.answers);

export const wordsOf = (lines: ChatMessage["lines"]): string => lines.map((line) => line.map(({ text }) => text).join("")).join(" ");

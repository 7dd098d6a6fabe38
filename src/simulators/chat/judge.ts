/** When a goal of the telephone is reached, where something may be sent, and what a mistaken act is called. */
import { plainText, writtenWords } from "#course/plain-text.ts";
import type { MistakeCode } from "#course/mistake.ts";
import type { ChatAction, ChatForbidden, ChatGoal, ChatStep } from "#course/steps/chat.ts";
import { answersIn, bubbleOf, type Bubble, type ChatAct, type ChatWorld, currentThread, isBlocked, isGone, isLeft, isOpen, isScam, shownBubbles, type Thing, type Thread, threadHolding, threadNamed, threadOf, wordsOf } from "./scenario.ts";

type Given = { readonly step: ChatStep; readonly world: ChatWorld };

const SENDING: readonly ChatAction[] = ["reply", "send-photo", "voice"];
export const isSending = ({ action }: ChatGoal): boolean => SENDING.includes(action);
const asked = (step: ChatStep, action: ChatAction): readonly ChatGoal[] => step.goals.filter((goal) => goal.action === action);

/** What she has sent where a goal wants it, and has not deleted again. */
const sentFor = ({ world, goal }: { readonly world: ChatWorld; readonly goal: ChatGoal }): readonly Bubble[] =>
  world.threads.filter((thread) => isMeant({ world, thread, goal })).flatMap((thread) => shownBubbles(world, thread).filter(({ fresh }) => fresh));

export function isMeant({ world, thread, goal: { where } }: { readonly world: ChatWorld; readonly thread: Thread; readonly goal: ChatGoal }): boolean {
  return where === "" ? !isScam(thread) : threadNamed(world, where) === thread;
}

export function reaches({ step, world, goal }: Given & { readonly goal: ChatGoal }): boolean {
  const { value } = goal;
  const thread = threadOf(world, value);
  switch (goal.action) {
    case "open": return value === "" ? world.opened.length > 0 : world.opened.includes(value);
    case "reply": return hasReplied(step, goal, sentFor({ world, goal }).map(({ lines }) => wordsOf(lines)).filter((text) => text !== ""));
    case "new": return world.begun.some((id) => value === "" || threadNamed(world, value)?.id === id);
    case "send-photo": return sentFor({ world, goal }).some(({ sentPhoto }) => sentPhoto !== undefined && (value === "" || sentPhoto === value));
    case "voice": return sentFor({ world, goal }).some(({ voice }) => voice !== undefined);
    case "listen": return world.listened.includes(value);
    case "contact": return world.saved.includes(value);
    case "block": return thread !== undefined && isBlocked(world, thread);
    case "leave": return thread !== undefined && isLeft(world, thread);
    case "mute": return world.muted.includes(value);
    case "delete": return isDeleted(world, value);
    case "forward": return world.forwarded.some(({ message, to }) => plainText(to) === plainText(value) && isForwarded({ step, world, goal }, message));
  }
}

/** Short messages one after the other are one answer: their words add up. */
function hasReplied({ exact }: ChatStep, { value, words }: ChatGoal, texts: readonly string[]): boolean {
  if (words !== undefined) return writtenWords(texts.join(" ")).length >= words;
  return texts.some((text) => value === "" || (exact ? text.trim() === value : plainText(text) === plainText(value)));
}

function isDeleted(world: ChatWorld, id: string): boolean {
  const thread = threadOf(world, id) ?? threadHolding(world, id);
  return thread !== undefined && (isGone(world, thread) || world.removed.some((removal) => removal.how === "deleted" && removal.id === id));
}

/** The message that is to be passed on: the one named, else the trap, else any. */
export function isForwarded({ step, world, goal: { where } }: Given & { readonly goal: ChatGoal }, message: string): boolean {
  if (where !== "") return message === where;
  return step.conversations.some(({ messages }) => messages.some(({ scam }) => scam)) ? bubbleOf(world, message)?.scam === true : true;
}

const isWanted = (goals: readonly ChatGoal[], is: (goal: ChatGoal) => boolean): MistakeCode | undefined =>
  goals.length === 0 ? "wrong-button" : goals.some(is) ? undefined : "wrong-message";

/** Why an act is not done, if it is not: what nothing asks for and would lead astray is only said. */
export function objection({ step, world, act }: Given & { readonly act: ChatAct }): MistakeCode | undefined {
  switch (act.kind) {
    case "delete": return bubbleOf(world, act.thing.id)?.fresh ? undefined : isWanted(asked(step, "delete"), ({ value }) => meansThing(world, value, act.thing));
    case "block": case "leave": return isWanted(asked(step, act.kind), ({ value }) => value === act.conversation);
    case "mute": return world.muted.includes(act.conversation) ? undefined : isWanted(asked(step, "mute"), ({ value }) => value === act.conversation);
    case "add-contact": return isWanted(asked(step, "contact"), ({ value }) => value === act.conversation);
    case "forward": return isWanted(asked(step, "forward"), (goal) => isForwarded({ step, world, goal }, act.message));
    case "forward-to": return asked(step, "forward").some(({ value }) => plainText(value) === plainText(act.to)) ? undefined : "wrong-recipient";
    case "write-to": {
      const goals = asked(step, "new");
      return goals.length === 0 || goals.some(({ value }) => value === "" || plainText(value) === plainText(act.to)) ? undefined : "wrong-recipient";
    }
    case "send": case "send-photo": case "record": return sendingObjection({ step, world, act });
    case "menu": case "open": case "link": case "listen": case "write": case "answer": case "write-name": case "suggest-name": case "new": case "photos": case "drop-voice": case "save":
    case "back": case "close-menu": case "take-back": return undefined;
  }
}

/** One message alone is its conversation; the only message left of a conversation is it too. */
function meansThing(world: ChatWorld, value: string, { of, id }: Thing): boolean {
  if (value === id) return true;
  const thread = of === "conversation" ? threadOf(world, id) : threadHolding(world, id);
  return thread !== undefined && shownBubbles(world, thread).length === 1 && (value === thread.id || thread.bubbles.some((bubble) => bubble.id === value));
}

function sendingObjection({ step, world, act }: Given & { readonly act: ChatAct }): MistakeCode | undefined {
  const thread = currentThread(world);
  if (!thread || !isOpen(world, thread)) return undefined;
  const draft = world.drafts[thread.id] ?? "";
  if (act.kind === "send" && draft.trim() === "") return "sent-empty";
  const goals = step.goals.filter(isSending);
  const here = goals.filter((goal) => isMeant({ world, thread, goal }));
  if (here.length === 0 && isScam(thread)) return "replied-to-scam";
  if (here.length === 0 && goals.length > 0) return "wrong-recipient";
  if (act.kind === "send-photo") {
    const photos = here.filter((goal) => goal.action === "send-photo" && !reaches({ step, world, goal }));
    return photos.length === 0 || photos.some(({ value }) => value === "" || value === act.photo) ? undefined : "wrong-choice";
  }
  return act.kind === "send" ? slipIn(step, here.filter((goal) => goal.action === "reply" && !reaches({ step, world, goal })), draft, thread) : undefined;
}

/** Where exact words are wanted, others are not sent: they stay in the box, to be mended. */
function slipIn(step: ChatStep, goals: readonly ChatGoal[], draft: string, thread: Thread): MistakeCode | undefined {
  const [first] = goals;
  if (!first || goals.some((goal) => goal.words !== undefined || hasReplied(step, goal, [draft]))) return undefined;
  if (plainText(draft) === plainText(first.value)) return draft.toLowerCase().trim() === first.value.toLowerCase() ? "case" : "accent";
  if (answersIn(step, thread).some((answer) => plainText(answer) === plainText(draft))) return "wrong-choice";
  const longer = plainText(draft).length - plainText(first.value).length;
  return longer < 0 ? "missing" : longer > 0 ? "extra" : "next-key";
}

/** The mistake that an act is, if it is the forbidden one. */
export function breaks({ step, world, act, forbidden: { action, value } }: Given & { readonly act: ChatAct; readonly forbidden: ChatForbidden }): MistakeCode | undefined {
  switch (action) {
    case "touch-link": return act.kind === "link" && (value === "" || value === act.message || threadHolding(world, act.message)?.id === value) ? "link-touched" : undefined;
    case "reply": {
      const thread = currentThread(world);
      const sends = act.kind === "send-photo" || act.kind === "record" || act.kind === "send";
      if (!sends || !thread || (act.kind === "send" && (world.drafts[thread.id] ?? "").trim() === "")) return undefined;
      const meant = value === "" ? !step.goals.some((goal) => isSending(goal) && isMeant({ world, thread, goal })) : value === thread.id || thread.bubbles.some(({ id }) => id === value);
      return meant ? (isScam(thread) ? "replied-to-scam" : "wrong-recipient") : undefined;
    }
  }
}

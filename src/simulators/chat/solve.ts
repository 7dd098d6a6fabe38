/** The telephone's solver: from wherever somebody stands, the next act towards a goal, and the hand that does it. */
import { plainText, writtenWords } from "#course/plain-text.ts";
import { UNDO_SPOT } from "#course/place.ts";
import type { Move } from "#course/practice.ts";
import type { ChatGoal, ChatStep } from "#course/steps/chat.ts";
import { isForwarded, isMeant, isSending, reaches } from "./judge.ts";
import { answersIn, type ChatAct, type ChatWorld, currentThread, isGone, isOpen, isScam, shownBubbles, type Thing, type Thread, threadHolding, threadNamed, threadOf, wordsOf } from "./scenario.ts";

type Given = { readonly step: ChatStep; readonly world: ChatWorld };
type Aim = Given & { readonly goal: ChatGoal };

/** So many words when a goal only asks for an answer. */
const ANY_WORDS = 3;
/** An ordinary act of this place: the engine's own undo would lose what was written since. */
const TAKE_BACK: ChatAct = { kind: "take-back" };

export function nextAct({ step, world, goal }: Aim): ChatAct | undefined {
  const { value } = goal;
  switch (goal.action) {
    case "open": {
      const thread = value === "" ? world.threads[0] : (threadOf(world, value) ?? threadHolding(world, value));
      return thread && (waitsIn(thread, value) ? sendTowards({ step, world, goal: { ...goal, where: thread.id, action: "reply", value: "" } }) : visible(world, thread) ?? toList(world) ?? { kind: "open", conversation: thread.id });
    }
    case "reply": case "send-photo": case "voice": return sendTowards({ step, world, goal });
    case "new": {
      const to = value === "" ? world.contacts[0]?.name : value;
      if (to === undefined) return undefined;
      return world.view.kind === "contacts" ? { kind: "write-to", to } : (toList(world) ?? { kind: "new" });
    }
    case "listen": {
      const thread = threadHolding(world, value);
      if (!thread) return undefined;
      if (waitsIn(thread, value)) return sendTowards({ step, world, goal: nextToSend({ step, world }, thread) ?? { ...goal, where: thread.id, action: "reply", value: "" } });
      return bubbleVisible(world, thread, value) ?? toThread(world, thread) ?? { kind: "listen", message: value };
    }
    case "contact": return saveTowards(world, value);
    case "forward": return forwardTowards({ step, world, goal });
    case "mute": return inMenu(world, { of: "conversation", id: value }, { kind: "mute", conversation: value });
    case "block": case "leave": return before({ step, world, goal }) ?? inMenu(world, { of: "conversation", id: value }, { kind: goal.action, conversation: value });
    case "delete": return before({ step, world, goal }) ?? deleteTowards(world, value);
  }
}

const waitsIn = ({ waiting }: Thread, message: string): boolean => waiting.some(({ id }) => id === message);
/** What was deleted comes back first. */
const visible = (world: ChatWorld, thread: Thread): ChatAct | undefined => (isGone(world, thread) ? TAKE_BACK : undefined);
const bubbleVisible = (world: ChatWorld, thread: Thread, message: string): ChatAct | undefined =>
  isGone(world, thread) || !shownBubbles(world, thread).some(({ id }) => id === message) ? TAKE_BACK : undefined;

const toList = ({ view }: ChatWorld): ChatAct | undefined => (view.kind === "list" ? undefined : { kind: "back" });

function toThread(world: ChatWorld, thread: Thread): ChatAct | undefined {
  const { view } = world;
  if (view.kind === "conversation" && view.conversation === thread.id) return undefined;
  return visible(world, thread) ?? toList(world) ?? { kind: "open", conversation: thread.id };
}

/** A conversation's menu is on its row and at its head, a message's beside it. */
function inMenu(world: ChatWorld, thing: Thing, act: ChatAct): ChatAct | undefined {
  const thread = thing.of === "conversation" ? threadOf(world, thing.id) : threadHolding(world, thing.id);
  if (!thread) return undefined;
  const way = thing.of === "conversation" ? toMenuOf(world, thread) : (bubbleVisible(world, thread, thing.id) ?? toThread(world, thread));
  return way ?? (world.menu?.of === thing.of && world.menu.id === thing.id ? act : { kind: "menu", thing });
}

function toMenuOf(world: ChatWorld, thread: Thread): ChatAct | undefined {
  const isAtHead = world.view.kind === "conversation" && world.view.conversation === thread.id;
  return visible(world, thread) ?? (isAtHead ? undefined : toList(world));
}

function deleteTowards(world: ChatWorld, value: string): ChatAct | undefined {
  const thing: Thing = { of: threadOf(world, value) ? "conversation" : "message", id: value };
  const thread = threadHolding(world, value);
  if (thing.of === "message" && thread && waitsIn(thread, value)) return undefined;
  return inMenu(world, thing, { kind: "delete", thing });
}

/** What is deleted, blocked or left is of no more use: all else that is asked for with it comes first. */
function before({ step, world, goal }: Aim): ChatAct | undefined {
  const thread = threadOf(world, goal.value) ?? threadHolding(world, goal.value);
  const first = step.goals.find((other) => other !== goal && !reaches({ step, world, goal: other }) && thread && needs({ step, world, goal: other }, thread)
    && (goal.action === "delete" ? other.action !== "delete" : other.action !== "block" && other.action !== "leave" && other.action !== "delete"));
  return first && nextAct({ step, world, goal: first });
}

function needs({ step, world, goal }: Aim, thread: Thread): boolean {
  const holds = (id: string): boolean => id === thread.id || threadHolding(world, id) === thread;
  switch (goal.action) {
    case "reply": case "send-photo": case "voice": return isMeant({ world, thread, goal });
    case "new": return false;
    case "forward": return thread.bubbles.some(({ id }) => isForwarded({ step, world, goal }, id));
    case "open": case "listen": case "contact": case "block": case "delete": case "mute": case "leave": return holds(goal.value);
  }
}

/** The next thing to be sent in a conversation, of all that is asked for there. */
const nextToSend = ({ step, world }: Given, thread: Thread): ChatGoal | undefined =>
  step.goals.find((goal) => isSending(goal) && isMeant({ world, thread, goal }) && !reaches({ step, world, goal }));

function sendTowards({ step, world, goal }: Aim): ChatAct | undefined {
  const usable = (thread: Thread): boolean => !isScam(thread) && isOpen(world, thread) && !isGone(world, thread);
  const here = currentThread(world);
  const thread = goal.where !== "" ? threadNamed(world, goal.where) : here && usable(here) ? here : (world.threads.find(usable) ?? world.threads.find((other) => !isScam(other)));
  if (!thread) return nextAct({ step, world, goal: { action: "new", value: goal.where, where: "", label: "" } });
  if (!isOpen(world, thread) || isGone(world, thread)) return world.removed.length > 0 ? TAKE_BACK : nextAct({ step, world, goal: { action: "new", value: goal.where, where: "", label: "" } });
  if (goal.action === "send-photo" && world.view.kind === "photos" && world.view.conversation === thread.id) {
    const photo = goal.value === "" ? step.photos[0]?.id : goal.value;
    return photo === undefined ? undefined : { kind: "send-photo", photo };
  }
  const way = toThread(world, thread);
  if (way) return way;
  if (goal.action === "voice") return { kind: "record" };
  if (world.recording) return { kind: "drop-voice" };
  return goal.action === "send-photo" ? { kind: "photos" } : writeTowards({ step, world, goal, thread });
}

function writeTowards({ step, world, goal: { value, words }, thread }: Aim & { readonly thread: Thread }): ChatAct {
  const answers = answersIn(step, thread);
  const draft = (world.drafts[thread.id] ?? "").trim();
  // Another goal of this conversation may want exact words: those first, since no others leave then.
  const exact = step.goals.find((goal) => goal.action === "reply" && goal.words === undefined && goal.value !== "" && isMeant({ world, thread, goal }) && !reaches({ step, world, goal }));
  const wanted = value === "" && words === undefined && exact ? exact.value : value;
  if (wanted === "" || words !== undefined) {
    const enough = words ?? 1;
    if (writtenWords(draft).length >= enough) return { kind: "send" };
    const answer = answers.find((text) => writtenWords(text).length >= enough);
    return answer === undefined ? { kind: "write", text: filler(step, words ?? ANY_WORDS) } : { kind: "answer", text: answer };
  }
  if (step.exact ? draft === wanted : plainText(draft) === plainText(wanted)) return { kind: "send" };
  return answers.includes(wanted) ? { kind: "answer", text: wanted } : { kind: "write", text: wanted };
}

/** So many words in the step's own language: those of its instruction, as a person might say them again. */
function filler({ say, title }: ChatStep, count: number): string {
  const words = `${wordsOf(say)} ${title}`.split(/\s+/u).map((word) => word.replace(/[.,:;!?]+$/u, "")).filter((word) => /^\p{L}[\p{L}'’-]*$/u.test(word));
  return `${Array.from({ length: count }, (_, index) => words[index % Math.max(1, words.length)] ?? "Clairval").join(" ")}.`;
}

function saveTowards(world: ChatWorld, conversation: string): ChatAct | undefined {
  const thread = threadOf(world, conversation);
  if (!thread) return undefined;
  const { view } = world;
  if (view.kind !== "saving" || view.conversation !== conversation) return inMenu(world, { of: "conversation", id: conversation }, { kind: "add-contact", conversation });
  if (thread.realName !== "") return plainText(world.newName) === plainText(thread.realName) ? { kind: "save" } : { kind: "suggest-name", text: thread.realName };
  return /\p{L}/u.test(world.newName) ? { kind: "save" } : { kind: "write-name", text: "Clairval" };
}

function forwardTowards({ step, world, goal }: Aim): ChatAct | undefined {
  const messages = world.threads.flatMap(({ bubbles }) => bubbles).filter(({ id, from }) => from !== "" && isForwarded({ step, world, goal }, id));
  const [message] = messages;
  const thread = message && threadHolding(world, message.id);
  if (!message || !thread) return undefined;
  const { view } = world;
  if (view.kind === "forward") return messages.some(({ id }) => id === view.message) ? { kind: "forward-to", to: goal.value } : { kind: "back" };
  const alone = !isGone(world, thread) && shownBubbles(world, thread).length === 1 && view.kind === "list";
  return bubbleVisible(world, thread, message.id) ?? inMenu(world, alone ? { of: "conversation", id: thread.id } : { of: "message", id: message.id }, { kind: "forward", message: message.id });
}

/** Where a hand does it. A menu's own lines need no name: one menu is open at a time. */
export function moveOf(act: ChatAct): Move {
  const touch = (spot: string): Move => ({ kind: "touch", spot });
  switch (act.kind) {
    case "open": return touch(`open-${act.conversation}`);
    case "menu": return touch(`${act.thing.of === "conversation" ? "menu" : "about"}-${act.thing.id}`);
    case "link": case "listen": return touch(`${act.kind}-${act.message}`);
    case "write": return { kind: "type", spot: "write", text: act.text };
    case "write-name": return { kind: "type", spot: "write-name", text: act.text };
    case "answer": return touch(`answer-${act.text}`);
    case "send-photo": return touch(`photo-${act.photo}`);
    case "write-to": return touch(`to-${act.to}`);
    case "forward-to": return touch(`send-${act.to}`);
    case "take-back": return touch(UNDO_SPOT);
    case "delete": case "block": case "leave": case "mute": case "add-contact": case "forward": case "suggest-name": case "new": case "photos": case "send": case "record": case "drop-voice": case "save":
    case "back": case "close-menu": return touch(act.kind);
  }
}

/**
 * A pretend telephone's messages: read, answer, send a photo or a voice, pass on, block, delete, leave (curriculum,
 * 4.9). Nothing is really sent or recorded. What no goal asks for and would lead astray is not done but said; looking
 * around, and writing where no trap lies, is free.
 */
import { plainText } from "#course/plain-text.ts";
import { type Change, type Place, practiceIn } from "#course/place.ts";
import { holdsRealNumber } from "#course/real-number.ts";
import type { ChatForbidden, ChatGoal, ChatStep } from "#course/steps/chat.ts";
import { breaks, objection, reaches } from "./judge.ts";
import { type Bubble, bubbleOf, type ChatAct, type ChatWorld, currentThread, isGone, isOpen, isWith, openTelephone, openThread, type Removal, type Thread, threadHolding, threadOf } from "./scenario.ts";
import { moveOf, nextAct } from "./solve.ts";

type Given = { readonly step: ChatStep; readonly world: ChatWorld; readonly act: ChatAct };

function change({ step, world, act }: Given): Change<ChatWorld> {
  if (act.kind !== "link" && step.forbidden.some((forbidden) => breaks({ step, world, act, forbidden }))) return { world };
  const mistake = objection({ step, world, act });
  return mistake ? { world: { ...world, menu: undefined }, mistake } : follow({ step, world, act });
}

function follow({ step, world, act }: Given): Change<ChatWorld> {
  const closed: ChatWorld = { ...world, menu: undefined };
  const here = currentThread(world);
  switch (act.kind) {
    case "menu": return { world: { ...world, menu: act.thing } };
    case "close-menu": return { world: closed };
    case "open": {
      const thread = threadOf(world, act.conversation);
      return { world: thread ? openThread(world, thread) : world };
    }
    case "back": return { world: goBack(closed) };
    case "link": return touchLink(closed, act.message);
    case "listen": return { world: { ...closed, listened: [...new Set([...world.listened, act.message])] } };
    case "delete": return { world: remove(closed, { ...act.thing, how: "deleted" }) };
    case "block": return { world: remove(closed, { of: "conversation", id: act.conversation, how: "blocked" }) };
    case "leave": return { world: remove(closed, { of: "conversation", id: act.conversation, how: "left" }) };
    case "take-back": return { world: { ...closed, removed: world.removed.slice(0, -1) } };
    case "mute": return { world: { ...closed, muted: world.muted.includes(act.conversation) ? world.muted.filter((id) => id !== act.conversation) : [...world.muted, act.conversation] } };
    case "forward": {
      const thread = threadHolding(world, act.message);
      return { world: thread ? { ...closed, view: { kind: "forward", conversation: thread.id, message: act.message, fromList: world.view.kind === "list" } } : closed };
    }
    case "forward-to": return { world: world.view.kind === "forward" ? { ...goBack(closed), forwarded: [...world.forwarded, { message: world.view.message, to: act.to }] } : world };
    case "new": return { world: { ...closed, view: { kind: "contacts" }, recording: false } };
    case "write-to": return { world: writeTo(closed, act.to) };
    case "add-contact": return { world: { ...closed, view: { kind: "saving", conversation: act.conversation }, newName: "", recording: false } };
    case "write-name": case "suggest-name": return holdsRealNumber(act.text) ? { world: { ...world, newName: "" }, mistake: "real-number" } : { world: { ...world, newName: act.text } };
    case "save": return here && world.view.kind === "saving" ? save(closed, here) : { world };
    case "photos": return { world: here ? { ...closed, recording: false, view: { kind: "photos", conversation: here.id } } : world };
    case "write": case "answer":
      if (!here) return { world };
      return holdsRealNumber(act.text) ? { world: writing(closed, here, ""), mistake: "real-number" } : { world: writing(closed, here, act.text) };
    case "send": return { world: here && canSend(world, here) ? send(writing(closed, here, ""), here, { lines: (world.drafts[here.id] ?? "").trim().split("\n").map((text) => [{ kind: "text", text }]) }) : world };
    case "send-photo": {
      const photo = step.photos.find(({ id }) => id === act.photo);
      return { world: here && photo && canSend(world, here) ? send({ ...closed, view: { kind: "conversation", conversation: here.id } }, here, { photo: photo.picture, sentPhoto: photo.id }) : world };
    }
    case "record":
      if (!here || !canSend(world, here)) return { world };
      return { world: world.recording ? send({ ...closed, recording: false }, here, { voice: 0 }) : { ...closed, recording: true } };
    case "drop-voice": return { world: { ...closed, recording: false } };
  }
}

const canSend = (world: ChatWorld, thread: Thread): boolean => (world.view.kind === "conversation" || world.view.kind === "photos") && isOpen(world, thread);
const writing = (world: ChatWorld, { id }: Thread, text: string): ChatWorld => ({ ...world, drafts: { ...world.drafts, [id]: text } });

/** She sends something, and whoever waited for her answer writes back. */
function send(world: ChatWorld, thread: Thread, what: Partial<Bubble>): ChatWorld {
  const bubble: Bubble = { id: `mine-${world.count + 1}`, from: "", when: "", scam: false, lines: [], afterReply: false, fresh: true, ...what };
  const [reply, ...waiting] = thread.waiting;
  const after: Thread = { ...thread, bubbles: [...thread.bubbles, bubble, ...(reply ? [reply] : [])], waiting };
  return { ...world, count: world.count + 1, threads: world.threads.map((other) => (other.id === thread.id ? after : other)), opened: [...world.opened, ...(reply ? [reply.id] : [])] };
}

/** A conversation that is deleted closes; blocked or left, one sees what became of it. */
function remove(world: ChatWorld, removal: Removal): ChatWorld {
  const removed: ChatWorld = { ...world, recording: false, removed: [...world.removed.filter(({ of, id, how }) => of !== removal.of || id !== removal.id || how !== removal.how), removal] };
  const thread = removal.of === "conversation" ? threadOf(world, removal.id) : threadHolding(world, removal.id);
  return thread && isGone(removed, thread) ? { ...removed, view: { kind: "list" } } : removed;
}

/** A link of a trap shows an empty page, where nothing can be lost; any other leads nowhere either. */
function touchLink(world: ChatWorld, message: string): Change<ChatWorld> {
  const thread = threadHolding(world, message);
  if (!thread) return { world };
  return { world: { ...world, recording: false, view: { kind: "link", conversation: thread.id, message, fromList: false } }, ...(bubbleOf(world, message)?.scam && { mistake: "link-touched" as const }) };
}

function writeTo(world: ChatWorld, to: string): ChatWorld {
  const contact = world.contacts.find(({ name }) => plainText(name) === plainText(to));
  if (!contact) return world;
  const known = world.threads.find((thread) => isWith(world, thread, contact));
  const thread = known ?? { id: `to-${contact.name}`, name: contact.name, number: contact.number, realName: "", people: undefined, members: [], answers: [], bubbles: [], waiting: [] };
  const begun: ChatWorld = { ...world, threads: known ? world.threads : [thread, ...world.threads], begun: [...new Set([...world.begun, thread.id])], removed: world.removed.filter(({ how, id }) => how !== "deleted" || id !== thread.id) };
  return openThread(begun, thread);
}

/** A name with at least one letter; where the lesson says whose number it is, its first word is in it. */
function save(world: ChatWorld, thread: Thread): Change<ChatWorld> {
  const name = world.newName.trim();
  if (!/\p{L}/u.test(name)) return { world, mistake: "missing" };
  const [wanted = ""] = plainText(thread.realName).split(" ");
  if (!plainText(name).includes(wanted)) return { world, mistake: wanted.startsWith(plainText(name)) ? "missing" : "next-key" };
  return {
    world: {
      ...world, contacts: [...world.contacts.filter(({ number }) => number !== thread.number), { name, number: thread.number }],
      saved: [...new Set([...world.saved, thread.id])], newName: "", view: { kind: "conversation", conversation: thread.id },
    },
  };
}

function goBack(world: ChatWorld): ChatWorld {
  const { view } = world;
  switch (view.kind) {
    case "list": return world;
    case "contacts": case "conversation": return { ...world, recording: false, view: { kind: "list" } };
    case "photos": case "saving": return { ...world, view: { kind: "conversation", conversation: view.conversation } };
    case "link": case "forward": return { ...world, view: view.fromList ? { kind: "list" } : { kind: "conversation", conversation: view.conversation } };
  }
}

export const chatPlace: Place<ChatStep, ChatGoal, ChatForbidden, ChatWorld, ChatAct> = {
  open: openTelephone, change, reaches, breaks, solve: nextAct,
  move: ({ act }) => moveOf(act),
};
export const chat = practiceIn(chatPlace);

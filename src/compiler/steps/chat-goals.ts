/** What is to be done with a telephone's messages, and what must not happen there. */
import type { ChatAction, ChatContact, ChatConversation, ChatForbidden, ChatGoal, ChatPhoto } from "#course/steps/chat.ts";
import type { ListItem } from "../document.ts";
import type { Report } from "../finding.ts";
import { plainWord, table } from "../keywords.ts";
import { plain } from "../sentence.ts";
import { numbersIn, splitGoal, unknownWord } from "./frame.ts";

const ACTIONS = table([
  ["open", "ouvrir"], ["reply", "repondre"], ["new", "nouveau"], ["send-photo", "envoyer-photo"], ["voice", "vocal"], ["listen", "ecouter"], ["contact"],
  ["block", "bloquer"], ["delete", "effacer"], ["forward", "transferer"], ["mute", "muet"], ["leave", "quitter"],
]);
const FORBIDDEN = table([["touch-link", "toucher-lien"], ["reply", "repondre"]]);
const WITHOUT = new Set(["sans", "without"]);
/** « 4 mots »: so many at least. */
const WORDS = /^(\d+)\s+(mots?|words?)$/iu;

type World = { readonly conversations: readonly ChatConversation[]; readonly contacts: readonly ChatContact[]; readonly photos: readonly ChatPhoto[]; readonly report: Report };
type Written = { readonly action: ChatAction; readonly value: string; readonly label: string; readonly line: number };

export function readChatGoals(list: readonly ListItem[], world: World): { readonly goals: readonly ChatGoal[]; readonly forbidden: readonly ChatForbidden[] } {
  const written: Written[] = [];
  const forbidden: ChatForbidden[] = [];
  for (const { text, line } of list) {
    const { action: word, value, label } = splitGoal(text);
    if (WITHOUT.has(plainWord(word))) {
      forbidden.push(...value.split(",").flatMap((what) => readForbidden(world, { what: what.trim(), label: plain(label), line })));
      continue;
    }
    const action = ACTIONS.get(plainWord(word)) as ChatAction | undefined;
    if (action) written.push({ action, value, label: plain(label), line });
    else world.report(unknownWord("unknown-value", line, word, [...new Set(ACTIONS.values())]));
  }
  return { goals: written.map((goal) => ({ ...readGoal(world, goal, written), action: goal.action, label: goal.label })), forbidden };
}

/** « toucher-lien », « repondre faux-colis » */
function readForbidden(world: World, { what, label, line }: { readonly what: string; readonly label: string; readonly line: number }): readonly ChatForbidden[] {
  const [word = "", id = ""] = what.split(/\s*=\s*|\s+/);
  const action = FORBIDDEN.get(plainWord(word)) as ChatForbidden["action"] | undefined;
  if (!action) world.report(unknownWord("unknown-value", line, word, [...new Set(FORBIDDEN.values())]));
  if (id !== "") expectMessage(world, id, line);
  return action ? [{ action, value: id, label }] : [];
}

const conversationOf = ({ conversations }: World, id: string): ChatConversation | undefined =>
  conversations.find((conversation) => conversation.id === id || conversation.messages.some((message) => message.id === id));
const isMessage = ({ conversations }: World, id: string): boolean => conversations.some(({ messages }) => messages.some((message) => message.id === id));

function expectMessage(world: World, id: string, line: number, there = conversationOf(world, id) !== undefined): void {
  const known = [...new Set(world.conversations.flatMap((conversation) => [conversation.id, ...conversation.messages.map((message) => message.id)]))].join(", ");
  if (!there) world.report({
    line, code: "unknown-message",
    message: { fr: `aucun message ne s'appelle « ${id} ».`, en: `no message is called "${id}".` },
    proposal: { fr: `Choisissez : ${known}.`, en: `Choose: ${known}.` },
  });
}

/** « où -> quoi »: the part before the arrow says in which conversation, or which message. */
function readGoal(world: World, { action, value: written, line }: Written, all: readonly Written[]): Pick<ChatGoal, "value" | "where" | "words"> {
  const arrow = /^(.*?)\s*->\s*(.*)$/.exec(written);
  const [place, value] = arrow ? [arrow[1] ?? "", arrow[2] ?? ""] : ["", written];
  switch (action) {
    case "open": case "delete":
      expectMessage(world, value, line, (action === "open" && value === "") || conversationOf(world, value) !== undefined);
      return { value, where: "" };
    case "listen": {
      const conversation = conversationOf(world, value);
      const message = conversation?.messages.find(({ id, voice }) => voice !== undefined && (id === value || conversation.id === value));
      if (!message) world.report(notThere(line, "no-voice-message", { fr: `« ${value} » n'est pas un message vocal.`, en: `"${value}" is not a voice message.` }, { fr: "Ajoutez « audio: oui » au message.", en: "Add \"audio: yes\" to the message." }));
      return { value: message?.id ?? value, where: "" };
    }
    case "contact": case "block": case "mute": case "leave": {
      const conversation = conversationOf(world, value);
      expectMessage(world, value, line, conversation !== undefined);
      if (conversation && action === "leave" && conversation.people === undefined) world.report(notThere(line, "not-a-group", { fr: `« ${value} » n'est pas un groupe.`, en: `"${value}" is not a group.` }, { fr: "Ajoutez « groupe: » à la conversation.", en: "Add \"group:\" to the conversation." }));
      if (conversation && action === "contact" && conversation.number === "") world.report(notThere(line, "no-number", { fr: `« ${value} » n'a pas de numéro à enregistrer.`, en: `"${value}" has no number to save.` }, { fr: "Ajoutez « numero: » à la conversation.", en: "Add \"number:\" to the conversation." }));
      return { value: conversation?.id ?? value, where: "" };
    }
    case "new":
      if (world.contacts.length === 0 || (value !== "" && !isContact(world, value))) world.report(unknownWord("unknown-contact", line, value, world.contacts.map(({ name }) => name)));
      return { value, where: "" };
    case "forward":
      if (place !== "") expectMessage(world, place, line, isMessage(world, place));
      return { value, where: place };
    case "send-photo": {
      if (world.photos.length === 0 || (value !== "" && !world.photos.some(({ id }) => id === value))) world.report(unknownWord("unknown-photo", line, value, world.photos.map(({ id }) => id)));
      return { value, where: whereTo(world, { place, line }, all) };
    }
    case "voice": return { value: "", where: whereTo(world, { place: written, line }, all) };
    case "reply": {
      const only = !arrow && (conversationOf(world, value) !== undefined || isContact(world, value));
      const text = only ? "" : value;
      const [words] = WORDS.test(text) ? numbersIn(text) : [];
      return { value: text, where: whereTo(world, { place: only ? value : place, line }, all), ...(words !== undefined && { words }) };
    }
  }
}

const notThere = (line: number, code: string, message: Parameters<Report>[0]["message"], proposal: Parameters<Report>[0]["proposal"]): Parameters<Report>[0] => ({ line, code, message, proposal });
const isContact = ({ contacts }: World, name: string): boolean => contacts.some((contact) => plainWord(contact.name) === plainWord(name));

/** Where it goes when nobody says: to whom one writes anew, else what one has to open, else the only conversation. */
function whereTo(world: World, { place, line }: { readonly place: string; readonly line: number }, all: readonly Written[]): string {
  if (place !== "") {
    if (!isContact(world, place)) expectMessage(world, place, line);
    return conversationOf(world, place)?.id ?? place;
  }
  const named = all.find(({ action }) => action === "new") ?? all.find(({ action }) => action === "open");
  if (named && named.value !== "") return conversationOf(world, named.value)?.id ?? named.value;
  return world.conversations.length === 1 ? (world.conversations[0]?.id ?? "") : "";
}

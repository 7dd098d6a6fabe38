/** Chat: a pretend telephone's messages. */
import type { StepFrame } from "#course/step-frame.ts";
import type { ChatContact, ChatConversation, ChatMessage, ChatPhoto, ChatStep } from "#course/steps/chat.ts";
import type { Picture, PictureId } from "#course/lesson.ts";
import { chat } from "#simulators/chat/rules.ts";
import type { ItemPart, StepPart } from "../document.ts";
import { type Kind, playing } from "../kind.ts";
import { plainWord, table } from "../keywords.ts";
import { plain, splitPicture, toSentences } from "../sentence.ts";
import { listOf } from "../settings.ts";
import { readChatGoals } from "./chat-goals.ts";
import { type Making, numbersIn, oneOf, textOf, yes } from "./frame.ts";

const APPS = table([["sms"], ["discussion"]]);
const SCREENS = table([["list", "liste"], ["conversation"]]);
/** « quand: repondu »: it comes once the person has answered; « -> » may bring its words on the same line. */
const AFTER_REPLY = /^(?:repondu|répondu|answered)(?:\s*->\s*(.*))?$/iu;
/** « de: moi »: the person herself. */
const MYSELF = new Set(["moi", "me"]);

function readChat({ part, report }: Making, frame: StepFrame): ChatStep {
  const contacts = part.items.filter(({ item }) => item === "contact").map(({ settings }): ChatContact => ({ name: textOf(settings, "name"), number: textOf(settings, "number") }));
  const photos = part.items.filter(({ item }) => item === "photos").flatMap(({ list }) => list.flatMap(({ text }) => readPhoto(text)));
  const conversations = readConversations(part);
  if (conversations.length === 0 && contacts.length === 0) report({
    line: part.line, code: "no-message",
    message: { fr: "ce téléphone n'a aucun message.", en: "this telephone has no message." },
    proposal: { fr: "Ajoutez « ### message », ou « ### contact ».", en: "Add \"### message\", or \"### contact\"." },
  });
  const list = part.items.find(({ item }) => item === "to-do")?.list ?? [];
  const { goals, forbidden } = readChatGoals(list, { conversations, contacts, photos, report });
  const toSave = new Set(goals.filter(({ action }) => action === "contact").map(({ value }) => value));
  return {
    ...frame, kind: "chat",
    app: oneOf({ part, name: "app", words: APPS, report, otherwise: "sms" }),
    screen: oneOf({ part, name: "screen", words: SCREENS, report, otherwise: "list" }),
    // Before a number is saved, the telephone does not know whose it is.
    conversations: conversations.map((conversation) => (toSave.has(conversation.id) ? { ...conversation, name: conversation.number, realName: conversation.name === conversation.number ? "" : conversation.name } : conversation)),
    contacts, photos, answers: [...listOf(part.settings.get("answers")), ...listIn(part, "answers")].map(plain),
    exact: yes(part.settings, "exact"), goals, inOrder: yes(part.settings, "in-order"), forbidden,
  };
}

const listIn = ({ items }: StepPart, word: string): readonly string[] => items.filter(({ item }) => item === word).flatMap(({ list }) => list.map(({ text }) => text));

/** « ![alt](img/jardin.svg) jardin : Le jardin », or its name alone. */
function readPhoto(line: string): readonly ChatPhoto[] {
  const { picture, text } = splitPicture(line);
  const [id = "", ...name] = text.split(/\s+:\s+/);
  return picture ? [{ id: plainWord(id), name: name.join(" : ") || id, picture }] : [];
}

/** Messages under a « ### conversation » are its own; without any, each message is a conversation. */
function readConversations({ items }: StepPart): readonly ChatConversation[] {
  const conversations: ChatConversation[] = [];
  let open = false;
  for (const item of items) {
    if (item.item === "conversation") {
      conversations.push(readConversation(item, conversations.length));
      open = true;
    } else if (item.item === "message") {
      const last = conversations.at(-1);
      if (open && last) conversations[conversations.length - 1] = { ...last, messages: [...last.messages, readMessage(item, `${last.id}-${last.messages.length + 1}`, last.name)] };
      else conversations.push(alone(item, conversations.length));
    }
  }
  return conversations;
}

function readConversation({ settings, name: title }: ItemPart, index: number): ChatConversation {
  const group = listOf(settings.get("group"));
  const [count] = group.length === 1 ? numbersIn(group[0] ?? "") : [];
  const number = textOf(settings, "number");
  return {
    id: textOf(settings, "id") || `conversation-${index + 1}`, name: textOf(settings, "name") || title || number, number, realName: "",
    // Those who are named, and the person herself.
    ...(group.length > 0 && { people: count ?? group.length + 1 }), members: count === undefined ? group : [],
    answers: listOf(settings.get("answers")).map(plain), messages: [],
  };
}

function alone(item: ItemPart, index: number): ChatConversation {
  const name = textOf(item.settings, "name") || textOf(item.settings, "from") || textOf(item.settings, "number");
  const message = readMessage(item, `message-${index + 1}`, name);
  return { id: message.id, name, number: textOf(item.settings, "number"), realName: "", members: [], answers: listOf(item.settings.get("answers")).map(plain), messages: [message] };
}

function readMessage({ settings, text }: ItemPart, otherId: string, sender: string): ChatMessage {
  const from = textOf(settings, "from");
  const when = textOf(settings, "when");
  const after = AFTER_REPLY.exec(when);
  const said = after?.[1] ?? "";
  const photo = textOf(settings, "photo");
  const picture: Picture = { src: photo as PictureId, alt: textOf(settings, "alt") };
  const link = textOf(settings, "link");
  const [seconds = 0] = numbersIn(textOf(settings, "audio"));
  return {
    id: textOf(settings, "id") || otherId, from: MYSELF.has(plainWord(from)) ? "" : textOf(settings, "name") || from || sender, when: after ? "" : when, scam: yes(settings, "scam"),
    lines: [...(said === "" ? [] : toSentences([{ text: said, line: 0 }])), ...toSentences(text)],
    ...(photo !== "" && { photo: picture }), ...(settings.has("audio") && { voice: seconds }), ...(link !== "" && { link }), afterReply: after !== null,
  };
}

export const chatKind: Kind<"chat"> = {
  words: ["chat", "messages"],
  read: readChat,
  shape: ({ app, screen, conversations, contacts, photos, answers, exact, goals, inOrder, forbidden }) => [
    app, screen, exact, inOrder, contacts.length, photos.map(({ id }) => id), answers.length,
    conversations.map(({ id, people, messages }) => [id, people, messages.map(({ id: message, scam, afterReply, photo, voice }) => [message, scam, afterReply, photo?.src, voice !== undefined])]),
    goals.map(({ action, words }) => [action, words]), forbidden.map(({ action, value }) => [action, value]),
  ],
  pictures: ({ conversations, photos }) => [...photos.map(({ picture }) => picture), ...conversations.flatMap(({ messages }) => messages.flatMap(({ photo }) => photo ?? []))],
  play: playing(chat),
};

/** Chat: a pretend telephone's messages. */
import type { ChatGoal, ChatStep } from "#course/steps/chat.ts";
import type { StepFrame } from "#course/step-frame.ts";
import { chat } from "#simulators/chat/rules.ts";
import { type Kind, playing } from "../kind.ts";
import { plainWord, table } from "../keywords.ts";
import { plain, toSentences } from "../sentence.ts";
import { chosen, type Making, splitGoal, textOf, yes } from "./frame.ts";

const CHAT_ACTIONS = table([["open", "ouvrir"], ["forward", "transferer"], ["delete", "effacer"]]);
const FORBIDDEN = table([["touch-link", "toucher-lien"], ["reply", "repondre"]]);
const WITHOUT = new Set(["sans", "without"]);

function readChat({ part, report }: Making, frame: StepFrame): ChatStep {
  const messages = part.items.filter(({ item }) => item === "message").map(({ settings, text }) => ({
    id: textOf(settings, "id"), from: textOf(settings, "from"), when: textOf(settings, "when"), scam: yes(settings, "scam"), lines: toSentences(text),
  }));
  const goals: ChatGoal[] = [];
  const forbidden: ChatStep["forbidden"][number][] = [];
  for (const { text, line } of part.items.find(({ item }) => item === "to-do")?.list ?? []) {
    const { action, value, label } = splitGoal(text);
    if (WITHOUT.has(plainWord(action))) {
      forbidden.push({ action: chosen({ word: value, line, words: FORBIDDEN, report, otherwise: "touch-link" }), label: plain(label) });
    } else {
      const goal: ChatGoal = { action: chosen<ChatGoal["action"]>({ word: action, line, words: CHAT_ACTIONS, report, otherwise: "open" }), value, label: plain(label) };
      goals.push(goal);
      if (goal.action !== "forward" && !messages.some(({ id }) => id === value)) report({
        line, code: "unknown-message",
        message: { fr: `aucun message ne s'appelle « ${value} ».`, en: `no message is called "${value}".` },
        proposal: { fr: `Choisissez : ${messages.map(({ id }) => id).join(", ")}.`, en: `Choose: ${messages.map(({ id }) => id).join(", ")}.` },
      });
    }
  }
  return { ...frame, kind: "chat", messages, goals, forbidden };
}

export const chatKind: Kind<"chat"> = {
  words: ["chat", "messages"],
  read: readChat,
  shape: ({ messages, goals, forbidden }) => [messages.map(({ id, scam }) => [id, scam]), goals.map(({ action }) => action), forbidden.map(({ action }) => action)],
  play: playing(chat),
};

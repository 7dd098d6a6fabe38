/** Steps with messages and stories: sort, scenario, chat. */
import type { ChatGoal, ChatStep, Scene, ScenarioStep, SortStep, StepFrame } from "#course/step.ts";
import { CHAT_ACTIONS, ENDINGS, FORBIDDEN, plainWord, WITHOUT } from "../keywords.ts";
import { plain, toSentences } from "../sentence.ts";
import { listOf } from "../settings.ts";
import { chosen, type Making, numbersIn, pictureOf, textOf, yes } from "./frame.ts";
import { splitGoal } from "./hands.ts";

export function readSort({ part, report }: Making, frame: StepFrame): SortStep {
  const bins = listOf(part.settings.get("bins"));
  const joker = textOf(part.settings, "joker");
  const cards = part.items.filter(({ item }) => item === "card").map((card) => {
    const bin = bins.findIndex((name) => plainWord(name) === plainWord(textOf(card.settings, "bin")));
    if (bin < 0) report({
      line: card.settings.get("bin")?.line ?? card.line, code: "unknown-bin",
      message: { fr: `« ${textOf(card.settings, "bin")} » n'est pas un des bacs.`, en: `"${textOf(card.settings, "bin")}" is not one of the bins.` },
      proposal: { fr: `Choisissez : ${bins.join(", ")}.`, en: `Choose: ${bins.join(", ")}.` },
    });
    const from = textOf(card.settings, "from");
    const why = card.notes.find(({ word }) => word === "why");
    return { ...(from && { from }), lines: toSentences(card.text), bin: Math.max(0, bin), why: plain(why?.text ?? "") };
  });
  const [right = cards.length, of = cards.length] = numbersIn(textOf(part.settings, "pass"));
  if (right > cards.length || of !== cards.length) report({
    line: part.settings.get("pass")?.line ?? part.line, code: "pass-mark",
    message: { fr: `il y a ${cards.length} cartes, pas ${of}.`, en: `there are ${cards.length} cards, not ${of}.` },
    proposal: { fr: `Écrivez « reussi: … sur ${cards.length} ».`, en: `Write "pass: … of ${cards.length}".` },
  });
  return { ...frame, kind: "sort", bins, ...(joker && { joker: { label: joker, text: textOf(part.settings, "joker-text") } }), pass: { right, of }, cards };
}

export function readScenario({ part, report }: Making, frame: StepFrame): ScenarioStep {
  const scenes = part.items.filter(({ item }) => item === "scene").map((scene): Scene => {
    const end = scene.settings.get("end");
    const picture = pictureOf(scene);
    return {
      id: scene.name,
      ...(picture && { picture }),
      say: toSentences(scene.text),
      choices: scene.list.map(({ text, comment, line }) => {
        const match = /^(.*?)\s*->\s*(\S+)$/.exec(text);
        if (!match) report({
          line, code: "choice-without-scene",
          message: { fr: "ce choix ne dit pas où il mène.", en: "this choice does not say where it leads." },
          proposal: { fr: "Écrivez « - choix -> scène ».", en: "Write \"- choice -> scene\"." },
        });
        return { text: plain(match?.[1] ?? text), to: match?.[2] ?? "", ...(comment && { comment: plain(comment) }) };
      }),
      ...(end && { ending: chosen<"success" | "again">({ word: end.value, line: end.line, words: ENDINGS, report, otherwise: "again" }) }),
    };
  });
  const start = textOf(part.settings, "start") || (scenes[0]?.id ?? "");
  checkScenes({ scenes, start, line: part.line, report });
  return { ...frame, kind: "scenario", start, scenes };
}

function checkScenes({ scenes, start, line, report }: { scenes: readonly Scene[]; start: string; line: number; report: Making["report"] }): void {
  const known = new Map(scenes.map((scene) => [scene.id, scene]));
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const scene = known.get(id);
    if (!scene || (scene.choices.length === 0 && !scene.ending)) report({
      line, code: "scene-leads-nowhere",
      message: { fr: `la scène « ${id} » ne mène nulle part.`, en: `the scene "${id}" leads nowhere.` },
      proposal: { fr: "Écrivez-la, avec des choix ou une « fin: ».", en: "Write it, with choices or an \"end:\"." },
    });
    open.push(...(scene?.choices ?? []).map(({ to }) => to));
  }
  for (const { id } of scenes.filter((scene) => !reached.has(scene.id))) report({
    line, code: "scene-unreachable",
    message: { fr: `aucun choix ne mène à la scène « ${id} ».`, en: `no choice leads to the scene "${id}".` },
    proposal: { fr: `Ajoutez un choix « -> ${id} », ou enlevez la scène.`, en: `Add a choice "-> ${id}", or remove the scene.` },
  });
}

export function readChat({ part, report }: Making, frame: StepFrame): ChatStep {
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

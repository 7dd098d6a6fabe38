/** Scenario: a story in scenes, of which each is reached and leads to an ending. */
import type { StepFrame } from "#course/step-frame.ts";
import type { Scene, ScenarioStep } from "#course/steps/understand.ts";
import { scenario } from "#simulators/scenario/rules.ts";
import type { StepPart } from "../document.ts";
import { type Kind, playing } from "../kind.ts";
import { table } from "../keywords.ts";
import { plain, toSentences } from "../sentence.ts";
import { chosen, type Making, pictureOf, textOf } from "./frame.ts";

const ENDINGS = table([["success", "reussie"], ["again", "a refaire", "try again"]]);

function readScenario({ part, report }: Making, frame: StepFrame): ScenarioStep {
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
  checkScenes({ scenes, start, part, report });
  return { ...frame, kind: "scenario", start, scenes };
}

function checkScenes({ scenes, start, part, report }: { scenes: readonly Scene[]; start: string; part: StepPart; report: Making["report"] }): void {
  const known = new Map(scenes.map((scene) => [scene.id, scene]));
  const reached = new Set<string>();
  const open = [{ id: start, line: part.settings.get("start")?.line ?? part.line }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { id, line } = next;
    if (reached.has(id)) continue;
    reached.add(id);
    const scene = known.get(id);
    const written = part.items.find(({ item, name }) => item === "scene" && name === id);
    if (!scene || (scene.choices.length === 0 && !scene.ending)) report({
      // A scene that is there is spoken of where it is; another, where something leads to it.
      line: written?.line ?? line, code: "scene-leads-nowhere",
      message: { fr: `la scène « ${id} » ne mène nulle part.`, en: `the scene "${id}" leads nowhere.` },
      proposal: { fr: "Écrivez-la, avec des choix ou une « fin: ».", en: "Write it, with choices or an \"end:\"." },
    });
    // A choice that leads to no scene has been said so.
    open.push(...(scene?.choices ?? []).flatMap(({ to }, index) => (to === "" ? [] : [{ id: to, line: written?.list[index]?.line ?? part.line }])));
  }
  for (const { id } of scenes.filter((scene) => !reached.has(scene.id))) report({
    line: part.items.find(({ item, name }) => item === "scene" && name === id)?.line ?? part.line, code: "scene-unreachable",
    message: { fr: `aucun choix ne mène à la scène « ${id} ».`, en: `no choice leads to the scene "${id}".` },
    proposal: { fr: `Ajoutez un choix « -> ${id} », ou enlevez la scène.`, en: `Add a choice "-> ${id}", or remove the scene.` },
  });
}

export const scenarioKind: Kind<"scenario"> = {
  words: ["scenario", "histoire"],
  read: readScenario,
  shape: ({ start, scenes }) => [start, scenes.map(({ id, choices, ending }) => [id, choices.map(({ to }) => to), ending])],
  pictures: ({ scenes }) => scenes.flatMap(({ picture }) => picture ?? []),
  play: playing(scenario),
};

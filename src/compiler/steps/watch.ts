/** Watch: a built-in animation, or the lesson's own pictures one after the other. */
import type { StepFrame } from "#course/step-frame.ts";
import type { AnimationName, WatchStep } from "#course/steps/understand.ts";
import type { Kind } from "../kind.ts";
import { table } from "../keywords.ts";
import { plain, splitPicture } from "../sentence.ts";
import { type Making, oneOf, yes } from "./frame.ts";

const ANIMATIONS = table([
  ["tap", "toucher"], ["double-tap", "double-toucher"], ["long-press", "appui-long"], ["swipe", "glisser"], ["scroll", "defiler"], ["drag", "deplacer"],
  ["pinch", "pincer", "ecarter"], ["mouse-hold", "tenir-souris"], ["click", "cliquer"], ["right-click", "clic-droit"], ["wheel", "molette"],
  ["two-finger-scroll", "defiler-deux-doigts"], ["type", "ecrire"], ["shift-key", "majuscule"], ["tab-new", "nouvel-onglet"],
]);

function readWatch({ part, report }: Making, frame: StepFrame): WatchStep {
  const mistakeFirst = yes(part.settings, "mistake-first");
  if (!part.settings.has("steps")) {
    if (!part.settings.has("animation")) report({
      line: part.line, code: "nothing-to-watch",
      message: { fr: "cette étape ne montre rien.", en: "this step shows nothing." },
      proposal: { fr: "Ajoutez « animation: » ou une liste « etapes: ».", en: "Add \"animation:\" or a list \"steps:\"." },
    });
    return { ...frame, kind: "watch", mistakeFirst, show: { kind: "animation", animation: oneOf<AnimationName>({ part, name: "animation", words: ANIMATIONS, report, otherwise: "tap" }) } };
  }
  const beats = (part.settings.get("steps")?.items ?? []).flatMap(({ text: written, line }) => {
    const { picture, text } = splitPicture(written);
    if (!picture) report({
      line, code: "step-without-picture",
      message: { fr: `« ${written} » n'a pas d'image.`, en: `"${written}" has no picture.` },
      proposal: { fr: "Écrivez « - ![description](img/image.svg) Légende. ».", en: "Write \"- ![description](img/picture.svg) Caption.\"." },
    });
    return picture ? [{ picture, caption: plain(text) }] : [];
  });
  if (beats.length === 0) report({
    line: part.settings.get("steps")?.line ?? part.line, code: "nothing-to-watch",
    message: { fr: "cette étape ne montre rien.", en: "this step shows nothing." },
    proposal: { fr: "Ajoutez des images sous « etapes: ».", en: "Add pictures under \"steps:\"." },
  });
  return { ...frame, kind: "watch", mistakeFirst, show: { kind: "pictures", beats } };
}

export const watchKind: Kind<"watch"> = {
  words: ["watch", "regarder"],
  read: readWatch,
  shape: ({ show, mistakeFirst }) => [show.kind === "animation" ? show.animation : show.beats.length, mistakeFirst],
  pictures: ({ show }) => (show.kind === "pictures" ? show.beats.map(({ picture }) => picture) : []),
};

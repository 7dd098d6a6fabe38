/** Find: clues in a message or a page, a part of a letter that is being written, zones of a picture, keys of a keyboard, or the right place of a pretend screen. */
import type { Sentence } from "#course/lesson.ts";
import type { StepFrame } from "#course/step-frame.ts";
import { type FindStep, KEYBOARDS, MAIL_PARTS } from "#course/steps/understand.ts";
import { find, rightSpots } from "#simulators/find/rules.ts";
import type { ItemPart } from "../document.ts";
import { type Kind, playing } from "../kind.ts";
import { table } from "../keywords.ts";
import { plain, toSentences } from "../sentence.ts";
import { keysIn, zonesIn } from "./find-zones.ts";
import { chosen, type Making, numbersIn, oneOf, textOf, yes } from "./frame.ts";

const TARGETS = table([["outside-menu", "hors-du-menu"], ["back-button", "bouton-retour"]]);
const DISPLAYS = table([["message"], ["mail", "courriel"], ["screen", "ecran"], ["keyboard", "clavier"]]);
const PARTS = table([["to", "case-a", "box-to"], ["subject", "case-objet", "box-subject"], ["text", "case-texte", "box-text"]]);
const KEYBOARD_WORDS = table([[KEYBOARDS[0], "dessin", "tablette", "drawing"], [KEYBOARDS[1], "ordinateur"]]);

function readFind(making: Making, frame: StepFrame): FindStep {
  const { part } = making;
  const { scene, signs } = readScene(making, frame);
  const found = { ...frame, kind: "find", scene, signs, inOrder: yes(part.settings, "in-order"), wanted: 1 } as const;
  const [written] = numbersIn(textOf(part.settings, "find"));
  // Of a picture or a keyboard, all that is right; of a message, what the instruction asks for.
  return { ...found, wanted: written ?? (scene.kind === "picture" || scene.kind === "keyboard" ? Math.max(1, rightSpots(found).length) : 1) };
}

function readScene(making: Making, { picture }: StepFrame): Pick<FindStep, "scene" | "signs"> {
  const { part, report } = making;
  const display = oneOf<"message" | "mail" | "screen" | "keyboard" | "none">({ part, name: "display", words: DISPLAYS, report, otherwise: "none" });
  const zones = part.items.filter(({ item }) => item === "zone");
  const letter = part.items.find(({ item }) => item === "mail");
  const message = part.items.find(({ item }) => item === "message");
  const page = part.items.find(({ item }) => item === "page");
  if (display === "keyboard") {
    const keyboard = oneOf({ part, name: "keyboard", words: KEYBOARD_WORDS, report, otherwise: KEYBOARDS[0] });
    return { scene: { kind: "keyboard", keyboard, keys: keysIn(zones, keyboard, report) }, signs: [] };
  }
  if (letter) return readLetter(making, letter);
  if (message) {
    const lines = toSentences(message.text);
    return { scene: { kind: "message", from: textOf(message.settings, "from"), when: textOf(message.settings, "when"), lines }, signs: signsOf(making, lines) };
  }
  if (page) {
    const lines = toSentences(page.text);
    return { scene: { kind: "page", title: textOf(page.settings, "name") || plain(page.name), lines }, signs: signsOf(making, lines) };
  }
  if (part.settings.has("target")) return { scene: { kind: "built-in", target: oneOf({ part, name: "target", words: TARGETS, report, otherwise: "outside-menu" }) }, signs: [] };
  if (picture && zones.length > 0) return { scene: { kind: "picture", picture, zones: zonesIn(zones, report), glass: display === "screen" }, signs: [] };
  report({
    line: part.line, code: "nothing-to-find-in",
    message: { fr: "cette étape ne montre rien où chercher.", en: "this step shows nothing to look in." },
    proposal: { fr: "Ajoutez « image: » avec des « ### zone », ou « cible: », ou « ### message ».", en: "Add \"image:\" with \"### zone\", or \"target:\", or \"### message\"." },
  });
  return { scene: { kind: "built-in", target: "outside-menu" }, signs: [] };
}

function signsOf({ part, report }: Making, lines: readonly Sentence[]): FindStep["signs"] {
  const clues = lines.flat().flatMap((run) => (run.kind === "clue" ? [run] : []));
  return writtenSigns(part).flatMap(({ words, why, line }) => {
    const clue = clues.find((run) => run.text === words);
    if (!clue) report({
      line, code: "sign-not-in-message",
      message: { fr: `« ${words} » n'est pas marqué dans le message.`, en: `"${words}" is not marked in the message.` },
      proposal: { fr: `Écrivez ==${words}== dans le message.`, en: `Write ==${words}== in the message.` },
    });
    return clue ? [{ clue: clue.clue, why }] : [];
  });
}

/** « clue : why » */
const writtenSigns = (part: Making["part"]): readonly { readonly words: string; readonly why: string; readonly line: number }[] =>
  part.items.filter(({ item }) => item === "signs").flatMap(({ list }) => list).map(({ text, line }) => {
    const cut = text.search(/\s*:\s+/);
    return { words: text.slice(0, cut < 0 ? undefined : cut).trim(), why: cut < 0 ? "" : plain(text.slice(cut).replace(/^\s*:\s+/, "")), line };
  });

/** A letter that is being written, to look over before it leaves. */
function readLetter({ part, report }: Making, letter: ItemPart): Pick<FindStep, "scene" | "signs"> {
  return {
    scene: { kind: "mail", to: textOf(letter.settings, "to"), subject: textOf(letter.settings, "subject"), lines: toSentences(letter.text) },
    signs: writtenSigns(part).map(({ words, why, line }) => ({ clue: MAIL_PARTS.indexOf(chosen({ word: words, line, words: PARTS, report, otherwise: "to" })), why })),
  };
}

export const findKind: Kind<"find"> = {
  words: ["find", "trouver"],
  read: readFind,
  shape: ({ scene, wanted, inOrder, signs }) => [scene.kind, wanted, inOrder, signs.length, scene.kind === "picture" ? scene.zones.map(({ shape, right }) => [shape, right]) : scene.kind === "keyboard" ? [scene.keyboard, scene.keys.map(({ key }) => key)] : []],
  play: playing(find),
};

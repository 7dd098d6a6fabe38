/** `### zone`: a part of a picture that can be touched, or a key of the drawn keyboard. */
import { DRAWN_KEYS } from "#course/steps/drawn-keys.ts";
import type { KeyboardName, KeyToFind, Zone, ZoneShape } from "#course/steps/understand.ts";
import type { ItemPart } from "../document.ts";
import type { Report } from "../finding.ts";
import { plainWord, table } from "../keywords.ts";
import { plain, sentenceText, toSentence } from "../sentence.ts";
import { listOf } from "../settings.ts";
import { textOf, unknownWord, yes } from "./frame.ts";

const nameOf = ({ settings, name }: ItemPart): string => textOf(settings, "name") || name;
const whyOf = ({ text, notes }: ItemPart): string => plain(text.map((line) => sentenceText(toSentence(line.text))).join(" ") || (notes.find(({ word }) => word === "why")?.text ?? ""));

export function zonesIn(items: readonly ItemPart[], report: Report): readonly Zone[] {
  return items.map((item): Zone => {
    const shape = shapeOf(item);
    if (!shape) report({
      line: item.settings.get("shape")?.line ?? item.line, code: "zone-without-shape",
      message: { fr: `la zone « ${nameOf(item)} » n'a pas de forme correcte.`, en: `the zone "${nameOf(item)}" has no proper shape.` },
      proposal: { fr: "Écrivez « forme: gauche, haut, largeur, hauteur », de 0 à 100.", en: "Write \"shape: left, top, width, height\", from 0 to 100." },
    });
    return { name: nameOf(item), shape: shape ?? { left: 0, top: 0, width: 100, height: 100 }, right: yes(item.settings, "good"), why: whyOf(item) };
  });
}

/** Four numbers, % of the picture, inside it. */
function shapeOf({ settings }: ItemPart): ZoneShape | undefined {
  const numbers = listOf(settings.get("shape")).map((part) => Number(part.replace(/\s*%$/, "")));
  const [left = Number.NaN, top = Number.NaN, width = Number.NaN, height = Number.NaN] = numbers;
  const inside = numbers.length === 4 && left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= 100 && top + height <= 100;
  return inside ? { left, top, width, height } : undefined;
}

/** What lessons may call the keys that have no letter. */
const KEYS = table([
  ["at", "@", "arobase"], ["dot", ".", "point"], ["space", "espace", "barre d'espace"], ["enter", "entree"], ["backspace", "effacer", "erase"], ["shift", "majuscule", "maj"],
  ["shift-right", "majuscule-droite"], ["hyphen", "tiret", "trait d'union"], ["apostrophe", "'"], ["digits", "123", "chiffres"], ["tab", "tabulation"], ["caps-lock", "verrouillage majuscule", "verr maj"],
  ["delete", "suppr", "supprimer"], ["ctrl", "controle", "control"], ["alt", "alt"], ["alt-gr", "altgr"], ["comma", ",", "virgule"],
  ["arrow-up", "fleche-haut"], ["arrow-down", "fleche-bas"], ["arrow-left", "fleche-gauche"], ["arrow-right", "fleche-droite"],
]);

export function keysIn(items: readonly ItemPart[], keyboard: KeyboardName, report: Report): readonly KeyToFind[] {
  const there = DRAWN_KEYS[keyboard].flat().map(({ key }) => key);
  return items.flatMap((item) => {
    const written = nameOf(item);
    const key = KEYS.get(plainWord(written)) ?? plainWord(written);
    if (there.includes(key)) return [{ key, name: written, why: whyOf(item) }];
    report(unknownWord("unknown-key", item.line, written, there));
    return [];
  });
}

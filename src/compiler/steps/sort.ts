/** Sort: cards into bins, with a joker that is always right. */
import type { StepFrame } from "#course/step-frame.ts";
import type { SortStep } from "#course/steps/understand.ts";
import { sort } from "#simulators/sort/rules.ts";
import { type Kind, playing } from "../kind.ts";
import { plainWord } from "../keywords.ts";
import { plain, toSentences } from "../sentence.ts";
import { listOf } from "../settings.ts";
import { type Making, numbersIn, pictureOf, textOf, yes } from "./frame.ts";

function readSort({ part, report }: Making, frame: StepFrame): SortStep {
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
    const picture = pictureOf(card);
    return { ...(picture && { picture }), ...(from && { from }), lines: toSentences(card.text), bin: Math.max(0, bin), why: plain(why?.text ?? "") };
  });
  const [right = cards.length, of = cards.length] = numbersIn(textOf(part.settings, "pass"));
  if (right > cards.length || of !== cards.length) report({
    line: part.settings.get("pass")?.line ?? part.line, code: "pass-mark",
    message: { fr: `il y a ${cards.length} cartes, pas ${of}.`, en: `there are ${cards.length} cards, not ${of}.` },
    proposal: { fr: `Écrivez « reussi: … sur ${cards.length} ».`, en: `Write "pass: … of ${cards.length}".` },
  });
  return { ...frame, kind: "sort", bins, serious: readSerious({ part, report }, bins), asksSure: yes(part.settings, "sure"), ...(joker && { joker: { label: joker, text: textOf(part.settings, "joker-text") } }), pass: { right, of }, cards };
}

/** « grave: Arnaque->Message normal ». Without it, what is put in any other bin than the first is taken for a trap trusted. */
function readSerious({ part, report }: Making, bins: readonly string[]): SortStep["serious"] {
  const setting = part.settings.get("serious");
  if (!setting) return bins.slice(1).map((_, index) => ({ card: 0, put: index + 1 }));
  return listOf(setting).flatMap((pair) => {
    const [card = -1, put = -1] = pair.split("->").map((name) => bins.findIndex((bin) => plainWord(bin) === plainWord(name)));
    if (card >= 0 && put >= 0) return [{ card, put }];
    report({
      line: setting.line, code: "unknown-bin",
      message: { fr: `« ${pair} » ne nomme pas deux bacs.`, en: `"${pair}" does not name two bins.` },
      proposal: { fr: `Écrivez « grave: ${bins[0]}->${bins[1]} ».`, en: `Write "serious: ${bins[0]}->${bins[1]}".` },
    });
    return [];
  });
}

export const sortKind: Kind<"sort"> = {
  words: ["sort", "trier"],
  read: readSort,
  shape: ({ bins, pass, cards, serious, asksSure }) => [bins.length, pass, cards.map(({ bin }) => bin), serious, asksSure],
  pictures: ({ cards }) => cards.flatMap(({ picture }) => picture ?? []),
  play: playing(sort),
};

/** Find: clues in a message, a part of a letter that is being written, or the right place of a picture. */
import type { StepFrame } from "#course/step-frame.ts";
import { type FindStep, MAIL_PARTS } from "#course/steps/understand.ts";
import { find } from "#simulators/find/rules.ts";
import type { ItemPart } from "../document.ts";
import { type Kind, playing } from "../kind.ts";
import { table } from "../keywords.ts";
import { plain, toSentences } from "../sentence.ts";
import { chosen, type Making, numbersIn, oneOf, textOf } from "./frame.ts";

const PARTS = table([["to", "case-a", "box-to"], ["subject", "case-objet", "box-subject"], ["text", "case-texte", "box-text"]]);

function readFind({ part, report }: Making, frame: StepFrame): FindStep {
  const [wanted = 1] = numbersIn(textOf(part.settings, "find"));
  const letter = part.items.find(({ item }) => item === "mail");
  if (letter) return { ...frame, kind: "find", wanted, ...readLetter({ part, report }, letter) };
  const message = part.items.find(({ item }) => item === "message");
  if (!message) {
    oneOf<"outside-menu">({ part, name: "target", words: new Map([["outside-menu", "outside-menu"], ["hors-du-menu", "outside-menu"]]), report, otherwise: "outside-menu" });
    if (!frame.picture) report({
      line: part.line, code: "nothing-to-find-in",
      message: { fr: "cette étape ne montre rien où chercher.", en: "this step shows nothing to look in." },
      proposal: { fr: "Ajoutez « image: » et « cible: », ou « ### message ».", en: "Add \"image:\" and \"target:\", or \"### message\"." },
    });
    return { ...frame, kind: "find", scene: { kind: "picture", target: "outside-menu" }, wanted, signs: [] };
  }
  const lines = toSentences(message.text);
  const clues = lines.flat().flatMap((run) => (run.kind === "clue" ? [run] : []));
  const signs = signsOf(part).flatMap(({ words, why, line }) => {
    const clue = clues.find((run) => run.text === words);
    if (!clue) report({
      line, code: "sign-not-in-message",
      message: { fr: `« ${words} » n'est pas marqué dans le message.`, en: `"${words}" is not marked in the message.` },
      proposal: { fr: `Écrivez ==${words}== dans le message.`, en: `Write ==${words}== in the message.` },
    });
    return clue ? [{ clue: clue.clue, why }] : [];
  });
  return {
    ...frame, kind: "find", wanted, signs,
    scene: { kind: "message", from: textOf(message.settings, "from"), when: textOf(message.settings, "when"), lines },
  };
}

/** « clue : why » */
const signsOf = (part: Making["part"]): readonly { readonly words: string; readonly why: string; readonly line: number }[] =>
  (part.items.find(({ item }) => item === "signs")?.list ?? []).map(({ text, line }) => {
    const cut = text.search(/\s*:\s+/);
    return { words: text.slice(0, cut < 0 ? undefined : cut).trim(), why: cut < 0 ? "" : plain(text.slice(cut).replace(/^\s*:\s+/, "")), line };
  });

/** A letter that is being written, to look over before it leaves. */
function readLetter({ part, report }: Making, letter: ItemPart): Pick<FindStep, "scene" | "signs"> {
  return {
    scene: { kind: "mail", to: textOf(letter.settings, "to"), subject: textOf(letter.settings, "subject"), lines: toSentences(letter.text) },
    signs: signsOf(part).map(({ words, why, line }) => ({ clue: MAIL_PARTS.indexOf(chosen({ word: words, line, words: PARTS, report, otherwise: "to" })), why })),
  };
}

export const findKind: Kind<"find"> = {
  words: ["find", "trouver"],
  read: readFind,
  shape: ({ wanted, signs }) => [wanted, signs.length],
  play: playing(find),
};

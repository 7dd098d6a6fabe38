/** Find: clues in a message, or the right place of a picture. */
import type { StepFrame } from "#course/step-frame.ts";
import type { FindStep } from "#course/steps/understand.ts";
import { find } from "#simulators/find/rules.ts";
import { type Kind, playing } from "../kind.ts";
import { plain, toSentences } from "../sentence.ts";
import { type Making, numbersIn, oneOf, textOf } from "./frame.ts";

function readFind({ part, report }: Making, frame: StepFrame): FindStep {
  const [wanted = 1] = numbersIn(textOf(part.settings, "find"));
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
  const signs = (part.items.find(({ item }) => item === "signs")?.list ?? []).flatMap(({ text, line }) => {
    const cut = text.search(/\s*:\s+/);
    const words = text.slice(0, cut < 0 ? undefined : cut).trim();
    const clue = clues.find((run) => run.text === words);
    if (!clue) report({
      line, code: "sign-not-in-message",
      message: { fr: `« ${words} » n'est pas marqué dans le message.`, en: `"${words}" is not marked in the message.` },
      proposal: { fr: `Écrivez ==${words}== dans le message.`, en: `Write ==${words}== in the message.` },
    });
    return clue ? [{ clue: clue.clue, why: plain(text.slice(cut).replace(/^\s*:\s+/, "")) }] : [];
  });
  return {
    ...frame, kind: "find", wanted, signs,
    scene: { kind: "message", from: textOf(message.settings, "from"), when: textOf(message.settings, "when"), lines },
  };
}

export const findKind: Kind<"find"> = {
  words: ["find", "trouver"],
  read: readFind,
  shape: ({ wanted, signs }) => [wanted, signs.length],
  play: playing(find),
};

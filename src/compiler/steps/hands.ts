/** Steps for the hands: gesture, and finding something on a picture or in a message. */
import type { FindStep, GestureAction, GestureName, GestureStep, StepFrame, TargetName, TargetPlace, TargetSize } from "#course/step.ts";
import { GESTURES, PLACES, SIZES, TARGETS } from "../keywords.ts";
import { plain, toSentences } from "../sentence.ts";
import { listOf } from "../settings.ts";
import { chosen, type Making, numbersIn, oneOf, textOf } from "./frame.ts";

export function readGesture({ part, report }: Making, frame: StepFrame): GestureStep {
  const place = oneOf<TargetPlace>({ part, name: "place", words: PLACES, report, otherwise: "centre" });
  const sizes = listOf(part.settings.get("size"));
  const line = part.settings.get("size")?.line ?? part.line;
  const sizeAt = (index: number): TargetSize =>
    chosen({ word: sizes[Math.min(index, sizes.length - 1)] ?? "large", line, words: SIZES, report, otherwise: "large" });
  const list = part.items.find(({ item }) => item === "to-do");
  if (list) {
    const actions = list.list.map(({ text, line: at }): GestureAction => {
      const { action, value, label } = splitGoal(text);
      return {
        gesture: chosen<GestureName>({ word: action, line: at, words: GESTURES, report, otherwise: "tap" }),
        target: chosen<TargetName>({ word: value, line: at, words: TARGETS, report, otherwise: "button" }),
        size: sizeAt(0), label: plain(label),
      };
    });
    return { ...frame, kind: "gesture", place, actions };
  }
  const gesture = oneOf<GestureName>({ part, name: "gesture", words: GESTURES, report, otherwise: "tap" });
  const target = oneOf<TargetName>({ part, name: "target", words: TARGETS, report, otherwise: "button" });
  const [times = 1] = numbersIn(textOf(part.settings, "times"));
  // « grande, moyenne, petite » over 5 times: each size gets its share, the last one what is left.
  const actions = Array.from({ length: times }, (_, index): GestureAction => ({ gesture, target, size: sizeAt(Math.floor((index * sizes.length) / times)) }));
  return { ...frame, kind: "gesture", place, actions };
}

/** `action = value : label`; the value ends at the first colon followed by a space. */
export function splitGoal(text: string): { action: string; value: string; label: string } {
  const match = /^(.+?)\s*=\s*(.+?)\s*:\s+(.*)$/.exec(text);
  return { action: match?.[1]?.trim() ?? text, value: match?.[2]?.trim() ?? "", label: match?.[3]?.trim() ?? "" };
}

export function readFind({ part, report }: Making, frame: StepFrame): FindStep {
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

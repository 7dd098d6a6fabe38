/** The letters of a mail box and what is slipped into them. */
import type { FolderId, Mail, MailPiece } from "#course/steps/mail.ts";
import type { StepFrame } from "#course/step-frame.ts";
import type { ItemPart } from "../document.ts";
import type { Report } from "../finding.ts";
import { plainWord, table } from "../keywords.ts";
import { toSentences } from "../sentence.ts";
import { listOf } from "../settings.ts";
import { oneOf, pictureOf, textOf, unknownWord, yes } from "./frame.ts";

const STANDARD = table([
  ["inbox", "reception", "boite", "boite-de-reception"], ["sent", "envoyes"], ["drafts", "brouillons"], ["bin", "corbeille"], ["unwanted", "indesirables", "indesirable"],
]);
const KINDS = table([["photo", "photo"], ["document", "document"], ["paper", "papier"]]);
const WEIGHTS = table([["light", "legere"], ["heavy", "lourde"]]);

/** A folder by its name: one of every box's, or one of the step's own. */
export function folderNamed(word: string, own: readonly string[]): FolderId | undefined {
  const standard = STANDARD.get(plainWord(word));
  if (standard) return standard as FolderId;
  const index = own.findIndex((name) => plainWord(name) === plainWord(word));
  return index < 0 ? undefined : `own-${index}`;
}

export const unknownFolder = (line: number, word: string, own: readonly string[]): Parameters<Report>[0] => unknownWord("unknown-folder", line, word, [...new Set(STANDARD.values()), ...own]);

type Reading = { readonly frame: StepFrame; readonly letters: readonly ItemPart[]; readonly pieces: readonly ItemPart[]; readonly folders: readonly string[]; readonly report: Report };

export function readLetters({ frame, letters, pieces, folders, report }: Reading): { readonly letters: readonly Mail[]; readonly pieces: readonly MailPiece[] } {
  const known = new Map(pieces.map((item) => readPiece(item, report)).map((piece) => [piece.id, piece]));
  const read = letters.map((item, index): Mail => {
    const { settings } = item;
    const folder = settings.get("folder");
    const place = folder ? folderNamed(folder.value, folders) : "inbox";
    if (folder && !place) report(unknownFolder(folder.line, folder.value, folders));
    const held = listOf(settings.get("attachment")).map((name) => {
      const id = plainWord(name);
      // A piece that the step does not describe is known by its name alone.
      if (!known.has(id)) known.set(id, { id, name, kind: /photo|\.(jpe?g|png|webp)$/i.test(name) ? "photo" : "document", heavy: false, lines: [] });
      return id;
    });
    const toCorrect = textOf(settings, "to-correct");
    if (yes(settings, "bounce") !== (toCorrect !== "")) report({
      line: settings.get("bounce")?.line ?? settings.get("to-correct")?.line ?? item.line, code: "nothing-to-correct",
      message: { fr: "un courriel qui revient dit quelle adresse corriger.", en: "an e-mail that comes back says which address to correct." },
      proposal: { fr: "Écrivez « renvoie: oui » et « a-corriger: » avec l'adresse fausse.", en: "Write \"bounce: yes\" and \"to-correct:\" with the false address." },
    });
    return {
      id: textOf(settings, "id") || `${frame.id}-${index + 1}`, from: textOf(settings, "from"), address: textOf(settings, "address"), others: listOf(settings.get("to")),
      subject: textOf(settings, "subject"), date: textOf(settings, "date"), read: yes(settings, "read"), folder: place ?? "inbox", scam: yes(settings, "scam"), advert: yes(settings, "advert"),
      pieces: held, ...(toCorrect && { toCorrect }), lines: toSentences(item.text),
    };
  });
  return { letters: read, pieces: [...known.values()] };
}

function readPiece(item: ItemPart, report: Report): MailPiece {
  const { settings } = item;
  const name = textOf(settings, "name") || item.name;
  const picture = pictureOf(item);
  return {
    id: textOf(settings, "id") || plainWord(item.name || name), name, lines: toSentences(item.text), ...(picture && { picture }),
    kind: oneOf<MailPiece["kind"]>({ part: item, name: "kind", words: KINDS, report, otherwise: picture ? "photo" : "document" }),
    heavy: oneOf<"light" | "heavy">({ part: item, name: "size", words: WEIGHTS, report, otherwise: "light" }) === "heavy",
  };
}

/** What is to be done in a mail box, and what must not happen there. */
import type { Mail, MailAction, MailForbidden, MailGoal, MailPiece } from "#course/steps/mail.ts";
import type { ListItem } from "../document.ts";
import type { Report } from "../finding.ts";
import { plainWord, table } from "../keywords.ts";
import { plain } from "../sentence.ts";
import { splitGoal, unknownWord } from "./frame.ts";
import { folderNamed, unknownFolder } from "./mail-letters.ts";

const ACTIONS = [
  ["open", "ouvrir"], ["new", "nouveau"], ["recipient", "destinataire"], ["hidden-copy", "copie-cachee"], ["subject", "objet"], ["text", "texte"], ["attach", "joindre"],
  ["open-attachment", "ouvrir-piece"], ["save-attachment", "enregistrer-piece"], ["send", "envoyer"], ["reply", "repondre"], ["reply-all", "repondre-tous"],
  ["forward", "transferer"], ["star", "etoile"], ["search", "chercher"], ["move", "deplacer"], ["bin", "jeter"], ["recover", "recuperer"], ["unwanted", "indesirable"],
  ["unsubscribe", "desabonner"], ["open-folder", "ouvrir-dossier"], ["sign-in", "connexion"], ["sign-out", "deconnexion"],
] as const;
const GOALS = table(ACTIONS);
const FORBIDDEN = table([...ACTIONS, ["touch-link", "toucher-lien"]]);
const WITHOUT = new Set(["sans", "without"]);

/** What a goal's value names. */
type Names = "letter" | "letter or nothing" | "piece" | "piece in a letter" | "text" | "address" | "move" | "folder" | "anything" | "nothing";
const NAMES: Readonly<Record<MailAction, Names>> = {
  open: "letter or nothing", reply: "letter or nothing", "reply-all": "letter or nothing", forward: "letter or nothing", star: "letter", bin: "letter", recover: "letter",
  unwanted: "letter", unsubscribe: "letter", move: "move", "open-folder": "folder", attach: "piece", "open-attachment": "piece in a letter", "save-attachment": "piece in a letter",
  recipient: "address", "hidden-copy": "address", subject: "text", text: "text", search: "text", send: "anything", new: "nothing", "sign-in": "nothing", "sign-out": "nothing",
};

type Reading = { readonly list: readonly ListItem[]; readonly letters: readonly Mail[]; readonly pieces: readonly MailPiece[]; readonly folders: readonly string[]; readonly report: Report };

export function readMailGoals(reading: Reading): { readonly goals: readonly MailGoal[]; readonly forbidden: readonly MailForbidden[] } {
  const goals: MailGoal[] = [];
  const forbidden: MailForbidden[] = [];
  for (const { text, line } of reading.list) {
    const { action: word, value, label } = splitGoal(text);
    if (WITHOUT.has(plainWord(word))) {
      const [what = "", ...rest] = value.split(/\s*=\s*|\s+/);
      const action = FORBIDDEN.get(plainWord(what)) as MailForbidden["action"] | undefined;
      if (action) forbidden.push({ action, value: rest.join(" "), label: plain(label) });
      else reading.report(unknownWord("unknown-value", line, what, [...new Set(FORBIDDEN.values())]));
      continue;
    }
    const action = GOALS.get(plainWord(word)) as MailAction | undefined;
    if (action) goals.push({ ...readValue(reading, { action, value, line }), action, label: plain(label) });
    else reading.report(unknownWord("unknown-value", line, word, [...new Set(GOALS.values())]));
  }
  return { goals, forbidden };
}

function readValue({ letters, pieces, folders, report }: Reading, { action, value, line }: { readonly action: MailAction; readonly value: string; readonly line: number }): Pick<MailGoal, "value" | "words" | "folder"> {
  const letter = (id: string): void => {
    // A step without letters of its own speaks of those that the box held before.
    if (letters.length > 0 && !letters.some((other) => other.id === id)) report({
      line, code: "unknown-message",
      message: { fr: `aucun courriel ne s'appelle « ${id} ».`, en: `no e-mail is called "${id}".` },
      proposal: { fr: `Choisissez : ${letters.map((other) => other.id).join(", ")}.`, en: `Choose: ${letters.map((other) => other.id).join(", ")}.` },
    });
  };
  const folder = (name: string): Pick<MailGoal, "folder"> => {
    const found = folderNamed(name, folders);
    if (!found) report(unknownFolder(line, name, folders));
    return found ? { folder: found } : {};
  };
  const names = NAMES[action];
  switch (names) {
    case "letter": letter(value); return { value };
    case "letter or nothing": if (value !== "") letter(value); return { value };
    case "move": {
      const [id = "", name = ""] = value.split(/\s*->\s*/);
      letter(id);
      return { value: id, ...folder(name) };
    }
    case "folder": return { value: "", ...folder(value) };
    case "piece": case "piece in a letter": {
      const held = names === "piece in a letter" ? letters.find(({ id }) => id === value)?.pieces[0] : undefined;
      const id = held ?? plainWord(value);
      if (pieces.length > 0 && !pieces.some((piece) => piece.id === id)) report(unknownWord("unknown-attachment", line, value, pieces.map((piece) => piece.id)));
      return { value: id };
    }
    case "text": {
      const count = /^(\d+)\s+(mots?|words?)$/i.exec(value)?.[1];
      if (value === "") missingValue(report, line);
      return { value, ...(count && { words: Number(count) }) };
    }
    case "address": if (!value.includes("@")) missingValue(report, line); return { value };
    case "anything": case "nothing": return { value };
  }
}

const missingValue = (report: Report, line: number): void => report({
  line, code: "goal-without-value",
  message: { fr: "ce but ne dit pas quoi écrire.", en: "this goal does not say what to write." },
  proposal: { fr: "Écrivez « - objet = Goûter : … », « - texte = 4 mots : … » ou une adresse.", en: "Write \"- subject = Tea: …\", \"- text = 4 words : …\" or an address." },
});

/** Mail: a pretend mail box, its letters, contacts and pieces, and what is to be done in it. */
import type { MailContact, MailStep } from "#course/steps/mail.ts";
import type { StepFrame } from "#course/step-frame.ts";
import { mail } from "#simulators/mail/rules.ts";
import type { ItemPart } from "../document.ts";
import { type Kind, playing } from "../kind.ts";
import { plainWord, table } from "../keywords.ts";
import { plain } from "../sentence.ts";
import { listOf } from "../settings.ts";
import { type Making, oneOf, textOf, yes } from "./frame.ts";
import { readMailGoals } from "./mail-goals.ts";
import { readLetters } from "./mail-letters.ts";

const SCREENS = table([["box", "boite", "inbox"], ["letter", "message"], ["new", "nouveau"], ["continue", "suite"]]);

function readMail({ part, report }: Making, frame: StepFrame): MailStep {
  const items = (word: string): readonly ItemPart[] => part.items.filter(({ item }) => item === word);
  const [list] = items("to-do");
  const folders = listOf(part.settings.get("folder"));
  const { letters, pieces } = readLetters({ frame, letters: items("mail"), pieces: items("piece"), folders, report });
  const phrases = items("phrases").flatMap((item) => item.list.map(({ text }) => plain(text)));
  const { goals, forbidden } = readMailGoals({ list: list?.list ?? [], letters, pieces, folders, report });
  if (goals.length === 0) report({
    line: list?.line ?? part.line, code: "no-goal",
    message: { fr: "cette étape n'a rien à faire.", en: "this step has nothing to do." },
    proposal: { fr: "Ajoutez « ### a-faire » et des lignes « - ouvrir = … : … ».", en: "Add \"### to-do\" and lines \"- open = … : …\"." },
  });
  return {
    ...frame, kind: "mail",
    screen: oneOf<MailStep["screen"]>({ part, name: "screen", words: SCREENS, report, otherwise: "box" }),
    letters, pieces, folders, phrases,
    contacts: items("contact").map((item): MailContact => ({ name: textOf(item.settings, "name"), address: textOf(item.settings, "address") })),
    templates: yes(part.settings, "templates") || (phrases.length > 0 && !part.settings.has("templates")),
    card: items("shown-card").flatMap(({ text, list: lines }) => [...text, ...lines].map((line) => plain(line.text))),
    exact: yes(part.settings, "exact"),
    inOrder: yes(part.settings, "in-order"),
    goals, forbidden,
  };
}

export const mailKind: Kind<"mail"> = {
  words: ["mail", "courriel"],
  read: readMail,
  shape: ({ screen, letters, pieces, contacts, folders, templates, phrases, exact, inOrder, goals, forbidden }) => [
    screen, letters.map(({ id, address, folder, scam, advert, read, toCorrect }) => [id, plainWord(address), folder, scam, advert, read, toCorrect]),
    pieces.map(({ id, kind, heavy }) => [id, kind, heavy]), contacts.length, folders.length, templates, phrases.length, exact, inOrder,
    goals.map(({ action, words, folder }) => [action, words, folder]), forbidden.map(({ action, value }) => [action, value]),
  ],
  pictures: ({ pieces }) => pieces.flatMap(({ picture }) => picture ?? []),
  play: playing(mail),
};

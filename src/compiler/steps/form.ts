/** Form: its boxes, what must stand in each, and what happens when it is sent. */
import type { StepFrame } from "#course/step-frame.ts";
import type { BoxKind, FormBox, FormGoal, FormStep } from "#course/steps/form.ts";
import { type CardLine, TRAINING_CARD } from "#course/training-card.ts";
import { TICKED } from "#simulators/form/judge.ts";
import { form } from "#simulators/form/rules.ts";
import type { ItemPart } from "../document.ts";
import { type Kind, playing } from "../kind.ts";
import { plainWord, table, YES } from "../keywords.ts";
import { plain } from "../sentence.ts";
import { chosen, type Making, oneOf, textOf, yes } from "./frame.ts";

const KINDS = table([
  ["text", "texte"], ["date", "date"], ["list", "liste"], ["tick", "cocher"], ["choice", "choix"], ["phone", "telephone"],
  ["postcode", "code-postal"], ["address", "adresse"], ["number", "nombre"], ["file", "fichier"],
]);
const CARD_WORDS = table([
  ["lastName", "nom", "last-name"], ["firstName", "prenom", "first-name"], ["birthDate", "naissance", "birth"], ["street", "rue"], ["postcode", "code-postal"],
  ["town", "ville"], ["phone", "telephone"], ["mail", "courriel"], ["tabletCode", "code-tablette", "tablet-code"], ["receivedCode", "code-recu", "received-code"],
  ["passPhrase", "phrase", "pass-phrase"], ["bankCard", "carte", "bank-card"], ["bankCardUntil", "carte-fin", "bank-card-until"], ["bankCardCode", "carte-code", "bank-card-code"],
]);
/** `identite.prenom`: as on the training card. */
const ON_CARD = /^(?:identite|identité|identity)\.(.+)$/i;
const BREAKDOWNS = table([["none"], ["page-expired", "page-expiree"]]);
/** Kinds where one chooses among what is listed. */
const LISTED: ReadonlySet<BoxKind> = new Set(["list", "choice", "file"]);

function readBox(item: ItemPart, report: Making["report"]): FormBox {
  const { settings, line } = item;
  const kind = chosen<BoxKind>({ word: textOf(settings, "kind") || "text", line: settings.get("kind")?.line ?? line, words: KINDS, report, otherwise: "text" });
  const label = plain(textOf(settings, "name"));
  const expected = settings.get("expected");
  const cardWord = ON_CARD.exec(expected?.value ?? "")?.[1];
  const cardLine = cardWord === undefined ? undefined : chosen<CardLine>({ word: cardWord, line: expected?.line ?? line, words: CARD_WORDS, report, otherwise: "firstName" });
  const written = (value: string | undefined): string | undefined => (kind === "tick" && YES.has(plainWord(value ?? "")) ? TICKED : value || undefined);
  const wanted = written(cardLine ? TRAINING_CARD[cardLine] : expected?.value);
  const filled = written(settings.get("value")?.value);
  const message = textOf(settings, "error-message");
  const box: FormBox = {
    id: item.name, label, help: item.text.map(({ text }) => plain(text)).join(" "), kind, required: yes(settings, "required"),
    ...(wanted !== undefined && { expected: wanted }), ...(cardLine && { line: cardLine }),
    options: item.list.map(({ text }) => plain(text)), ...(filled !== undefined && { filled }), ...(message && { message: plain(message) }),
  };
  checkBox(box, line, report);
  return box;
}

function checkBox({ id, label, kind, expected, options }: FormBox, line: number, report: Making["report"]): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || label === "") report({
    line, code: "box-without-name",
    message: { fr: "cette case n'a pas d'identifiant ou pas de nom.", en: "this box has no id or no name." },
    proposal: { fr: "Écrivez « ### case prenom », puis « nom: Prénom ».", en: "Write \"### box prenom\", then \"name: First name\"." },
  });
  if (LISTED.has(kind) && (options.length < 2 || (expected !== undefined && !options.includes(expected)))) report({
    line, code: "box-options",
    message: { fr: `la case « ${label} » n'a pas ses réponses possibles.`, en: `the box "${label}" does not have its possible answers.` },
    proposal: { fr: "Écrivez au moins 2 lignes « - … », dont la réponse attendue.", en: "Write at least 2 lines \"- …\", the expected one among them." },
  });
}

function readForm({ part, report }: Making, frame: StepFrame): FormStep {
  const items = part.items.filter(({ item }) => item === "box");
  const boxes = items.map((item) => readBox(item, report));
  if (boxes.length === 0 || new Set(boxes.map(({ id }) => id)).size < boxes.length) report({
    line: part.line, code: "form-boxes",
    message: { fr: "ce formulaire n'a pas de cases, ou deux cases du même nom.", en: "this form has no boxes, or two boxes of the same name." },
    proposal: { fr: "Donnez à chaque « ### case … » son propre nom.", en: "Give each \"### box …\" its own name." },
  });
  const receipt = yes(part.settings, "receipt");
  const goals: readonly FormGoal[] = [
    ...boxes.filter(({ required }) => required).map(({ id }) => ({ action: "fill", box: id } as const)),
    { action: "send" }, ...(receipt ? [{ action: "keep" } as const] : []),
  ];
  const breakdown = oneOf<"none" | "page-expired">({ part, name: "breakdown", words: BREAKDOWNS, report, otherwise: "none" });
  return { ...frame, kind: "form", boxes, goals, inOrder: false, forbidden: [], summary: yes(part.settings, "summary"), receipt, expires: breakdown === "page-expired" };
}

export const formKind: Kind<"form"> = {
  words: ["form", "formulaire"],
  read: readForm,
  shape: ({ boxes, summary, receipt, expires }) => [
    boxes.map(({ id, kind, required, line, options, expected = "" }) => [id, kind, required, line, options.length, options.indexOf(expected)]), summary, receipt, expires,
  ],
  play: playing(form),
};

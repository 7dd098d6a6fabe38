/** What follows when one writes: boxes, addresses, ready-made sentences, what is slipped in, sending and its accidents. */
import { plainText } from "#course/plain-text.ts";
import type { Change } from "#course/place.ts";
import type { MistakeCode } from "#course/mistake.ts";
import { holdsRealNumber } from "#course/real-number.ts";
import { CAMILLE, type MailStep } from "#course/steps/mail.ts";
import { addressesOf, asks, everyAddress, fulfils, isAddress, isAllowed, isWriting, judgeAddress, knownAddresses, sameAddress } from "./judge.ts";
import { type AddressBox, type Draft, draftOf, type Letter, type MailWorld, type WritingAct } from "./scenario.ts";

type Given = { readonly step: MailStep; readonly world: MailWorld };
type Writing = Given & { readonly draft: Draft };

/** Letters typed into another box than the one that is asked for are noticed from here on. */
const NOTICED_LENGTH = 3;

export function write({ step, world, act }: Given & { readonly act: WritingAct }): Change<MailWorld> {
  const draft = draftOf(world);
  if (!draft) return { world };
  const given = { step, world, draft };
  switch (act.kind) {
    case "type-to": case "type-hidden": return typeAddress(given, act.kind === "type-to" ? "to" : "hidden", act.text);
    case "subject": case "text": return typeWords(given, act.kind, act.text);
    case "phrase": return changed(given, { text: [draft.text.trimEnd(), act.text].filter(Boolean).join("\n"), fresh: undefined });
    case "add": return addAddress({ ...given, draft: { ...draft, ...(act.box === "to" ? { typedTo: "" } : { typedHidden: "" }) } }, act.box, act.address);
    case "remove": return edit(given, act.box === "to" ? { to: draft.to.filter((address) => address !== act.address) } : { hidden: draft.hidden.filter((address) => address !== act.address) });
    case "hide": return edit(given, { hiding: true });
    case "attach": return { world: { ...put(world, draft), view: { kind: "attaching", draft: draft.id } } };
    case "attach-piece": return attach(given, act.piece);
    case "detach": return edit(given, { pieces: draft.pieces.filter((piece) => piece !== act.piece) });
    case "settle": return edit(given, { fresh: undefined });
    case "write-subject": return { world: { ...world, view: { kind: "writing", draft: draft.id } } };
    case "send": return send(commit(given), false);
    case "send-anyway": return world.view.kind === "no-subject" ? send(commit(given), true) : { world };
    case "close": return close(given);
  }
}

const put = (world: MailWorld, draft: Draft): MailWorld => ({ ...world, drafts: world.drafts.map((other) => (other.id === draft.id ? draft : other)) });
const edit = ({ world, draft }: Writing, change: Partial<Draft>): Change<MailWorld> => ({ world: put(world, { ...draft, ...change }) });
/** An act elsewhere than in the address boxes: an address written out there becomes one of the letter's. */
function changed(given: Writing, change: Partial<Draft>, own?: MistakeCode): Change<MailWorld> {
  const { draft, world, mistake } = commit(given);
  const code = own ?? mistake;
  return { world: put(world, { ...draft, ...change }), ...(code && { mistake: code }) };
}

function commit(given: Writing): Writing & { readonly mistake?: MistakeCode } {
  const { draft } = given;
  const to = addressesOf(draft, "to");
  const hidden = addressesOf(draft, "hidden");
  if (to.length === draft.to.length && hidden.length === draft.hidden.length) return given;
  const after = { ...draft, to, hidden, ...(isAddress(draft.typedTo) && { typedTo: "" }), ...(isAddress(draft.typedHidden) && { typedHidden: "" }) };
  const mistake = [...to.slice(draft.to.length), ...hidden.slice(draft.hidden.length)].map((address) => judgeAddress(given, address)).find((code) => code !== undefined);
  return { ...given, draft: after, world: put(given.world, after), ...(mistake && { mistake }) };
}

function typeAddress(given: Writing, box: AddressBox, typed: string): Change<MailWorld> {
  const field = (text: string): Partial<Draft> => (box === "to" ? { typedTo: text, fresh: undefined } : { typedHidden: text, hiding: true, fresh: undefined });
  if (holdsRealNumber(typed)) return { ...edit(given, field("")), mistake: "real-number" };
  const address = typed.replace(/[\s,;]+$/u, "");
  if (address !== typed && isAddress(address)) return addAddress({ ...given, draft: { ...given.draft, ...field("") } }, box, address);
  const mistake = wrongBox(given, box === "to" ? "recipient" : "hidden-copy", typed, box === "to" ? given.draft.typedTo : given.draft.typedHidden);
  return { ...edit(given, field(typed)), ...(mistake && { mistake }) };
}

function addAddress(given: Writing, box: AddressBox, address: string): Change<MailWorld> {
  const { draft } = given;
  if (everyAddress(draft).some((other) => sameAddress(other, address))) return edit(given, {});
  const mistake = judgeAddress(given, address);
  return { ...edit(given, box === "to" ? { to: [...draft.to, address] } : { hidden: [...draft.hidden, address], hiding: true }), ...(mistake && { mistake }) };
}

function typeWords(given: Writing, box: "subject" | "text", typed: string): Change<MailWorld> {
  if (holdsRealNumber(typed)) return { ...edit(given, { [box]: "" }), mistake: "real-number" };
  return changed(given, { [box]: typed, fresh: box }, wrongBox(given, box, typed, given.draft[box]));
}

/** What was meant for another box; said once, when it can first be seen. */
function wrongBox({ step, world, draft }: Writing, box: "recipient" | "hidden-copy" | "subject" | "text", typed: string, before: string): MistakeCode | undefined {
  const open = step.goals.filter((goal) => isWriting(goal) && goal.action !== "attach" && !fulfils({ step, world, draft, goal }));
  if (open.some(({ action, value, words }) => action !== box && words === undefined && plainText(typed) === plainText(value))) return "wrong-box";
  const onlyBoxes = step.goals.every((goal) => isWriting(goal)) && open.length > 0;
  const grew = before.trim().length < NOTICED_LENGTH && typed.trim().length >= NOTICED_LENGTH;
  return onlyBoxes && grew && !asks(step, box) ? "wrong-box" : undefined;
}

function attach(given: Writing, id: string): Change<MailWorld> {
  const { step, world, draft } = given;
  const piece = world.pieces.find((other) => other.id === id && world.mine.includes(id));
  if (!piece) return { world };
  const meant = step.goals.filter(({ action }) => action === "attach");
  if (piece.heavy || (meant.length > 0 && !meant.some(({ value }) => value === id))) return { world, mistake: "wrong-choice" };
  if (meant.length === 0) return { world, mistake: "wrong-button" };
  const { world: after } = changed(given, { pieces: [...new Set([...draft.pieces, id])] });
  return { world: { ...after, view: { kind: "writing", draft: draft.id } } };
}

function send(given: ReturnType<typeof commit>, withoutSubject: boolean): Change<MailWorld> {
  const { step, world, draft } = given;
  const writing: MailWorld = { ...world, view: { kind: "writing", draft: draft.id } };
  const no = (mistake: MistakeCode): Change<MailWorld> => ({ world: writing, mistake });
  if (!asks(step, "send")) return no("wrong-button");
  if (everyAddress(draft).length === 0) return no("no-recipient");
  if (draft.typedTo.trim() !== "" || draft.typedHidden.trim() !== "") return no(`${draft.typedTo}${draft.typedHidden}`.includes("@") ? "missing" : "at-sign");
  if (everyAddress(draft).some((address) => isKnown(given, address) && !isAllowed(given, address))) return no("wrong-recipient");
  const carries = draft.pieces.length > 0 || draft.about?.how === "forward" || draft.about?.how === "correct";
  if (draft.text.trim() === "" && !carries) return no("sent-empty");
  if (draft.subject.trim() === "" && draft.about?.how !== "correct" && !withoutSubject) return { world: { ...writing, view: { kind: "no-subject", draft: draft.id } } };
  return { world: deliver(given), undo: true };
}

const isKnown = (given: Given, address: string): boolean => knownAddresses(given).some((other) => sameAddress(other, address));

/** It leaves. With an address that nobody has, it also comes back. */
function deliver(given: Writing): MailWorld {
  const { world, draft } = given;
  const lost = everyAddress(draft).find((address) => !isKnown(given, address));
  const letter: Letter = {
    id: `sent-${draft.id}`, from: CAMILLE.name, address: CAMILLE.address, others: draft.to, subject: draft.subject, date: "", read: true, folder: "sent",
    scam: false, advert: false, pieces: draft.pieces, lines: draft.text.split("\n").map((text) => [{ kind: "text", text }]), starred: false,
    written: draft, ...(lost !== undefined && { lost }),
  };
  const back: readonly Letter[] = lost === undefined ? [] : [{ ...letter, id: `back-${draft.id}`, from: "", address: "", others: [], subject: "", pieces: [], lines: [], read: false, folder: "inbox", toCorrect: lost }];
  return { ...world, letters: [...back, letter, ...world.letters], drafts: world.drafts.filter(({ id }) => id !== draft.id), view: { kind: "folder", folder: "inbox" }, folder: "inbox", search: "", notice: "sent" };
}

/** What has something on it is kept among the drafts. */
function close(given: Writing): Change<MailWorld> {
  const { step, world, draft } = commit(given);
  const kept = everyAddress(draft).length > 0 || draft.about !== undefined || `${draft.typedTo}${draft.typedHidden}${draft.subject}${draft.text}`.trim() !== "" || draft.pieces.length > 0;
  const settled = { ...draft, fresh: undefined };
  const after: MailWorld = { ...world, drafts: kept ? world.drafts.map((other) => (other.id === draft.id ? settled : other)) : world.drafts.filter(({ id }) => id !== draft.id), view: { kind: "folder", folder: world.folder } };
  return { world: after, ...(kept && asks(step, "send") && { mistake: "closed-without-sending" as const }) };
}

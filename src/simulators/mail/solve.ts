/** The mail box's solver: from wherever somebody stands, the next act towards a goal, and the hand that does it. */
import { plainText } from "#course/plain-text.ts";
import type { Move } from "#course/practice.ts";
import { CAMILLE, type FolderId, type MailGoal, type MailStep } from "#course/steps/mail.ts";
import { asks, everyAddress, fulfils, isAbout, isAddress, isAllowed, isMadeFrom, isWriting, knownAddresses, sameAddress, sentNow, wantedAddresses } from "./judge.ts";
import { type AddressBox, type Draft, draftOf, letterOf, listed, type MailAct, type MailWorld, suggested } from "./scenario.ts";

type Given = { readonly step: MailStep; readonly world: MailWorld };
type Aim = Given & { readonly goal: MailGoal };

/** As many letters as find a contact. */
const TYPED_LETTERS = 3;

export function nextAct({ step, world, goal }: Aim): MailAct | undefined {
  if (!world.signedIn) return signIn(world);
  const { value } = goal;
  const letter = letterOf(world, value);
  switch (goal.action) {
    case "open": return toLetter({ step, world }, value === "" ? (world.letters[0]?.id ?? "") : value, true);
    case "new": return toClosedList({ step, world }) ?? { kind: "new" };
    case "recipient": case "hidden-copy": case "subject": case "text": case "attach": return writeTowards({ step, world, goal });
    case "send": return sendTowards({ step, world });
    case "reply": case "reply-all": case "forward": return startFrom({ step, world, goal });
    case "open-attachment": case "save-attachment": {
      const holder = world.letters.find(({ pieces, written }) => !written && pieces.includes(value));
      if (!holder) return undefined;
      return toLetter({ step, world }, holder.id) ?? (goal.action === "open-attachment" ? { kind: "open-piece", letter: holder.id, piece: value } : { kind: "save-piece", letter: holder.id, piece: value });
    }
    case "search": return toClosedList({ step, world }) ?? { kind: "search", text: letter ? letter.subject.slice(0, 12).trim() || letter.from : value };
    case "move": return world.view.kind === "moving" && world.view.letter === value && goal.folder ? { kind: "move-to", letter: value, folder: goal.folder } : (toLetter({ step, world }, value) ?? { kind: "move", letter: value });
    case "star": case "bin": case "unwanted": case "unsubscribe": case "recover": return toLetter({ step, world }, value) ?? { kind: goal.action, letter: value };
    case "open-folder": return goal.folder && toFolder({ step, world }, goal.folder, true);
    case "sign-out": return toList({ step, world }) ?? (world.menu ? { kind: "sign-out" } : { kind: "menu" });
    // Nobody signs in twice: who is in has done it.
    case "sign-in": return undefined;
  }
}

function signIn({ user, password }: MailWorld): MailAct {
  if (!sameAddress(user, CAMILLE.address)) return { kind: "user", text: CAMILLE.address };
  return password.trim() === CAMILLE.phrase ? { kind: "sign-in" } : { kind: "password", text: CAMILLE.phrase };
}

/** To a list, the menu over it or not. Undefined when one is there. */
function toList(given: Given): MailAct | undefined {
  const { world } = given;
  switch (world.view.kind) {
    case "folder": case "sign-in": return undefined;
    case "writing": return leaveDraft(given);
    case "letter": case "link": case "moving": case "piece": case "attaching": case "no-subject": return { kind: "back" };
  }
}

const toClosedList = (given: Given): MailAct | undefined => toList(given) ?? (given.world.menu ? { kind: "menu" } : undefined);

/** What is ready to leave leaves; the rest waits among the drafts. */
function leaveDraft({ step, world }: Given): MailAct {
  const draft = draftOf(world);
  const ready = draft && asks(step, "send") && draft.about !== undefined && step.goals.filter((goal) => isAbout(goal)).some((goal) => isMadeFrom(draft, goal))
    && mend({ step, world }, draft) === undefined && !sentNow(world).some(({ about }) => about?.letter === draft.about?.letter && about?.how === draft.about?.how);
  return ready ? { kind: "send" } : { kind: "close" };
}

function toFolder(given: Given, folder: FolderId, visiting = false): MailAct | undefined {
  const { world } = given;
  const { view } = world;
  if (view.kind === "folder" && view.folder === folder && world.search === "" && !visiting) return world.menu ? { kind: "menu" } : undefined;
  return toList(given) ?? (world.menu ? { kind: "open-folder", folder } : { kind: "menu" });
}

/** `opening`: it has to be opened now, though it is on screen. */
function toLetter(given: Given, id: string, opening = false): MailAct | undefined {
  const { world } = given;
  const { view } = world;
  if (view.kind === "letter" && view.letter === id && !opening) return undefined;
  const letter = letterOf(world, id);
  if (!letter) return undefined;
  if (view.kind === "folder" && !world.menu && listed(world).includes(letter)) return { kind: "open", letter: id };
  if ((view.kind === "moving" || view.kind === "link" || view.kind === "piece") && view.letter === id) return { kind: "back" };
  return toFolder(given, letter.folder) ?? { kind: "open", letter: id };
}

function startFrom({ step, world, goal }: Aim): MailAct | undefined {
  const action = goal.action === "reply" || goal.action === "reply-all" ? goal.action : "forward";
  const id = goal.value === "" ? world.letters.find(({ written }) => !written)?.id : goal.value;
  return id === undefined ? undefined : (toLetter({ step, world }, id) ?? { kind: action, letter: id });
}

/** To a page to write on: the open one, one that waits among the drafts, one that came back, or a new one. */
function toDraft(given: Given): { readonly draft: Draft } | { readonly act: MailAct } {
  const { step, world } = given;
  const open = draftOf(world);
  if (open) return world.view.kind === "writing" || world.view.kind === "attaching" ? { draft: open } : { act: { kind: "back" } };
  const waiting = world.drafts.at(-1);
  if (waiting) return { act: toFolder(given, "drafts") ?? { kind: "open-draft", draft: waiting.id } };
  const back = world.letters.find(({ id, toCorrect, folder }) => toCorrect !== undefined && folder === "inbox" && (!world.earlier.includes(id) || step.letters.some((given) => given.id === id)));
  if (back && sentNow(world).length === 0) return { act: toLetter(given, back.id) ?? { kind: "correct", letter: back.id } };
  const about = step.goals.find(isAbout);
  if (about && !sentNow(world).some((draft) => isMadeFrom(draft, about))) {
    const act = startFrom({ ...given, goal: about });
    if (act) return { act };
  }
  return { act: toClosedList(given) ?? { kind: "new" } };
}

function writeTowards({ step, world, goal }: Aim): MailAct | undefined {
  const here = toDraft({ step, world });
  if ("act" in here) return here.act;
  const { draft } = here;
  if (world.view.kind === "attaching" && goal.action !== "attach") return { kind: "back" };
  switch (goal.action) {
    case "recipient": return unknown({ step, world }, draft, "to") ?? address(world, draft, "to", goal.value);
    case "hidden-copy": return draft.hiding ? (unknown({ step, world }, draft, "hidden") ?? address(world, draft, "hidden", goal.value)) : { kind: "hide" };
    case "subject": return { kind: "subject", text: goal.words === undefined ? goal.value : filler(step, goal.words) };
    case "text": return words(step, draft, goal);
    case "attach": return world.view.kind === "attaching" ? { kind: "attach-piece", piece: goal.value } : { kind: "attach" };
    case "open": case "new": case "open-attachment": case "save-attachment": case "send": case "reply": case "reply-all": case "forward": case "star": case "search":
    case "move": case "bin": case "recover": case "unwanted": case "unsubscribe": case "open-folder": case "sign-in": case "sign-out": return undefined;
  }
}

/** Takes out somebody whom the letter must not reach, or whom nobody knows. `typing`: what stands in this box will be typed over. */
function unknown({ step, world }: Given, draft: Draft, typing?: AddressBox): MailAct | undefined {
  const known = knownAddresses({ step, world });
  const stranger = (address: string): boolean => !isAllowed({ step, world, draft }, address) || !known.some((other) => sameAddress(other, address));
  const to = draft.to.find(stranger);
  if (to !== undefined) return { kind: "remove", box: "to", address: to };
  const hidden = draft.hidden.find(stranger);
  if (hidden !== undefined) return { kind: "remove", box: "hidden", address: hidden };
  const typed = (text: string): boolean => isAddress(text) && stranger(text);
  if (typing !== "to" && typed(draft.typedTo)) return { kind: "type-to", text: "" };
  return typing !== "hidden" && typed(draft.typedHidden) ? { kind: "type-hidden", text: "" } : undefined;
}

/** By the first letters of a contact's name, else letter by letter. */
function address(world: MailWorld, draft: Draft, box: AddressBox, value: string): MailAct {
  const other = box === "to" ? "hidden" : "to";
  const elsewhere = (other === "to" ? draft.to : draft.hidden).find((one) => sameAddress(one, value));
  if (elsewhere !== undefined) return { kind: "remove", box: other, address: elsewhere };
  if (sameAddress(other === "to" ? draft.typedTo : draft.typedHidden, value)) return { kind: other === "to" ? "type-to" : "type-hidden", text: "" };
  const contact = world.contacts.find((one) => sameAddress(one.address, value));
  const type = (text: string): MailAct => ({ kind: box === "to" ? "type-to" : "type-hidden", text });
  if (!contact) return type(value);
  return suggested(world, draft, box).some((one) => sameAddress(one.address, value)) ? { kind: "add", box, address: contact.address } : type(contact.name.slice(0, TYPED_LETTERS).toLowerCase());
}

function words(step: MailStep, draft: Draft, { value, words: wanted }: MailGoal): MailAct {
  if (wanted === undefined) return { kind: "text", text: value };
  const unused = step.phrases.find((phrase) => !plainText(draft.text).includes(plainText(phrase)));
  return unused === undefined ? { kind: "text", text: [draft.text.trim(), filler(step, wanted)].filter(Boolean).join(" ") } : { kind: "phrase", text: unused };
}

/** So many words in the step's own language: those of its instruction, as a person might say them again. */
function filler({ say, title }: MailStep, count: number): string {
  const words = [...say.map((sentence) => sentence.map(({ text }) => text).join("")), title].join(" ").split(/\s+/u).filter((word) => /^[\p{L}][\p{L}'’-]*[.,]?$/u.test(word)).map((word) => word.replace(/[.,]$/u, ""));
  return `${Array.from({ length: count }, (_, index) => words[index % Math.max(1, words.length)] ?? "Clairval").join(" ")}.`;
}

/** What still keeps a draft from leaving. */
function mend({ step, world }: Given, draft: Draft): MailAct | undefined {
  const stranger = unknown({ step, world }, draft);
  if (stranger) return stranger;
  if (everyAddress(draft).length === 0) return address(world, draft, "to", wantedAddresses(step)[0] ?? CAMILLE.address);
  const known = (typed: string): boolean => knownAddresses({ step, world }).some((other) => sameAddress(other, typed)) && isAllowed({ step, world, draft }, typed);
  if (draft.typedTo.trim() !== "" && !known(draft.typedTo)) return { kind: "type-to", text: "" };
  if (draft.typedHidden.trim() !== "" && !known(draft.typedHidden)) return { kind: "type-hidden", text: "" };
  const carries = draft.pieces.length > 0 || draft.about?.how === "forward" || draft.about?.how === "correct";
  return draft.text.trim() === "" && !carries ? words(step, draft, { action: "text", value: "", label: "", words: 1 }) : undefined;
}

function sendTowards(given: Given): MailAct | undefined {
  const { step, world } = given;
  const sent = sentNow(world);
  const about = step.goals.find((goal) => isAbout(goal) && !sent.some((draft) => isMadeFrom(draft, goal)));
  const open = draftOf(world);
  if (about && !(open && isMadeFrom(open, about))) {
    const begun = world.drafts.find((draft) => isMadeFrom(draft, about));
    if (!open && begun && world.earlier.includes(begun.id)) return toFolder(given, "drafts") ?? { kind: "open-draft", draft: begun.id };
    return startFrom({ ...given, goal: about });
  }
  const lacking = (draft: Draft): MailGoal | undefined => step.goals.find((goal) => isWriting(goal) && !sent.some((other) => fulfils({ step, world, draft: other, goal })) && !fulfils({ step, world, draft, goal }));
  if (open && world.view.kind === "no-subject") return lacking(open)?.action === "subject" ? { kind: "write-subject" } : { kind: "send-anyway" };
  const here = toDraft(given);
  if ("act" in here) return here.act;
  const { draft } = here;
  const goal = lacking(draft);
  if (goal) return writeTowards({ ...given, goal });
  if (world.view.kind === "attaching") return { kind: "back" };
  return mend(given, draft) ?? { kind: "send" };
}

export function moveOf(step: MailStep, act: MailAct): Move {
  const touch = (spot: string): Move => ({ kind: "touch", spot });
  switch (act.kind) {
    case "open": return touch(`open-${act.letter}`);
    case "open-draft": return touch(`open-${act.draft}`);
    case "open-folder": return touch(`folder-${act.folder}`);
    case "move-to": return touch(`to-${act.folder}`);
    case "open-piece": return touch(`piece-${act.piece}`);
    case "save-piece": return touch(`save-${act.piece}`);
    case "attach-piece": return touch(`attach-${act.piece}`);
    case "detach": return touch(`detach-${act.piece}`);
    case "add": return touch(`add-${act.address}`);
    case "remove": return touch(`remove-${act.address}`);
    case "phrase": return touch(`phrase-${step.phrases.indexOf(act.text)}`);
    case "type-to": return { kind: "type", spot: "to", text: act.text };
    case "type-hidden": return { kind: "type", spot: "hidden", text: act.text };
    case "subject": case "text": case "search": case "user": case "password": return { kind: "type", spot: act.kind, text: act.text };
    case "menu": case "back": case "new": case "sign-out": case "sign-in": case "reply": case "reply-all": case "forward": case "star": case "bin": case "recover": case "unwanted": case "move":
    case "unsubscribe": case "link": case "correct": case "hide": case "attach": case "send": case "send-anyway": case "write-subject": case "close": return touch(act.kind);
    case "settle": return touch(act.box);
  }
}

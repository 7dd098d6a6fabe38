/** When a goal of the mail box is reached, to whom a letter may go, and which slip a typed address holds. */
import { plainText, writtenWords } from "#course/plain-text.ts";
import type { MistakeCode } from "#course/mistake.ts";
import { CAMILLE, type MailAction, type MailForbidden, type MailGoal, type MailStep } from "#course/steps/mail.ts";
import { type AddressBox, type Draft, type Letter, letterOf, listed, type MailWorld } from "./scenario.ts";

export const asks = (step: MailStep, ...actions: readonly MailAction[]): boolean => step.goals.some(({ action }) => actions.includes(action));
/** What a letter is made of. */
export const WRITING: readonly MailAction[] = ["recipient", "hidden-copy", "subject", "text", "attach"];
export const ABOUT: readonly MailAction[] = ["reply", "reply-all", "forward"];
export const isWriting = ({ action }: MailGoal): boolean => WRITING.includes(action);
export const isAbout = ({ action }: MailGoal): boolean => ABOUT.includes(action);

type Given = { readonly step: MailStep; readonly world: MailWorld };

/** Letters that left in this step and arrived. */
export const sentNow = ({ letters, earlier }: MailWorld): readonly Draft[] =>
  letters.flatMap(({ id, folder, written, lost }) => (written && folder === "sent" && lost === undefined && !earlier.includes(id) ? [written] : []));

export function reaches({ step, world, goal }: Given & { readonly goal: MailGoal }): boolean {
  const { value } = goal;
  const letter = letterOf(world, value);
  switch (goal.action) {
    case "open": return value === "" ? world.opened.length > 0 : world.opened.includes(value);
    case "new": return startedNow(world).some(({ about }) => about === undefined);
    case "reply": case "reply-all": case "forward": return [...world.drafts, ...sentNow(world)].some((draft) => isMadeFrom(draft, goal));
    case "recipient": case "hidden-copy": case "subject": case "text": case "attach":
      return [...world.drafts, ...sentNow(world)].some((draft) => fulfils({ step, world, draft, goal }));
    case "send": return hasSent({ step, world, goal });
    case "open-attachment": return world.openedPieces.includes(value);
    case "save-attachment": return world.savedPieces.includes(value);
    case "star": return letter?.starred === true;
    case "search": return hasSearched(world, value);
    case "move": return letter !== undefined && letter.folder === goal.folder;
    case "bin": return letter?.folder === "bin";
    case "unwanted": return letter?.folder === "unwanted";
    case "recover": return world.recovered.includes(value) && letter?.folder !== "bin" && letter?.folder !== "unwanted";
    case "unsubscribe": return world.unsubscribed.includes(value);
    case "open-folder": return goal.folder !== undefined && world.visited.includes(goal.folder);
    case "sign-in": return world.entered;
    case "sign-out": return world.left && !world.signedIn;
  }
}

const startedNow = (world: MailWorld): readonly Draft[] => [...world.drafts.filter(({ id }) => !world.earlier.includes(id)), ...sentNow(world).filter(({ id }) => !world.earlier.includes(id))];

export const isMadeFrom = ({ about }: Draft, { action, value }: MailGoal): boolean => about?.how === action && (value === "" || about.letter === value);

/** Does this letter, sent or not, have what this goal asks for? */
export function fulfils({ step, world, draft, goal }: Given & { readonly draft: Draft; readonly goal: MailGoal }): boolean {
  switch (goal.action) {
    case "recipient": return addressesOf(draft, "to").some((address) => sameAddress(address, goal.value)) && everyAddress(draft).every((address) => isAllowed({ step, world, draft }, address));
    case "hidden-copy": return addressesOf(draft, "hidden").some((address) => sameAddress(address, goal.value));
    case "subject": return isText(step, goal, draft.subject, draft.fresh === "subject");
    case "text": return isText(step, goal, draft.text, draft.fresh === "text");
    case "attach": return draft.pieces.includes(goal.value);
    case "open": case "new": case "open-attachment": case "save-attachment": case "send": case "reply": case "reply-all": case "forward": case "star": case "search":
    case "move": case "bin": case "recover": case "unwanted": case "unsubscribe": case "open-folder": case "sign-in": case "sign-out": return false;
  }
}

function isText({ exact }: MailStep, { value, words }: MailGoal, typed: string, fresh: boolean): boolean {
  if (words !== undefined) return countWords(typed, fresh) >= words;
  return exact ? typed.trim() === value : plainText(typed) === plainText(value);
}

/** While it is being typed, a word counts once something follows it: nobody is done in the middle of a word. */
export function countWords(typed: string, fresh: boolean): number {
  const words = writtenWords(typed);
  const last = words.at(-1);
  const grows = fresh && last !== undefined && last.index + last[0].length === typed.length && !/[.,;:!?…]$/u.test(typed);
  return words.length - (grows ? 1 : 0);
}

/** Something left, and with it all that the step asks a letter to have. */
function hasSent({ step, world, goal }: Given & { readonly goal: MailGoal }): boolean {
  const sent = sentNow(world);
  return sent.length > 0
    && (goal.value === "" || sent.some((draft) => everyAddress(draft).some((address) => sameAddress(address, goal.value))))
    && step.goals.filter(isAbout).every((other) => sent.some((draft) => isMadeFrom(draft, other)))
    && step.goals.filter(isWriting).every((other) => sent.some((draft) => fulfils({ step, world, draft, goal: other })));
}

/** By some of its words, or by finding the letter that is meant. */
function hasSearched(world: MailWorld, value: string): boolean {
  const typed = plainText(world.search);
  if (typed === "") return false;
  const letter = letterOf(world, value);
  return letter ? typed.length >= 3 && listed({ ...world, view: { kind: "folder", folder: world.folder } }).includes(letter) : typed.includes(plainText(value));
}

export const isAddress = (text: string): boolean => /^[^\s@,;]+@[^\s@,;.]+(\.[^\s@,;.]+)+$/u.test(text.trim());
export const sameAddress = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Chips, and an address that is written out but not yet a chip. */
export function addressesOf({ to, hidden, typedTo, typedHidden }: Draft, box: AddressBox): readonly string[] {
  const [chips, typed] = box === "to" ? [to, typedTo] : [hidden, typedHidden];
  return isAddress(typed) ? [...chips, typed.trim()] : chips;
}
export const everyAddress = (draft: Draft): readonly string[] => [...addressesOf(draft, "to"), ...addressesOf(draft, "hidden")];

/** Whom the step asks to write to. */
export const wantedAddresses = ({ goals }: MailStep): readonly string[] => goals.filter(({ action }) => action === "recipient" || action === "hidden-copy").map(({ value }) => value);

/** Everybody that one can write to: whoever is in the box, in the contacts or in the step; another address comes back. */
export const knownAddresses = ({ step, world }: Given): readonly string[] =>
  [CAMILLE.address, ...wantedAddresses(step), ...world.contacts.map(({ address }) => address), ...world.letters.flatMap(({ address, others, written, toCorrect }) => (written || toCorrect ? [] : [address, ...others]))];

export function isAllowed({ step, world, draft }: Given & { readonly draft: Draft }, address: string): boolean {
  const wanted = wantedAddresses(step);
  if (wanted.length === 0) return true;
  const letter = draft.about && letterOf(world, draft.about.letter);
  const answered = draft.about?.how === "reply" || draft.about?.how === "reply-all" ? [letter?.address ?? "", ...(letter?.others ?? [])] : [];
  return [...wanted, ...answered].some((other) => sameAddress(other, address));
}

/** What an added address is: nothing to say, somebody else, or a slip of the finger. When the letter will be sent, it comes back by itself. */
export function judgeAddress(given: Given & { readonly draft: Draft }, address: string): MistakeCode | undefined {
  if (isAllowed(given, address)) return undefined;
  if (knownAddresses(given).some((other) => sameAddress(other, address))) return "wrong-recipient";
  return asks(given.step, "send") ? undefined : slipIn(address, wantedAddresses(given.step)[0] ?? "");
}

/** The first thing to say about words that are not quite those that were meant. */
export function slipIn(typed: string, wanted: string): MistakeCode {
  const [one, other] = [typed.trim(), wanted.trim()];
  if (one.toLowerCase() === other.toLowerCase()) return "case";
  if (one.replace(/\s/gu, "") === other.replace(/\s/gu, "")) return "space";
  if (!one.includes("@") && other.includes("@")) return "at-sign";
  if (one.length < other.length) return "missing";
  return one.length > other.length ? "extra" : "next-key";
}

/** The mistake that doing this to this letter is, when the step says that it must not happen. */
export function forbiddenCode({ action, value }: MailForbidden, done: { readonly action: MailForbidden["action"]; readonly target: string; readonly letter: Letter | undefined }): MistakeCode | undefined {
  if (done.action !== action || (value !== "" && value !== done.target && value !== done.letter?.id)) return undefined;
  const scam = done.letter?.scam === true;
  switch (action) {
    case "touch-link": case "unsubscribe": return "link-touched";
    case "reply": case "reply-all": case "forward": return scam ? "replied-to-scam" : "wrong-button";
    case "open-attachment": case "save-attachment": case "open": return scam ? "trusted-fake" : "wrong-message";
    case "bin": case "unwanted": case "move": case "recover": case "star": return "wrong-message";
    case "recipient": case "hidden-copy": return "wrong-recipient";
    case "attach": return "wrong-choice";
    case "subject": case "text": return "wrong-box";
    case "new": case "send": case "search": case "open-folder": case "sign-in": case "sign-out": return "wrong-button";
  }
}


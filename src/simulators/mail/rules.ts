/**
 * A pretend mail box: read, write, put away; folders, contacts, drafts, accidents and their repair (curriculum, 4.9).
 * What no goal asks for and would lead astray is not done but said; looking around is free.
 */
import type { MistakeCode } from "#course/mistake.ts";
import { type Change, type Place, practiceIn } from "#course/place.ts";
import { holdsRealNumber } from "#course/real-number.ts";
import { CAMILLE, type FolderId, type MailForbidden, type MailGoal, type MailStep } from "#course/steps/mail.ts";
import { asks, forbiddenCode, reaches, slipIn, WRITING } from "./judge.ts";
import { type BoxAct, type Letter, type LetterAct, letterOf, type MailAct, type MailWorld, type Notice, openBox, startDraft } from "./scenario.ts";
import { moveOf, nextAct } from "./solve.ts";
import { write } from "./writing-rules.ts";

type Given = { readonly step: MailStep; readonly world: MailWorld };
type Done = { readonly action: MailForbidden["action"]; readonly target: string; readonly letter: Letter | undefined };

/** What an act does, in the words that goals and « sans » use; undefined when it only moves about. */
function doneBy(world: MailWorld, act: MailAct): Done | undefined {
  const at = (action: Done["action"], target = "", letter?: string): Done => ({ action, target, letter: letter === undefined ? undefined : letterOf(world, letter) });
  switch (act.kind) {
    case "open": case "reply": case "reply-all": case "forward": case "star": case "bin": case "recover": case "unwanted": case "unsubscribe": return at(act.kind, act.letter, act.letter);
    case "link": return at("touch-link", act.letter, act.letter);
    case "move-to": return at("move", act.letter, act.letter);
    case "open-piece": return at("open-attachment", act.piece, act.letter);
    case "save-piece": return at("save-attachment", act.piece, act.letter);
    case "attach-piece": return at("attach", act.piece);
    case "open-folder": return at("open-folder", act.folder);
    case "add": return at(act.box === "to" ? "recipient" : "hidden-copy", act.address);
    case "send-anyway": return at("send");
    case "new": case "send": case "sign-out": case "sign-in": case "subject": case "text": case "search": return at(act.kind);
    case "phrase": return at("text");
    case "menu": case "back": case "open-draft": case "user": case "password": case "move": case "correct": case "type-to": case "type-hidden": case "remove": case "detach": case "hide":
    case "attach": case "write-subject": case "close": case "settle": return undefined;
  }
}

/** Buttons that lead astray when nothing asks for them. */
const ONLY_ASKED = ["reply", "reply-all", "forward", "bin", "unwanted", "move", "unsubscribe", "sign-out"] as const;

/** Why an act is not done, if it is not. */
function objection({ step, world }: Given, act: MailAct): MistakeCode | undefined {
  const done = doneBy(world, act);
  if (act.kind === "new") return asks(step, "new", "send", ...WRITING) ? undefined : "wrong-button";
  if (act.kind === "move") return asks(step, "move") ? undefined : "wrong-button";
  const action = ONLY_ASKED.find((name) => name === done?.action);
  if (!action || !done) return undefined;
  const meant = step.goals.filter((goal) => goal.action === action);
  if (meant.length === 0) return "wrong-button";
  const [goal] = meant.filter(({ value }) => value === "" || value === done.target);
  if (!goal) return "wrong-message";
  return act.kind === "move-to" && act.folder !== goal.folder ? "wrong-place" : undefined;
}

function change({ step, world, act }: Given & { readonly act: MailAct }): Change<MailWorld> {
  if (!world.signedIn && act.kind !== "user" && act.kind !== "password" && act.kind !== "sign-in") return { world };
  if (act.kind !== "link" && step.forbidden.some((forbidden) => breaks({ world, act, forbidden }) !== undefined)) return { world };
  const mistake = objection({ step, world }, act);
  if (mistake) return { world, mistake };
  // What was just done is said until something else is.
  return follow({ step, world: world.notice === undefined || act.kind === "settle" ? world : { ...world, notice: undefined }, act });
}

function breaks({ world, act, forbidden }: { readonly world: MailWorld; readonly act: MailAct; readonly forbidden: MailForbidden }): MistakeCode | undefined {
  const done = doneBy(world, act);
  return done && forbiddenCode(forbidden, done);
}

function follow({ step, world, act }: Given & { readonly act: MailAct }): Change<MailWorld> {
  switch (act.kind) {
    case "open": case "reply": case "reply-all": case "forward": case "star": case "bin": case "recover": case "unwanted": case "move": case "unsubscribe": case "link": case "correct": {
      const letter = letterOf(world, act.letter);
      return letter ? handle(world, letter, act.kind) : { world };
    }
    case "menu": case "back": case "new": case "sign-out": case "sign-in": case "open-folder": case "open-draft": case "search": case "user": case "password": case "move-to": case "open-piece": case "save-piece":
      return goAbout(world, act);
    case "type-to": case "type-hidden": case "subject": case "text": case "phrase": case "add": case "remove": case "attach-piece": case "detach": case "hide": case "attach":
    case "send": case "send-anyway": case "write-subject": case "close": case "settle":
      return write({ step, world, act });
  }
}

/** Something is done with one letter. */
function handle(world: MailWorld, letter: Letter, kind: LetterAct["kind"]): Change<MailWorld> {
  const { id } = letter;
  switch (kind) {
    case "open": return { world: { ...patch(world, id, { read: true }), view: { kind: "letter", letter: id }, opened: [...new Set([...world.opened, id])], menu: false } };
    case "reply": return { world: answer(world, letter, "reply", [letter.address]) };
    case "reply-all": return { world: answer(world, letter, "reply-all", [letter.address, ...letter.others]) };
    case "forward": return { world: answer(world, letter, "forward", []) };
    case "correct": return { world: letter.toCorrect === undefined ? world : correct(world, letter, letter.toCorrect) };
    case "star": return { world: patch(world, id, { starred: !letter.starred }) };
    case "bin": return away(world, letter, "bin", "binned");
    case "unwanted": return away(world, letter, "unwanted", "unwanted");
    case "recover": return letter.folder === "bin" || letter.folder === "unwanted" ? away(world, letter, "inbox", "recovered") : { world };
    case "move": return { world: { ...world, view: { kind: "moving", letter: id } } };
    case "link": return { world: { ...world, view: { kind: "link", letter: id } }, ...(letter.scam && { mistake: "link-touched" as const }) };
    case "unsubscribe": return letter.scam
      ? { world: { ...world, view: { kind: "link", letter: id } }, mistake: "link-touched" }
      : { world: { ...world, unsubscribed: [...new Set([...world.unsubscribed, id])] } };
  }
}

const patch = (world: MailWorld, id: string, with_: Partial<Letter>): MailWorld => ({ ...world, letters: world.letters.map((letter) => (letter.id === id ? { ...letter, ...with_ } : letter)) });

function away(world: MailWorld, { id, folder }: Letter, to: FolderId, notice: Notice): Change<MailWorld> {
  if (folder === to) return { world };
  const back = folder === "bin" || folder === "unwanted";
  return { world: { ...patch(world, id, { folder: to }), view: { kind: "folder", folder: world.folder }, notice, ...(back && { recovered: [...new Set([...world.recovered, id])] }) }, undo: true };
}

function answer(world: MailWorld, letter: Letter, how: "reply" | "reply-all" | "forward", to: readonly string[]): MailWorld {
  const begun = world.drafts.find(({ id, about }) => about?.how === how && about.letter === letter.id && !world.earlier.includes(id));
  if (begun) return { ...world, view: { kind: "writing", draft: begun.id } };
  return startDraft(world, {
    about: { how, letter: letter.id }, to: to.filter(Boolean),
    ...(how === "forward" ? { subject: letter.subject, pieces: letter.pieces } : { subject: `Re: ${letter.subject}` }),
  });
}

/** The wrong address stands in its box again, to be mended; nothing else has to be written twice. */
function correct(world: MailWorld, { id, written }: Letter, address: string): MailWorld {
  if (!written) return startDraft(world, { about: { how: "correct", letter: id }, typedTo: address });
  const rest = (list: readonly string[]): readonly string[] => list.filter((other) => other !== address);
  return startDraft(world, { ...written, to: rest(written.to), hidden: rest(written.hidden), ...(written.hidden.includes(address) ? { typedHidden: address } : { typedTo: address }) });
}

function goAbout(world: MailWorld, act: BoxAct): Change<MailWorld> {
  switch (act.kind) {
    case "menu": return { world: world.view.kind === "folder" ? { ...world, menu: !world.menu } : world };
    case "back": return { world: goBack(world) };
    case "new": return { world: startDraft(world, {}) };
    case "open-folder": return { world: { ...world, view: { kind: "folder", folder: act.folder }, folder: act.folder, search: "", menu: false, visited: [...new Set([...world.visited, act.folder])] } };
    case "open-draft": return { world: world.drafts.some(({ id }) => id === act.draft) ? { ...world, view: { kind: "writing", draft: act.draft }, menu: false } : world };
    case "search": case "user": case "password":
      return holdsRealNumber(act.text) ? { world: { ...world, [act.kind]: "" }, mistake: "real-number" } : { world: { ...world, [act.kind]: act.text } };
    case "move-to": {
      const letter = letterOf(world, act.letter);
      return letter ? away(world, letter, act.folder, "moved") : { world };
    }
    case "open-piece": return { world: { ...world, view: { kind: "piece", letter: act.letter, piece: act.piece }, openedPieces: [...new Set([...world.openedPieces, act.piece])] }, ...trap(world, act.letter) };
    case "save-piece": return letterOf(world, act.letter)?.scam ? { world, ...trap(world, act.letter) } : { world: { ...world, savedPieces: [...new Set([...world.savedPieces, act.piece])], mine: [...new Set([...world.mine, act.piece])] } };
    case "sign-out": return { world: { ...world, signedIn: false, left: true, menu: false, view: { kind: "sign-in" }, user: "", password: "" } };
    case "sign-in": return signIn(world);
  }
}

const trap = (world: MailWorld, letter: string): { readonly mistake?: MistakeCode } => (letterOf(world, letter)?.scam ? { mistake: "trusted-fake" } : {});

function goBack(world: MailWorld): MailWorld {
  const { view } = world;
  switch (view.kind) {
    case "letter": return { ...world, view: { kind: "folder", folder: world.folder } };
    case "link": case "moving": case "piece": return { ...world, view: { kind: "letter", letter: view.letter } };
    case "attaching": case "no-subject": return { ...world, view: { kind: "writing", draft: view.draft } };
    case "folder": case "writing": case "sign-in": return world;
  }
}

/** Only the practice card opens this box; nothing says which sign was typed. */
function signIn(world: MailWorld): Change<MailWorld> {
  const [user, password] = [world.user.trim(), world.password.trim()];
  if (user === CAMILLE.phrase || password.toLowerCase() === CAMILLE.address) return { world, mistake: "wrong-box" };
  if (user.toLowerCase() !== CAMILLE.address) return { world, mistake: slipIn(user, CAMILLE.address) };
  if (password !== CAMILLE.phrase) return { world, mistake: slipIn(password, CAMILLE.phrase) };
  return { world: { ...world, signedIn: true, entered: true, view: { kind: "folder", folder: "inbox" }, folder: "inbox", password: "" } };
}

export const mailPlace: Place<MailStep, MailGoal, MailForbidden, MailWorld, MailAct> = {
  open: openBox, change, reaches, breaks, solve: nextAct,
  move: ({ step, act }) => moveOf(step, act),
};
export const mail = practiceIn(mailPlace);

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sentence, StepId } from "#course/lesson.ts";
import type { PlaceState } from "#course/place.ts";
import { CAMILLE, type Mail, type MailAction, type MailForbidden, type MailGoal, type MailStep } from "#course/steps/mail.ts";
import { mail } from "#simulators/mail/rules.ts";
import { draftOf, letterOf, listed, type MailAct, type MailWorld } from "#simulators/mail/scenario.ts";
import { countWords } from "#simulators/mail/judge.ts";
import { ALL_LESSONS, inEveryLanguage } from "../support/lesson-wall.ts";

const words = (text: string): readonly Sentence[] => [[{ kind: "text", text }]];
const letter = (id: string, change: Partial<Mail> = {}): Mail => ({
  id, from: `De ${id}`, address: `${id}@clairval.example`, others: [], subject: `Objet ${id}`, date: "hier", read: false, folder: "inbox",
  scam: false, advert: false, pieces: [], lines: words(`Texte ${id}.`), ...change,
});
const goal = (action: MailAction, value = "", change: Partial<MailGoal> = {}): MailGoal => ({ action, value, label: `${action} ${value}`, ...change });
const never = (action: MailForbidden["action"], value = ""): MailForbidden => ({ action, value, label: action });
const JEANNE = "jeanne.petit@courriel.example";
const JEAN = "jean.perrin@courriel.example";
const step = (goals: readonly MailGoal[], change: Partial<MailStep> = {}): MailStep => ({
  id: "essai" as StepId, title: "Essai", say: words("Écrivez votre question à la mairie."), hints: [], mistakes: {}, trainerNotes: [], solo: false, oops: false, real: false,
  kind: "mail", screen: "box", letters: [letter("mairie"), letter("pub", { advert: true }), letter("piege", { scam: true, advert: true, pieces: ["facture"] }), letter("lettre", { others: [JEANNE], pieces: ["plan"] }), letter("jetee", { folder: "bin" })],
  pieces: [{ id: "plan", name: "Plan", kind: "document", heavy: false, lines: [] }, { id: "facture", name: "Facture", kind: "document", heavy: false, lines: [] }, { id: "jardin", name: "Jardin", kind: "photo", heavy: false, lines: [] }, { id: "mer", name: "Mer", kind: "photo", heavy: true, lines: [] }],
  contacts: [{ name: "Jeanne Petit", address: JEANNE }, { name: "Jean Perrin", address: JEAN }], folders: ["Santé"], templates: true, phrases: ["Bonjour Jeanne,", "À bientôt, Camille"], card: [],
  exact: false, goals, inOrder: false, forbidden: [], ...change,
});

type State = PlaceState<MailWorld>;
/** Does these acts one after the other; `codes` are the mistakes made on the way. */
function does(on: MailStep, acts: readonly Parameters<typeof mail.act>[0]["act"][], before?: State) {
  let state = mail.start(on, { shuffle: (items) => items, before });
  const codes: string[] = [];
  for (const act of acts) {
    const { state: after, outcome } = mail.act({ step: on, state, act });
    if (outcome.kind === "mistake") codes.push(outcome.code);
    state = after;
  }
  return { state, world: state.world, codes, done: mail.isDone(on, state) };
}
function solved(on: MailStep, from: State): { readonly state: State; readonly acts: readonly string[] } | undefined {
  let state = from;
  const acts: string[] = [];
  while (!mail.isDone(on, state)) {
    const act = mail.solve(on, state);
    if (act === undefined || acts.length > 120) return undefined;
    acts.push(JSON.stringify(act));
    state = mail.act({ step: on, state, act }).state;
  }
  return { state, acts };
}
const start = (on: MailStep, before?: State): State => mail.start(on, { shuffle: (items) => items, before });
const to = (text: string): MailAct => ({ kind: "type-to", text });
const WRITE = [goal("recipient", JEANNE), goal("subject", "Goûter de samedi"), goal("text", "4 mots", { words: 4 }), goal("send")];

const STEPS: Readonly<Record<string, MailStep>> = {
  "every goal of reading": step([goal("sign-in"), goal("search", "mairie"), goal("open", "mairie"), goal("star", "mairie"), goal("open-attachment", "plan"), goal("save-attachment", "plan"), goal("recover", "jetee"), goal("open-folder", "", { folder: "unwanted" }), goal("sign-out")], { inOrder: true }),
  "every goal of putting away": step([goal("unsubscribe", "pub"), goal("bin", "pub"), goal("unwanted", "piege"), goal("move", "mairie", { folder: "own-0" })]),
  "a reply and a forward": step([goal("reply", "mairie"), goal("text", "3 mots", { words: 3 }), goal("forward", "lettre"), goal("recipient", JEANNE), goal("send")]),
  "a reply to all": step([goal("reply-all", "lettre"), goal("text", "Oui"), goal("send")]),
  "a letter with all there is": step([goal("new"), ...WRITE.slice(0, 3), goal("hidden-copy", JEAN), goal("attach", "jardin"), goal("send", JEANNE)]),
  "a new page": step(WRITE, { screen: "new" }),
  "an address that came back": step([goal("open", "retour"), goal("recipient", JEANNE), goal("send")], { letters: [letter("retour", { toCorrect: "jeane.petit@courriel.example" })] }),
  "nothing but sending": step([goal("send")], { screen: "continue", letters: [] }),
};

describe("the mail box", () => {
  it.each(Object.entries(STEPS))("is finished by its solver: %s", (_, on) => {
    expect(solved(on, start(on))).toBeDefined();
  });

  it("can still be finished, and never throws, whatever was done before", () => {
    const ids = fc.constantFrom("mairie", "pub", "piege", "lettre", "jetee", "retour", "sent-draft-1", "back-draft-1", "rien");
    const texts = fc.constantFrom("", "jea", "Bonjour", "Goûter de samedi", "un deux trois quatre.", JEANNE, `${JEAN} `, "jeane.petit@courriel.example", CAMILLE.address, CAMILLE.phrase, "x@y", "1 85 05 78 006 084");
    const act: fc.Arbitrary<MailAct | { readonly kind: "undo" }> = fc.oneof(
      fc.record({ kind: fc.constantFrom("open", "reply", "reply-all", "forward", "star", "bin", "recover", "unwanted", "move", "unsubscribe", "link", "correct"), letter: ids }),
      fc.record({ kind: fc.constantFrom("type-to", "type-hidden", "subject", "text", "phrase", "search", "user", "password"), text: texts }),
      fc.record({ kind: fc.constantFrom("add", "remove"), box: fc.constantFrom("to", "hidden"), address: fc.constantFrom(JEANNE, JEAN, "jeane.petit@courriel.example") }),
      fc.record({ kind: fc.constantFrom("attach-piece", "detach"), piece: fc.constantFrom("jardin", "mer", "plan") }),
      fc.record({ kind: fc.constantFrom("open-piece", "save-piece"), letter: ids, piece: fc.constantFrom("plan", "facture") }),
      fc.record({ kind: fc.constantFrom("hide", "attach", "send", "send-anyway", "write-subject", "close", "menu", "back", "new", "sign-out", "sign-in", "undo") }),
      fc.record({ kind: fc.constant("settle"), box: fc.constantFrom("subject", "text") }),
      fc.record({ kind: fc.constant("open-folder"), folder: fc.constantFrom("inbox", "sent", "drafts", "bin", "unwanted", "own-0") }),
      fc.record({ kind: fc.constant("open-draft"), draft: fc.constantFrom("draft-1", "draft-2") }),
      fc.record({ kind: fc.constant("move-to"), letter: ids, folder: fc.constantFrom("inbox", "bin", "unwanted", "own-0") }),
    ) as fc.Arbitrary<MailAct | { readonly kind: "undo" }>;
    fc.assert(fc.property(fc.constantFrom(...Object.keys(STEPS)), fc.array(act, { maxLength: 40 }), (name, acts) => {
      const on = STEPS[name] ?? step([]);
      expect(solved(on, does(on, acts).state)?.acts.length).toBeDefined();
    }), { numRuns: 2000 });
  });

  it("is finished in one way only in its lessons: no demonstration is longer than the player allows", () => {
    for (const { lesson, name } of inEveryLanguage(ALL_LESSONS.packs)) {
      let before: State | undefined;
      for (const on of lesson.steps) {
        if (on.kind !== "mail") continue;
        let state: State = start(on, before);
        let beats = 0;
        while (!mail.isDone(on, state)) {
          const act = mail.solve(on, state);
          if (!act) throw new Error(`${name}, ${on.id}`);
          const { state: after, outcome } = mail.act({ step: on, state, act });
          expect(outcome.kind, `${name}, ${on.id}: ${JSON.stringify(act)}`).not.toBe("mistake");
          beats = outcome.kind === "right" ? 0 : beats + 1;
          expect(beats).toBeLessThan(16);
          state = after;
        }
        before = state;
      }
    }
  });
});

describe("a letter that is written", () => {
  const on = step(WRITE, { screen: "new" });

  it("compares words without capitals, accents, double spaces and the shape of apostrophes, unless the step is exact", () => {
    const typed: MailAct = { kind: "subject", text: "  gouter  de SAMEDI" };
    expect(mail.isDone({ ...on, goals: [goal("subject", "Goûter de samedi")] }, does({ ...on, goals: [goal("subject", "Goûter de samedi")] }, [typed]).state)).toBe(true);
    const exact = step([goal("subject", "Goûter de samedi")], { screen: "new", exact: true });
    expect(does(exact, [typed]).done).toBe(false);
    expect(does(exact, [{ kind: "subject", text: "Goûter de samedi" }]).done).toBe(true);
  });

  it("counts a word when something follows it, or after a pause", () => {
    expect([countWords("Je viens avec pl", true), countWords("Je viens avec plaisir.", true), countWords("Je viens avec pl", false)]).toEqual([3, 4, 4]);
    const four = step([goal("text", "4 mots", { words: 4 })], { screen: "new" });
    expect(does(four, [{ kind: "text", text: "Je viens avec plaisir" }]).done).toBe(false);
    expect(does(four, [{ kind: "text", text: "Je viens avec plaisir" }, { kind: "settle", box: "text" }]).done).toBe(true);
    expect(does(four, [{ kind: "phrase", text: "Bonjour Jeanne," }, { kind: "phrase", text: "À bientôt, Camille" }]).done).toBe(true);
  });

  it("makes a chip of an address that is written out, and says when it is another person or a slip", () => {
    const box = step([goal("recipient", JEANNE)], { screen: "new" });
    expect(does(box, [to(`${JEAN} `)])).toMatchObject({ codes: ["wrong-recipient"], done: false, world: { drafts: [{ to: [JEAN], typedTo: "" }] } });
    expect(does(box, [{ kind: "add", box: "to", address: JEAN }, { kind: "remove", box: "to", address: JEAN }, to("jea"), { kind: "add", box: "to", address: JEANNE }])).toMatchObject({ codes: ["wrong-recipient"], done: true });
    expect(does(box, [to("jeane.petit@courriel.example,")]).codes).toEqual(["missing"]);
    expect(does(box, [to(JEANNE.toUpperCase())]).done).toBe(true);
  });

  it("is not sent without an address, empty, or to somebody else", () => {
    const text: MailAct = { kind: "text", text: "Je viens samedi avec plaisir." };
    expect(does(on, [text, { kind: "send" }]).codes).toEqual(["no-recipient"]);
    expect(does(on, [to(JEANNE), { kind: "send" }]).codes).toEqual(["sent-empty"]);
    expect(does(on, [to(`${JEAN} `), text, { kind: "send" }]).codes).toEqual(["wrong-recipient", "wrong-recipient"]);
    expect(does(on, [to("jeanne.petit"), text, { kind: "send" }]).codes).toEqual(["no-recipient"]);
  });

  it("warns once when its subject is empty, and leaves when one wants it to", () => {
    const free = step([goal("send")], { screen: "new" });
    const asked = does(free, [to(JEANNE), { kind: "text", text: "Bonjour." }, { kind: "send" }]);
    expect(asked.world.view.kind).toBe("no-subject");
    expect(does(free, [{ kind: "send-anyway" }], undefined).done).toBe(false);
    expect(mail.act({ step: free, state: asked.state, act: { kind: "write-subject" } }).state.world.view.kind).toBe("writing");
    expect(mail.isDone(free, mail.act({ step: free, state: asked.state, act: { kind: "send-anyway" } }).state)).toBe(true);
  });

  it("is kept among the drafts when it is closed, and goes on from there", () => {
    const { world, codes, state } = does(on, [to(JEANNE), { kind: "subject", text: "Goûter" }, { kind: "close" }]);
    expect(codes).toEqual(["closed-without-sending"]);
    expect(world.drafts).toMatchObject([{ to: [JEANNE], subject: "Goûter" }]);
    expect(solved(on, state)).toBeDefined();
    expect(does(on, [{ kind: "close" }])).toMatchObject({ codes: [], world: { drafts: [] } });
  });

  it("comes back when nobody has the address, and is mended without being written again", () => {
    const lost = "jeane.petit@courriel.example";
    const { world, state, done, codes } = does(on, [to(lost), { kind: "subject", text: "Goûter de samedi" }, { kind: "text", text: "Je viens samedi avec plaisir." }, { kind: "send" }]);
    expect([done, codes]).toEqual([false, []]);
    const [back] = listed(world);
    expect(back).toMatchObject({ toCorrect: lost, folder: "inbox" });
    const open = mail.act({ step: on, state, act: { kind: "correct", letter: back?.id ?? "" } }).state;
    expect(draftOf(open.world)).toMatchObject({ typedTo: lost, subject: "Goûter de samedi", text: "Je viens samedi avec plaisir." });
    const mended = mail.act({ step: on, state: open, act: to(JEANNE) }).state;
    expect(mail.isDone(on, mail.act({ step: on, state: mended, act: { kind: "send" } }).state)).toBe(true);
  });

  it("says when one writes in another box", () => {
    const subject = step([goal("subject", "Goûter de samedi")], { screen: "new" });
    expect(does(subject, [{ kind: "text", text: "Goûter" }, { kind: "text", text: "Goûter d" }]).codes).toEqual(["wrong-box"]);
    expect(does(on, [{ kind: "text", text: JEANNE }]).codes).toEqual(["wrong-box"]);
    expect(does(subject, [{ kind: "subject", text: "Goûter" }]).codes).toEqual([]);
  });

  it("takes a photo along, but not one that is too heavy or another", () => {
    const photo = step([goal("attach", "jardin")], { screen: "new" });
    expect(does(photo, [{ kind: "attach" }, { kind: "attach-piece", piece: "mer" }, { kind: "attach-piece", piece: "jardin" }])).toMatchObject({ codes: ["wrong-choice"], done: true });
    expect(does(photo, [{ kind: "attach-piece", piece: "jardin" }, { kind: "detach", piece: "jardin" }]).done).toBe(false);
  });

  it("is emptied of what looks like a real number", () => {
    const { world, codes } = does(on, [{ kind: "text", text: "Mon numéro : 2 55 08 14 168 025 38" }]);
    expect(codes).toEqual(["real-number"]);
    expect(draftOf(world)?.text).toBe("");
  });
});

describe("what lies in the box", () => {
  it("goes on from step to step, and what was sent stays in « Envoyés »", () => {
    const first = step([goal("recipient", JEANNE)], { screen: "new" });
    const second = step([goal("send")], { screen: "continue", letters: [], contacts: [], phrases: [] });
    const third = step([goal("open-folder", "", { folder: "sent" })], { letters: [] });
    const fourth = step([goal("open-folder", "", { folder: "sent" })]);
    const one = solved(first, start(first))?.state;
    const two = solved(second, start(second, one))?.state;
    expect(draftOf(start(second, one).world)?.to).toEqual([JEANNE]);
    for (const on of [third, fourth]) {
      const after = solved(on, start(on, two))?.state;
      expect(after && listed(after.world).map(({ others }) => others)).toEqual([[JEANNE]]);
    }
    expect(start(third, two).world.letters.some(({ id }) => id === "mairie")).toBe(true);
  });

  it("writes on a new page, though a letter of an earlier step came back", () => {
    const repaired = solved(STEPS["an address that came back"] ?? step([]), start(STEPS["an address that came back"] ?? step([])))?.state;
    const on = step(WRITE, { letters: [] });
    expect(solved(on, start(on, repaired))?.acts[0]).toBe(JSON.stringify({ kind: "new" }));
  });

  it("starts closed when one has to sign in, and opens with the practice card alone", () => {
    const door = step([goal("sign-in")]);
    expect(start(door).world.view.kind).toBe("sign-in");
    const user: MailAct = { kind: "user", text: "Camille.Martin@courriel.example" };
    const said = (password: string) => does(door, [user, { kind: "password", text: password }, { kind: "sign-in" }]);
    expect(said("lapin-tracteur").codes).toEqual(["missing"]);
    expect(said(CAMILLE.phrase.toUpperCase()).codes).toEqual(["case"]);
    expect(said(CAMILLE.phrase)).toMatchObject({ codes: [], done: true });
    expect(does(door, [{ kind: "user", text: CAMILLE.phrase }, { kind: "sign-in" }]).codes).toEqual(["wrong-box"]);
    expect(does(door, [{ kind: "open", letter: "mairie" }]).world.view.kind).toBe("sign-in");
  });

  it("is put away with an undo, and other letters are left where they are", () => {
    const on = step([goal("bin", "pub"), goal("bin", "mairie"), goal("move", "lettre", { folder: "own-0" }), goal("open", "piege")]);
    const { state, codes } = does(on, [{ kind: "bin", letter: "lettre" }, { kind: "unwanted", letter: "pub" }, { kind: "move-to", letter: "lettre", folder: "bin" }, { kind: "bin", letter: "pub" }]);
    expect(codes).toEqual(["wrong-message", "wrong-button", "wrong-place"]);
    expect([letterOf(state.world, "pub")?.folder, letterOf(state.world, "lettre")?.folder, state.world.notice]).toEqual(["bin", "inbox", "binned"]);
    const undone = mail.act({ step: on, state, act: { kind: "undo" } }).state;
    expect(letterOf(undone.world, "pub")?.folder).toBe("inbox");
    expect(solved(on, undone)).toBeDefined();
  });

  it("is found by words of the letter, wherever it lies but in the bin", () => {
    const on = step([goal("search", "mairie")]);
    expect(does(on, [{ kind: "search", text: "MAIRIE" }]).done).toBe(true);
    expect(does(on, [{ kind: "search", text: "texte jetee" }]).world.letters.length).toBe(5);
    expect(listed(does(on, [{ kind: "search", text: "texte jetee" }]).world)).toEqual([]);
    const byText = step([goal("search", "objet lettre")]);
    expect(does(byText, [{ kind: "search", text: "l'objet lettre" }]).done).toBe(true);
  });

  it("has forbidden things, each with its own code, and does not do them", () => {
    const on = step([goal("open", "mairie"), goal("reply", "mairie"), goal("unsubscribe", "pub"), goal("bin", "pub")], {
      forbidden: [never("touch-link"), never("reply", "piege"), never("open-attachment", "facture"), never("unsubscribe", "piege"), never("bin", "lettre"), never("send")],
    });
    const codes = (act: MailAct) => does(on, [act]).codes;
    expect(codes({ kind: "link", letter: "mairie" })).toEqual(["link-touched"]);
    expect(codes({ kind: "reply", letter: "piege" })).toEqual(["replied-to-scam"]);
    expect(codes({ kind: "open-piece", letter: "piege", piece: "facture" })).toEqual(["trusted-fake"]);
    expect(codes({ kind: "unsubscribe", letter: "piege" })).toEqual(["link-touched"]);
    expect(codes({ kind: "bin", letter: "lettre" })).toEqual(["wrong-message"]);
    expect(does(on, [{ kind: "open-piece", letter: "piege", piece: "facture" }]).world.openedPieces).toEqual([]);
    expect(codes({ kind: "open-piece", letter: "lettre", piece: "plan" })).toEqual([]);
  });

  it("shows a trap's page empty, and leads back", () => {
    const on = step([goal("open", "mairie")]);
    expect(does(on, [{ kind: "link", letter: "piege" }])).toMatchObject({ codes: ["link-touched"], world: { view: { kind: "link" } } });
    expect(does(on, [{ kind: "link", letter: "piege" }, { kind: "back" }]).world.view).toEqual({ kind: "letter", letter: "piege" });
    expect(does(on, [{ kind: "save-piece", letter: "piege", piece: "facture" }])).toMatchObject({ codes: ["trusted-fake"], world: { savedPieces: [] } });
  });
});

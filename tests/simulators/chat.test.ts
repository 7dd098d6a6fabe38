import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticksOf } from "#course/place.ts";
import type { ChatConversation, ChatForbidden, ChatGoal, ChatMessage, ChatStep } from "#course/steps/chat.ts";
import { chat, chatPlace } from "#simulators/chat/rules.ts";
import { type ChatAct, isBlocked, isLeft, shownThreads, type Thread, threadOf, wordsOf } from "#simulators/chat/scenario.ts";
import { ALL_LESSONS, inEveryLanguage } from "../support/lesson-wall.ts";
import { frame } from "../support/lesson.tsx";
import "../support/seed.ts";

type State = ReturnType<typeof chat.start>;
type Act = ChatAct | { readonly kind: "undo" };

const message = (id: string, over: Partial<ChatMessage> = {}): ChatMessage => ({ id, from: id, when: "9 h", scam: false, lines: [[{ kind: "text", text: `Message ${id}.` }]], afterReply: false, ...over });
const conversation = (id: string, messages: readonly ChatMessage[], over: Partial<ChatConversation> = {}): ChatConversation => ({ id, name: id, number: "", realName: "", members: [], answers: [], messages, ...over });
const LEA = conversation("lea", [message("lea-1"), message("lea-2", { from: "" }), message("merci", { afterReply: true }), message("bisous", { afterReply: true, voice: 4 })], { number: "06 39 98 10 10" });
const FAMILY = conversation("famille", [message("photo"), message("voix", { voice: 6 })], { people: 4, members: ["Léa", "Thomas", "Aïcha"], answers: ["Bonjour à tous", "Non merci"] });
const TRAP = conversation("colis", [message("colis", { scam: true, lines: [[{ kind: "clue", text: "colis.example", clue: 0 }]] })]);
const ADVERT = conversation("pub", [message("pub", { link: "Voir" })]);
const BERNARD = conversation("bernard", [message("bernard")], { name: "06 39 98 20 20", number: "06 39 98 20 20", realName: "Bernard Morel" });
const CONTACTS = [{ name: "Léa", number: "06 39 98 10 10" }, { name: "Jeanne", number: "06 39 98 30 30" }];
const PICTURE = { src: "img/a.svg" as never, alt: "Un jardin." };

const goal = (action: ChatGoal["action"], value = "", over: Partial<ChatGoal> = {}): ChatGoal => ({ action, value, where: "", label: `${action} ${value}`, ...over });
const never = (action: ChatForbidden["action"], value = ""): ChatForbidden => ({ action, value, label: `sans ${action}` });
const step = (goals: readonly ChatGoal[], over: Partial<ChatStep> = {}): ChatStep => ({
  ...frame("c"), kind: "chat", app: "discussion", screen: "list", conversations: [LEA, FAMILY, TRAP, ADVERT, BERNARD], contacts: CONTACTS,
  photos: [{ id: "jardin", name: "Le jardin", picture: PICTURE }, { id: "mer", name: "La mer", picture: PICTURE }], answers: ["D'accord, à samedi", "Non merci"],
  exact: false, goals, inOrder: false, forbidden: [], ...over,
});

const start = (on: ChatStep): State => chat.start(on, { shuffle: (items) => items, before: undefined });
function does(on: ChatStep, acts: readonly Act[], from = start(on)) {
  let state = from;
  const codes: string[] = [];
  for (const act of acts) {
    const { state: after, outcome } = chat.act({ step: on, state, act });
    state = after;
    if (outcome.kind === "mistake") codes.push(outcome.code);
  }
  return { state, world: state.world, codes, done: chat.isDone(on, state), ticks: ticksOf(chatPlace, on, state) };
}
/** What somebody who knows how does; undefined when it does not end. */
function solved(on: ChatStep, from: State, acts: readonly Act[] = []): { readonly state: State; readonly acts: readonly Act[] } | undefined {
  if (chat.isDone(on, from)) return { state: from, acts };
  const act = acts.length < 120 ? chat.solve(on, from) : undefined;
  return act && solved(on, chat.act({ step: on, state: from, act }).state, [...acts, act]);
}
const open = (id: string): ChatAct => ({ kind: "open", conversation: id });
const write = (text: string): ChatAct => ({ kind: "write", text });
const SEND: ChatAct = { kind: "send" };
const RECORD: ChatAct = { kind: "record" };
const drop = (of: "conversation" | "message", id: string): ChatAct => ({ kind: "delete", thing: { of, id } });
const thread = (state: State, id: string): Thread => {
  const found = threadOf(state.world, id);
  if (!found) throw new Error(`no conversation ${id}`);
  return found;
};

const STEPS: Readonly<Record<string, ChatStep>> = {
  open: step([goal("open", "lea"), goal("open"), goal("open", "voix"), goal("open", "merci")]),
  reply: step([goal("reply", "D'accord, à samedi", { where: "lea" }), goal("reply", "Bonjour à tous", { where: "famille" }), goal("reply", "6 mots", { where: "famille", words: 6 }), goal("reply", "À tout à l'heure", { where: "famille" })]),
  anywhere: step([goal("reply"), goal("send-photo"), goal("voice")]),
  exact: step([goal("reply", "À Samedi", { where: "lea" })], { exact: true, screen: "conversation" }),
  new: step([goal("new", "Jeanne"), goal("reply", "4 mots", { where: "Jeanne", words: 4 }), goal("new", "Léa")]),
  group: step([goal("listen", "voix"), goal("send-photo", "mer", { where: "famille" }), goal("voice", "", { where: "famille" }), goal("mute", "pub"), goal("leave", "famille")], { forbidden: [never("reply", "colis"), never("touch-link")] }),
  waiting: step([goal("listen", "bisous"), goal("reply", "Bonjour", { where: "lea" })]),
  tidy: step([goal("delete", "colis"), goal("block", "colis"), goal("forward", "33700"), goal("open", "colis"), goal("contact", "bernard"), goal("delete", "lea-2"), goal("delete", "pub"), goal("forward", "Jeanne", { where: "photo" })], { forbidden: [never("touch-link"), never("reply")] }),
  ordered: step([goal("open", "colis"), goal("forward", "33700", { where: "colis" }), goal("delete", "colis"), goal("reply", "Non merci", { where: "lea" })], { inOrder: true }),
};

describe("the telephone's solver", () => {
  it.each(Object.entries(STEPS))("reaches every goal of « %s » without a mistake", (_name, on) => {
    const way = solved(on, start(on));
    expect(way).toBeDefined();
    expect(does(on, way?.acts ?? [])).toMatchObject({ done: true, codes: [] });
  });

  it("finishes from wherever one has strayed, and no act ever throws", () => {
    const id = fc.constantFrom("lea", "famille", "colis", "pub", "bernard", "to-Jeanne", "nobody");
    const bubble = fc.constantFrom("lea-1", "lea-2", "merci", "bisous", "photo", "voix", "colis", "pub", "bernard", "mine-1", "mine-2");
    const thing = fc.oneof(fc.record({ of: fc.constant("conversation" as const), id }), fc.record({ of: fc.constant("message" as const), id: bubble }));
    const text = fc.constantFrom("", " ", "oui", "D'accord, à samedi", "À SAMEDI", "Non merci", "un deux trois quatre cinq six sept", "2 55 08 14 168 025 38", "Bernard");
    const to = fc.constantFrom("Jeanne", "Léa", "33700", "Bernard", "nobody");
    const act = fc.oneof(
      fc.record({ kind: fc.constantFrom("menu", "delete"), thing }), fc.record({ kind: fc.constantFrom("open", "block", "leave", "mute", "add-contact"), conversation: id }),
      fc.record({ kind: fc.constantFrom("link", "listen", "forward"), message: bubble }), fc.record({ kind: fc.constantFrom("write", "answer", "write-name", "suggest-name"), text }),
      fc.record({ kind: fc.constant("send-photo"), photo: fc.constantFrom("jardin", "mer", "nothing") }), fc.record({ kind: fc.constantFrom("write-to", "forward-to"), to }),
      fc.record({ kind: fc.constantFrom("new", "photos", "send", "record", "drop-voice", "save", "back", "close-menu", "take-back", "undo") }),
    ) as fc.Arbitrary<Act>;
    fc.assert(fc.property(fc.constantFrom(...Object.keys(STEPS)), fc.array(act, { maxLength: 30 }), (name, acts) => {
      const on = STEPS[name] ?? step([]);
      expect(solved(on, does(on, acts).state)?.acts.length).toBeDefined();
    }), { numRuns: 3000 });
  });

  it("does in the lessons what no demonstration is too short for, and never a mistake", () => {
    for (const { lesson, name } of inEveryLanguage(ALL_LESSONS.packs)) {
      for (const on of lesson.steps) {
        if (on.kind !== "chat") continue;
        let state = start(on);
        let beats = 0;
        while (!chat.isDone(on, state)) {
          const act = chat.solve(on, state);
          if (!act) throw new Error(`${name}, ${on.id}`);
          const { state: after, outcome } = chat.act({ step: on, state, act });
          expect(outcome.kind, `${name}, ${on.id}: ${JSON.stringify(act)}`).not.toBe("mistake");
          beats = outcome.kind === "right" ? 0 : beats + 1;
          expect(beats).toBeLessThan(16);
          state = after;
        }
      }
    }
  });
});

describe("an answer", () => {
  const on = step([goal("reply", "D'accord, à samedi", { where: "lea" })]);

  it("is compared without capitals, accents, double spaces and the shape of apostrophes, unless the step is exact", () => {
    expect(does(on, [open("lea"), write("  d’accord,  A SAMEDI"), SEND])).toMatchObject({ done: true, codes: [] });
    const exact = step(on.goals, { exact: true });
    expect(does(exact, [open("lea"), write("d'accord, à samedi"), SEND])).toMatchObject({ done: false, codes: ["case"] });
    expect(does(exact, [open("lea"), write("D'accord, a samedi"), SEND])).toMatchObject({ done: false, codes: ["accent"] });
    expect(does(exact, [open("lea"), write("D'accord, à samedi"), SEND]).done).toBe(true);
  });

  it("that is not the one that is wanted stays in the box, and what is amiss is said", () => {
    const codes = (text: string) => does(on, [open("lea"), write(text), SEND]).codes;
    expect(codes("D'accord, à samed")).toEqual(["missing"]);
    expect(codes("D'accord, à samedii")).toEqual(["extra"]);
    expect(codes("D'accord, à sanedi")).toEqual(["next-key"]);
    const ready = does(on, [open("lea"), { kind: "answer", text: "Non merci" }, SEND]);
    expect(ready.codes).toEqual(["wrong-choice"]);
    expect(ready.world.drafts["lea"]).toBe("Non merci");
  });

  it("may come in several short messages: their words add up", () => {
    const four = step([goal("reply", "4 mots", { where: "lea", words: 4 })]);
    const short = [open("lea"), write("Je viens"), SEND];
    expect(does(four, short)).toMatchObject({ done: false, codes: [] });
    expect(does(four, [...short, write("avec plaisir"), SEND]).done).toBe(true);
  });

  it("is not sent when it is empty, nor to somebody else", () => {
    expect(does(on, [open("lea"), write("  "), SEND]).codes).toEqual(["sent-empty"]);
    expect(does(on, [open("famille"), write("D'accord, à samedi"), SEND])).toMatchObject({ codes: ["wrong-recipient"], done: false });
    expect(does(on, [open("famille"), RECORD]).codes).toEqual(["wrong-recipient"]);
    expect(does(step([goal("new", "Jeanne")]), [{ kind: "new" }, { kind: "write-to", to: "Léa" }]).codes).toEqual(["wrong-recipient"]);
  });

  it("to a trap is never sent", () => {
    const { codes, state } = does(on, [open("colis"), write("Oui"), SEND, RECORD, { kind: "photos" }, { kind: "send-photo", photo: "mer" }]);
    expect(codes).toEqual(["replied-to-scam", "replied-to-scam", "replied-to-scam"]);
    expect(thread(state, "colis").bubbles.length).toBe(1);
  });

  it("brings the next message of whoever waited for it, one a time", () => {
    const free = step([goal("open", "bisous")]);
    const once = does(free, [open("lea"), write("Oui"), SEND]);
    expect(thread(once.state, "lea").bubbles.map(({ id }) => id)).toEqual(["lea-1", "lea-2", "mine-1", "merci"]);
    expect(does(free, [write("Oui"), SEND], once.state).done).toBe(true);
  });

  it("is emptied of what looks like a real number", () => {
    const { codes, world } = does(on, [open("lea"), write("Mon numéro : 2 55 08 14 168 025 38")]);
    expect([codes, world.drafts["lea"]]).toEqual([["real-number"], ""]);
    expect(does(step([goal("contact", "bernard")]), [open("bernard"), { kind: "add-contact", conversation: "bernard" }, { kind: "write-name", text: "255081416802538" }]).codes).toEqual(["real-number"]);
  });

  it("waits in its own conversation while one looks into another", () => {
    const { world } = does(on, [open("lea"), write("D'acc"), { kind: "back" }, open("famille"), write("Bonj"), { kind: "back" }, open("lea")]);
    expect(world.drafts).toEqual({ lea: "D'acc", famille: "Bonj" });
  });
});

describe("photos and voices", () => {
  const on = step([goal("send-photo", "jardin", { where: "famille" }), goal("voice", "", { where: "famille" })]);

  it("are sent where they are wanted; another photo is not", () => {
    const { codes, ticks } = does(on, [open("famille"), { kind: "photos" }, { kind: "send-photo", photo: "mer" }, { kind: "send-photo", photo: "jardin" }]);
    expect([codes, ticks]).toEqual([["wrong-choice"], [true, false]]);
  });

  it("are made by touching twice, and can be dropped in between", () => {
    expect(does(on, [open("famille"), RECORD, { kind: "drop-voice" }, RECORD]).ticks).toEqual([false, false]);
    expect(does(on, [open("famille"), RECORD, RECORD])).toMatchObject({ ticks: [false, true], world: { recording: false } });
    expect(does(on, [open("famille"), RECORD, { kind: "back" }, open("famille")]).world.recording).toBe(false);
  });

  it("count no more when they are deleted again", () => {
    expect(does(on, [open("famille"), RECORD, RECORD, drop("message", "mine-1")]).ticks).toEqual([false, false]);
  });

  it("of others are heard", () => {
    expect(does(step([goal("listen", "voix")]), [open("famille"), { kind: "listen", message: "voix" }]).done).toBe(true);
  });
});

describe("what is put away", () => {
  it("is only what is asked for", () => {
    const on = step([goal("delete", "pub"), goal("block", "colis"), goal("mute", "famille"), goal("forward", "33700", { where: "colis" }), goal("contact", "bernard")]);
    const code = (act: ChatAct) => does(on, [act]).codes[0];
    expect(code(drop("conversation", "lea"))).toBe("wrong-message");
    expect(code({ kind: "block", conversation: "lea" })).toBe("wrong-message");
    expect(code({ kind: "mute", conversation: "lea" })).toBe("wrong-message");
    expect(code({ kind: "forward", message: "lea-1" })).toBe("wrong-message");
    expect(code({ kind: "add-contact", conversation: "lea" })).toBe("wrong-message");
    expect(code({ kind: "leave", conversation: "famille" })).toBe("wrong-button");
    expect(does(on, [{ kind: "forward", message: "colis" }, { kind: "forward-to", to: "Léa" }]).codes).toEqual(["wrong-recipient"]);
  });

  it("comes back with « Annuler », and nothing that was written since is lost", () => {
    const on = step([goal("delete", "pub"), goal("block", "colis"), goal("leave", "famille"), goal("reply", "Oui", { where: "lea" })]);
    const { state, ticks } = does(on, [drop("conversation", "pub"), { kind: "block", conversation: "colis" }, { kind: "leave", conversation: "famille" }, open("lea"), write("Oui"), SEND]);
    expect(ticks).toEqual([true, true, true, true]);
    expect([isBlocked(state.world, thread(state, "colis")), isLeft(state.world, thread(state, "famille"))]).toEqual([true, true]);
    const back = does(on, [{ kind: "take-back" }, { kind: "take-back" }, { kind: "take-back" }, { kind: "take-back" }], state);
    expect(back.ticks).toEqual([false, false, false, true]);
    expect(shownThreads(back.world).length).toBe(5);
    expect(chat.move({ step: on, state, act: { kind: "take-back" } })).toEqual({ kind: "touch", spot: "undo" });
  });

  it("takes its conversation along when it was its only message", () => {
    const on = step([goal("delete", "pub")]);
    expect(does(on, [open("pub"), drop("message", "pub")])).toMatchObject({ done: true, world: { view: { kind: "list" } } });
    expect(shownThreads(does(on, [drop("conversation", "pub")]).world).some(({ id }) => id === "pub")).toBe(false);
  });

  it("cannot be written in any more when it was blocked or left", () => {
    const on = step([goal("block", "pub"), goal("leave", "famille")]);
    const { state } = does(on, [{ kind: "block", conversation: "pub" }, open("pub"), write("Oui"), SEND, { kind: "leave", conversation: "famille" }, { kind: "back" }, open("famille"), RECORD, RECORD]);
    expect([thread(state, "pub").bubbles.length, thread(state, "famille").bubbles.length]).toEqual([1, 2]);
  });

  it("can be made silent and loud again", () => {
    const on = step([goal("mute", "famille")]);
    expect(does(on, [{ kind: "mute", conversation: "famille" }]).done).toBe(true);
    expect(does(on, [{ kind: "mute", conversation: "famille" }, { kind: "mute", conversation: "famille" }]).done).toBe(false);
  });
});

describe("a number", () => {
  const on = step([goal("contact", "bernard")]);
  const name = (text: string) => does(on, [open("bernard"), { kind: "add-contact", conversation: "bernard" }, { kind: "write-name", text }, { kind: "save" }]);

  it("is saved under a name that holds the person's, and is shown by it", () => {
    expect(name("bernard, mon voisin")).toMatchObject({ done: true, codes: [] });
    expect(name("Bernard").world.contacts.some(({ number }) => number === "06 39 98 20 20")).toBe(true);
  });

  it("is not saved without a name, or under one that lacks a letter", () => {
    expect(name("").codes).toEqual(["missing"]);
    expect(name("Berna").codes).toEqual(["missing"]);
    expect(name("Bertrand").codes).toEqual(["next-key"]);
  });
});

describe("a trap", () => {
  it("shows an empty page when its link is touched, and leads back", () => {
    const on = step([goal("open", "lea")]);
    const touched = does(on, [open("colis"), { kind: "link", message: "colis" }]);
    expect(touched).toMatchObject({ codes: ["link-touched"], world: { view: { kind: "link", message: "colis" } } });
    expect(does(on, [{ kind: "back" }], touched.state).world.view).toEqual({ kind: "conversation", conversation: "colis" });
    expect(does(on, [open("pub"), { kind: "link", message: "pub" }]).codes).toEqual([]);
  });

  it("is forbidden by its name or altogether, and then not done", () => {
    const codes = (forbidden: ChatForbidden, acts: readonly Act[], goals: readonly ChatGoal[] = [goal("open", "lea")]) => does(step(goals, { forbidden: [forbidden] }), acts).codes;
    expect(codes(never("touch-link"), [open("pub"), { kind: "link", message: "pub" }])).toEqual(["link-touched"]);
    expect(codes(never("touch-link", "colis"), [open("pub"), { kind: "link", message: "pub" }])).toEqual([]);
    expect(codes(never("reply", "pub"), [open("pub"), write("Oui"), SEND])).toEqual(["wrong-recipient"]);
    expect(codes(never("reply", "pub"), [open("lea"), write("Oui"), SEND])).toEqual([]);
    expect(codes(never("reply"), [open("colis"), RECORD])).toEqual(["replied-to-scam"]);
    expect(codes(never("reply"), [open("lea"), write("Oui"), SEND], [goal("reply", "Oui", { where: "lea" })])).toEqual([]);
  });
});

describe("a telephone in a lesson", () => {
  const steps = inEveryLanguage(ALL_LESSONS.packs).flatMap(({ lesson }) => lesson.steps).filter((on) => on.kind === "chat");
  const named = (id: string) => steps.find((on) => on.id === id);

  it("takes each message for a conversation of its own when there is no « ### conversation »", () => {
    expect(named("signaler")?.conversations.map(({ id, name, messages }) => [id, name, messages.length])).toEqual([["faux-colis", "06 39 98 14 52", 1], ["lea", "Léa", 1]]);
    expect(named("signaler")?.goals.map(({ action, value }) => [action, value])).toEqual([["open", "faux-colis"], ["forward", "33700"], ["delete", "faux-colis"]]);
  });

  it("has every setting of its kind", () => {
    expect(named("famille")).toMatchObject({ app: "discussion", screen: "conversation", conversations: [{ people: 4, members: ["Léa", "Thomas", "Aïcha"] }, { people: 42, answers: ["Bonjour à tous"] }, { people: 120 }] });
    expect(named("famille")?.conversations[0]?.messages).toMatchObject([{ photo: { alt: "Un gâteau avec trois bougies." } }, { voice: 6 }]);
    expect(named("famille")?.forbidden).toMatchObject([{ action: "reply", value: "gains" }, { action: "touch-link", value: "gains" }]);
    expect(named("repondre-lea")?.conversations.map(({ id, messages }) => [id, messages.map(({ from, when }) => [from, when])])).toEqual([
      ["lea", [["", "hier, 18 h 02"], ["Léa", "9 h 05"], ["Léa", ""]]], ["mairie", [["Mairie de Clairval", "hier"]]],
    ]);
    expect(named("repondre-lea")?.conversations[0]?.messages[2]).toMatchObject({ id: "merci", afterReply: true });
    expect(wordsOf(named("repondre-lea")?.conversations[0]?.messages[2]?.lines ?? [])).toBe("Super. Bisous !");
    expect(named("piege")?.conversations[1]).toMatchObject({ id: "bernard", name: "06 39 98 20 20", realName: "Bernard" });
    expect(named("tout-seul")?.goals).toMatchObject([{ action: "new", value: "Bernard" }, { action: "reply", where: "Bernard", words: 4 }]);
  });
});

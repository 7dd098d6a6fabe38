/** Safety rules 5 and 6 of the player (curriculum, 4.8). Rules 1 to 4 need a browser: tests/journeys. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import i18next from "i18next";
import { describe, expect, it } from "vitest";
import { TRAP_CODES } from "#course/mistake.ts";
import type { Outcome } from "#course/practice.ts";
import type { PracticeStep } from "#course/step.ts";
import { secure } from "#hub/security-headers.ts";
import { practice } from "#i18n/locales/fr/practice.ts";
import { sayAfter, type Speech } from "#learner/lesson/practice/say.ts";
import { ALL_LESSONS, inEveryLanguage } from "./support/lesson-wall.ts";
import { practiceOf } from "./support/practices.ts";

const SAFE = "Ici, vous n'avez rien perdu.";

describe("rule 5: the real camera and microphone are never opened", () => {
  it("no source asks for them", () => {
    const sources = readdirSync("src", { recursive: true }).map(String).filter((name) => /\.(tsx?|mjs)$/.test(name));
    expect(sources.filter((name) => /getUserMedia|mediaDevices|SpeechRecognition|MediaRecorder/.test(readFileSync(`src/${name}`, "utf8")))).toEqual([]);
  });

  it("the browser is told to refuse them", () => {
    const policy = secure(new Response(), { https: false }).headers.get("Permissions-Policy");
    expect(policy).toContain("camera=()");
    expect(policy).toContain("microphone=()");
  });
});

describe("rule 6: an exercise about scams always ends with the person safe", async () => {
  const words = i18next.createInstance();
  await words.init({ lng: "fr", resources: { fr: { practice } }, ns: ["practice"], defaultNS: "practice", interpolation: { escapeValue: false } });
  const t = words.getFixedT("fr", "practice") as unknown as Speech;
  const steps = inEveryLanguage(ALL_LESSONS.packs).flatMap(({ name, lesson }) => lesson.steps.flatMap((step) => {
    const acts = actsOf(step as PracticeStep);
    return acts ? [{ name: `${name}, ${step.id}`, step: step as PracticeStep, acts }] : [];
  }));

  it("has exercises to look at", () => {
    expect(new Set(steps.map(({ step }) => step.kind))).toEqual(new Set(["sort", "chat", "scenario", "find"]));
  });

  it.each(steps)("whatever is done in $name, nothing was lost, and the right thing ends it", ({ step, acts }) => {
    const rules = practiceOf(step.kind);
    fc.assert(fc.property(fc.array(acts, { maxLength: 30 }), (sequence) => {
      let state = rules.start(step, { shuffle: (items) => items, before: undefined });
      let last: Outcome = { kind: "neutral" };
      const act = (what: unknown): void => {
        const { state: after, outcome, say } = rules.act({ step, state, act: what });
        if (outcome.kind === "mistake" && TRAP_CODES.has(outcome.code)) {
          expect(sayAfter(t, { step, outcome, say, often: false, done: false, alone: false })?.lines.join(" ")).toContain(SAFE);
          expect(rules.isDone(step, after)).toBe(false);
        }
        state = after;
        last = outcome;
      };
      for (const what of sequence) if (!rules.isDone(step, state)) act(what);
      for (let count = 0; count < 100 && !rules.isDone(step, state); count++) act(rules.solve(step, state));
      expect(rules.isDone(step, state)).toBe(true);
      expect(last.kind).not.toBe("mistake");
    }), { numRuns: 100 });
  });
});

/** Anything that can be done in a step where there may be a trap. */
function actsOf(step: PracticeStep): fc.Arbitrary<unknown> | undefined {
  switch (step.kind) {
    case "sort": return fc.oneof(fc.record({ kind: fc.constant("put"), bin: fc.nat(step.bins.length - 1) }), fc.record({ kind: fc.constantFrom("next", ...(step.joker ? ["joker"] : [])) }), fc.record({ kind: fc.constant("sure"), sure: fc.boolean() }));
    case "chat": return chatActs(step);
    case "scenario": return fc.oneof(fc.record({ kind: fc.constant("choose"), choice: fc.nat(4) }), fc.record({ kind: fc.constantFrom("go-on", "back") }));
    case "find": return fc.oneof(fc.record({ kind: fc.constant("clue"), clue: fc.nat(8) }), fc.record({ kind: fc.constantFrom("elsewhere", "outside") }));
    default: return undefined;
  }
}

function chatActs({ conversations, contacts, photos }: Extract<PracticeStep, { kind: "chat" }>): fc.Arbitrary<unknown> {
  const ids = conversations.map(({ id }) => id);
  const messages = conversations.flatMap((conversation) => conversation.messages.map(({ id }) => id));
  const thing = fc.oneof(fc.record({ of: fc.constant("conversation"), id: fc.constantFrom(...ids) }), fc.record({ of: fc.constant("message"), id: fc.constantFrom(...messages) }));
  return fc.oneof(
    fc.record({ kind: fc.constantFrom("menu", "delete"), thing }),
    fc.record({ kind: fc.constantFrom("open", "block", "leave", "mute", "add-contact"), conversation: fc.constantFrom(...ids) }),
    fc.record({ kind: fc.constantFrom("link", "listen", "forward"), message: fc.constantFrom(...messages) }),
    fc.record({ kind: fc.constantFrom("write", "answer", "write-name"), text: fc.constantFrom("D'accord", "") }),
    fc.record({ kind: fc.constant("send-photo"), photo: fc.constantFrom("?", ...photos.map(({ id }) => id)) }),
    fc.record({ kind: fc.constantFrom("write-to", "forward-to"), to: fc.constantFrom("?", ...contacts.map(({ name }) => name), ...ids) }),
    fc.record({ kind: fc.constantFrom("new", "photos", "send", "record", "drop-voice", "save", "back", "close-menu", "take-back") }),
  );
}

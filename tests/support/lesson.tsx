/** A small lesson and a store that remembers what it was told, for tests of the lesson screens. */
import { cleanup, render } from "@testing-library/preact";
import { afterEach, beforeAll } from "vitest";
import type { Lesson, LessonPack, StepId } from "#course/lesson.ts";
import type { Step } from "#course/step.ts";
import type { Happening } from "#journal/happening.ts";
import type { Person } from "#journal/people.ts";
import { speak } from "#i18n/words.ts";
import { LessonScreen } from "#learner/lesson/LessonScreen.tsx";
import { StoreContext, type useStore } from "#store/context.ts";

export const frame = (id: string) => ({
  id: id as StepId, title: `Étape ${id}`, say: [[{ kind: "text", text: `Faites ${id}.` }]], hints: ["Premier indice.", "Second indice."], mistakes: {},
  trainerNotes: [], solo: false, oops: false, real: false,
}) as const;
export const question = (id: string): Step => ({
  ...frame(id), kind: "quiz", several: false, asksSure: false,
  answers: [
    { text: "Je paie.", right: false, comment: "Le voleur veut le numéro de la carte." },
    { text: "Je réponds.", right: false, comment: "Le voleur saurait que le numéro marche." },
    { text: "Je ne touche à rien.", right: true, comment: "C'est le bon réflexe." },
  ],
});
export const reading = (id: string): Step => ({ ...frame(id), kind: "read", list: [] });
type Actions = Extract<Step, { kind: "gesture" }>["actions"];
export const gestures = (id: string, actions: readonly (Omit<Actions[number], "way"> & Partial<Actions[number]>)[]): Step => ({ ...frame(id), kind: "gesture", place: "centre", actions: actions.map((action) => ({ way: "right", ...action })) });

const PERSON = { learner: "k7" as Person["learner"], firstName: "Jeanne", portrait: "tulip", colour: "paper", comfort: {}, lastSeen: undefined } satisfies Person;

/** Plays a lesson of these steps; `told` is what was recorded. */
export function play(steps: readonly Step[], { comfort = {}, sounds, glossary }: { comfort?: Person["comfort"]; sounds?: object; glossary?: Lesson["glossary"] } = {}) {
  const told: Happening[] = [];
  const went: string[] = [];
  const lesson = { id: "essai", course: "c", language: "fr", number: "1.1", title: "Essai", why: "", objectives: ["Je sais essayer."], minutes: 5, essential: false, version: 1, steps, glossary } as unknown as Lesson;
  const pack: LessonPack = { format: 1, id: lesson.id, languages: { fr: lesson }, pictures: {}, ...(sounds && { sounds: sounds as NonNullable<LessonPack["sounds"]> }) };
  const store = {
    async record(happening: Happening) {
      told.push(happening);
    },
    watchProgress: () => ({ subscribe(next: (all: readonly []) => void) { next([]); return { unsubscribe() {} }; } }),
  } as unknown as ReturnType<typeof useStore>;
  render(
    <StoreContext.Provider value={store}>
      <LessonScreen pack={pack} person={{ ...PERSON, comfort }} startAt={undefined} onLeave={() => went.push("left")} onFinished={() => went.push("finished")} />
    </StoreContext.Provider>,
  );
  return { told, went, kinds: () => told.map(({ kind }) => kind) };
}

/** What jsdom lacks and every browser has. */
export function prepareBrowser(): void {
  beforeAll(async () => {
    globalThis.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} };
    window.scrollTo = () => {};
    HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) { this.open = true; };
    HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.open = false; };
    await speak("fr");
  });
  afterEach(cleanup);
}

/** The pretend places to practise in, each fetched when a lesson needs it (and kept by the service worker for ever). */
import type { ComponentType } from "preact";
import type { Practice } from "#course/practice.ts";
import type { PracticeStep, Step } from "#course/step.ts";
import { speakAlso } from "#i18n/words.ts";
import type { ScreenProps } from "#simulators/screen.ts";
import { loadWatch } from "./watch/WatchLater.tsx";

export type PracticeKind = PracticeStep["kind"];

type Typed<S, State, Act> = {
  readonly practice: Practice<S, State, Act>;
  readonly Screen: ComponentType<ScreenProps<S, State, Act>>;
  /** It looks like a real place. */
  readonly pretend: boolean;
  /** From which rung on the next thing is ringed: the second, unless a hint gives the answer away otherwise. */
  readonly ringFrom?: 2 | 3;
  /** It says itself what a touch was worth: the coach of touches keeps out. */
  readonly judgesTouches?: boolean;
  /** The sentences in it that can be read aloud. */
  readonly toRead?: (step: S, state: State) => readonly string[];
  /** What is to be done now, in the words of its list: the first hint says it again. */
  readonly toDo?: (step: S, state: State) => string | undefined;
};
/** The player hands a step's state and acts back to where they came from without looking into them. */
export type Simulator = Typed<unknown, unknown, unknown>;
const sealed = <S, State, Act>(simulator: Typed<S, State, Act>): Simulator => simulator as unknown as Simulator;

const quiz = async () => {
  const [{ quiz }, { Quiz, toRead }] = await Promise.all([import("#simulators/quiz/rules.ts"), import("#simulators/quiz/Screen.tsx")]);
  return sealed({ practice: quiz, Screen: Quiz, toRead, pretend: false, ringFrom: 3 });
};
const LOADERS: Record<PracticeKind, () => Promise<Simulator>> = {
  quiz,
  recall: quiz,
  async gesture() {
    const [{ gesture }, { Gesture }] = await Promise.all([import("#simulators/gesture/rules.ts"), import("#simulators/gesture/Screen.tsx"), speakAlso("places")]);
    return sealed({ practice: gesture, Screen: Gesture, pretend: false, judgesTouches: true });
  },
  async find() {
    const [{ find }, { Find, toRead }] = await Promise.all([import("#simulators/find/rules.ts"), import("#simulators/find/Screen.tsx"), speakAlso("places")]);
    return sealed({ practice: find, Screen: Find, toRead, pretend: false });
  },
  async match() {
    const [{ match }, { Match }] = await Promise.all([import("#simulators/match/rules.ts"), import("#simulators/match/Screen.tsx")]);
    return sealed({ practice: match, Screen: Match, pretend: false });
  },
  async order() {
    const [{ order }, { Order, toRead }] = await Promise.all([import("#simulators/order/rules.ts"), import("#simulators/order/Screen.tsx")]);
    return sealed({ practice: order, Screen: Order, toRead, pretend: false });
  },
  async sort() {
    const [{ sort }, { Sort, toRead }] = await Promise.all([import("#simulators/sort/rules.ts"), import("#simulators/sort/Screen.tsx")]);
    return sealed({ practice: sort, Screen: Sort, toRead, pretend: false });
  },
  async scenario() {
    const [{ scenario }, { Scenario, toRead }] = await Promise.all([import("#simulators/scenario/rules.ts"), import("#simulators/scenario/Screen.tsx")]);
    return sealed({ practice: scenario, Screen: Scenario, toRead, pretend: false });
  },
  async mail() {
    const [{ mail }, { Mail, toDo, toRead }] = await Promise.all([import("#simulators/mail/rules.ts"), import("#simulators/mail/Screen.tsx"), speakAlso("places")]);
    return sealed({ practice: mail, Screen: Mail, toRead, toDo, pretend: true });
  },
  async chat() {
    const [{ chat }, { Chat, toRead }] = await Promise.all([import("#simulators/chat/rules.ts"), import("#simulators/chat/Screen.tsx"), speakAlso("places")]);
    return sealed({ practice: chat, Screen: Chat, toRead, pretend: true });
  },
  async form() {
    const [{ form }, { Form, toRead }] = await Promise.all([import("#simulators/form/rules.ts"), import("#simulators/form/Screen.tsx"), speakAlso("places")]);
    return sealed({ practice: form, Screen: Form, toRead, pretend: true });
  },
  async keyboard() {
    const [{ keyboard }, { Keyboard, toRead }] = await Promise.all([import("#simulators/keyboard/rules.ts"), import("#simulators/keyboard/Screen.tsx"), speakAlso("places")]);
    return sealed({ practice: keyboard, Screen: Keyboard, toRead, pretend: false });
  },
  async mouse() {
    const [{ mouse }, { Mouse, toRead }] = await Promise.all([import("#simulators/mouse/rules.ts"), import("#simulators/mouse/Screen.tsx"), speakAlso("places")]);
    return sealed({ practice: mouse, Screen: Mouse, toRead, pretend: false, judgesTouches: true });
  },
  async settings() {
    const [{ settings }, { Settings, toRead }] = await Promise.all([import("#simulators/settings/rules.ts"), import("#simulators/settings/Screen.tsx"), speakAlso("places")]);
    return sealed({ practice: settings, Screen: Settings, toRead, pretend: true });
  },
};

const loaded = new Map<PracticeKind, Simulator>();

export const isPractice = (step: Step): step is PracticeStep => step.kind in LOADERS;

/** Undefined until it has been loaded once. */
export const loadedSimulator = (kind: PracticeKind): Simulator | undefined => loaded.get(kind);

export async function loadSimulator(kind: PracticeKind): Promise<Simulator> {
  const simulator = loaded.get(kind) ?? (await LOADERS[kind]());
  loaded.set(kind, simulator);
  return simulator;
}

/** Fetches what a lesson will need, so that no step of it waits. */
export async function preloadSimulators(steps: readonly Step[]): Promise<void> {
  await Promise.all([...[...new Set(steps.filter(isPractice).map(({ kind }) => kind))].map(loadSimulator), ...(steps.some(({ kind }) => kind === "watch") ? [loadWatch()] : [])]);
}

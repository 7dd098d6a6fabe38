/**
 * The one engine of simulated places (a mail box, a telephone's messages, settings, a form, a desk): a world made of
 * data, goals to tick, acts that must not happen, an undo and a solver (curriculum, 4.10). A place says how its world
 * changes and when a goal is reached; all the rest is here, the same for every place.
 *
 * A goal is read from the world, never remembered beside it: what is undone is unticked, and nothing can be ticked
 * that is not so. Only goals that must come in order are counted, since order is not in the world.
 */
import type { MistakeCode } from "./mistake.ts";
import type { Move, Outcome, Practice } from "./practice.ts";

export type Goal<Action extends string> = { readonly action: Action; /** What is meant: an id, an exact text, « 4 mots ». */ readonly value: string; readonly label: string };
/** Something that must not happen. Without a value: whatever it is done to. */
export type Forbidden<Action extends string> = { readonly action: Action; readonly value: string; readonly label: string };

export type PlaceSettings<G, F> = {
  readonly goals: readonly G[];
  readonly inOrder: boolean;
  readonly forbidden: readonly F[];
};

export type Change<World> = {
  readonly world: World;
  /** The act can be taken back with « Annuler ». */
  readonly undo?: true;
  readonly mistake?: MistakeCode;
  readonly say?: string;
};

export type Place<S extends PlaceSettings<G, F>, G, F, World, Act> = {
  /** `before`: the world as the lesson's last step in this place left it. */
  open(step: S, before: World | undefined): World;
  change(given: { step: S; world: World; act: Act }): Change<World>;
  reaches(given: { step: S; world: World; goal: G }): boolean;
  /** The mistake that this act is, if it is the forbidden one. */
  breaks(given: { step: S; world: World; act: Act; forbidden: F }): MistakeCode | undefined;
  /** The next act towards this goal. */
  solve(given: { step: S; world: World; goal: G }): Act | undefined;
  move(given: { step: S; world: World; act: Act }): Move;
};

export type PlaceState<World> = {
  readonly world: World;
  /** Goals reached one after the other, when they must come in order. */
  readonly ticked: number;
  /** What « Annuler » goes back to, the latest last. */
  readonly past: readonly { readonly world: World; readonly ticked: number }[];
};
export type UndoAct = { readonly kind: "undo" };
const isUndo = (act: unknown): act is UndoAct => (act as UndoAct).kind === "undo";
/** The spot of « Annuler », which the player shows the same way in every place. */
export const UNDO_SPOT = "undo";

export function practiceIn<S extends PlaceSettings<G, F>, G, F, World, Act extends { readonly kind: string }>(
  place: Place<S, G, F, World, Act>,
): Practice<S, PlaceState<World>, Act | UndoAct> {
  const isTicked = (step: S, { world, ticked }: PlaceState<World>, index: number): boolean => {
    const goal = step.goals[index];
    return goal !== undefined && (step.inOrder ? index < ticked : place.reaches({ step, world, goal }));
  };
  const count = (step: S, state: PlaceState<World>): number => step.goals.filter((_, index) => isTicked(step, state, index)).length;
  const advance = (step: S, world: World, from: number): number => {
    let ticked = from;
    for (let goal = step.goals[ticked]; goal !== undefined && place.reaches({ step, world, goal }); goal = step.goals[ticked]) ticked += 1;
    return ticked;
  };

  return {
    start(step, { before }) {
      const world = place.open(step, before?.world);
      return { world, ticked: advance(step, world, 0), past: [] };
    },
    act({ step, state, act }) {
      if (isUndo(act)) {
        const { past } = state;
        const back = past.at(-1);
        return { state: back ? { ...back, past: past.slice(0, -1) } : state, outcome: { kind: "neutral" } };
      }
      const { world, undo, mistake, say } = place.change({ step, world: state.world, act });
      const after: PlaceState<World> = {
        world, ticked: advance(step, world, state.ticked),
        past: undo ? [...state.past, { world: state.world, ticked: state.ticked }] : state.past,
      };
      const broken = step.forbidden.map((forbidden) => place.breaks({ step, world: state.world, act, forbidden })).find((code) => code !== undefined);
      return { state: after, outcome: outcomeOf(broken ?? mistake, count(step, after) > count(step, state)), ...(say !== undefined && { say }) };
    },
    isDone: (step, state) => count(step, state) === step.goals.length,
    solve(step, state) {
      const goal = step.goals.find((_, index) => !isTicked(step, state, index));
      return goal && place.solve({ step, world: state.world, goal });
    },
    move: ({ step, state, act }) => (isUndo(act) ? { kind: "touch", spot: UNDO_SPOT } : place.move({ step, world: state.world, act })),
  };
}

const outcomeOf = (mistake: MistakeCode | undefined, right: boolean): Outcome =>
  mistake !== undefined ? { kind: "mistake", code: mistake } : { kind: right ? "right" : "neutral" };

/** Which goals have their tick, in order. */
export function ticksOf<S extends PlaceSettings<G, F>, G, F, World, Act>(place: Place<S, G, F, World, Act>, step: S, { world, ticked }: PlaceState<World>): readonly boolean[] {
  return step.goals.map((goal, index) => (step.inOrder ? index < ticked : place.reaches({ step, world, goal })));
}

/** A story in scenes. A choice is commented, then followed; a bad ending leads back to the choice. */
import type { Practice } from "#course/practice.ts";
import type { Scene, ScenarioStep } from "#course/steps/understand.ts";

export type ScenarioState = { readonly scene: string; readonly chosen: number | undefined; readonly path: readonly string[] };
export type ScenarioAct = { readonly kind: "choose"; readonly choice: number } | { readonly kind: "go-on" } | { readonly kind: "back" };

export const sceneOf = (step: ScenarioStep, id: string): Scene => {
  const scene = step.scenes.find((other) => other.id === id);
  if (!scene) throw new Error(`scenario ${step.id}: no scene ${id}`);
  return scene;
};
const isSafe = (step: ScenarioStep, id: string): boolean => sceneOf(step, id).ending === "success";

export const scenario: Practice<ScenarioStep, ScenarioState, ScenarioAct> = {
  start: (step) => ({ scene: step.start, chosen: undefined, path: [] }),
  act({ step, state, act }) {
    const scene = sceneOf(step, state.scene);
    switch (act.kind) {
      case "choose": {
        const choice = scene.choices[act.choice];
        if (!choice) return { state, outcome: { kind: "neutral" } };
        const right = isSafe(step, choice.to);
        return { state: { ...state, chosen: act.choice }, outcome: right ? { kind: "right" } : { kind: "mistake", code: "wrong-choice" }, ...(choice.comment ? { say: choice.comment } : {}) };
      }
      case "go-on": {
        const choice = state.chosen === undefined ? undefined : scene.choices[state.chosen];
        return choice ? { state: { scene: choice.to, chosen: undefined, path: [...state.path, scene.id] }, outcome: { kind: "neutral" } } : { state, outcome: { kind: "neutral" } };
      }
      case "back": return { state: { scene: state.path.at(-1) ?? step.start, chosen: undefined, path: state.path.slice(0, -1) }, outcome: { kind: "neutral" } };
    }
  },
  isDone: (step, { scene }) => isSafe(step, scene),
  solve(step, { scene, chosen }) {
    const here = sceneOf(step, scene);
    if (here.ending === "again") return { kind: "back" };
    if (chosen !== undefined) return { kind: "go-on" };
    const choice = here.choices.findIndex(({ to }) => isSafe(step, to));
    return { kind: "choose", choice: Math.max(0, choice) };
  },
  move: ({ act }) => ({ kind: "touch", spot: act.kind === "choose" ? `choice-${act.choice}` : act.kind }),
};

/** Find the clues of a message or a page, a part of a letter, the zones of a picture, the keys of a keyboard, the right place of a pretend screen. */
import type { Practice } from "#course/practice.ts";
import type { FindStep } from "#course/steps/understand.ts";

/** By the names of their spots. */
export type FindState = { readonly found: readonly string[] };
export type FindAct = { readonly kind: "touch"; readonly spot: string };

export const clueSpot = (clue: number): string => `clue-${clue}`;
export const zoneSpot = (zone: number): string => `zone-${zone}`;
export const keySpot = (key: string): string => `key-${key}`;
export const OUTSIDE: FindAct = { kind: "touch", spot: "outside" };
/** Each screen where one goes back has its own. */
export const backSpot = (screen: number): string => `back-${screen}`;

export const find: Practice<FindStep, FindState, FindAct> = {
  start: () => ({ found: [] }),
  act({ step, state, act: { spot } }) {
    const right = rightSpots(step);
    const why = whyOf(step, spot);
    const say = why === undefined || why === "" ? {} : { say: why };
    if (state.found.includes(spot)) return { state, outcome: { kind: "neutral" }, ...say };
    if (!right.includes(spot)) return { state, outcome: { kind: "mistake", code: "wrong-choice" }, ...say };
    if (step.inOrder && right[state.found.length] !== spot) return { state, outcome: { kind: "mistake", code: "wrong-order" } };
    return { state: { found: [...state.found, spot] }, outcome: { kind: "right" }, ...say };
  },
  isDone: (step, { found }) => found.length >= step.wanted,
  solve(step, { found }) {
    const spot = rightSpots(step).find((one) => !found.includes(one));
    return spot === undefined ? undefined : { kind: "touch", spot };
  },
  move: ({ act: { spot } }) => ({ kind: "touch", spot }),
};

/** What may be found, in the order of the lesson's file. */
export function rightSpots({ scene, signs, wanted }: FindStep): readonly string[] {
  switch (scene.kind) {
    case "message": case "mail": case "page": return signs.map(({ clue }) => clueSpot(clue));
    case "picture": return scene.zones.flatMap(({ right }, index) => (right ? [zoneSpot(index)] : []));
    case "keyboard": return scene.keys.map(({ key }) => keySpot(key));
    case "built-in": return scene.target === "outside-menu" ? [OUTSIDE.spot] : Array.from({ length: wanted }, (_, screen) => backSpot(screen));
  }
}

function whyOf({ scene, signs }: FindStep, spot: string): string | undefined {
  switch (scene.kind) {
    case "message": case "mail": case "page": return signs.find(({ clue }) => clueSpot(clue) === spot)?.why;
    case "picture": return scene.zones.find((_, index) => zoneSpot(index) === spot)?.why;
    case "keyboard": return scene.keys.find(({ key }) => keySpot(key) === spot)?.why;
    case "built-in": return undefined;
  }
}

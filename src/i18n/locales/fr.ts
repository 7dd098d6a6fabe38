import { kit } from "./fr/kit.ts";
import { learner } from "./fr/learner.ts";
import { offline } from "./fr/offline.ts";
import type { words as places } from "./fr/places.ts";
import { practice } from "./fr/practice.ts";
import type { words as trainer } from "./fr/trainer.ts";

export const words = { kit, learner, offline, practice };
/** French is the reference: every other language has these keys. */
export type Words = typeof words & typeof places & typeof trainer;

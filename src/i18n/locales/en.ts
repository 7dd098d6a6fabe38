import type { words as french, Words } from "./fr.ts";
import { kit } from "./en/kit.ts";
import { learner } from "./en/learner.ts";
import { offline } from "./en/offline.ts";
import { practice } from "./en/practice.ts";

export const words: Pick<Words, keyof typeof french> = { kit, learner, offline, practice };

import type { Words } from "./fr.ts";
import { kit } from "./en/kit.ts";
import { learner } from "./en/learner.ts";
import { offline } from "./en/offline.ts";
import { practice } from "./en/practice.ts";

export const words: Omit<Words, "trainer"> = { kit, learner, offline, practice };

import type { Words } from "../fr.ts";

export const learner: Words["learner"] = {
};

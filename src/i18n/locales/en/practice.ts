import type { Words } from "../fr.ts";

export const practice: Words["practice"] = {
};

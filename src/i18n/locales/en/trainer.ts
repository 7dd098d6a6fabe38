import type { Words } from "../fr.ts";

export const trainer: Words["trainer"] = {
};

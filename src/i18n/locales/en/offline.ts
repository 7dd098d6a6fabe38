import type { Words } from "../fr.ts";

export const offline: Words["offline"] = {
};

import type { Step } from "#course/step.ts";
export const solvable = (_step: Step): boolean => true;

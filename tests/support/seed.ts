/**
 * Chance in tests: another at each run, printed, and had again with `SEED=123 npx vitest run tests/…`. Whoever
 * imports this also gives the seed to fast-check.
 */
import fc from "fast-check";

const given = process.env["SEED"];
export const SEED = given === undefined ? Date.now() % 1_000_000_000 : Number(given);
fc.configureGlobal({ seed: SEED });
console.log(`SEED=${SEED}`);

/** As many seeds as wanted; the given one alone when a failure is looked at again. */
export const seeds = (count: number): readonly number[] => (given === undefined ? Array.from({ length: count }, (_, index) => SEED + index) : [SEED]);

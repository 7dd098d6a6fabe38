/** Lines of a village: cut, answered by someone else, or torn. */
import type { Line } from "./place.ts";

const noLine = (): never => { throw new TypeError("Failed to fetch"); };
/** The request never arrives. */
export const cut: Line = async () => noLine();
/** The hub does its work, and its answer never arrives. */
export const answerLost: Line = async (request, reach) => {
  await reach(request);
  return noLine();
};
/** The answer stops in its middle. */
export const answerTorn: Line = async (request, reach) => {
  const { status, text } = await reach(request);
  return { status, text: text.slice(0, text.length / 2) };
};
/** Someone else answers, and the hub knows nothing of it. */
export const answeredBy = (status: number, text: string): Line => async () => ({ status, text });
export const PORTAL = answeredBy(200, "<!doctype html><title>Bienvenue sur le Wi-Fi</title>");
/** The answer, changed on its way. */
export const changed = (change: (answer: unknown) => unknown): Line => async (request, reach) => {
  const { status, text } = await reach(request);
  return { status, text: JSON.stringify(change(JSON.parse(text))) };
};
/** Request number `at` (from 1) goes along the bad line, all others along a good one; `count` says how many there were. */
export function badAt(at: number, bad: Line): { readonly line: Line; readonly count: () => number } {
  let requests = 0;
  return { line: (request, reach) => (++requests === at ? bad(request, reach) : reach(request)), count: () => requests };
}

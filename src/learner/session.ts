/**
 * Who is here. Kept for this page only (sessionStorage): a reload in mid-lesson comes back to the same place, a
 * tablet opened again asks who one is.
 */
import { useState } from "preact/hooks";
import type { LearnerId } from "#journal/entry.ts";

const KEY = "pas-a-pas.here";

export type Session = { readonly learner: LearnerId | undefined; readonly enter: (learner: LearnerId) => void; readonly leave: () => void };

export function useSession(): Session {
  const [learner, setLearner] = useState(read);
  return {
    learner,
    enter: (arrived) => { keep(arrived); setLearner(arrived); },
    leave: () => { keep(undefined); setLearner(undefined); },
  };
}

function read(): LearnerId | undefined {
  try {
    return (sessionStorage.getItem(KEY) ?? undefined) as LearnerId | undefined;
  } catch {
    // A browser that keeps nothing asks for the card again after a reload: no answer is lost by it.
    return undefined;
  }
}

function keep(learner: LearnerId | undefined): void {
  try {
    if (learner === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, learner);
  } catch {
    // As above.
  }
}

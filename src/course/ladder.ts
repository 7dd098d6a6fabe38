/**
 * The hint ladder, the same for every kind of step (curriculum, 4.4): said differently, pointed at, shown, done
 * together. It goes up by itself after a while or after mistakes, or when asked; within one attempt it never goes
 * down. Hints cost nothing; what was needed is only written down.
 */
import type { MistakeCode } from "./mistake.ts";
import type { StepResult } from "./result.ts";

export const TOP = 4;
export type HintLevel = 0 | 1 | 2 | 3 | 4;
/** Why a rung was reached. */
export type HintCause = "idle" | "mistakes" | "asked";

export type Ladder = {
  readonly level: HintLevel;
  /** Since the last rung. */
  readonly mistakes: number;
  readonly same: Readonly<Partial<Record<MistakeCode, number>>>;
  /** Demonstrations played on the third rung. */
  readonly shown: number;
};
export const GROUND: Ladder = { level: 0, mistakes: 0, same: {}, shown: 0 };

/** What a step says about its ladder. In a solo step nothing comes by itself. */
export type LadderSettings = { readonly solo: boolean; /** « delai-aide », ms. */ readonly hintAfterMs?: number; /** « erreurs-avant-aide ». */ readonly mistakesBeforeHint?: number };

const MISTAKES_BEFORE_HINT = 2;
/** The third time, the mistake's own words replace the general hint. */
export const SAME_MISTAKE = 3;
/** Rungs that come by themselves: after so long without an act, ms at pace × 1. */
const IDLE_MS: Readonly<Partial<Record<HintLevel, number>>> = { 0: 25_000, 1: 20_000, 2: 25_000 };

export const climb = (ladder: Ladder): Ladder => {
  // A second demonstration leads to doing it together.
  if (ladder.level === 3 && ladder.shown < 2) return { ...ladder, mistakes: 0, shown: ladder.shown + 1 };
  const level = Math.min(TOP, ladder.level + 1) as HintLevel;
  return { ...ladder, level, mistakes: 0, shown: level === 3 ? 1 : ladder.shown };
};

/** Straight to a rung that was asked for by its name; never down. */
export const climbTo = (ladder: Ladder, level: 3 | 4): Ladder =>
  (level === 3 && ladder.level === 3) || ladder.level > level ? climb(ladder) : { ...ladder, level, mistakes: 0, shown: level === 3 ? 1 : ladder.shown };

/** `hint`: this mistake brought the next rung by itself. Saying that one does not know is no mistake. */
export function afterMistake(ladder: Ladder, code: MistakeCode, { solo, mistakesBeforeHint = MISTAKES_BEFORE_HINT }: LadderSettings): { readonly ladder: Ladder; readonly hint: boolean; readonly often: boolean } {
  if (code === "unknown") return { ladder, hint: false, often: false };
  const times = (ladder.same[code] ?? 0) + 1;
  const noted = { ...ladder, mistakes: ladder.mistakes + 1, same: { ...ladder.same, [code]: times } };
  const hint = !solo && noted.mistakes >= mistakesBeforeHint && noted.level < 3;
  return { ladder: hint ? climb(noted) : noted, hint, often: times === SAME_MISTAKE };
}

/** How long without an act before the next rung, ms; undefined when none comes by itself. `pace`: the person's, 1 to 2. */
export function idleDelay({ level }: Ladder, { solo, hintAfterMs }: LadderSettings, pace: number): number | undefined {
  const ms = level === 0 ? (hintAfterMs ?? IDLE_MS[0]) : IDLE_MS[level];
  return solo || ms === undefined ? undefined : ms * pace;
}

/** How a step ended that was done at this height. */
export function resultAt(level: HintLevel): Exclude<StepResult, "later"> {
  switch (level) {
    case 0: return "alone";
    case 1: case 2: return "hinted";
    case 3: return "shown";
    case 4: return "together";
  }
}

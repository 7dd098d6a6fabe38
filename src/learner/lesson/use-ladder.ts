/** The hint ladder of a step on screen: its clock, its mistakes, what is asked of it; each rung is told once. */
import { useEffect, useRef, useState } from "preact/hooks";
import { afterMistake, climb, climbTo, GROUND, type HintCause, type Ladder, type LadderSettings, idleDelay } from "#course/ladder.ts";
import type { MistakeCode } from "#course/mistake.ts";

type Watching = {
  readonly settings: LadderSettings;
  /** 1 to 2: the person's own. */
  readonly pace: number;
  /** Nobody waits for a person who listens, reads a dialog, watches a demonstration or is done. */
  readonly resting: boolean;
  readonly onRung: (rung: { readonly ladder: Ladder; readonly why: HintCause }) => void;
};

export function useLadder({ settings, pace, resting, onRung }: Watching) {
  const [ladder, setLadder] = useState(GROUND);
  const now = useRef(ladder);
  const [acts, setActs] = useState(0);
  const keep = (next: Ladder) => {
    now.current = next;
    setLadder(next);
  };
  const rise = (next: Ladder, why: HintCause) => {
    keep(next);
    onRung({ ladder: next, why });
  };
  useEffect(() => {
    const ms = resting ? undefined : idleDelay(ladder, settings, pace);
    return ms === undefined ? undefined : whileVisible(ms, () => rise(climb(now.current), "idle"));
  }, [ladder.level, ladder.shown, acts, resting, pace]);

  return {
    ladder,
    /** Something was done: the clock starts again. `often`: the same mistake for the third time. */
    noteAct({ code }: { readonly code?: MistakeCode }): { readonly often: boolean } {
      setActs((count) => count + 1);
      if (code === undefined) return { often: false };
      const { ladder: after, hint, often } = afterMistake(now.current, code, settings);
      if (hint) rise(after, "mistakes");
      else keep(after);
      return { often };
    },
    ask: () => rise(climb(now.current), "asked"),
    askToBeShown: () => rise(climbTo(now.current, 3), "asked"),
    askTogether: () => rise(climbTo(now.current, 4), "asked"),
  };
}

/** Calls back after so long in front of the eyes: a hidden page waits for nobody, and starts anew when it is back. */
function whileVisible(ms: number, then: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(waiting);
    if (document.visibilityState === "visible") waiting = setTimeout(then, ms);
  };
  look();
  document.addEventListener("visibilitychange", look);
  return () => {
    clearTimeout(waiting);
    document.removeEventListener("visibilitychange", look);
  };
}

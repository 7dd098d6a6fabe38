/**
 * « Montrez-moi »: the step's own solver does the next thing on the real screen, slowly and in words, until
 * something has succeeded or enough is seen. Then the step is put back as it was, and the person tries.
 */
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Move } from "#course/practice.ts";
import type { PracticeStep } from "#course/step.ts";
import type { Simulator } from "../simulators.ts";
import { findSpot, nameOfSpot } from "./spot.ts";

/** One beat: the hand goes there, the words are read, it is done. 8 s an action is right for an older reader with words; the hand alone needs less (senior-ux.md). */
const APPROACH_MS = 1_700;
const DONE_MS = 1_500;
/** A way to the next success is never longer in a lesson that compiles. */
const MAX_BEATS = 16;

export type Beat = { readonly number: number; readonly move: Move; /** What it is done to, by its name. */ readonly name: string; readonly pressed: boolean; readonly state: unknown };

type Showing = {
  readonly simulator: Simulator;
  readonly step: PracticeStep;
  readonly from: unknown;
  /** Counts demonstrations: a new number starts a new one, 0 none. */
  readonly playing: number;
  /** Without motion each picture stays longer. */
  readonly still: boolean;
  readonly frame: RefObject<HTMLElement | null>;
  readonly onShowing: (showing: boolean) => void;
};

export function useDemonstration({ simulator: { practice }, step, from, playing, still, frame, onShowing }: Showing): { readonly showing: Beat | undefined } {
  const [showing, setShowing] = useState<Beat>();
  const start = useRef(from);
  start.current = from;
  useEffect(() => {
    if (playing === 0) return;
    let state = start.current;
    let number = 0;
    let waiting: ReturnType<typeof setTimeout>;
    const wait = (ms: number, then: () => void) => { waiting = setTimeout(then, still ? ms * 1.5 : ms); };
    const end = () => {
      setShowing(undefined);
      onShowing(false);
    };
    const beat = (): void => {
      const act = practice.solve(step, state);
      if (act === undefined || number >= MAX_BEATS) {
        end();
        return;
      }
      number += 1;
      const move = practice.move({ step, state, act });
      const name = nameOfSpot(findSpot(frame.current, move.spot));
      setShowing({ number, move, name, pressed: false, state });
      wait(APPROACH_MS, () => {
        const { state: after, outcome, shown } = practice.act({ step, state, act });
        state = after;
        setShowing({ number, move, name, pressed: true, state });
        wait(DONE_MS, shown || outcome.kind === "right" || practice.isDone(step, after) ? end : beat);
      });
    };
    onShowing(true);
    beat();
    return () => {
      clearTimeout(waiting);
      end();
    };
  }, [playing]);
  return { showing };
}

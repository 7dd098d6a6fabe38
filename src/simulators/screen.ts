/**
 * What every practice screen is given by the player. A screen shows a state and hands acts over; the rules judge.
 * Whatever can be touched or written in carries `data-spot`, by which a move (course/practice.ts) finds it: the
 * ring, the demonstration and the browser tests need nothing else from a screen.
 */
import type { Comfort, ComfortChoice } from "#course/comfort.ts";
import type { PackedPicture, Picture } from "#course/lesson.ts";
import type { Said } from "#kit/Said.tsx";

export type ScreenProps<S, State, Act> = {
  readonly step: S;
  readonly state: State;
  readonly done: boolean;
  readonly onAct: (act: Act) => void;
  /** The person took « Autre façon ». */
  readonly onOtherWay: () => void;
  readonly comfort: Comfort;
  /** From the second hint on, what gives the answer away may be marked. */
  readonly clues: boolean;
  /** Multiplies the distances and times that a gesture may take: 1, and 2 when it is done together. */
  readonly tolerance: number;
  /** To show next to what was done. */
  readonly said: Said | undefined;
  /** The sentence that the voice is saying. */
  readonly reading: string | undefined;
  readonly pictureOf: (picture: Picture) => PackedPicture;
  /** Makes it so for the person, for real. Absent while something is only shown. */
  readonly onReal?: ((choice: ComfortChoice) => void) | undefined;
  /** The person would rather do this step another day. */
  readonly onLater?: (() => void) | undefined;
};

/** What every practice screen is given by the player. A screen shows a state and hands acts over; the rules judge. */
import type { PackedPicture, Picture } from "#course/lesson.ts";
import type { Said } from "#kit/Said.tsx";

export type ScreenProps<S, State, Act> = {
  readonly step: S;
  readonly state: State;
  readonly done: boolean;
  readonly onAct: (act: Act) => void;
  /** The person took « Autre façon ». */
  readonly onOtherWay: () => void;
  /** What would come next, when the person asked to be shown: ring it. */
  readonly pointed: Act | undefined;
  /** To show next to what was done. */
  readonly said: Said | undefined;
  /** The sentence that the voice is saying. */
  readonly reading: string | undefined;
  readonly pictureOf: (picture: Picture) => PackedPicture;
};

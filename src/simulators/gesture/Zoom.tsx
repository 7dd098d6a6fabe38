/** A photo or a map that grows and shrinks; it follows two fingers while they move. */
import type { GestureAction, GestureStep } from "#course/steps/gesture.ts";
import type { PackedPicture, Picture } from "#course/lesson.ts";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { useWords } from "#i18n/words.ts";
import { levelOf } from "./rules.ts";
import { type Keys, Target } from "./Target.tsx";
import { Village } from "./things.tsx";
import type { Live } from "./use-touches.ts";

type Props = {
  readonly step: GestureStep;
  /** How many actions are done. */
  readonly here: number;
  readonly action: GestureAction;
  readonly live: Live | undefined;
  readonly pictureOf: (picture: Picture) => PackedPicture;
  readonly keys: Keys;
};

/** Two fingers show what they would do, within reason. */
const MOST = 2.2;
const LEAST = 0.5;

export function VillageMap({ step, here, live, keys }: Props) {
  const g = useWords("gesture");
  const scale = (1 + levelOf(step, here) * 0.7) * stretch(live, here);
  return (
    <Target spot={String(here)} name={g("map")} classes="map" keys={keys}>
      <span class="map__ground" style={{ scale: String(scale) }}><Village /></span>
    </Target>
  );
}

export function Photo({ step, here, live, pictureOf, keys }: Props) {
  const t = useWords("practice");
  return (
    <Target spot={String(here)} place={[50, 50]} name={step.picture?.alt ?? t("target.photo")} classes={`target--photo photo--${Math.min(levelOf(step, here), 2)}`} keys={keys}>
      <span class="photo__print" style={{ scale: String(stretch(live, here)) }}>{step.picture ? <LessonPicture source={pictureOf(step.picture)} alt="" /> : <Village />}</span>
    </Target>
  );
}

const stretch = (live: Live | undefined, here: number): number => (live?.spot === String(here) ? Math.min(MOST, Math.max(LEAST, live.ratio)) : 1);

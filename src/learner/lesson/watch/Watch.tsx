/**
 * A demonstration in captioned beats: by a drawn hand, mouse or keys, or by the lesson's own pictures. It plays once and
 * stops; again, slower, or paused when asked. Without motion its beats are numbered pictures side by side.
 */
import "./watch.css";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type Comfort, paceOf } from "#course/comfort.ts";
import type { LessonPack } from "#course/lesson.ts";
import type { WatchStep } from "#course/steps/understand.ts";
import { Button } from "#kit/Button.tsx";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { useWords } from "#i18n/words.ts";
import { Line } from "../sentence.tsx";
import { ANIMATION } from "./animations.ts";
import { PoseDrawing } from "./PoseDrawing.tsx";

export type WatchProps = {
  readonly step: WatchStep;
  readonly pictures: LessonPack["pictures"];
  readonly comfort: Comfort;
  readonly reading: string | undefined;
  /** The captions, for the voice. */
  readonly onShown: (captions: readonly string[]) => void;
  /** It was asked for again. */
  readonly onReplay: () => void;
};

type Beat = { readonly caption: string; readonly mistake: boolean; readonly drawing: ComponentChildren };

/** A caption is read, then seen: 4 s a beat for an older reader (senior-ux.md: 8 s an action, of two or three beats); slowly, twice that. */
const BEAT_MS = 4_000;

export function Watch(props: WatchProps) {
  const { step, comfort, reading, onShown, onReplay } = props;
  const t = useWords("practice");
  const w = useWords("watch");
  const beats = useBeats(props);
  const still = comfort.motion === "reduced" || globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches === true;
  const [{ now, playing, slow }, setPlay] = useState({ now: 0, playing: true, slow: false });
  const last = beats.length - 1;
  const over = now >= last;

  useEffect(() => onShown(beats.map(({ caption }) => caption)), [beats.map(({ caption }) => caption).join("\n")]);
  useEffect(() => {
    if (still || !playing || over) return;
    const waiting = setTimeout(() => setPlay((before) => ({ ...before, now: before.now + 1 })), BEAT_MS * paceOf(comfort) * (slow ? 2 : 1));
    return () => clearTimeout(waiting);
  }, [now, playing, slow, still, over]);

  const replay = (slowly: boolean) => {
    setPlay({ now: 0, playing: true, slow: slowly });
    onReplay();
  };
  const remember = step.remember && <div class="remember"><b>{t("remember")}</b><p><Line sentence={step.remember} reading={reading} /></p></div>;
  const captions = (of: Beat, index: number) => (
    <>
      {index === 0 && of.mistake && <b class="watch__label watch__label--often">{w("often")}</b>}
      {!of.mistake && beats[index - 1]?.mistake && <b class="watch__label">{w("better")}</b>}
      <span class={reading === of.caption ? "being-read" : undefined}>{of.caption}</span>
    </>
  );
  if (still) return (
    <div class="watch watch--still">
      <ol class="watch__stills">
        {beats.map((beat, index) => (
          <li key={beat.caption}><div class="watch__scene plate">{beat.drawing}</div><p class="watch__caption"><b class="watch__number">{index + 1}</b><span>{captions(beat, index)}</span></p></li>
        ))}
      </ol>
      {remember}
    </div>
  );
  return (
    <div class="watch">
      <div class="watch__scene plate" key={slow ? "slow" : "usual"}>{beats[now]?.drawing}</div>
      <div class="watch__side">
        <ol class="watch__captions">
          {beats.map((beat, index) => <li key={beat.caption} class={index === now ? "watch__caption watch__caption--now" : "watch__caption"} aria-current={index === now ? "step" : undefined}><b class="watch__number">{index + 1}</b><span>{captions(beat, index)}</span></li>)}
        </ol>
        <div class="buttons">
          {!over && <Button icon={playing ? "pause" : "play"} onPress={() => setPlay({ now, playing: !playing, slow })}>{playing ? w("pause") : w("goOn")}</Button>}
          <Button icon="refresh" onPress={() => replay(false)}>{t("watchAgain")}</Button>
          {over && <Button icon="turtle" onPress={() => replay(true)}>{w("slower")}</Button>}
        </div>
        {remember}
      </div>
    </div>
  );
}

function useBeats({ step: { show, mistakeFirst }, pictures, comfort }: WatchProps): readonly Beat[] {
  const w = useWords("watch");
  if (show.kind === "pictures") return show.beats.map(({ picture, caption }, index) => {
    const source = pictures[picture.src];
    return { caption, mistake: mistakeFirst && index === 0, drawing: source && <LessonPicture source={source} alt={picture.alt} /> };
  });
  const { scene, tool, mistake, beats } = ANIMATION[show.animation];
  const poses = [...(mistakeFirst ? mistake : []), ...beats];
  return poses.map((pose, index) => ({
    caption: w(`caption.${pose.caption}`), mistake: mistakeFirst && index < mistake.length,
    drawing: <PoseDrawing scene={scene} tool={tool} pose={pose} leftHand={comfort.hand === "left"} />,
  }));
}

/** A picture under leaves of paper that go away where the arrow passes; or a path of stones to follow. No button is pressed. */
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { useWords } from "#i18n/words.ts";
import type { SceneProps } from "./Screen.tsx";
import { Photo } from "./drawings.tsx";
import { PARTS } from "./rules.ts";
import { Stage } from "./Stage.tsx";

/** Stones, % of the stage: one after the other, never at the left edge. */
const STONES = [[16, 74], [32, 40], [48, 70], [62, 30], [76, 62], [88, 26]] as const;

export function Uncover({ step, state: { world }, goal, done, halo, onAct, pictureOf }: SceneProps) {
  const t = useWords("mouse");
  const path = goal.value === "path";
  const isWalked = (part: number) => done || world.parts.includes(part);
  const over = (spot: string | undefined) => {
    const part = /^part-(\d+)$/.exec(spot ?? "")?.[1];
    if (part !== undefined) onAct({ kind: "uncover", part: Number(part) });
  };
  return (
    <Stage scene={world.done} halo={halo} onOver={over} onLost={() => onAct({ kind: "missed", code: "lost-pointer" })}>
      {path
        ? STONES.map(([left, top], part) => (
          <span key={part} class={`stone stone--${goal.size}${isWalked(part) ? " stone--walked" : ""}`} data-spot={`part-${part}`} data-walked={isWalked(part) || undefined} role="img" aria-label={t("stone", { n: part + 1 })} style={{ left: `${left}%`, top: `${top}%` }}>{part + 1}</span>
        ))
        : (
          <div class="uncover">
            <div class="uncover__picture" role="img" aria-label={step.picture?.alt ?? t("picture")}>{step.picture ? <LessonPicture source={pictureOf(step.picture)} alt="" /> : <Photo />}</div>
            <div class="uncover__leaves">
              {Array.from({ length: PARTS.picture }, (_, part) => (isWalked(part) ? <span key={part} data-spot={`part-${part}`} data-walked="" /> : <span key={part} class="uncover__leaf" data-spot={`part-${part}`} role="img" aria-label={t("part", { n: part + 1 })} />))}
            </div>
          </div>
        )}
    </Stage>
  );
}

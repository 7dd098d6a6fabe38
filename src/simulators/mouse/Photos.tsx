/** Photos to drag into an album. */
import { useRef } from "preact/hooks";
import { Icon } from "#kit/Icon.tsx";
import { useWords } from "#i18n/words.ts";
import { Album, Photo } from "./drawings.tsx";
import type { SceneProps } from "./Screen.tsx";
import { useTake } from "./use-take.ts";

export function Photos({ step, state: { world }, goal, onAct }: SceneProps) {
  const t = useWords("mouse");
  const stage = useRef<HTMLDivElement>(null);
  const { taken, styleOf, thing, slot } = useTake({ stage, byClick: true, onDrop: ({ thing }) => onAct({ kind: "did", action: "drag", value: goal.value, part: Number(thing) }) });
  // As many as are dragged one after the other from here on, with those that are away already.
  const left = step.goals.slice(world.done).findIndex(({ action }) => action !== "drag");
  const count = world.parts.length + (left < 0 ? step.goals.length - world.done : left);
  return (
    <div ref={stage} class="photos">
      <ul class="photos__loose">
        {Array.from({ length: count }, (_, part) => (
          <li key={part}>
            {!world.parts.includes(part) && (
              <button type="button" class={taken === String(part) ? "loose-photo loose-photo--taken" : "loose-photo"} data-spot={`photo-${part}`} aria-pressed={taken === String(part)} style={styleOf(String(part))} {...thing(String(part))}>
                <Photo /><span>{t("photoN", { n: part + 1 })}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="album" data-spot="album" data-slot="album" {...slot("album")}><Album /><span>{t("album")}{world.parts.length > 0 && <> <Icon name="check" /> {world.parts.length}</>}</span></button>
      {taken !== undefined && <p class="photos__taken" role="status">{t("taken")}</p>}
    </div>
  );
}

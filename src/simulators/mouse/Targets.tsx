/** One thing to stop on, click, double-click, or ask for its menu. By keyboard: Enter clicks, Shift + Enter is the other button. */
import "../open-menu.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { MistakeCode } from "#course/mistake.ts";
import { Icon } from "#kit/Icon.tsx";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { useWords } from "#i18n/words.ts";
import { isThing, ThingDrawing } from "./drawings.tsx";
import { HOVER_MS, type Verdict } from "./judge.ts";
import { MENU } from "./rules.ts";
import type { SceneProps } from "./Screen.tsx";
import { Stage } from "./Stage.tsx";
import { usePresses } from "./use-presses.ts";

/** Where the thing stands from one time to the next, % of the stage: the middle first, then right and lower right. */
const WALK = [[50, 46], [76, 62], [34, 60], [66, 30], [80, 40]] as const;
const MENU_ICONS = { copy: "copy", change: "pencil", remove: "trash" } as const;

export function Targets(props: SceneProps) {
  const { step, state: { world }, goal, halo, tolerance, onAct, pictureOf } = props;
  const t = useWords("mouse");
  const target = useRef<HTMLButtonElement>(null);
  const [resting, setResting] = useState(false);
  const [slow, setSlow] = useState(false);
  const thing = isThing(goal.value) ? goal.value : "photo";
  const { action } = goal;
  const asked = action === "double-click" || action === "right-click" ? action : "click";
  const did = () => onAct({ kind: "did", action: asked, value: goal.value });
  /** Unless the lesson has its own. */
  const ofMouse = (code: MistakeCode): string | undefined => {
    if (step.mistakes[code] !== undefined) return undefined;
    return code === "miss-near" || code === "miss-far" || code === "only-once" ? t(`missed.${code}`) : undefined;
  };
  const verdict = (judged: Verdict) => {
    if (judged.kind === "mistake") return onAct({ kind: "missed", code: judged.code, say: ofMouse(judged.code) });
    setSlow(judged.slow);
    did();
  };
  const handlers = usePresses({ action: asked, doubleMs: step.doubleMs, tolerance, targetOf: () => target.current?.getBoundingClientRect(), onVerdict: verdict });
  const rest = useRef(onAct);
  rest.current = onAct;
  useEffect(() => {
    if (!resting) return;
    const waiting = setTimeout(() => rest.current({ kind: "did", action: "rest", value: goal.value }), HOVER_MS / tolerance);
    return () => clearTimeout(waiting);
  }, [resting, world.done]);

  const byKeys = (second: boolean) => {
    if (action === "rest") return;
    if (second !== (action === "right-click")) return onAct({ kind: "missed", code: "wrong-mouse-button" });
    did();
  };
  // Above the middle the menu has room under it.
  const [left, top] = world.menu ? [50, 20] : (WALK[world.done % WALK.length] ?? WALK[0]);
  return (
    <Stage scene={world.done} halo={halo} onOver={(spot) => setResting(spot === "target" && action === "rest")} onLost={() => onAct({ kind: "missed", code: "lost-pointer" })}>
      <div class="targets" {...(action === "rest" || world.menu ? {} : handlers)}>
        <button
          ref={target} type="button" data-spot="target" aria-label={t(`target.${thing}`)} style={{ left: `${left}%`, top: `${top}%` }} class={`thing thing--${goal.size}${resting ? " thing--resting" : ""}`}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !event.shiftKey || event.repeat) return;
            event.preventDefault();
            byKeys(true);
          }}
          onClick={(event) => { if (event.detail === 0) byKeys(false); }}
        >{thing === "photo" && step.picture ? <LessonPicture source={pictureOf(step.picture)} alt="" /> : <ThingDrawing thing={thing} />}</button>
        {world.menu && <Menu {...props} />}
        {slow && action === "double-click" && <p class="targets__note">{t("slow")}</p>}
      </div>
    </Stage>
  );
}

function Menu({ onAct }: SceneProps) {
  const t = useWords("mouse");
  const choose = (value: string) => () => onAct({ kind: "did", action: "click", value });
  return (
    <>
      <button type="button" class="open-menu__outside" aria-label={t("beside")} onClick={choose("outside-menu")}><span class="open-menu__spot" data-spot="outside" /></button>
      <ul class="small-menu">
        {MENU.map((item) => <li key={item}><button type="button" data-spot={`menu-${item}`} onClick={choose(item)}><Icon name={MENU_ICONS[item]} />{t(`menu.${item}`)}</button></li>)}
      </ul>
    </>
  );
}

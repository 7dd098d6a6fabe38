/** The mouse at work: the scene of what is asked for now, or a desk. Everything can also be done with the keyboard, and most of it with a finger. */
import "./mouse.css";
import { useState } from "preact/hooks";
import { ticksOf } from "#course/place.ts";
import type { MouseGoal, MouseStep } from "#course/steps/mouse.ts";
import { Button } from "#kit/Button.tsx";
import { SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import { Goals } from "../Goals.tsx";
import type { ScreenProps } from "../screen.ts";
import { Desk } from "./Desk.tsx";
import { MouseDrawing, type Part } from "./drawings.tsx";
import { Boxes, List } from "./Form.tsx";
import { ScrolledLetter, SelectedLetter } from "./Letter.tsx";
import { Photos } from "./Photos.tsx";
import { currentGoal, type mouse, type MouseState, place } from "./rules.ts";
import { Targets } from "./Targets.tsx";
import { Uncover } from "./Uncover.tsx";

type Act = Parameters<typeof mouse.act>[0]["act"];
type Props = ScreenProps<MouseStep, MouseState, Act>;
export type SceneProps = Props & { readonly goal: MouseGoal; readonly halo: boolean };

export function Mouse(props: Props) {
  const { step, state, done, said, clues, comfort, onLater } = props;
  const t = useWords("mouse");
  const practice = useWords("practice");
  const [halo, setHalo] = useState(false);
  const [noMouse] = useState(() => globalThis.matchMedia?.("(any-pointer: fine)").matches === false);
  const goal = currentGoal(step, state.world);
  const ticks = ticksOf(place, step, state);
  // A hand that shakes has the margins of doing it together (curriculum, 4.2).
  const tolerance = props.tolerance * (comfort.shakyHand === "on" ? 2 : 1);
  const next = step.scene === "desk" ? step.goals.find((_, index) => !ticks[index]) : goal;
  return (
    <div class="mouse">
      <div class="mouse__side">
        {noMouse && !done && (
          <div class="mouse__none"><p><b>{t("noMouse")}</b><br />{t("noMouseWords")}</p>{onLater && <Button icon="bookmark" onPress={onLater}>{practice("keepForLater")}</Button>}</div>
        )}
        {step.goals.some(({ label }) => label !== "") ? <Goals goals={step.goals.map(({ label }, index) => ({ label, reached: ticks[index] ?? false }))} />
          : step.goals.length > 1 && <p class="mouse__count">{practice("countOf", { n: state.world.done, of: step.goals.length })}</p>}
        {step.forbidden.map(({ label }) => <p key={label} class="mouse__never">{label}</p>)}
        {clues && !done && next && <p class="mouse__which"><MouseDrawing part={partOf(next)} left={comfort.hand === "left"} /><span>{t(`button.${partOf(next)}`)}</span></p>}
        <SaidBox said={said} />
      </div>
      <div class="mouse__scene">{goal && (step.scene === "desk" ? <Desk {...props} /> : <Scene {...props} tolerance={tolerance} goal={goal} halo={halo} />)}</div>
      {!done && next && (
        <div class="mouse__foot">
          {step.scene === "scenes" && hasStage(next) && <Button icon="circle" onPress={() => setHalo(!halo)}>{halo ? t("haloOff") : t("halo")}</Button>}
          <p class="second"><b>{t("byKeys")}</b> {t(`keys.${keysOf(next)}`)}</p>
        </div>
      )}
    </div>
  );
}

function Scene(props: SceneProps) {
  switch (props.goal.action) {
    case "move": return <Uncover {...props} />;
    case "click": return props.goal.value === "outside-list" ? <List {...props} /> : <Targets key={props.state.world.done} {...props} />;
    case "rest": case "double-click": case "right-click": return <Targets key={props.state.world.done} {...props} />;
    case "drag": return <Photos {...props} />;
    case "wheel": return <ScrolledLetter {...props} />;
    case "select": return <SelectedLetter key={props.state.world.done} {...props} />;
    case "choose": return <List {...props} />;
    case "tick": return <Boxes {...props} />;
    case "open": case "close": case "reduce": case "enlarge": case "restore": case "place": case "front": return null;
  }
}

const hasStage = ({ action }: MouseGoal): boolean => action === "move" || action === "rest" || action === "click" || action === "double-click" || action === "right-click";

/** What of the mouse is used. */
function partOf({ action }: MouseGoal): Part {
  switch (action) {
    case "move": case "rest": return "none";
    case "right-click": return "second";
    case "wheel": return "wheel";
    case "click": case "double-click": case "drag": case "choose": case "tick": case "select": case "open": case "close": case "reduce": case "enlarge": case "restore": case "place": case "front": return "first";
  }
}

function keysOf({ action }: MouseGoal): "move" | "click" | "right-click" | "drag" | "wheel" | "tick" {
  switch (action) {
    case "move": case "rest": return "move";
    case "drag": case "place": case "select": return "drag";
    case "right-click": case "wheel": case "tick": return action;
    case "click": case "double-click": case "choose": case "open": case "close": case "reduce": case "enlarge": case "restore": case "front": return "click";
  }
}

export const toRead = (step: MouseStep): readonly string[] => step.goals.map(({ label }) => label).filter((label) => label !== "");

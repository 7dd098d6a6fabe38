/**
 * Objects that answer the finger. A soft ring shows where the finger was read; a touch that does nothing
 * says why. By keyboard: Enter does a tap or a double tap, Shift + Enter a long press, arrows slide and carry, + and − zoom.
 */
import "./gesture.css";
import "./scenes.css";
import { useRef } from "preact/hooks";
import type { GestureAction, GestureStep, Way } from "#course/steps/gesture.ts";
import dingDong from "#kit/drawings/ding-dong.svg";
import { SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import { Goals } from "../Goals.tsx";
import type { ScreenProps } from "../screen.ts";
import { Hold } from "./Hold.tsx";
import { OtherWay } from "./OtherWay.tsx";
import type { GestureAct, GestureState } from "./rules.ts";
import { Scene } from "./Scene.tsx";
import { useGesture } from "./use-gesture.ts";

type Props = ScreenProps<GestureStep, GestureState, GestureAct>;

/** « Descendre » leaves a little of what was read in sight. */
const READ_ON = 0.75;

export function Gesture({ step, state, done, onAct, onOtherWay, comfort, tolerance, said, pictureOf }: Props) {
  const t = useWords("practice");
  const stage = useRef<HTMLDivElement>(null);
  const action = currentAction(step, state);
  const hand = useGesture({ state, done, onAct, onOtherWay, comfort, tolerance, action, stage });

  if (done && action.target === "doorbell") return <div class="gesture gesture--opened"><img src={dingDong} alt={t("doorOpens")} /><SaidBox said={said} /></div>;

  const otherWay = () => {
    onOtherWay();
    hand.succeed(state.done);
  };
  const readOn = (way: Way) => {
    onOtherWay();
    const letter = stage.current?.querySelector(".long-letter");
    letter?.scrollBy({ top: (way === "up" ? -READ_ON : READ_ON) * letter.clientHeight });
  };
  const labelled = step.actions.some(({ label }) => label !== undefined);
  const [finger] = hand.traces;
  return (
    <div class={`gesture gesture--${action.target}`}>
      <div class="gesture__todo">
        {labelled ? <Goals goals={step.actions.map(({ label }, index) => ({ label: label ?? "", reached: index < state.done }))} />
          : step.actions.length > 1 && <p class="gesture__count">{t("countOf", { n: state.done, of: step.actions.length })}</p>}
      </div>
      <div ref={stage} class="stage" {...hand.handlers}>
        <Scene step={step} state={state} action={action} done={done} live={done ? undefined : hand.live} picked={hand.picked} moved={hand.moved} pictureOf={pictureOf} keys={hand}
          onEnd={() => { if (!done) hand.succeed(state.done); }} onOutside={() => hand.succeed(state.done)} onMenu={() => hand.miss("wrong-choice")} />
        {action.target !== "outside-menu" && hand.traces.map(({ key, x, y, holding }) => <span key={key} class={holding ? "trace trace--holding" : "trace"} style={{ left: `${x}px`, top: `${y}px` }} />)}
        {finger?.holding && action.gesture === "long-press" && !done && <Hold key={finger.key} trace={finger} ms={hand.limits.holdMs} />}
      </div>
      <div class="gesture__side">
        <SaidBox said={said} />
        {!done && <OtherWay action={action} onDo={otherWay} onRead={readOn} />}
      </div>
    </div>
  );
}

function currentAction(step: GestureStep, { done }: GestureState): GestureAction {
  const action = step.actions[done] ?? step.actions.at(-1);
  if (!action) throw new Error(`gesture ${step.id}: no action`);
  return action;
}

/**
 * Objects that answer the finger. A soft ring shows where the finger was read; a touch that does nothing
 * says why. By keyboard: Enter does a tap or a double tap, Shift + Enter a long press.
 */
import "./gesture.css";
import { useEffect, useRef } from "preact/hooks";
import type { GestureAction, GestureStep } from "#course/steps/gesture.ts";
import dingDong from "#kit/drawings/ding-dong.svg";
import { Button } from "#kit/Button.tsx";
import { SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import { Goals } from "../Goals.tsx";
import type { ScreenProps } from "../screen.ts";
import { DOUBLE_TAP_MS, distance, judge, type Box, type Touch } from "./judge.ts";
import type { GestureAct, GestureState } from "./rules.ts";
import { Scene, type SceneProps } from "./Scene.tsx";
import { readMillimetre, useTouches } from "./use-touches.ts";

type Props = ScreenProps<GestureStep, GestureState, GestureAct>;

export function Gesture({ step, state, done, onAct, onOtherWay, said, pictureOf }: Props) {
  const t = useWords("practice");
  const stage = useRef<HTMLDivElement>(null);
  const action = currentAction(step, state);
  const first = useRef<Touch>(undefined);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onAct);
  latest.current = onAct;
  useEffect(() => () => clearTimeout(waiting.current), []);

  const succeed = (spot: number) => onAct({ kind: "did", spot });
  const decide = (touches: readonly Touch[]) => {
    const area = stage.current;
    const target = area && nearestTarget(area, touches[0]);
    if (!target) return;
    const verdict = judge({ gesture: action.gesture, touches, target: target.box });
    latest.current(verdict.kind === "right" ? { kind: "did", spot: target.spot } : { kind: "missed", code: verdict.code });
  };
  const { trace, handlers } = useTouches((touch) => {
    if (done || action.target === "outside-menu") return;
    if (action.gesture !== "double-tap") return decide([touch]);
    clearTimeout(waiting.current);
    const before = first.current;
    first.current = undefined;
    if (before) return decide([before, touch]);
    first.current = touch;
    waiting.current = setTimeout(() => {
      first.current = undefined;
      decide([touch]);
    }, DOUBLE_TAP_MS + touch.upAt - touch.downAt + SECOND_TOUCH_MS);
  });

  if (done && action.target === "doorbell") return <div class="gesture gesture--opened"><img src={dingDong} alt={t("doorOpens")} /><SaidBox said={said} /></div>;

  const byKeyboard: SceneProps["onKeyboard"] = ({ spot, long }) => {
    if (done) return;
    if (action.gesture === "long-press" && !long) return onAct({ kind: "missed", code: "too-short" });
    succeed(spot);
  };
  const otherWay = () => {
    onOtherWay();
    succeed(state.done);
  };
  const labelled = step.actions.some(({ label }) => label !== undefined);
  return (
    <div class={`gesture gesture--${action.target}`}>
      <div class="gesture__todo">
        {labelled ? <Goals goals={step.actions.map(({ label }, index) => ({ label: label ?? "", reached: index < state.done }))} />
          : step.actions.length > 1 && <p class="gesture__count">{t("countOf", { n: state.done, of: step.actions.length })}</p>}
      </div>
      <div ref={stage} class="stage" {...handlers}>
        <Scene step={step} state={state} action={action} done={done} pictureOf={pictureOf} onKeyboard={byKeyboard}
          onOutside={() => succeed(state.done)} onMenu={() => onAct({ kind: "missed", code: "wrong-choice" })} />
        {trace && action.target !== "outside-menu" && <span key={trace.count} class={trace.holding ? "trace trace--holding" : "trace"} style={{ left: `${trace.x}px`, top: `${trace.y}px` }} />}
        {trace?.holding && action.gesture === "long-press" && !done && (
          <svg key={`hold${trace.count}`} class="hold" viewBox="0 0 100 100" style={{ left: `${trace.x}px`, top: `${trace.y}px` }} aria-hidden="true">
            <circle class="hold__track" cx="50" cy="50" r="45" /><circle class="hold__fill" cx="50" cy="50" r="45" />
          </svg>
        )}
      </div>
      <div class="gesture__side">
        <SaidBox said={said} />
        {!done && action.gesture !== "tap" && (
          <div class="gesture__other"><span class="second">{t("otherWay")}</span><Button icon={action.gesture === "double-tap" ? "plus" : "more"} onPress={otherWay}>{action.gesture === "double-tap" ? t("enlarge") : t("openMenu")}</Button></div>
        )}
      </div>
    </div>
  );
}

/** A second touch that comes late is told that it was late rather than forgotten. */
const SECOND_TOUCH_MS = 500;

function currentAction(step: GestureStep, { done }: GestureState): GestureAction {
  const action = step.actions[done] ?? step.actions.at(-1);
  if (!action) throw new Error(`gesture ${step.id}: no action`);
  return action;
}

/** The target the touch was nearest to: with several lamps, the one that was meant. */
function nearestTarget(area: HTMLElement, touch: Touch | undefined): { readonly box: Box; readonly spot: number } | undefined {
  if (!touch) return undefined;
  const mm = readMillimetre(area);
  const origin = area.getBoundingClientRect();
  const targets = [...area.querySelectorAll<HTMLElement>("[data-spot]")].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { spot: Number(element.dataset.spot), box: { left: (left - origin.left) / mm, top: (top - origin.top) / mm, right: (right - origin.left) / mm, bottom: (bottom - origin.top) / mm } };
  });
  return targets.sort((one, other) => distance(touch.down, one.box) - distance(touch.down, other.box))[0];
}

/** Joins what the fingers and the keys did with what was asked: the step's rules hear only « did » or « missed ». */
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { paceOf } from "#course/comfort.ts";
import { repeatMs } from "#kit/use-press.ts";
import type { MistakeCode } from "#course/mistake.ts";
import type { GestureAction, GestureStep, Way } from "#course/steps/gesture.ts";
import type { ScreenProps } from "../screen.ts";
import { useSecondTouch } from "../use-second-touch.ts";
import { distance, isDropped, judge, limitsFor, type Point } from "./judge.ts";
import { type GestureAct, type GestureState, SLOT_SPOT } from "./rules.ts";
import { inside, middleOf, type Target, targetsOf } from "./targets.ts";
import { type SpottedTouch, useTouches } from "./use-touches.ts";

/** A second touch that comes late is told that it was late rather than forgotten. */
const LATE_MS = 500;
/** A thing moves by so much for each arrow key, mm. */
const KEY_STEP_MM = 9;
const STEPS: Readonly<Record<Way, Point>> = { left: { x: -1, y: 0 }, right: { x: 1, y: 0 }, up: { x: 0, y: -1 }, down: { x: 0, y: 1 } };
const NOWHERE: Point = { x: 0, y: 0 };

type Given = Pick<ScreenProps<GestureStep, GestureState, GestureAct>, "state" | "done" | "onAct" | "onOtherWay" | "comfort" | "tolerance"> & { readonly action: GestureAction; readonly stage: RefObject<HTMLDivElement | null> };

export function useGesture({ state, done, onAct, onOtherWay, comfort, tolerance, action, stage }: Given) {
  const shaky = comfort.shakyHand === "on";
  const limits = limitsFor({ tolerance, pace: paceOf(comfort), shaky });
  const second = useSecondTouch<SpottedTouch>();
  /** A late decision goes to the screen as it is by then. */
  const latest = useRef(onAct);
  latest.current = onAct;
  /** What was touched to be put somewhere. */
  const [picked, setPicked] = useState<string>();
  /** Where things were put down on their way, mm from where they stood. */
  const [moved, setMoved] = useState<Readonly<Record<string, Point>>>({});
  useEffect(() => second.forget, [state.done]);

  const succeed = (spot: number) => latest.current({ kind: "did", spot });
  const miss = (code: MistakeCode) => latest.current({ kind: "missed", code });
  const decide = (touches: readonly SpottedTouch[]) => {
    const target = touches[0]?.nearest;
    if (!target) return;
    const verdict = judge({ gesture: action.gesture, touches, target: target.box, way: action.way, limits });
    if (verdict.kind === "right") succeed(Number(target.spot));
    else if (verdict.kind === "mistake") miss(verdict.code);
  };

  const pick = (spot: string) => setPicked((before) => (before === spot ? undefined : spot));
  const putIn = (spot: string) => {
    setPicked(undefined);
    succeed(Number(spot));
  };
  const putInSlot = () => {
    if (picked === undefined) return miss("wrong-order");
    onOtherWay();
    putIn(picked);
  };
  /** Carried by so much from where it stood: in its place, or left where it is to be taken up again. */
  const carry = ({ spot, box }: Target, by: Point) => {
    const area = stage.current;
    const slot = area && targetsOf(area).find((one) => one.spot === SLOT_SPOT);
    if (!slot) return;
    const from = middleOf(box);
    const at = inside(area, { x: from.x + by.x, y: from.y + by.y });
    if (isDropped({ at, slot: slot.box, limits })) return putIn(spot);
    const before = moved[spot] ?? NOWHERE;
    setMoved({ ...moved, [spot]: { x: before.x + at.x - from.x, y: before.y + at.y - from.y } });
  };
  const handle = (touch: SpottedTouch) => {
    const target = touch.nearest;
    if (!target || distance(touch.down, target.box) > limits.marginMm) return decide([touch]);
    if (touch.fingers > 1) return miss("many-fingers");
    if (target.spot === SLOT_SPOT) return putInSlot();
    // For a hand that shakes, to touch is enough: the thing, then its place.
    if (shaky || touch.moved <= limits.stillMm) return pick(target.spot);
    carry(target, { x: touch.up.x - touch.down.x, y: touch.up.y - touch.down.y });
  };

  const { traces, live, handlers } = useTouches({
    asked: state.done, marginMm: limits.marginMm,
    repeatMs: shaky && action.gesture === "tap" ? repeatMs() : 0,
    onTouch(touch) {
      if (done || action.target === "outside-menu") return;
      if (action.gesture === "drag") return handle(touch);
      if (action.gesture !== "double-tap") return decide([touch]);
      second.touched(touch, { waitMs: limits.doubleTapMs + touch.upAt - touch.downAt + LATE_MS, decide });
    },
  });

  return {
    limits, traces, live, handlers, picked, moved, succeed, miss,
    /** Enter; with Shift it lasts. */
    onEnter({ spot, long }: { spot: string; long: boolean }) {
      if (done) return;
      switch (action.gesture) {
        case "drag": return spot === SLOT_SPOT ? putInSlot() : pick(spot);
        case "long-press": return long ? succeed(Number(spot)) : miss("too-short");
        case "tap": case "double-tap": return succeed(Number(spot));
        case "swipe": case "scroll": return miss("too-short");
        case "zoom-in": case "zoom-out": return miss("one-finger");
      }
    },
    onArrow({ spot, way }: { spot: string; way: Way }) {
      if (done) return;
      if (action.gesture === "drag") {
        const thing = stage.current && targetsOf(stage.current).find((one) => one.spot === spot);
        return thing && spot !== SLOT_SPOT ? carry(thing, { x: STEPS[way].x * KEY_STEP_MM, y: STEPS[way].y * KEY_STEP_MM }) : undefined;
      }
      // To turn a page, the arrow says where to look and the finger where to push: both are understood.
      if (action.gesture === "swipe") return isFlat(way) === isFlat(action.way) ? succeed(state.done) : miss("wrong-way");
    },
    onZoom(larger: boolean) {
      if (done) return;
      if (action.gesture === "zoom-in" || action.gesture === "zoom-out") return larger === (action.gesture === "zoom-in") ? succeed(state.done) : miss("wrong-way");
    },
  };
}

const isFlat = (way: Way): boolean => way === "left" || way === "right";

/** Gesture: one action after the other, on things that answer the finger. */
import type { StepFrame } from "#course/step-frame.ts";
import type { GestureAction, GestureName, GestureStep, TargetName, TargetPlace, TargetSize } from "#course/steps/gesture.ts";
import { gesture as gestureRules } from "#simulators/gesture/rules.ts";
import { type Kind, playing } from "../kind.ts";
import { table } from "../keywords.ts";
import { plain } from "../sentence.ts";
import { listOf } from "../settings.ts";
import { chosen, type Making, numbersIn, oneOf, splitGoal, textOf } from "./frame.ts";

export const GESTURES = table([["tap", "toucher"], ["double-tap", "double-toucher"], ["long-press", "appui-long"]]);
const TARGETS = table([
  ["doorbell", "sonnette"], ["lamp", "lampe"], ["button", "bouton"], ["photo", "photo"], ["message", "message"], ["outside-menu", "hors-du-menu"],
]);
export const SIZES = table([["very-large", "tres grande", "very large"], ["large", "grande"], ["medium", "moyenne"], ["small", "petite"]]);
const PLACES = table([["centre", "center"], ["everywhere", "partout"]]);

function readGesture({ part, report }: Making, frame: StepFrame): GestureStep {
  const place = oneOf<TargetPlace>({ part, name: "place", words: PLACES, report, otherwise: "centre" });
  const sizes = listOf(part.settings.get("size"));
  const line = part.settings.get("size")?.line ?? part.line;
  const sizeAt = (index: number): TargetSize =>
    chosen({ word: sizes[Math.min(index, sizes.length - 1)] ?? "large", line, words: SIZES, report, otherwise: "large" });
  const list = part.items.find(({ item }) => item === "to-do");
  if (list) {
    const actions = list.list.map(({ text, line: at }): GestureAction => {
      const { action, value, label } = splitGoal(text);
      return {
        gesture: chosen<GestureName>({ word: action, line: at, words: GESTURES, report, otherwise: "tap" }),
        target: chosen<TargetName>({ word: value, line: at, words: TARGETS, report, otherwise: "button" }),
        size: sizeAt(0), label: plain(label),
      };
    });
    return { ...frame, kind: "gesture", place, actions };
  }
  const gesture = oneOf<GestureName>({ part, name: "gesture", words: GESTURES, report, otherwise: "tap" });
  const target = oneOf<TargetName>({ part, name: "target", words: TARGETS, report, otherwise: "button" });
  const [times = 1] = numbersIn(textOf(part.settings, "times"));
  // « grande, moyenne, petite » over 5 times: each size gets its share, the last one what is left.
  const actions = Array.from({ length: times }, (_, index): GestureAction => ({ gesture, target, size: sizeAt(Math.floor((index * sizes.length) / times)) }));
  return { ...frame, kind: "gesture", place, actions };
}

export const gestureKind: Kind<"gesture"> = {
  words: ["gesture", "geste"],
  read: readGesture,
  shape: ({ place, actions }) => [place, actions.map(({ gesture, target, size }) => [gesture, target, size])],
  play: playing(gestureRules),
};

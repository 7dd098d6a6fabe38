/** Gesture: one action after the other, on things that answer the finger. */
import type { StepFrame } from "#course/step-frame.ts";
import type { GestureAction, GestureName, GestureStep, TargetName, TargetPlace, TargetSize, Way } from "#course/steps/gesture.ts";
import { gesture as gestureRules } from "#simulators/gesture/rules.ts";
import type { Report } from "../finding.ts";
import { type Kind, playing } from "../kind.ts";
import { table } from "../keywords.ts";
import { plain } from "../sentence.ts";
import { listOf } from "../settings.ts";
import { chosen, type Making, numbersIn, oneOf, splitGoal, textOf } from "./frame.ts";

const GESTURES = table([
  ["tap", "toucher"], ["double-tap", "double-toucher"], ["long-press", "appui-long"], ["swipe", "glisser"], ["scroll", "defiler"], ["drag", "deplacer"],
  ["zoom-in", "agrandir"], ["zoom-out", "retrecir"],
]);
const TARGETS = table([
  ["doorbell", "sonnette"], ["lamp", "lampe"], ["button", "bouton"], ["photo", "photo"], ["message", "message"], ["outside-menu", "hors-du-menu"],
  ["letter", "lettre"], ["map", "carte"], ["basket", "panier"], ["glass", "verre"], ["album", "album"],
]);
export const SIZES = table([["very-large", "tres grande", "very large"], ["large", "grande"], ["medium", "moyenne"], ["small", "petite"]]);
const PLACES = table([["centre", "center"], ["everywhere", "partout"], ["right", "droite"], ["bottom", "bas"]]);
const WAYS = table([["left", "gauche"], ["right", "droite"], ["up", "haut"], ["down", "bas"]]);

/** What each thing knows how to answer. */
const TOUCHES: readonly GestureName[] = ["tap", "double-tap", "long-press"];
const ANSWERS: Readonly<Record<TargetName, readonly GestureName[]>> = {
  doorbell: TOUCHES, lamp: TOUCHES, button: TOUCHES, message: TOUCHES, photo: [...TOUCHES, "zoom-in", "zoom-out"], "outside-menu": ["tap"],
  letter: ["scroll"], map: ["zoom-in", "zoom-out"], basket: ["drag"], glass: ["drag"], album: ["swipe"],
};
/** Where a gesture goes when the lesson does not say: on with the letter, to the next page, to the right hand. */
const USUAL_WAY: Readonly<Partial<Record<GestureName, Way>>> = { scroll: "down", swipe: "left" };

function readGesture({ part, report }: Making, frame: StepFrame): GestureStep {
  const place = oneOf<TargetPlace>({ part, name: "place", words: PLACES, report, otherwise: "centre" });
  const spread = <T extends string>(name: "size" | "direction", words: ReadonlyMap<string, string>, times: number) => {
    const written = listOf(part.settings.get(name));
    const line = part.settings.get(name)?.line ?? part.line;
    // « grande, moyenne, petite » over 5 times: each gets its share, the last one what is left.
    return (index: number, otherwise: T): T => {
      const word = written[Math.min(Math.floor((index * written.length) / times), written.length - 1)];
      return word === undefined ? otherwise : chosen<T>({ word, line, words, report, otherwise });
    };
  };
  const list = part.items.find(({ item }) => item === "to-do")?.list;
  const [times = 1] = numbersIn(textOf(part.settings, "times"));
  const sizeAt = spread<TargetSize>("size", SIZES, list?.length ?? times);
  const wayAt = spread<Way>("direction", WAYS, list?.length ?? times);
  const toAction = ({ index, gesture, target, line, label }: { index: number; gesture: GestureName; target: TargetName; line: number; label?: string }): GestureAction => {
    checkAnswer({ gesture, target, line, report });
    return { gesture, target, size: sizeAt(index, "large"), way: wayAt(index, USUAL_WAY[gesture] ?? "right"), ...(label !== undefined && { label }) };
  };
  if (list) {
    const actions = list.map(({ text, line }, index) => {
      const { action, value, label } = splitGoal(text);
      return toAction({
        index, line, label: plain(label),
        gesture: chosen<GestureName>({ word: action, line, words: GESTURES, report, otherwise: "tap" }),
        target: chosen<TargetName>({ word: value, line, words: TARGETS, report, otherwise: "button" }),
      });
    });
    return { ...frame, kind: "gesture", place, actions };
  }
  const gesture = oneOf<GestureName>({ part, name: "gesture", words: GESTURES, report, otherwise: "tap" });
  const target = oneOf<TargetName>({ part, name: "target", words: TARGETS, report, otherwise: "button" });
  const line = part.settings.get("target")?.line ?? part.line;
  return { ...frame, kind: "gesture", place, actions: Array.from({ length: times }, (_, index) => toAction({ index, gesture, target, line })) };
}

function checkAnswer({ gesture, target, line, report }: { gesture: GestureName; target: TargetName; line: number; report: Report }): void {
  if (ANSWERS[target].includes(gesture)) return;
  const french = (words: ReadonlyMap<string, string>, name: string): string => [...words].filter(([, means]) => means === name).map(([word]) => word).at(-1) ?? name;
  const others = [...TARGETS.values()].filter((other) => ANSWERS[other as TargetName].includes(gesture));
  report({
    line, code: "gesture-without-answer",
    message: { fr: `« ${french(TARGETS, target)} » ne répond pas au geste « ${french(GESTURES, gesture)} ».`, en: `"${target}" does not answer the gesture "${gesture}".` },
    proposal: { fr: `Choisissez une cible : ${[...new Set(others.map((other) => french(TARGETS, other)))].join(", ")}.`, en: `Choose a target: ${[...new Set(others)].join(", ")}.` },
  });
}

export const gestureKind: Kind<"gesture"> = {
  words: ["gesture", "geste"],
  read: readGesture,
  shape: ({ place, actions }) => [place, actions.map(({ gesture, target, size, way }) => [gesture, target, size, way])],
  play: playing(gestureRules),
};

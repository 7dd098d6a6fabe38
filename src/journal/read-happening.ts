/**
 * Reads what an entry says, if this version knows it.
 *
 * Tolerant on purpose: an unknown kind or a field out of shape gives undefined, the entry itself is kept and
 * passed on, and a later version may read it. Fields that we do not know are let through. Not a schema
 * library: this runs in the browser, once for each entry received.
 */
import { COMFORT, type ComfortSetting } from "#course/comfort.ts";
import { MISTAKE_CODES } from "#course/mistake.ts";
import { STEP_RESULTS } from "#course/result.ts";
import { TARGET_SIZES } from "#course/steps/gesture.ts";
import { CARD_COLOURS, type Happening, PORTRAITS } from "./happening.ts";

/** Longer names of lessons, steps and learners are nobody's: a guess with room to spare. */
const MAX_NAME = 200;

export function readHappening(body: string): Happening | undefined {
  const said = readObject(body);
  return said !== undefined && isName(said.learner) && isHappening(said) ? (said as unknown as Happening) : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** The object in an entry's text; undefined when it holds something else. */
export function readObject(body: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

function isHappening(said: Fields): boolean {
  switch (said.kind as Happening["kind"]) {
    case "card-written":
      return maybe(said.firstName, isFirstName) && maybe(said.portrait, oneOf(PORTRAITS)) && maybe(said.colour, oneOf(CARD_COLOURS));
    case "comfort-chosen": return isComfort(said);
    case "learner-arrived":
    case "learner-erased": return true;
    case "lesson-done": return isName(said.lesson) && isCount(said.version) && isCount(said.steps);
    case "step-shown":
    case "stopped":
    case "resumed":
    case "help-asked":
    case "help-lowered":
    case "demo-shown":
    case "other-way-used":
    case "card-looked-at":
    case "real-number-emptied": return isAtStep(said);
    case "voice-used": return isAtStep(said) && oneOf(["asked", "automatic"])(said.why);
    case "word-looked-up": return isAtStep(said) && isName(said.word);
    case "step-done":
      return isAtStep(said) && oneOf(STEP_RESULTS)(said.result) && isFlag(said.solo) && isCount(said.ms) && isCount(said.mistakes);
    case "rated": return isAtStep(said) && oneOf(["before", "after"])(said.moment) && maybe(said.value, oneOf([1, 2, 3, 4]));
    case "checked": return isAtStep(said) && isCount(said.item) && said.by === "learner";
    case "acted":
      return isAtStep(said) && isFlag(said.right) && maybe(said.code, oneOf(MISTAKE_CODES)) && maybe(said.sure, isFlag) && maybe(said.size, oneOf(TARGET_SIZES)) && isCount(said.ms)
        && oneOf(["touch", "mouse", "keyboard"])(said.input);
    case "hint-given": return isAtStep(said) && oneOf([1, 2, 3, 4])(said.level) && oneOf(["idle", "mistakes", "asked"])(said.why);
  }
  return false;
}

const isComfort = ({ setting, value }: Fields): boolean =>
  typeof setting === "string" && Object.hasOwn(COMFORT, setting) && oneOf(COMFORT[setting as ComfortSetting])(value);

const isAtStep = ({ lesson, version, language, step }: Fields): boolean =>
  isName(lesson) && isCount(version) && isLanguage(language) && isName(step);

const isName = (value: unknown): boolean => typeof value === "string" && value.length > 0 && value.length <= MAX_NAME;
const isFirstName = (value: unknown): boolean => isName(value) && (value as string).trim() !== "";
const isCount = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value) && value >= 0;
const isFlag = (value: unknown): boolean => typeof value === "boolean";
const oneOf = (values: readonly unknown[]) => (value: unknown): boolean => values.includes(value);
const isLanguage = oneOf(["fr", "en"]);
const maybe = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);

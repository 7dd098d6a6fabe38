/**
 * A form: boxes to fill in, then « Envoyer ». It is judged when it is sent, never while one writes; what is to be
 * looked at again is then said beside each box, until it is right. Nothing typed leaves this world.
 */
import { type Change, type Place, practiceIn } from "#course/place.ts";
import type { Move } from "#course/practice.ts";
import type { FormBox, FormGoal, FormStep } from "#course/steps/form.ts";
import { TRAINING_CARD } from "#course/training-card.ts";
import { DATE_PARTS, type DatePart, isPartRight, isRight, mistakeIn, partsOf, TICKED, withPart } from "./judge.ts";

export type FormWorld = {
  readonly page: "fill" | "expired" | "check" | "sent";
  /** What stands in each box, by its id. */
  readonly values: Readonly<Record<string, string>>;
  /** Boxes that were not right when the form was last sent. */
  readonly toReview: readonly string[];
  /** How often it was sent too early: each time, the list of boxes takes the focus. */
  readonly reviews: number;
  /** The box whose papers are laid out to choose from. */
  readonly choosing: string | undefined;
  /** « Modifier » of the last page leads to this box. */
  readonly editing: string | undefined;
  readonly hasExpired: boolean;
  readonly kept: boolean;
};
export type FormAct =
  | { readonly kind: "type"; readonly box: string; /** In a date. */ readonly part?: DatePart; readonly text: string }
  | { readonly kind: "choose"; readonly box: string; readonly option: string }
  | { readonly kind: "tick" | "papers" | "clear" | "edit"; readonly box: string }
  | { readonly kind: "send" | "go-on" | "confirm" | "keep" };

/** On the page that says that the form was sent. */
export const RECEIPT_NUMBER = "CL2048";

export const boxOf = ({ boxes }: FormStep, id: string): FormBox | undefined => boxes.find((box) => box.id === id);
export const valueIn = ({ values }: FormWorld, id: string): string => values[id] ?? "";
/** Boxes to look at again, those that have become right left out. */
export const stillToReview = ({ boxes }: FormStep, world: FormWorld): readonly FormBox[] =>
  boxes.filter((box) => world.toReview.includes(box.id) && !isRight(box, valueIn(world, box.id)));

const FRESH: FormWorld = { page: "fill", values: {}, toReview: [], reviews: 0, choosing: undefined, editing: undefined, hasExpired: false, kept: false };

const write = (world: FormWorld, box: string, value: string): Change<FormWorld> => ({ world: { ...world, values: { ...world.values, [box]: value }, choosing: undefined } });

function send(step: FormStep, world: FormWorld): Change<FormWorld> {
  const [first, ...more] = step.boxes.filter((box) => !isRight(box, valueIn(world, box.id)));
  if (first) {
    const mistake = mistakeIn(first, step.boxes, world.values);
    return { world: { ...world, toReview: [first, ...more].map(({ id }) => id), reviews: world.reviews + 1, choosing: undefined }, ...(mistake && { mistake }) };
  }
  const page = step.expires && !world.hasExpired ? "expired" : step.summary ? "check" : "sent";
  return { world: { ...world, page, hasExpired: world.hasExpired || page === "expired", toReview: [], choosing: undefined } };
}

function changeBox(step: FormStep, world: FormWorld, act: Extract<FormAct, { readonly box: string }>): Change<FormWorld> {
  const box = boxOf(step, act.box);
  if (!box) return { world };
  if (act.kind === "edit") return { world: world.page === "check" ? { ...world, page: "fill", editing: act.box } : world };
  if (world.page !== "fill") return { world };
  const value = valueIn(world, act.box);
  switch (act.kind) {
    case "type": return write(world, act.box, act.part === undefined ? act.text : withPart(value, act.part, act.text));
    case "choose": return act.option === "" || box.options.includes(act.option) ? write(world, act.box, act.option) : { world };
    case "tick": return write(world, act.box, value === TICKED ? "" : TICKED);
    case "papers": return { world: { ...world, choosing: world.choosing === act.box ? undefined : act.box } };
    case "clear": return write(world, act.box, "");
  }
}

const formPlace: Place<FormStep, FormGoal, never, FormWorld, FormAct> = {
  open: ({ boxes }) => ({ ...FRESH, values: Object.fromEntries(boxes.flatMap(({ id, filled }) => (filled === undefined ? [] : [[id, filled]]))) }),
  change({ step, world, act }) {
    switch (act.kind) {
      case "type": case "choose": case "tick": case "papers": case "clear": case "edit": return changeBox(step, world, act);
      case "send": return world.page === "fill" ? send(step, world) : { world };
      case "go-on": return { world: world.page === "expired" ? { ...world, page: "fill" } : world };
      case "confirm": return { world: world.page === "check" ? { ...world, page: "sent" } : world };
      case "keep": return { world: { ...world, kept: world.page === "sent" } };
    }
  },
  reaches({ step, world, goal }) {
    switch (goal.action) {
      case "fill": {
        const box = boxOf(step, goal.box);
        return box !== undefined && isRight(box, valueIn(world, goal.box));
      }
      case "send": return world.page === "sent";
      case "keep": return world.kept;
    }
  },
  breaks: () => undefined,
  solve({ step, world, goal }) {
    switch (world.page) {
      case "expired": return { kind: "go-on" };
      case "check": return goal.action === "fill" ? { kind: "edit", box: goal.box } : { kind: "confirm" };
      case "sent": return { kind: "keep" };
      case "fill": {
        const box = goal.action === "fill" ? boxOf(step, goal.box) : undefined;
        if (box) return fill(box, world);
        const spare = step.boxes.find((one) => !isRight(one, valueIn(world, one.id)));
        return (spare && empty(spare, world)) ?? { kind: "send" };
      }
    }
  },
  move: ({ step, act }) => moveOf(step, act),
};
export const form = practiceIn(formPlace);

/** Someone who knows how, with the training card in hand. */
function fill(box: FormBox, world: FormWorld): FormAct {
  const wanted = box.expected ?? sampleFor(box);
  switch (box.kind) {
    case "text": case "phone": case "postcode": case "address": case "number": return { kind: "type", box: box.id, text: wanted };
    case "date": {
      const written = partsOf(valueIn(world, box.id));
      const part = DATE_PARTS.find((one) => !isPartRight({ ...box, expected: wanted }, one, written[one])) ?? "year";
      return { kind: "type", box: box.id, part, text: partsOf(wanted)[part] };
    }
    case "list": case "choice": return { kind: "choose", box: box.id, option: wanted };
    case "tick": return { kind: "tick", box: box.id };
    case "file": return world.choosing === box.id ? { kind: "choose", box: box.id, option: wanted } : { kind: "papers", box: box.id };
  }
}

/** What need not be there but is not right either. Round buttons and papers can only be taken back once the form has asked to look again. */
function empty({ id, kind }: FormBox, world: FormWorld): FormAct | undefined {
  switch (kind) {
    case "text": case "phone": case "postcode": case "address": case "number": return { kind: "type", box: id, text: "" };
    case "list": return { kind: "choose", box: id, option: "" };
    case "tick": return { kind: "tick", box: id };
    case "date": case "choice": case "file": return world.toReview.includes(id) ? { kind: "clear", box: id } : undefined;
  }
}

/** For a box where anything will do. */
function sampleFor({ kind, options }: FormBox): string {
  switch (kind) {
    case "text": return TRAINING_CARD.firstName;
    case "date": return TRAINING_CARD.birthDate;
    case "phone": return TRAINING_CARD.phone;
    case "postcode": return TRAINING_CARD.postcode;
    case "address": return TRAINING_CARD.mail;
    case "number": return "1";
    case "list": case "choice": case "file": return options[0] ?? "";
    case "tick": return TICKED;
  }
}

/** The spot of a box, of a part of a date, of an option. */
export const spotOfBox = (box: string, part?: DatePart | number): string => (part === undefined ? `box-${box}` : `box-${box}-${part}`);

function moveOf(step: FormStep, act: FormAct): Move {
  switch (act.kind) {
    case "type": return { kind: "type", spot: spotOfBox(act.box, act.part), text: act.text };
    case "choose": {
      const box = boxOf(step, act.box);
      return box?.kind === "list" ? { kind: "choose", spot: spotOfBox(act.box), option: act.option } : { kind: "touch", spot: spotOfBox(act.box, box?.options.indexOf(act.option) ?? 0) };
    }
    case "tick": return { kind: "touch", spot: spotOfBox(act.box) };
    case "papers": case "clear": case "edit": return { kind: "touch", spot: `${act.kind}-${act.box}` };
    case "send": case "go-on": case "confirm": case "keep": return { kind: "touch", spot: act.kind };
  }
}

/** The box that someone who knows how would fill in next. */
export function nextBox(step: FormStep, world: FormWorld): FormBox | undefined {
  return step.boxes.find((box) => box.required && !isRight(box, valueIn(world, box.id)));
}

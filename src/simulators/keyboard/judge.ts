/**
 * What is written, compared with the model sign by sign: how far it follows, whether it is the same under the step's
 * tolerance, and, where the two part, which single slip explains the rest best (curriculum, 4.7). Only that code ever
 * leaves a step, never the text.
 */
import { withoutAccents } from "#course/plain-text.ts";
import type { MistakeCode } from "#course/mistake.ts";
import type { KeyboardName, Tolerance } from "#course/steps/keyboard.ts";
import { isDrawn, placeOfKey } from "./keys.ts";

type Compared = { readonly value: string; readonly model: string; readonly tolerance: readonly Tolerance[] };

/** Signs that keyboards write in several ways, in the one way of the models. */
export const plainSigns = (text: string): string =>
  text.normalize("NFC").replace(/[’‘]/g, "'").replace(/[“”]/g, "\"").replace(/[–—]/g, "-").replace(/[\u00A0\u202F]/g, " ").replace(/\r\n?/g, "\n");

const withoutAccent = (sign: string): string =>
  withoutAccents(sign.replace("œ", "o").replace("Œ", "O").replace("æ", "a").replace("Æ", "A"));
const isSame1 = (one: string, other: string, tolerance: readonly Tolerance[]): boolean => {
  const fold = (sign: string): string => {
    const bare = tolerance.includes("accents") ? withoutAccent(sign) : sign;
    return tolerance.includes("case") ? bare.toLowerCase() : bare;
  };
  return fold(one) === fold(other);
};
const isIgnored = (sign: string, tolerance: readonly Tolerance[]): boolean =>
  (tolerance.includes("spaces") && /\s/.test(sign)) || (tolerance.includes("punctuation") && /[.,;:!?'"«»()-]/.test(sign));

/** How many signs of the value follow the model, and how many of the model they stand for. */
export function follow({ value, model, tolerance }: Compared): { readonly typed: number; readonly matched: number } {
  let typed = 0;
  let matched = 0;
  while (typed < value.length) {
    const here = value.charAt(typed);
    const wanted = model.charAt(matched);
    if (tolerance.includes("accents") && /^œ$/i.test(wanted) && /^oe$/i.test(value.slice(typed, typed + 2))) {
      typed += 2;
      matched += 1;
    } else if (wanted !== "" && isSame1(here, wanted, tolerance)) {
      typed += 1;
      matched += 1;
    } else if (wanted !== "" && isIgnored(wanted, tolerance)) matched += 1;
    else if (isIgnored(here, tolerance)) typed += 1;
    else break;
  }
  return { typed, matched };
}

const isRest = (rest: string, tolerance: readonly Tolerance[]): boolean => [...rest].every((sign) => isIgnored(sign, tolerance));

/** The value equals the model. Spaces after its end are not seen, and do not count. */
export function isSame({ value, model, tolerance }: Compared): boolean {
  const written = value.replace(/\s+$/, "");
  const { typed, matched } = follow({ value: written, model, tolerance });
  return typed === written.length && isRest(model.slice(matched), tolerance);
}

/** Next to each other on the keyboard, whatever accent the letter has. Native keyboards are AZERTY as the drawn one. */
export function areNeighbours(keyboard: KeyboardName, one: string, other: string): boolean {
  const drawn = isDrawn(keyboard) ? keyboard : "letters";
  const place = (sign: string) => placeOfKey(drawn, withoutAccent(sign).toLowerCase());
  const [first, second] = [place(one), place(other)];
  if (!first || !second || first.panel !== second.panel) return false;
  const across = Math.abs(first.x - second.x);
  const same = first.row === second.row && across === 0;
  return !same && Math.abs(first.row - second.row) <= 1 && across <= (drawn === "digits" ? NEXT_DIGIT : NEXT_LETTER);
}
/** One key beside, of ten; a row is shifted by up to a key. Of the pad: one key beside, of four or so. */
const NEXT_LETTER = 0.11;
const NEXT_DIGIT = 0.22;

type Slip = "other" | "left-out" | "added";

/** The slip by which the value first leaves the model; undefined while it follows it. */
export function mistakeIn({ keyboard, ...compared }: Compared & { readonly keyboard: KeyboardName }): MistakeCode | undefined {
  const { value, model, tolerance } = compared;
  const { typed, matched } = follow(compared);
  if (typed === value.length || isSame(compared)) return undefined;
  const here = value.charAt(typed);
  const wanted = model.charAt(matched);
  switch (slipAt({ value, model, tolerance, typed, matched })) {
    case "other":
      if (/\s/.test(here) || /\s/.test(wanted)) return "space";
      if (here === "@" || wanted === "@") return "at-sign";
      if (here.toLowerCase() === wanted.toLowerCase()) return "case";
      if (isVariant(here, wanted)) return "accent";
      // Any other sign is one too many, to be erased first.
      return areNeighbours(keyboard, here, wanted) ? "next-key" : "extra";
    case "left-out": return /\s/.test(wanted) ? "space" : wanted === "@" ? "at-sign" : "missing";
    case "added": return /\s/.test(here) ? "space" : here === "@" ? "at-sign" : "extra";
  }
}

const isVariant = (one: string, other: string): boolean => withoutAccent(one).toLowerCase() === withoutAccent(other).toLowerCase();

/** Which slip lets all the rest follow: to the model's end if one does, else as far as is written. */
function slipAt({ value, model, tolerance, typed, matched }: Compared & { readonly typed: number; readonly matched: number }): Slip {
  const here = value.charAt(typed);
  const wanted = model.charAt(matched);
  if (wanted === "") return "added";
  const rests: Readonly<Record<Slip, readonly [string, string]>> = {
    other: [value.slice(typed + 1), model.slice(matched + 1)],
    "left-out": [value.slice(typed), model.slice(matched + 1)],
    added: [value.slice(typed + 1), model.slice(matched)],
  };
  // While one is typing, nothing follows yet: what was written tells.
  const order: readonly Slip[] = isVariant(here, wanted) ? ["other", "left-out", "added"]
    : matched > 0 && here === model.charAt(matched - 1) ? ["left-out", "added", "other"] : ["left-out", "other", "added"];
  const explains = (slip: Slip, wholly: boolean): boolean => {
    const [rest, modelRest] = rests[slip];
    const { typed: followed, matched: read } = follow({ value: rest, model: modelRest, tolerance });
    return followed === rest.length && (!wholly || isRest(modelRest.slice(read), tolerance));
  };
  return order.find((slip) => explains(slip, true)) ?? order.find((slip) => explains(slip, false)) ?? "other";
}

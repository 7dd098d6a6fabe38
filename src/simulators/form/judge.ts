/**
 * Is what stands in a box right, and if not, what is it? As forgiving as a kind clerk: capitals, accents, spaces and
 * punctuation do not count, dates and telephone numbers may be written in the usual ways.
 */
import { withoutAccents } from "#course/plain-text.ts";
import type { MistakeCode } from "#course/mistake.ts";
import type { FormBox } from "#course/steps/form.ts";
import { TRAINING_CARD } from "#course/training-card.ts";

export const TICKED = "oui";
export type DatePart = "day" | "month" | "year";
export const DATE_PARTS: readonly DatePart[] = ["day", "month", "year"];
type Values = Readonly<Record<string, string>>;

const MONTHS: readonly (readonly string[])[] = [
  ["janvier", "january"], ["fevrier", "february"], ["mars", "march"], ["avril", "april"], ["mai", "may"], ["juin", "june"],
  ["juillet", "july"], ["aout", "august"], ["septembre", "september"], ["octobre", "october"], ["novembre", "november"], ["decembre", "december"],
];

const plain = (text: string): string => withoutAccents(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const digits = (text: string): string => text.replace(/\D/g, "");

/** What was typed in the three boxes of a date; `""` where nothing was. */
export const partsOf = (date: string): Readonly<Record<DatePart, string>> => {
  const [day = "", month = "", year = ""] = date.split("/");
  return { day, month, year };
};
export const withPart = (date: string, part: DatePart, text: string): string => {
  const written = partsOf(date);
  return DATE_PARTS.map((one) => (one === part ? text.replaceAll("/", "") : written[one])).join("/");
};

function plainPart(part: DatePart, text: string): string {
  const month = part === "month" ? MONTHS.findIndex((names) => names.includes(plain(text))) : -1;
  return month >= 0 ? String(month + 1) : digits(text).replace(/^0+/, "");
}
const plainDate = (date: string): string => DATE_PARTS.map((part) => plainPart(part, partsOf(date)[part])).join("/");
export const isPartRight = ({ expected = "" }: FormBox, part: DatePart, text: string): boolean => plainPart(part, text) === plainPart(part, partsOf(expected)[part]);

/** The one writing that all usual ones come to. */
function plainValue({ kind }: Pick<FormBox, "kind">, value: string): string {
  switch (kind) {
    case "date": return plainDate(value);
    case "phone": return digits(value).replace(/^(00)?33(?=[1-9]\d{8}$)/, "0");
    case "postcode": return digits(value);
    case "number": return value.trim() === "" ? "" : String(Number(value.replace(/\s/g, "").replace(",", ".")));
    case "list": case "choice": case "file": case "tick": return value;
    // In an e-mail address every sign counts, but capitals and spaces.
    case "address": return value.includes("@") ? withoutAccents(value).toLowerCase().replace(/\s/g, "") : plain(value);
    case "text": return plain(value);
  }
}

/** Nothing is there, or nothing that one could read. */
export const isEmpty = ({ kind }: Pick<FormBox, "kind">, value: string): boolean => (kind === "date" ? value.replaceAll("/", "") : value).trim() === "";

/** Where anything will do, it must still be what the box is for. */
function isUsable(box: FormBox, value: string): boolean {
  const written = plainValue(box, value);
  switch (box.kind) {
    case "date": return /^([1-9]|[12]\d|3[01])\/([1-9]|1[0-2])\/[12]\d{3}$/.test(written);
    case "phone": return /^0[1-9]\d{8}$/.test(written);
    case "postcode": return /^\d{5}$/.test(written);
    case "number": return written !== "NaN";
    case "list": case "choice": case "file": return box.options.includes(value);
    case "text": case "address": case "tick": return true;
  }
}

export function isRight(box: FormBox, value: string): boolean {
  if (isEmpty(box, value)) return !box.required;
  return box.expected === undefined ? isUsable(box, value) : plainValue(box, value) === plainValue(box, box.expected);
}

export type BoxMistake = Extract<MistakeCode, "missing" | "extra" | "wrong-box" | "at-sign" | "wrong-choice">;

/** Which mistake stands in this box; undefined when it is right. */
export function mistakeIn(box: FormBox, boxes: readonly FormBox[], values: Values): BoxMistake | undefined {
  const value = values[box.id] ?? "";
  if (isRight(box, value)) return undefined;
  if (isEmpty(box, value)) return "missing";
  switch (box.kind) {
    case "list": case "choice": case "file": case "tick": return "wrong-choice";
    case "text": case "date": case "phone": case "postcode": case "address": case "number": break;
  }
  if (isOfAnother(box, boxes, value)) return "wrong-box";
  const { expected } = box;
  if (expected?.includes("@") && !value.includes("@")) return "at-sign";
  return byLength(plainValue(box, value), expected === undefined ? undefined : plainValue(box, expected)) ?? "wrong-choice";
}

const isOfAnother = (box: FormBox, boxes: readonly FormBox[], value: string): boolean =>
  [...boxes.filter(({ id }) => id !== box.id).flatMap(({ expected }) => expected ?? []), ...Object.values(TRAINING_CARD)]
    .some((other) => plain(other) === plain(value) && plain(other) !== plain(box.expected ?? ""));

function byLength(written: string, meant: string | undefined): BoxMistake | undefined {
  if (meant === undefined || meant === written) return undefined;
  if (written.includes(meant)) return "extra";
  return meant.includes(written) || written.length < meant.length ? "missing" : undefined;
}

/** The steps that stand around a lesson: how sure one is, what is remembered, the sheet, and what is done with others. */
import type { Picture } from "../lesson.ts";
import type { StepFrame } from "../step-frame.ts";
import type { Answer } from "./understand.ts";

export type RateStep = StepFrame & { readonly kind: "rate"; readonly moment: "before" | "after" };
export type RecallStep = StepFrame & { readonly kind: "recall"; readonly answers: readonly Answer[]; readonly several: false; readonly asksSure: false };
export type TogetherStep = StepFrame & { readonly kind: "together"; readonly items: readonly string[]; /** What one needs for it: a telephone, a sheet of paper. */ readonly materials: readonly string[] };

export type MemoItem = { readonly text: string; readonly picture?: Picture };
export type MemoStep = StepFrame & {
  readonly kind: "memo";
  readonly sheetTitle: string;
  readonly sections: readonly { readonly title: string; readonly numbered: boolean; readonly items: readonly MemoItem[] }[];
  /** Ruled lines to write on by hand. */
  readonly noteLines: number;
};

/** The keys of a computer to press for the next change of the text. */
import { type Stroke, strokesOf } from "./computer-layout.ts";
import type { Edit, Written } from "./solve.ts";

export function strokeAt(edit: Edit | undefined, { value, caret }: Written): Stroke | undefined {
  switch (edit?.kind) {
    case undefined: return undefined;
    case "erase": return ["erase"];
    case "right": return ["right"];
    // ^ and ¨ are pressed first, and wait for their letter.
    case "type": return strokesOf(edit.sign)[/[\^¨]/.test(value.charAt(caret - 1)) ? 1 : 0];
  }
}

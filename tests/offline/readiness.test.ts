import { describe, expect, it } from "vitest";
import { readinessOf, type ShelfProgress } from "#offline/readiness.ts";
import type { ShellState } from "#offline/shell.ts";

const SHELLS: readonly ShellState["kind"][] = ["absent", "installing", "ready", "newer-waiting"];
const SHELVES: readonly ShelfProgress[] = [undefined, { done: 0, of: 0 }, { done: 0, of: 6 }, { done: 5, of: 6 }, { done: 6, of: 6 }];
const FULL = SHELVES.at(-1);

describe("ready without internet", () => {
  it("is said only with an installed shell and a full shelf", () => {
    const cases = SHELLS.flatMap((kind) => SHELVES.map((shelf) => ({ kind, shelf })));
    const ready = cases.filter(({ kind, shelf }) => readinessOf({ shell: { kind }, shelf }).kind === "ready");
    expect(ready).toEqual([{ kind: "ready", shelf: FULL }, { kind: "newer-waiting", shelf: FULL }]);
  });

  it("is never promised where nothing can be kept", () => {
    for (const shelf of SHELVES) expect(readinessOf({ shell: { kind: "absent" }, shelf })).toEqual({ kind: "not-possible" });
  });

  it("is on its way otherwise, and says how far", () => {
    expect(readinessOf({ shell: { kind: "installing" }, shelf: undefined })).toEqual({ kind: "preparing", done: 0, of: 0 });
    expect(readinessOf({ shell: { kind: "ready" }, shelf: { done: 5, of: 6 } })).toEqual({ kind: "preparing", done: 5, of: 6 });
    expect(readinessOf({ shell: { kind: "installing" }, shelf: FULL })).toEqual({ kind: "preparing", done: 6, of: 6 });
  });
});

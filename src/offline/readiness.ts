/** « Prêt sans internet », said only when it is true: the shell is installed, and every lesson is on the shelf. */
import type { ShellState } from "./shell.ts";

export type Readiness =
  | { readonly kind: "preparing"; readonly done: number; readonly of: number }
  | { readonly kind: "ready" }
  /** This browser, or this address, can keep nothing (no HTTPS, a private window). */
  | { readonly kind: "not-possible" };

export type ShelfProgress = { readonly done: number; readonly of: number } | undefined;

/** `shelf`: how many of the catalogue's packs are here; undefined until a catalogue was ever seen. */
export function readinessOf({ shell, shelf }: { shell: ShellState; shelf: ShelfProgress }): Readiness {
  if (shell.kind === "absent") return { kind: "not-possible" };
  const full = shelf !== undefined && shelf.of > 0 && shelf.done >= shelf.of;
  if (full && shell.kind !== "installing") return { kind: "ready" };
  return { kind: "preparing", done: shelf?.done ?? 0, of: shelf?.of ?? 0 };
}

/** « Suivant » of the keyboard leads from box to box; after the last one it puts the keyboard away. It never sends. */
import type { RefObject } from "preact";

const WRITTEN_IN = "input.form__write, select.form__write";

export const useNextKey = (paper: RefObject<HTMLElement | null>) => ({
  onKeyDown(event: KeyboardEvent) {
    const here = event.target;
    if (event.key !== "Enter" || !(here instanceof HTMLInputElement) || !here.matches(WRITTEN_IN)) return;
    event.preventDefault();
    const boxes = [...(paper.current?.querySelectorAll<HTMLElement>(WRITTEN_IN) ?? [])];
    const next = boxes[boxes.indexOf(here) + 1];
    if (next) next.focus();
    else here.blur();
  },
});

/** To the first thing in this box that can be filled in. */
export function focusBox(paper: HTMLElement | null, box: string): void {
  const line = [...(paper?.querySelectorAll<HTMLElement>("[data-box]") ?? [])].find(({ dataset }) => dataset["box"] === box);
  line?.querySelector<HTMLElement>("input, select, button")?.focus({ preventScroll: true });
  line?.scrollIntoView?.({ block: "center" });
}

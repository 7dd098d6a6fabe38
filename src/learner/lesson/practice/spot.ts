/** The things on a practice's screen that a move is done to: found by their `data-spot`, measured, and called by name. */

export const findSpot = (frame: Element | null, spot: string): HTMLElement | undefined =>
  [...(frame?.querySelectorAll<HTMLElement>("[data-spot]") ?? [])].find((element) => element.dataset["spot"] === spot);

/** What a screen reader would call it. */
export function nameOfSpot(element: HTMLElement | undefined): string {
  if (!element) return "";
  const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return (element.getAttribute("aria-label") ?? (labels[0] ?? element).textContent ?? "").replace(/\s+/g, " ").trim();
}

export type Place = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Where a spot is, px from the frame's corner. */
export function placeOf(frame: Element, element: Element): Place {
  const outer = frame.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: left - outer.left, top: top - outer.top, width, height };
}

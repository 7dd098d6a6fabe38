/** Where the targets stand on the practice area, in millimetres: what a touch is judged against. */
import { type Box, distance, type Point } from "./judge.ts";

/** One millimetre on this glass, px. */
export const readMillimetre = (element: Element): number => Number.parseFloat(getComputedStyle(element).getPropertyValue("--mm")) || 5.9;

export type Target = { readonly spot: string; readonly box: Box };

export function targetsOf(area: HTMLElement): readonly Target[] {
  const mm = readMillimetre(area);
  const origin = area.getBoundingClientRect();
  return [...area.querySelectorAll<HTMLElement>("[data-spot]")].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { spot: element.dataset["spot"] ?? "", box: { left: (left - origin.left) / mm, top: (top - origin.top) / mm, right: (right - origin.left) / mm, bottom: (bottom - origin.top) / mm } };
  });
}

/** The target that a touch was nearest to: with several lamps, the one that was meant. */
export const nearestTarget = (area: HTMLElement, point: Point): Target | undefined =>
  [...targetsOf(area)].sort((one, other) => distance(point, one.box) - distance(point, other.box))[0];

export const middleOf = ({ left, top, right, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

/** What is carried stays on the area. */
export function inside(area: HTMLElement, { x, y }: Point): Point {
  const mm = readMillimetre(area);
  const { width, height } = area.getBoundingClientRect();
  return { x: Math.min(Math.max(x, 0), width / mm), y: Math.min(Math.max(y, 0), height / mm) };
}

/** A thing to touch. The finger is read by the area around; a click without a pointer comes from the keyboard or a screen reader. */
import type { ComponentChildren } from "preact";
import type { Way } from "#course/steps/gesture.ts";
import type { Point } from "./judge.ts";

/** What keys and screen readers do on a target. */
export type Keys = {
  readonly onEnter: (press: { readonly spot: string; readonly long: boolean }) => void;
  readonly onArrow: (press: { readonly spot: string; readonly way: Way }) => void;
  readonly onZoom: (larger: boolean) => void;
};

/** % of the area. */
export type At = readonly [number, number];
export const at = ([left, top]: At) => ({ left: `${left}%`, top: `${top}%` });

type Props = {
  readonly spot: string;
  readonly place?: At;
  /** Carried from there, mm. */
  readonly by?: Point | undefined;
  readonly name: string;
  readonly classes: string;
  readonly pressed?: boolean;
  readonly keys: Keys;
  readonly children: ComponentChildren;
};

const ARROWS: Readonly<Record<string, Way>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
const LARGER: Readonly<Record<string, boolean>> = { "+": true, "=": true, "-": false, "−": false };

export function Target({ spot, place, by, name, classes, pressed, keys, children }: Props) {
  const style = { ...(place && at(place)), ...(by && { translate: `calc(${by.x} * var(--mm)) calc(${by.y} * var(--mm))` }) };
  return (
    <button
      type="button" class={`target ${classes}`} data-spot={spot} aria-label={name} aria-pressed={pressed} style={style}
      onKeyDown={(event) => {
        const way = ARROWS[event.key];
        const larger = LARGER[event.key];
        const long = event.key === "Enter" && event.shiftKey;
        if (event.repeat || (way === undefined && larger === undefined && !long)) return;
        event.preventDefault();
        if (way !== undefined) keys.onArrow({ spot, way });
        else if (larger !== undefined) keys.onZoom(larger);
        else keys.onEnter({ spot, long: true });
      }}
      onClick={(event) => { if (event.detail === 0) keys.onEnter({ spot, long: false }); }}
    >{children}</button>
  );
}

/** Things to carry to their place: by sliding them there, in one go or several, or by touching the thing and then the place. */
import type { GestureAction, GestureStep } from "#course/steps/gesture.ts";
import { useWords } from "#i18n/words.ts";
import type { Point } from "./judge.ts";
import { type GestureState, SLOT_SPOT } from "./rules.ts";
import { type At, at, type Keys, Target } from "./Target.tsx";
import { Apple, Basket, Bread, Cheese, Coaster, Glass } from "./things.tsx";
import type { Live } from "./use-touches.ts";

export type CarryProps = {
  readonly step: GestureStep;
  readonly state: GestureState;
  readonly action: GestureAction;
  readonly done: boolean;
  readonly live: Live | undefined;
  readonly picked: string | undefined;
  readonly moved: Readonly<Record<string, Point>>;
  readonly keys: Keys;
};

const THINGS = [["apple", Apple], ["bread", Bread], ["cheese", Cheese]] as const;
/** Where the place is for each way, and where the things wait: % of the area. */
const SLOTS = { right: [76, 50], left: [24, 50], down: [50, 75], up: [50, 25] } as const;
const WAITING: Readonly<Record<GestureAction["way"], readonly At[]>> = {
  right: [[30, 20], [30, 50], [30, 80]], left: [[72, 20], [72, 50], [72, 80]], down: [[20, 25], [50, 25], [80, 25]], up: [[20, 75], [50, 75], [80, 75]],
};

export function Carry(props: CarryProps) {
  return props.action.target === "glass" ? <CarryGlass {...props} /> : <FillBasket {...props} />;
}

function FillBasket({ step, state, action, done, live, picked, moved, keys }: CarryProps) {
  const g = useWords("gesture");
  const indexes = step.actions.flatMap(({ target }, index) => (target === "basket" ? [index] : []));
  const waiting = WAITING[action.way];
  return (
    <>
      <Place done={done} at={SLOTS[action.way]} name={g("things.basket")} classes="carry__basket" keys={keys}>
        <Basket>{indexes.filter((index) => state.spots.includes(index)).length}</Basket>
      </Place>
      {indexes.map((index, order) => {
        const [name, Drawn] = THINGS[order % THINGS.length] ?? THINGS[0];
        if (state.spots.includes(index)) return null;
        const where = indexes.length === 1 ? waiting[1] : waiting[order % waiting.length];
        return <Thing key={index} spot={String(index)} at={where ?? [50, 50]} name={g(`things.${name}`)} size={action.size} live={live} picked={picked} moved={moved} keys={keys}><Drawn /></Thing>;
      })}
    </>
  );
}

/** The glass goes on from where it was put last. */
function CarryGlass({ step, state, action, done, live, picked, moved, keys }: CarryProps) {
  const g = useWords("gesture");
  const [first = action] = step.actions;
  const start: At = [first.way === "left" ? 74 : 26, first.way === "up" ? 74 : 28];
  const after = (count: number): At => step.actions.slice(0, count).reduce<At>(([x, y], { way, target }) => (
    target !== "glass" ? [x, y] : [way === "right" ? 74 : way === "left" ? 26 : x, way === "down" ? 74 : way === "up" ? 28 : y]
  ), start);
  const here = after(state.done);
  return (
    <>
      {!done && <Place done={done} at={after(state.done + 1)} name={g("things.coaster")} classes={`target--${action.size} carry__coaster`} keys={keys}><Coaster /></Place>}
      {done
        ? <span class={`target target--${action.size}`} style={at(here)} role="img" aria-label={g("things.glass")}><Coaster /><span class="carry__on"><Glass /></span></span>
        : <Thing key={state.done} spot={String(state.done)} at={here} name={g("things.glass")} size={action.size} live={live} picked={picked} moved={moved} keys={keys}><Glass /></Thing>}
    </>
  );
}

function Place({ done, at: where, name, classes, keys, children }: { done: boolean; at: At; name: string; classes: string; keys: Keys; children: preact.ComponentChildren }) {
  return done
    ? <span class={`target ${classes}`} style={at(where)} role="img" aria-label={name}>{children}</span>
    : <Target spot={SLOT_SPOT} place={where} name={name} classes={classes} keys={keys}>{children}</Target>;
}

type ThingProps = Pick<CarryProps, "live" | "picked" | "moved" | "keys"> & { readonly spot: string; readonly at: At; readonly name: string; readonly size: GestureAction["size"]; readonly children: preact.ComponentChildren };

function Thing({ spot, at: where, name, size, live, picked, moved, keys, children }: ThingProps) {
  const rest = moved[spot] ?? { x: 0, y: 0 };
  const by = live?.spot === spot ? { x: rest.x + live.by.x, y: rest.y + live.by.y } : rest;
  const classes = ["target--thing", `target--${size}`, picked === spot && "target--picked"].filter(Boolean).join(" ");
  return <Target spot={spot} place={where} by={by} name={name} classes={classes} pressed={picked === spot} keys={keys}>{children}</Target>;
}

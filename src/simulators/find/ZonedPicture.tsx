/** A picture some parts of which can be touched: real buttons over it, in reading order, never smaller than a finger. */
import type { FindStep, Zone } from "#course/steps/understand.ts";
import { Icon } from "#kit/Icon.tsx";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { usePress } from "#kit/use-press.ts";
import { zoneSpot } from "./rules.ts";
import type { FindProps } from "./Screen.tsx";

type PictureScene = Extract<FindStep["scene"], { readonly kind: "picture" }>;
type Props = Pick<FindProps, "state" | "done" | "onAct" | "pictureOf"> & { readonly scene: PictureScene; readonly touchable: boolean };

/** Zones whose middles differ by less than this stand on one line, % of the picture. */
const ONE_LINE = 12;

export function readingOrder(zones: readonly Zone[]): readonly { readonly spot: string; readonly name: string; readonly zone: Zone }[] {
  const middle = ({ shape: { top, height } }: Zone): number => Math.round((top + height / 2) / ONE_LINE);
  return zones.map((zone, index) => ({ spot: zoneSpot(index), name: zone.name, zone })).sort((one, other) => middle(one.zone) - middle(other.zone) || one.zone.shape.left - other.zone.shape.left);
}

export function ZonedPicture({ scene: { picture, zones, glass }, touchable, state, done, onAct, pictureOf }: Props) {
  return (
    <div class={glass ? "find__picture find__picture--glass" : "find__picture plate"}>
      <LessonPicture source={pictureOf(picture)} alt={picture.alt} />
      {readingOrder(zones).map(({ spot, zone }) => {
        const found = state.found.includes(spot);
        if (found) return <span key={spot} class="find__zone find__zone--found" style={place(zone)} role="img" aria-label={zone.name}><Icon name="check" /></span>;
        return touchable && !done ? <ZoneButton key={spot} spot={spot} zone={zone} onAct={onAct} /> : null;
      })}
    </div>
  );
}

function ZoneButton({ spot, zone, onAct }: Pick<FindProps, "onAct"> & { spot: string; zone: Zone }) {
  const press = usePress(() => onAct({ kind: "touch", spot }));
  return <button type="button" class="find__zone" data-spot={spot} aria-label={zone.name} style={place(zone)} onClick={press} />;
}

/** Round the middle of what is drawn; at the picture's edge it is pushed inwards. */
function place({ shape: { left, top, width, height } }: Zone) {
  const wide = `max(${width}%, var(--target))`;
  const high = `max(${height}%, var(--target))`;
  return {
    width: wide, height: high,
    left: `clamp(0px, calc(${left + width / 2}% - ${wide} / 2), calc(100% - ${wide}))`,
    top: `clamp(0px, calc(${top + height / 2}% - ${high} / 2), calc(100% - ${high}))`,
  };
}

/** What stands on the practice area for a gesture's target. Elements with `data-spot` are the targets; the area itself listens to the finger. */
import type { PackedPicture, Picture } from "#course/lesson.ts";
import type { TargetPlace } from "#course/steps/gesture.ts";
import door from "#kit/drawings/door.svg";
import { Icon } from "#kit/Icon.tsx";
import { useWords } from "#i18n/words.ts";
import { OpenMenu } from "../OpenMenu.tsx";
import { Album } from "./Album.tsx";
import { Carry, type CarryProps } from "./Carry.tsx";
import { BlueButton, Bubble, Doorbell, Lamp } from "./drawings.tsx";
import { Letter } from "./Letter.tsx";
import { type At, at, type Keys, Target } from "./Target.tsx";
import { Photo, VillageMap } from "./Zoom.tsx";

export type SceneProps = CarryProps & {
  readonly pictureOf: (picture: Picture) => PackedPicture;
  readonly keys: Keys;
  /** The letter's end was reached. */
  readonly onEnd: () => void;
  readonly onOutside: () => void;
  readonly onMenu: () => void;
};

/** Where targets stand, % of the area: never against the left edge, and two of them never closer than a gap. */
const SPOTS: readonly At[] = [[24, 27], [46, 72], [66, 27], [83, 72]];
const WALK: readonly At[] = [[62, 40], [34, 68], [78, 66], [50, 30], [66, 72]];
const PLACES: Readonly<Record<Exclude<TargetPlace, "everywhere">, At>> = { centre: [50, 50], right: [76, 50], bottom: [58, 74] };

export function Scene(props: SceneProps) {
  const { step, state, action, done, live, pictureOf, keys } = props;
  const t = useWords("practice");
  const size = `target--${action.size}`;
  const here = state.done;
  const spot = String(here);
  const place = step.place === "everywhere" ? (WALK[here % WALK.length] ?? PLACES.centre) : PLACES[step.place];
  switch (action.target) {
    case "doorbell": return (
      <div class={`front-door front-door--${step.place}`}>
        <img class="drawing-door" src={door} alt="" draggable={false} />
        <Target spot={spot} name={t("target.doorbell")} classes={`${size} target--bell`} keys={keys}><Doorbell /></Target>
      </div>
    );
    case "lamp": {
      const lamps = step.actions.flatMap(({ target }, index) => (target === "lamp" ? [index] : []));
      return (
        <>
          {lamps.map((lamp, index) => {
            const where = step.place === "everywhere" && lamps.length > 1 ? (SPOTS[index % SPOTS.length] ?? place) : PLACES[step.place === "everywhere" ? "centre" : step.place];
            return state.spots.includes(lamp)
              ? <span key={lamp} class={`target lamp--on ${size}`} style={at(where)} role="img" aria-label={t("target.lampOn")}><Lamp on /></span>
              : <Target key={lamp} spot={String(lamp)} place={where} name={t("target.lamp")} classes={size} keys={keys}><Lamp on={false} /></Target>;
          })}
        </>
      );
    }
    case "button": return done ? null : <Target key={here} spot={spot} place={place} name={t("target.button")} classes={`target--round ${size}`} keys={keys}><BlueButton /></Target>;
    case "photo": return <Photo step={step} here={here} action={action} live={live} pictureOf={pictureOf} keys={keys} />;
    case "map": return <VillageMap step={step} here={here} action={action} live={live} pictureOf={pictureOf} keys={keys} />;
    case "message": {
      const opened = done || (step.actions[here - 1]?.target === "message" && here > 0);
      return (
        <>
          <Target spot={spot} place={[50, opened ? 22 : 50]} name={t("target.message")} classes={`target--message ${size}`} keys={keys}><Bubble /></Target>
          {opened && <ShownMenu />}
        </>
      );
    }
    case "outside-menu": return <OpenMenu closed={done} onOutside={props.onOutside} onInside={props.onMenu} />;
    case "letter": return <Letter spot={spot} way={action.way} done={done} live={live} onEnd={props.onEnd} />;
    case "album": return <Album step={step} turned={here} live={live} keys={keys} />;
    case "basket": case "glass": return <Carry step={step} state={state} action={action} done={done} live={live} picked={props.picked} moved={props.moved} keys={keys} />;
  }
}

/** The menu that a long touch brought: to be seen here, used in another step. */
function ShownMenu() {
  const t = useWords("practice");
  return (
    <ul class="small-menu small-menu--seen">
      <li><Icon name="forward" />{t("menuForward")}</li>
      <li><Icon name="trash" />{t("menuDelete")}</li>
    </ul>
  );
}

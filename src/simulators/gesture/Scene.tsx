/** What stands on the practice area for a gesture's target. Elements with `data-spot` are the targets; the area itself listens to the finger. */
import type { PackedPicture, Picture } from "#course/lesson.ts";
import type { GestureAction, GestureStep } from "#course/steps/gesture.ts";
import door from "#kit/drawings/door.svg";
import { Icon } from "#kit/Icon.tsx";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { useWords } from "#i18n/words.ts";
import type { ComponentChildren } from "preact";
import { OpenMenu } from "../OpenMenu.tsx";
import { BlueButton, Bubble, Doorbell, Lamp } from "./drawings.tsx";
import type { GestureState } from "./rules.ts";

export type SceneProps = {
  readonly step: GestureStep;
  readonly state: GestureState;
  readonly action: GestureAction;
  readonly done: boolean;
  readonly pictureOf: (picture: Picture) => PackedPicture;
  readonly onKeyboard: (press: { readonly spot: number; readonly long: boolean }) => void;
  readonly onOutside: () => void;
  readonly onMenu: () => void;
};

/** Where targets stand, % of the area: never against the left edge, and two of them never closer than a gap. */
const SPOTS = [[24, 27], [46, 72], [66, 27], [83, 72]] as const;
const WALK = [[62, 40], [34, 68], [78, 66], [50, 30], [66, 72]] as const;

export function Scene(props: SceneProps) {
  const { step, state, action, done, pictureOf, onKeyboard } = props;
  const t = useWords("practice");
  const size = `target--${action.size}`;
  const here = state.done;
  const walk = WALK[here % WALK.length] ?? WALK[0];
  const spread = step.place === "everywhere";
  const centre = [50, 50] as const;
  switch (action.target) {
    case "doorbell": return (
      <div class="front-door">
        <img class="drawing-door" src={door} alt="" draggable={false} />
        <Target spot={here} name={t("target.doorbell")} classes={`${size} target--bell`} onKeyboard={onKeyboard}><Doorbell /></Target>
      </div>
    );
    case "lamp": {
      const lamps = step.actions.flatMap(({ target }, index) => (target === "lamp" ? [index] : []));
      return (
        <>
          {lamps.map((spot, index) => {
            const place = spread && lamps.length > 1 ? (SPOTS[index % SPOTS.length] ?? centre) : centre;
            const on = state.spots.includes(spot);
            return on
              ? <span key={spot} class={`target lamp--on ${size}`} style={at(place)} role="img" aria-label={t("target.lampOn")}><Lamp on /></span>
              : <Target key={spot} spot={spot} place={place} name={t("target.lamp")} classes={size} onKeyboard={onKeyboard}><Lamp on={false} /></Target>;
          })}
        </>
      );
    }
    case "button": return done ? null : <Target key={here} spot={here} place={spread ? walk : centre} name={t("target.button")} classes={`target--round ${size}`} onKeyboard={onKeyboard}><BlueButton /></Target>;
    case "photo": return (
      <Target spot={here} place={centre} name={step.picture?.alt ?? t("target.photo")} classes={`target--photo photo--${Math.min(here, 2)}`} onKeyboard={onKeyboard}>
        {step.picture && <LessonPicture source={pictureOf(step.picture)} alt="" />}
      </Target>
    );
    case "message": {
      const opened = done || (step.actions[here - 1]?.target === "message" && here > 0);
      return (
        <>
          <Target spot={here} place={[50, opened ? 22 : 50]} name={t("target.message")} classes={`target--message ${size}`} onKeyboard={onKeyboard}><Bubble /></Target>
          {opened && <ShownMenu />}
        </>
      );
    }
    case "outside-menu": return <OpenMenu closed={done} onOutside={props.onOutside} onInside={props.onMenu} />;
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

const at = ([left, top]: readonly [number, number]) => ({ left: `${left}%`, top: `${top}%` });

type TargetProps = {
  readonly spot: number;
  readonly place?: readonly [number, number];
  readonly name: string;
  readonly classes: string;
  readonly onKeyboard: SceneProps["onKeyboard"];
  readonly children: ComponentChildren;
};

/** The finger is read by the area around; a click without a pointer comes from the keyboard or a screen reader. */
function Target({ spot, place, name, classes, onKeyboard, children }: TargetProps) {
  return (
    <button
      type="button" class={`target ${classes}`} data-spot={spot} aria-label={name} style={place && at(place)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !event.shiftKey || event.repeat) return;
        event.preventDefault();
        onKeyboard({ spot, long: true });
      }}
      onClick={(event) => { if (event.detail === 0) onKeyboard({ spot, long: false }); }}
    >{children}</button>
  );
}

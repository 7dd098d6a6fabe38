/** A desk with windows: a bar on top of each to take it by, three buttons with words, and a bar below that finds them all. */
import { useRef } from "preact/hooks";
import type { DeskWindow } from "#course/steps/mouse.ts";
import { UNDO_SPOT } from "#course/place.ts";
import { Icon, type IconName } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { text } from "../Message.tsx";
import { frontOf, type WindowAct } from "./rules.ts";
import type { SceneProps } from "./Screen.tsx";
import { useTake } from "./use-take.ts";

export function Desk(props: Omit<SceneProps, "goal" | "halo">) {
  const { step, state: { world: { windows }, past }, done, comfort, onAct } = props;
  const t = useWords("mouse");
  const practice = useWords("practice");
  const stage = useRef<HTMLDivElement>(null);
  const front = frontOf(windows);
  const put = (window: string, place: 0 | 1) => onAct({ kind: "window", action: "place", window, place });
  const take = useTake({ stage, byClick: comfort.shakyHand === "on", onDrop: ({ thing, slot }) => put(thing, slot === "1" ? 1 : 0) });
  const undo = usePress(() => onAct({ kind: "undo" }));
  return (
    <div class="desk">
      <div ref={stage} class="desk__top">
        {([0, 1] as const).map((place) => {
          // A large one hides all the others: the bar below finds them.
          const here = windows.filter((window) => window.place === place && (front?.state === "large" ? window === front : window.state === "open" || window.state === "large"));
          return (
            <div key={place} class="desk__half">
              <button type="button" class={take.taken === undefined ? "desk__place" : "desk__place desk__place--waiting"} data-spot={`place-${place}`} data-slot={place} aria-label={place === 0 ? t("left") : t("right")} {...take.slot(String(place))} />
              {here.map((window, index) => <Sheet key={window.id} window={window} front={window === front} behind={index < here.length - 1} take={take} onPut={(to) => put(window.id, to)} onAct={onAct} />)}
            </div>
          );
        })}
      </div>
      <section class="desk__bar" aria-label={t("bar")}>
        {step.windows.map(({ id, name }) => <BarButton key={id} name={name} window={windows.find((one) => one.id === id)} front={front?.id === id} onAct={onAct} />)}
        {past.length > 0 && !done && <button type="button" class="desk__undo" data-spot={UNDO_SPOT} onClick={undo}><Icon name="undo" />{practice("undo")}</button>}
      </section>
    </div>
  );
}

type SheetProps = Pick<SceneProps, "onAct"> & { readonly window: DeskWindow; readonly front: boolean; /** Another one lies over it. */ readonly behind: boolean; readonly take: ReturnType<typeof useTake>; readonly onPut: (place: 0 | 1) => void };

function Sheet({ window: { id, name, state, lines }, front, behind, take, onPut, onAct }: SheetProps) {
  const t = useWords("mouse");
  const forward = usePress(() => onAct({ kind: "window", action: "front", window: id }));
  const classes = ["window", state === "large" && "window--large", front && "window--front"].filter(Boolean).join(" ");
  if (behind) return <section class="window window--behind" aria-label={name}><button type="button" class="window__title" data-spot={`title-${id}`} onClick={forward}>{name}</button></section>;
  return (
    <section class={classes} aria-label={name} style={take.styleOf(id)}>
      <button
        type="button" class="window__title" data-spot={`title-${id}`} aria-pressed={take.taken === id} aria-label={t("titleOf", { name })} {...take.thing(id)}
        onKeyDown={(event) => { if (event.key === "ArrowRight" || event.key === "ArrowLeft") onPut(event.key === "ArrowRight" ? 1 : 0); }}
      >{name}</button>
      <div class="window__buttons">
        <Do icon="minus" words={t("reduce")} act={{ kind: "window", action: "reduce", window: id }} name={name} onAct={onAct} />
        {state === "large"
          ? <Do icon="restore" words={t("restore")} act={{ kind: "window", action: "restore", window: id }} name={name} onAct={onAct} />
          : <Do icon="maximize" words={t("enlarge")} act={{ kind: "window", action: "enlarge", window: id }} name={name} onAct={onAct} />}
        <Do icon="cross" words={t("close")} act={{ kind: "window", action: "close", window: id }} name={name} onAct={onAct} />
      </div>
      <div class="window__page">{lines.map((line) => <p key={text(line)}>{text(line)}</p>)}</div>
    </section>
  );
}

function BarButton({ name, window, front, onAct }: Pick<SceneProps, "onAct"> & { name: string; window: DeskWindow | undefined; front: boolean }) {
  const press = usePress(() => { if (window) onAct({ kind: "window", action: "open", window: window.id }); });
  return <button type="button" class={window?.state === "closed" ? "desk__item" : "desk__item desk__item--there"} data-spot={`bar-${window?.id}`} aria-pressed={front} onClick={press}><Icon name="windows" /><span>{name}</span></button>;
}

function Do({ icon, words, act, name, onAct }: Pick<SceneProps, "onAct"> & { icon: IconName; words: string; act: WindowAct; name: string }) {
  const t = useWords("mouse");
  const press = usePress(() => onAct(act));
  return <button type="button" class="window__button" data-spot={`${act.action}-${act.window}`} aria-label={t("ofWindow", { what: words, name })} onClick={press}><Icon name={icon} /><span>{words}</span></button>;
}

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
  const { step, state: { world: { windows }, past }, done, onAct } = props;
  const t = useWords("mouse");
  const practice = useWords("practice");
  const stage = useRef<HTMLDivElement>(null);
  const front = frontOf(windows);
  const put = (window: string, place: 0 | 1) => onAct({ kind: "window", action: "place", window, place });
  const take = useTake({ stage, onDrop: ({ thing, slot }) => put(thing, slot === "1" ? 1 : 0) });
  const undo = usePress(() => onAct({ kind: "undo" }));
  return (
    <div class="desk">
      <div ref={stage} class="desk__top">
        {([0, 1] as const).map((place) => <button key={place} type="button" class={`desk__place desk__place--${place}`} data-spot={`place-${place}`} data-slot={place} aria-label={place === 0 ? t("left") : t("right")} {...take.slot(String(place))} />)}
        {windows.filter(({ state }) => state === "open" || state === "large").map((window) => (
          <section key={window.id} class={["window", `window--${window.place}`, window.state === "large" && "window--large", window === front && "window--front"].filter(Boolean).join(" ")} aria-label={window.name} style={take.styleOf(window.id)}>
            <button
              type="button" class="window__title" data-spot={`title-${window.id}`} aria-pressed={take.taken === window.id} aria-label={t("titleOf", { name: window.name })} {...take.thing(window.id)}
              onKeyDown={(event) => { if (event.key === "ArrowRight" || event.key === "ArrowLeft") put(window.id, event.key === "ArrowRight" ? 1 : 0); }}
            >{window.name}</button>
            <div class="window__buttons">
              <Do icon="minus" words={t("reduce")} act={{ kind: "window", action: "reduce", window: window.id }} name={window.name} {...props} />
              {window.state === "large"
                ? <Do icon="restore" words={t("restore")} act={{ kind: "window", action: "restore", window: window.id }} name={window.name} {...props} />
                : <Do icon="maximize" words={t("enlarge")} act={{ kind: "window", action: "enlarge", window: window.id }} name={window.name} {...props} />}
              <Do icon="cross" words={t("close")} act={{ kind: "window", action: "close", window: window.id }} name={window.name} {...props} />
            </div>
            <div class="window__page">{window.lines.map((line) => <p key={text(line)}>{text(line)}</p>)}</div>
          </section>
        ))}
      </div>
      <section class="desk__bar" aria-label={t("bar")}>
        {step.windows.map(({ id, name }) => <BarButton key={id} name={name} window={windows.find((one) => one.id === id)} front={front?.id === id} onAct={onAct} />)}
        {past.length > 0 && !done && <button type="button" class="desk__undo" data-spot={UNDO_SPOT} onClick={undo}><Icon name="undo" />{practice("undo")}</button>}
      </section>
    </div>
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

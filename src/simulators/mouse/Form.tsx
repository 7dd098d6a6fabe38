/** Boxes to tick, rounds of which one is chosen, and a list that opens. */
import { Icon } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import type { SceneProps } from "./Screen.tsx";

const BOXES = ["bread", "milk", "apples"] as const;
const ROUNDS = ["morning", "noon", "evening"] as const;

export function Boxes(props: SceneProps) {
  const t = useWords("mouse");
  return (
    <div class="paper">
      <fieldset><legend>{t("boxes")}</legend>{BOXES.map((box) => <Box key={box} box={box} {...props} />)}</fieldset>
      <fieldset><legend>{t("rounds")}</legend>{ROUNDS.map((box) => <Round key={box} box={box} {...props} />)}</fieldset>
    </div>
  );
}

function Box({ box, state: { world: { ticked } }, onAct }: SceneProps & { box: (typeof BOXES)[number] }) {
  const t = useWords("mouse");
  const on = ticked.includes(box);
  return (
    <label class="box">
      <input type="checkbox" data-spot={`box-${box}`} checked={on} onChange={() => onAct({ kind: "did", action: "tick", value: box })} />
      <span>{t(`box.${box}`)}</span>
    </label>
  );
}

function Round({ box, state: { world: { ticked } }, onAct }: SceneProps & { box: (typeof ROUNDS)[number] }) {
  const t = useWords("mouse");
  const on = ticked.filter((one) => ROUNDS.some((other) => other === one)).at(-1) === box;
  const press = usePress(() => onAct({ kind: "did", action: "tick", value: box }));
  return <button type="button" aria-pressed={on} class="box box--round" data-spot={`box-${box}`} onClick={press}><span class="box__mark">{on && <Icon name="check" />}</span>{t(`box.${box}`)}</button>;
}

export function List({ state: { world: { list } }, onAct }: SceneProps) {
  const t = useWords("mouse");
  const toggle = usePress(() => onAct({ kind: "list" }));
  return (
    <div class="paper paper--list">
      {list && <button type="button" class="open-menu__outside" aria-label={t("beside")} onClick={() => onAct({ kind: "did", action: "click", value: "outside-list" })}><span class="open-menu__spot" data-spot="outside" /></button>}
      <div class="month">
        <p>{t("month")}</p>
        <button type="button" class="month__box" data-spot="list" aria-expanded={list} onClick={toggle}><span>{t("chooseMonth")}</span><Icon name="menu-down" /></button>
        {list && (
          <ul class="month__list">
            {t("months", { returnObjects: true }).map((month, index) => <li key={month}><button type="button" data-spot={`option-${index + 1}`} onClick={() => onAct({ kind: "did", action: "choose", value: String(index + 1) })}>{month}</button></li>)}
          </ul>
        )}
      </div>
    </div>
  );
}

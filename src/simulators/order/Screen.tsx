/** Places to fill on one side, what is left on the other; touched in order. */
import "./order.css";
import type { OrderStep } from "#course/steps/understand.ts";
import { Button } from "#kit/Button.tsx";
import { Choice } from "#kit/Choice.tsx";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import type { ScreenProps } from "../screen.ts";
import type { OrderAct, OrderState } from "./rules.ts";

export function Order({ step, state: { shown, placed, tooEarly }, onAct, said, reading, pictureOf }: ScreenProps<OrderStep, OrderState, OrderAct>) {
  const t = useWords("practice");
  const left = shown.filter((item) => item >= placed);
  const drawn = (item: number) => {
    const picture = step.items[item]?.picture;
    return picture && <LessonPicture source={pictureOf(picture)} alt="" />;
  };
  return (
    <div class="order">
      <div class="order__side">
        <ol class="order__places">
          {step.items.map(({ text }, place) => <li key={text} class={place < placed ? "order__place order__place--filled" : "order__place"}>{place < placed && <>{drawn(place)}<span>{text}</span></>}</li>)}
        </ol>
        {placed > 0 && left.length > 0 && <div class="buttons"><Button icon="undo" spot="take-back" onPress={() => onAct({ kind: "take-back" })}>{t("takeBack")}</Button></div>}
      </div>
      {left.length > 0 && (
        <div class="order__side">
          {left.map((item) => (
            <Choice key={step.items[item]?.text ?? item} state={item === tooEarly ? "not-yet" : "open"} spot={`item-${item}`} picture={drawn(item)} reading={reading} onPress={() => onAct({ kind: "place", item })}>
              {step.items[item]?.text ?? ""}
            </Choice>
          ))}
          <SaidBox said={said} />
        </div>
      )}
      {left.length === 0 && <SaidBox said={said} />}
    </div>
  );
}

export const toRead = (step: OrderStep, { shown, placed }: OrderState): readonly string[] => shown.filter((item) => item >= placed).map((item) => step.items[item]?.text ?? "");

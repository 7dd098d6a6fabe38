/** Places to fill on one side, what is left on the other; touched in order. */
import "./order.css";
import type { OrderStep } from "#course/steps/understand.ts";
import { Choice } from "#kit/Choice.tsx";
import { SaidBox } from "#kit/Said.tsx";
import type { ScreenProps } from "../screen.ts";
import type { OrderAct, OrderState } from "./rules.ts";

export function Order({ step, state: { shown, placed, tooEarly }, onAct, said, reading }: ScreenProps<OrderStep, OrderState, OrderAct>) {
  const left = shown.filter((item) => item >= placed);
  return (
    <div class="order">
      <ol class="order__places">
        {step.items.map((item, place) => <li key={item} class={place < placed ? "order__place order__place--filled" : "order__place"}>{place < placed && <span>{item}</span>}</li>)}
      </ol>
      {left.length > 0 && (
        <div class="order__side">
          {left.map((item) => (
            <Choice key={step.items[item] ?? item} state={item === tooEarly ? "not-yet" : "open"} spot={`item-${item}`} reading={reading} onPress={() => onAct({ kind: "place", item })}>
              {step.items[item] ?? ""}
            </Choice>
          ))}
          <SaidBox said={said} />
        </div>
      )}
      {left.length === 0 && <SaidBox said={said} />}
    </div>
  );
}

export const toRead = (step: OrderStep, { shown, placed }: OrderState): readonly string[] => shown.filter((item) => item >= placed).map((item) => step.items[item] ?? "");

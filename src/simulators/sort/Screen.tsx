/** One message at a time, its bins, and « Je vérifie ». After the choice: why, with the clue underlined. */
import "./sort.css";
import type { SortStep } from "#course/step.ts";
import { Button } from "#kit/Button.tsx";
import { SaidBox } from "#kit/Said.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { Message, text } from "../Message.tsx";
import type { ScreenProps } from "../screen.ts";
import type { SortAct, SortState } from "./rules.ts";

export function Sort({ step, state: { queue, answer }, done, onAct, pointed, said, reading }: ScreenProps<SortStep, SortState, SortAct>) {
  const t = useWords("practice");
  const card = step.cards[queue[0] ?? -1];
  const show = answer !== undefined || pointed !== undefined;
  return (
    <div class="sort">
      <div class="sort__card">
        {!done && <p class="second sort__count">{t("cardsLeft", { count: queue.length })}</p>}
        {card && <Message from={card.from} lines={card.lines} showClues={show} reading={reading} />}
      </div>
      <div class="sort__bins">
        {answer === undefined && !done && step.bins.map((bin, index) => (
          <Bin key={bin} name={bin} pointed={pointed?.kind === "put" && pointed.bin === index} onPress={() => onAct({ kind: "put", bin: index })} />
        ))}
        {answer === undefined && !done && step.joker && <Bin name={step.joker.label} pointed={false} onPress={() => onAct({ kind: "joker" })} />}
        <SaidBox said={said} />
        {answer !== undefined && !done && <Button iconAfter="arrow-right" onPress={() => onAct({ kind: "next" })}>{t("nextMessage")}</Button>}
      </div>
    </div>
  );
}

function Bin({ name, pointed, onPress }: { name: string; pointed: boolean; onPress: () => void }) {
  const press = usePress(onPress);
  return <button type="button" class={pointed ? "card sort__bin pointed" : "card sort__bin"} onClick={press}>{name}</button>;
}

export const toRead = (step: SortStep, { queue }: SortState): readonly string[] => {
  const card = step.cards[queue[0] ?? -1];
  return card ? [...(card.from ? [card.from] : []), ...card.lines.map(text)] : [];
};

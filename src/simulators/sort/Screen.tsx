/** One message at a time, its bins, and « Je vérifie ». After the choice: why, with the clue underlined. */
import "./sort.css";
import type { SortStep } from "#course/steps/understand.ts";
import { Button } from "#kit/Button.tsx";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { SaidBox } from "#kit/Said.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { Message, text } from "../Message.tsx";
import type { ScreenProps } from "../screen.ts";
import { Sure } from "../Sure.tsx";
import type { SortAct, SortState } from "./rules.ts";

export function Sort({ step, state: { queue, answer, asking }, done, onAct, clues, said, reading, pictureOf }: ScreenProps<SortStep, SortState, SortAct>) {
  const t = useWords("practice");
  const card = step.cards[queue[0] ?? -1];
  const show = answer !== undefined || clues;
  return (
    <div class="sort">
      <div class="sort__card" data-card={queue[0]}>
        {!done && <p class="second sort__count">{t("cardsLeft", { count: queue.length })}</p>}
        {card?.picture && <div class="sort__picture plate"><LessonPicture source={pictureOf(card.picture)} alt={card.picture.alt} /></div>}
        {card && card.lines.length > 0 && <Message from={card.from} lines={card.lines} showClues={show} reading={reading} />}
      </div>
      <div class="sort__bins">
        {asking !== undefined && <Sure onSay={(sure) => onAct({ kind: "sure", sure })} />}
        {answer === undefined && asking === undefined && !done && step.bins.map((bin, index) => (
          <Bin key={bin} name={bin} spot={`bin-${index}`} onPress={() => onAct({ kind: "put", bin: index })} />
        ))}
        {answer === undefined && asking === undefined && !done && step.joker && <Bin name={step.joker.label} spot="joker" onPress={() => onAct({ kind: "joker" })} />}
        <SaidBox said={said} />
        {answer !== undefined && !done && <Button spot="next" iconAfter="arrow-right" onPress={() => onAct({ kind: "next" })}>{t("nextMessage")}</Button>}
      </div>
    </div>
  );
}

function Bin({ name, spot, onPress }: { name: string; spot: string; onPress: () => void }) {
  const press = usePress(onPress);
  return <button type="button" class="card sort__bin" data-spot={spot} onClick={press}>{name}</button>;
}

export const toRead = (step: SortStep, { queue }: SortState): readonly string[] => {
  const card = step.cards[queue[0] ?? -1];
  return card ? [...(card.from ? [card.from] : []), ...card.lines.map(text)] : [];
};

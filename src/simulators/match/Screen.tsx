/** Two columns: touch one, then its partner. A line, a colour and a letter join them. */
import "./match.css";
import { useRef } from "preact/hooks";
import type { MatchStep } from "#course/steps/understand.ts";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { SaidBox } from "#kit/Said.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import type { ScreenProps } from "../screen.ts";
import { MatchLists } from "./MatchLists.tsx";
import { usePairLines } from "./use-pair-lines.ts";
import type { MatchAct, MatchState, Side } from "./rules.ts";

type Props = ScreenProps<MatchStep, MatchState, MatchAct>;

export function Match(props: Props) {
  return props.comfort.input === "screen-reader" ? <MatchLists {...props} /> : <MatchColumns {...props} />;
}

function MatchColumns(props: Props) {
  const { step, state, said } = props;
  const columns = useRef<HTMLDivElement>(null);
  const lines = usePairLines(columns, state.joined);
  return (
    <div class="match">
      <div class="match__columns" ref={columns}>
        <div class="match__column">{step.pairs.map((pair, item) => <Item key={pair.left.text} {...props} side="left" item={item} />)}</div>
        <div class="match__column">{state.rights.map((item) => <Item key={step.pairs[item]?.right ?? item} {...props} side="right" item={item} />)}</div>
        <svg class="match__lines" aria-hidden="true">{lines.map(({ item, path }) => <path key={item} class={`pair-${state.joined.indexOf(item) % 4}`} d={path} />)}</svg>
      </div>
      <SaidBox said={said} />
    </div>
  );
}

const LETTERS = ["A", "B", "C", "D"];

function Item({ step, state, side, item, reading, onAct, pictureOf }: Props & { side: Side; item: number }) {
  const t = useWords("practice");
  const press = usePress(() => onAct({ kind: "touch", side, item }));
  const pair = step.pairs[item];
  if (!pair) return null;
  const place = state.joined.indexOf(item);
  const words = side === "left" ? pair.left.text : pair.right;
  const inside = (
    <>
      {side === "left" && pair.left.picture && <LessonPicture source={pictureOf(pair.left.picture)} alt="" />}
      <span class={reading === words ? "being-read" : undefined}>{words}</span>
    </>
  );
  if (place >= 0) return <p class={`card match__item match__item--joined pair-${place % 4}`} data-side={side} data-item={item}>{inside}<b class="match__letter"><span class="unseen">{t("pair")} </span>{LETTERS[place]}</b></p>;
  const wrong = state.wrong?.[side] === item;
  const classes = ["card match__item", wrong && "match__item--not-yet"].filter(Boolean).join(" ");
  return <button type="button" class={classes} data-side={side} data-item={item} data-spot={`${side}-${item}`} aria-pressed={state.picked?.side === side && state.picked.item === item} onClick={press}>{inside}</button>;
}

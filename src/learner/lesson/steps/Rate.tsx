/** « Sans aide, je sais… »: four jugs, no right answer. The words carry the meaning, the water repeats it. */
import "./rate.css";
import jug1 from "#kit/drawings/jug-1.svg";
import jug2 from "#kit/drawings/jug-2.svg";
import jug3 from "#kit/drawings/jug-3.svg";
import jug4 from "#kit/drawings/jug-4.svg";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";

export type Confidence = 1 | 2 | 3 | 4;
const JUGS: Record<Confidence, string> = { 1: jug1, 2: jug2, 3: jug3, 4: jug4 };
const LEVELS: readonly Confidence[] = [1, 2, 3, 4];

export function Jug({ level }: { level: Confidence }) {
  return <span class="jug"><img src={JUGS[level]} alt="" width="240" height="240" /></span>;
}

type Props = {
  /** The answer of the lesson's beginning, told again beside the new one. */
  readonly before: Confidence | undefined;
  readonly chosen: Confidence | "none" | undefined;
  readonly onChoose: (level: Confidence | "none") => void;
};

export function Rate({ before, chosen, onChoose }: Props) {
  const t = useWords("practice");
  return (
    <div class="rate">
      <div class="rate__jugs">{LEVELS.map((level) => <JugChoice key={level} level={level} pressed={chosen === level} onChoose={onChoose} />)}</div>
      <RateNone pressed={chosen === "none"} onChoose={onChoose} />
      {before !== undefined && chosen !== undefined && chosen !== "none" && (
        <p class="rate__both" role="status">{t("rateBefore", { answer: t(`confidence${before}`) })}<br />{t("rateNow", { answer: t(`confidence${chosen}`) })}</p>
      )}
    </div>
  );
}

function JugChoice({ level, pressed, onChoose }: { level: Confidence; pressed: boolean; onChoose: Props["onChoose"] }) {
  const t = useWords("practice");
  const press = usePress(() => onChoose(level));
  return <button type="button" class="card rate__jug" aria-pressed={pressed} onClick={press}><Jug level={level} /><span>{t(`confidence${level}`)}</span></button>;
}

function RateNone({ pressed, onChoose }: { pressed: boolean; onChoose: Props["onChoose"] }) {
  const t = useWords("practice");
  const press = usePress(() => onChoose("none"));
  return <button type="button" class="choice rate__none" aria-pressed={pressed} onClick={press}><span>{t("preferNot")}</span></button>;
}

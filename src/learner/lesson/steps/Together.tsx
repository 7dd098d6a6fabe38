/** Things to do on the real device or with someone: ticked one by one, or kept for later. It never blocks. */
import "./together.css";
import type { TogetherStep } from "#course/steps/frame.ts";
import { Button } from "#kit/Button.tsx";
import { Icon } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";

type Props = {
  readonly step: TogetherStep;
  readonly ticked: ReadonlySet<number>;
  readonly onTick: (item: number) => void;
  readonly onLater: () => void;
};

export function Together({ step, ticked, onTick, onLater }: Props) {
  const t = useWords("practice");
  const all = ticked.size === step.items.length;
  return (
    <div class="together">
      {step.materials.length > 0 && <p><b>{t("materials")}</b> {step.materials.join(", ")}.</p>}
      <ul class="together__items">{step.items.map((item, index) => <li key={item}><Tick words={item} ticked={ticked.has(index)} onTick={() => onTick(index)} /></li>)}</ul>
      {!all && <div class="buttons"><Button icon="bookmark" onPress={onLater}>{t("keepForLater")}</Button></div>}
    </div>
  );
}

function Tick({ words, ticked, onTick }: { words: string; ticked: boolean; onTick: () => void }) {
  const press = usePress(onTick);
  return (
    <button type="button" class={ticked ? "card tick tick--done" : "card tick"} aria-pressed={ticked} onClick={press}>
      <span class="tick__box">{ticked && <Icon name="check" />}</span><span>{words}</span>
    </button>
  );
}

/** Words that the keyboard offers, over its keys: one takes one, or keeps what one has written. */
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";

type Props = { readonly words: readonly string[]; /** The first is what is written, the next would take its place. */ readonly kept: boolean; readonly onTake: (word: string) => void };

export function Suggestions({ words, kept, onTake }: Props) {
  const t = useWords("keyboard");
  return (
    <fieldset class="suggestions" aria-label={t("suggestions")}>
      {words.map((word, index) => <Suggestion key={word} index={index} word={kept && index === 0 ? `« ${word} »` : word} pushes={kept && index === 1} onPress={() => onTake(word)} />)}
    </fieldset>
  );
}

function Suggestion({ word, index, pushes, onPress }: { word: string; index: number; pushes: boolean; onPress: () => void }) {
  const press = usePress(onPress);
  return <button type="button" class={pushes ? "suggestion suggestion--pushes" : "suggestion"} data-spot={`suggestion-${index}`} onMouseDown={(event) => event.preventDefault()} onClick={press}>{word}</button>;
}

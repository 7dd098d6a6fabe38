/** One choice among a few: large touchable radio boxes. What is chosen has a mark and a heavier line, not a colour alone. */
import "./css/options.css";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "#kit/Icon.tsx";

export type Option<V extends string> = { readonly value: V; readonly label: ComponentChildren; readonly class?: string; readonly lang?: string };
type Props<V extends string> = {
  readonly legend: string;
  /** When the page's title already says it. */
  readonly legendUnseen?: boolean;
  readonly options: readonly Option<V>[];
  readonly chosen: V | undefined;
  readonly onChoose: (value: V) => void;
  readonly class?: string;
};

export function Options<V extends string>({ legend, legendUnseen = false, options, chosen, onChoose, class: extra = "" }: Props<V>) {
  const name = useId();
  return (
    <fieldset class="options">
      <legend class={legendUnseen ? "unseen" : undefined}>{legend}</legend>
      <div class={`options__all ${extra}`}>
        {options.map(({ value, label, class: own = "", lang }) => (
          <label key={value} class={`card option ${own}`} lang={lang}>
            <input class="option__box" type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span class="option__mark"><Icon name="check" /></span>
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

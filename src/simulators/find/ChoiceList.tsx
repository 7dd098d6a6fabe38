/** « Choisissez dans la liste »: what can be touched, one name a row. */
import { Icon } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import type { FindProps } from "./Screen.tsx";

export type Choice = { readonly spot: string; readonly name: string };
type Props = Pick<FindProps, "state" | "onAct">;

export function ChoiceList({ choices, ...props }: Props & { choices: readonly Choice[] }) {
  const f = useWords("find");
  return <ul class="glass find__list" aria-label={f("asList")}>{choices.map((choice) => <Row key={choice.spot} {...choice} {...props} />)}</ul>;
}

function Row({ spot, name, state, onAct }: Props & Choice) {
  const press = usePress(() => onAct({ kind: "touch", spot }));
  const found = state.found.includes(spot);
  return <li>{found ? <span class="find__row find__row--found"><Icon name="check" />{name}</span> : <button type="button" class="find__row" data-spot={spot} onClick={press}>{name}</button>}</li>;
}

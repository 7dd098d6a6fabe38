/** A person's card, to be touched. */
import { Portrait, type PortraitName } from "./Portrait.tsx";
import { usePress } from "./use-press.ts";

type Props = { readonly name: string; readonly portrait: PortraitName; readonly colour: "paper" | "yellow" | "blue" | "green"; readonly onPress: () => void };

export function NameCard({ name, portrait, colour, onPress }: Props) {
  const press = usePress(onPress);
  return (
    <button type="button" class={`card card--name card--${colour}`} onClick={press}>
      <Portrait name={portrait} />
      <span>{name}</span>
    </button>
  );
}

/** One answer among several: a whole line to touch. What cannot be chosen any more loses its foot. */
import { usePress } from "./use-press.ts";

type Props = {
  readonly children: string;
  readonly onPress: () => void;
  readonly state: "open" | "chosen" | "not-yet" | "right" | "rest";
  readonly pointed?: boolean;
  readonly reading?: string | undefined;
};

export function Choice({ children, onPress, state, pointed = false, reading }: Props) {
  const press = usePress(onPress);
  const words = reading === children ? <span class="being-read">{children}</span> : <span>{children}</span>;
  if (state === "rest" || state === "right") return <p class={`choice choice--${state}`}>{words}</p>;
  const classes = ["choice", state === "not-yet" && "choice--not-yet", pointed && "pointed"].filter(Boolean).join(" ");
  return <button type="button" class={classes} aria-pressed={state !== "open"} onClick={press}>{words}</button>;
}

/** One answer among several: a whole line to touch. What cannot be chosen any more loses its foot. */
import type { ComponentChildren } from "preact";
import { usePress } from "./use-press.ts";

type Props = {
  readonly children: string;
  readonly onPress: () => void;
  readonly state: "open" | "chosen" | "not-yet" | "right" | "rest";
  /** By which a hint points at it. */
  readonly spot: string;
  readonly reading?: string | undefined;
  /** Beside the words. */
  readonly picture?: ComponentChildren;
};

export function Choice({ children, onPress, state, spot, picture, reading }: Props) {
  const press = usePress(onPress);
  const words = reading === children ? <span class="being-read">{children}</span> : <span>{children}</span>;
  if (state === "rest" || state === "right") return <p class={`choice choice--${state}`}>{picture}{words}</p>;
  const classes = ["choice", state === "not-yet" && "choice--not-yet"].filter(Boolean).join(" ");
  return <button type="button" class={classes} data-spot={spot} aria-pressed={state !== "open"} onClick={press}>{picture}{words}</button>;
}

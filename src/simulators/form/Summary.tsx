/** « Il reste 2 cases à revoir »: comes above the form when it is sent too early, takes the focus, leads to each box. */
import { useEffect, useRef } from "preact/hooks";
import type { FormBox } from "#course/steps/form.ts";
import { Icon } from "#kit/Icon.tsx";
import { useWords } from "#i18n/words.ts";
import { FormButton } from "./FormButton.tsx";

type Props = {
  readonly boxes: readonly FormBox[];
  /** Counts the times that the form was sent too early. */
  readonly reviews: number;
  /** The lesson's own words for the mistake. */
  readonly own: string | undefined;
  readonly onGoTo: (box: string) => void;
};

export function Summary({ boxes, reviews, own, onGoTo }: Props) {
  const f = useWords("form");
  const summary = useRef<HTMLElement>(null);
  useEffect(() => summary.current?.focus(), [reviews]);
  return (
    <section class="feedback feedback--not-yet form__summary" ref={summary} tabIndex={-1} aria-label={f("toReview", { count: boxes.length })}>
      <Icon name="lightbulb" />
      <b>{f("toReview", { count: boxes.length })}</b>
      <p>{own ?? f("toReviewHow")}</p>
      <ul>{boxes.map(({ id, label }) => <li key={id}><FormButton kind="quiet" icon="arrow-down" spot={`review-${id}`} onPress={() => onGoTo(id)}>{label}</FormButton></li>)}</ul>
    </section>
  );
}

/** « Il reste 2 cases à revoir »: comes above the form when it is sent too early, takes the focus, leads to each box. */
import { useEffect, useRef } from "preact/hooks";
import type { FormBox } from "#course/steps/form.ts";
import { Icon } from "#kit/Icon.tsx";
import { useWords } from "#i18n/words.ts";
import { FormButton } from "./FormButton.tsx";

/** A long list frightens, and hides the form: the next ones come as the first are done. */
const AT_ONCE = 4;

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
  const title = f("toReview", { count: boxes.length });
  useEffect(() => {
    summary.current?.focus({ preventScroll: true });
    summary.current?.scrollIntoView?.({ block: "start" });
  }, [reviews]);
  return (
    <section class="form__summary" ref={summary} tabIndex={-1} aria-label={title}>
      <p><Icon name="lightbulb" /><span>{title}</span></p>
      {own !== undefined && <p>{own}</p>}
      <p>{f("toReviewHow")}</p>
      <ul>{boxes.slice(0, AT_ONCE).map(({ id, label }) => <li key={id}><FormButton kind="quiet" icon="arrow-down" spot={`review-${id}`} onPress={() => onGoTo(id)}>{label}</FormButton></li>)}</ul>
    </section>
  );
}

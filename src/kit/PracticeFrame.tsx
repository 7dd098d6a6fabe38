/** Where one practises: a blue frame with its name on a tab, so that it is never taken for real life. Green when done. */
import "./css/practice.css";
import type { ComponentChildren, DOMAttributes, RefObject } from "preact";
import { useWords } from "#i18n/words.ts";

type Props = {
  readonly done: boolean;
  /** A place that looks like a real one: the tab adds that nothing is really sent. */
  readonly pretend?: boolean;
  /** Stands beside its name. */
  readonly beside?: ComponentChildren;
  /** Its inner side, for who measures things in it. */
  readonly inside?: RefObject<HTMLDivElement | null>;
  /** For who follows the fingers on it. */
  readonly watch?: Pick<DOMAttributes<HTMLDivElement>, "onPointerDownCapture" | "onPointerMoveCapture" | "onPointerUpCapture" | "onPointerCancelCapture" | "onClickCapture">;
  /** Laid over what is in it: rings, hands. */
  readonly over?: ComponentChildren;
  readonly children: ComponentChildren;
};

export function PracticeFrame({ done, pretend = false, beside, inside, watch, over, children }: Props) {
  const t = useWords("practice");
  return (
    <section class={done ? "practice practice--done" : "practice"} aria-label={t("practice")}>
      <div class="practice__head">
        <span class="practice__tab">{t("practice")}{pretend && <span class="practice__nothing-real">{t("nothingReal")}</span>}</span>
        {beside}
      </div>
      <div class="practice__frame" ref={inside ?? null} {...watch}>{children}{over}</div>
    </section>
  );
}

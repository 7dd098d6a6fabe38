/** The text to write, letter by letter: what is written is ticked off, the next sign stands in a box. */
import { useWords } from "#i18n/words.ts";

type Props = { readonly model: string; readonly matched: number; /** The next sign is pointed at. */ readonly showNext: boolean; readonly reading: string | undefined };

export function Model({ model, matched, showNext, reading }: Props) {
  const t = useWords("keyboard");
  const next = showNext ? model.charAt(matched) : "";
  return (
    <p class="model">
      <span class="unseen">{t("model")} : {model}</span>
      <span class={reading === model ? "model__text being-read" : "model__text"} aria-hidden="true">
        <span class="model__done">{seen(model.slice(0, matched))}</span>
        {next !== "" && <b class="model__next">{next === " " ? "\u00A0" : seen(next)}</b>}
        <span>{seen(model.slice(matched + next.length))}</span>
      </span>
    </p>
  );
}

/** A new line has a sign of its own. */
const seen = (text: string): string => text.replace(/\n/g, "↵\n");

/** A date in three boxes, as on paper: day, month, year (curriculum, 4.9). */
import { useWords } from "#i18n/words.ts";
import type { BoxProps } from "./Box.tsx";
import { DATE_PARTS, partsOf } from "./judge.ts";
import { spotOfBox } from "./rules.ts";

/** A month may be written in words. */
const LENGTH = { day: 2, month: 10, year: 4 } as const;

export function DateBox({ box, value, id, label, described, toReview, onAct, children }: BoxProps) {
  const f = useWords("form");
  const parts = partsOf(value);
  return (
    <fieldset aria-describedby={described}>
      <legend>{label}</legend>
      {children}
      <div class="form__date">
        {DATE_PARTS.map((part) => (
          <div key={part}>
            <label for={`${id}-${part}`}>{f(part)}</label>
            <input
              id={`${id}-${part}`} type="text" class={`form__write form__write--${part}`} data-spot={spotOfBox(box.id, part)} value={parts[part]} inputMode="numeric" enterKeyHint="next" autocomplete="off"
              maxLength={LENGTH[part]} aria-required={box.required} aria-invalid={toReview} onInput={(event) => onAct({ kind: "type", box: box.id, part, text: event.currentTarget.value })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** A box to write in: its label above, what is wrong under it (WCAG 3.3.1, 3.3.2). */
import "./css/field.css";
import { useId } from "preact/hooks";
import { Icon } from "./Icon.tsx";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly wrong?: string | undefined;
  readonly type?: "text" | "password";
  readonly autocomplete?: string;
  readonly maxLength?: number;
  readonly inputMode?: "text" | "numeric";
};

export function Field({ label, value, onChange, help, wrong, type = "text", autocomplete = "off", maxLength, inputMode = "text" }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && <p class="second" id={`${id}-help`}>{help}</p>}
      <input
        id={id} type={type as "text"} value={value} autocomplete={autocomplete} {...(maxLength ? { maxLength } : {})} inputMode={inputMode}
        autocapitalize="words" spellcheck={false} aria-invalid={wrong ? "true" : undefined}
        aria-describedby={[help && `${id}-help`, wrong && `${id}-wrong`].filter(Boolean).join(" ") || undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {wrong && <p class="field__wrong" id={`${id}-wrong`}><Icon name="lightbulb" />{wrong}</p>}
    </div>
  );
}

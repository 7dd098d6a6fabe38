/** The box itself: a native control of its kind, with the keyboard that suits it. */
import type { ComponentChildren } from "preact";
import type { FormBox } from "#course/steps/form.ts";
import { Icon } from "#kit/Icon.tsx";
import { useWords } from "#i18n/words.ts";
import { DateBox } from "./DateBox.tsx";
import { FormButton } from "./FormButton.tsx";
import { TICKED } from "./judge.ts";
import { type FormAct, spotOfBox } from "./rules.ts";

export type BoxProps = {
  readonly box: FormBox;
  readonly value: string;
  readonly id: string;
  readonly label: ComponentChildren;
  readonly described: string | undefined;
  readonly toReview: boolean;
  /** Its papers are laid out. */
  readonly choosing: boolean;
  readonly onAct: (act: FormAct) => void;
  /** What stands between the name and the box. */
  readonly children: ComponentChildren;
};

export function Box(props: BoxProps) {
  switch (props.box.kind) {
    case "text": return <TextBox {...props} keys="text" />;
    case "phone": return <TextBox {...props} keys="tel" />;
    case "postcode": return <TextBox {...props} keys="numeric" />;
    case "number": return <TextBox {...props} keys="decimal" />;
    case "address": return <TextBox {...props} keys={props.box.expected?.includes("@") ? "email" : "text"} />;
    case "date": return <DateBox {...props} />;
    case "list": return <ListBox {...props} />;
    case "choice": return <ChoiceBox {...props} />;
    case "tick": return <TickBox {...props} />;
    case "file": return <PaperBox {...props} />;
  }
}

function TextBox({ box, value, id, label, described, toReview, onAct, children, keys }: BoxProps & { keys: "text" | "tel" | "numeric" | "decimal" | "email" }) {
  return (
    <>
      <label for={id}>{label}</label>
      {children}
      <input
        id={id} type="text" class={`form__write form__write--${box.kind}`} data-spot={spotOfBox(box.id)} value={value} inputMode={keys} enterKeyHint="next" autocomplete="off" autocorrect="off"
        autocapitalize={keys === "text" ? "words" : "off"} spellcheck={false} aria-required={box.required} aria-invalid={toReview} aria-describedby={described}
        onInput={(event) => onAct({ kind: "type", box: box.id, text: event.currentTarget.value })}
      />
    </>
  );
}

function ListBox({ box, value, id, label, described, toReview, onAct, children }: BoxProps) {
  const f = useWords("form");
  return (
    <>
      <label for={id}>{label}</label>
      {children}
      <select id={id} class="form__write" data-spot={spotOfBox(box.id)} value={value} autocomplete="off" aria-required={box.required} aria-invalid={toReview} aria-describedby={described} onChange={(event) => onAct({ kind: "choose", box: box.id, option: event.currentTarget.value })}>
        <option value="">{f("choose")}</option>
        {box.options.map((option) => <option key={option} value={option}>{option}</option>)}
      </select>
    </>
  );
}

function ChoiceBox({ box, value, id, label, described, onAct, children }: BoxProps) {
  return (
    <fieldset aria-describedby={described}>
      <legend>{label}</legend>
      {children}
      <div class="form__options">
        {box.options.map((option, index) => (
          <label key={option} class="form__option form__option--round">
            <input type="radio" name={id} data-spot={spotOfBox(box.id, index)} checked={value === option} autocomplete="off" onChange={() => onAct({ kind: "choose", box: box.id, option })} />
            <span>{option}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function TickBox({ box, value, label, described, toReview, onAct, children }: BoxProps) {
  return (
    <>
      {children}
      <label class="form__option">
        <input type="checkbox" data-spot={spotOfBox(box.id)} checked={value === TICKED} autocomplete="off" aria-required={box.required} aria-invalid={toReview} aria-describedby={described} onChange={() => onAct({ kind: "tick", box: box.id })} />
        <span>{label}</span>
      </label>
    </>
  );
}

function PaperBox({ box, value, label, described, choosing, onAct, children }: BoxProps) {
  const f = useWords("form");
  return (
    <fieldset aria-describedby={described}>
      <legend>{label}</legend>
      {children}
      {value !== "" && <p class="form__paper-chosen"><Icon name="file" />{value}</p>}
      <FormButton kind="quiet" icon="plus" spot={`papers-${box.id}`} label={f("papersFor", { box: box.label })} expanded={choosing} onPress={() => onAct({ kind: "papers", box: box.id })}>{f("papers")}</FormButton>
      {choosing && (
        <ul class="form__papers">
          {box.options.map((option, index) => <li key={option}><FormButton kind="quiet" icon="file" spot={spotOfBox(box.id, index)} onPress={() => onAct({ kind: "choose", box: box.id, option })}>{option}</FormButton></li>)}
        </ul>
      )}
    </fieldset>
  );
}

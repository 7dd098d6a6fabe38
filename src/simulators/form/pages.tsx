/** The pages after the form: it has expired, it is read once more, it is sent. Each takes the focus with its title. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { FormBox } from "#course/steps/form.ts";
import { Icon } from "#kit/Icon.tsx";
import { SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import { FormButton } from "./FormButton.tsx";
import { isEmpty, TICKED } from "./judge.ts";
import { RECEIPT_NUMBER, valueIn } from "./rules.ts";
import type { FormProps } from "./Screen.tsx";

function FormPage({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return <div class="form form--page"><div class="form__paper"><h2 ref={heading} tabIndex={-1}>{title}</h2>{children}</div></div>;
}

export function Expired({ said, onAct }: FormProps) {
  const f = useWords("form");
  return (
    <FormPage title={f("expiredTitle")}>
      <p>{f("expiredWords")}</p>
      <p>{f("expiredKept")}</p>
      <SaidBox said={said} />
      <FormButton spot="go-on" icon="undo" onPress={() => onAct({ kind: "go-on" })}>{f("takeUpAgain")}</FormButton>
    </FormPage>
  );
}

export function Check({ step, state: { world }, said, onAct }: FormProps) {
  const f = useWords("form");
  return (
    <FormPage title={f("checkTitle")}>
      <dl class="form__answers">
        {step.boxes.map((box) => (
          <div key={box.id} class="form__answer">
            <dt>{box.label}</dt>
            <dd><Answer box={box} value={valueIn(world, box.id)} /></dd>
            <dd><FormButton kind="quiet" icon="pencil" spot={`edit-${box.id}`} label={f("editBox", { box: box.label })} onPress={() => onAct({ kind: "edit", box: box.id })}>{f("edit")}</FormButton></dd>
          </div>
        ))}
      </dl>
      <SaidBox said={said} />
      <FormButton spot="confirm" icon="send" onPress={() => onAct({ kind: "confirm" })}>{f("send")}</FormButton>
    </FormPage>
  );
}

function Answer({ box, value }: { box: FormBox; value: string }) {
  const f = useWords("form");
  if (box.kind === "tick") return <>{value === TICKED ? f("yes") : f("no")}</>;
  return <>{isEmpty(box, value) ? f("leftEmpty") : box.kind === "date" ? value.replaceAll("/", " / ") : value}</>;
}

export function Sent({ step, state: { world }, said, onAct }: FormProps) {
  const f = useWords("form");
  return (
    <FormPage title={f("sentTitle")}>
      {step.receipt && (
        <>
          <p class="form__receipt">{f("receipt", { number: RECEIPT_NUMBER })}</p>
          {world.kept ? <p class="form__kept"><Icon name="check" />{f("kept")}</p> : <p>{f("receiptWords")}</p>}
        </>
      )}
      <SaidBox said={said} />
      {step.receipt && !world.kept && <FormButton spot="keep" icon="pencil" onPress={() => onAct({ kind: "keep" })}>{f("keep")}</FormButton>}
    </FormPage>
  );
}

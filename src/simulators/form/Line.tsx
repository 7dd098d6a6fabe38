/** One line of the form: the name of the box, what helps, the box, and beside it what is to be looked at again. */
import { useId } from "preact/hooks";
import type { FormBox, FormStep } from "#course/steps/form.ts";
import { Icon } from "#kit/Icon.tsx";
import { type Said, SaidBox } from "#kit/Said.tsx";
import { useLanguage, useWords } from "#i18n/words.ts";
import { cardValue } from "../TrainingCard.tsx";
import { Box } from "./Box.tsx";
import { FormButton } from "./FormButton.tsx";
import { type BoxMistake, isEmpty, mistakeIn } from "./judge.ts";
import { type FormAct, type FormWorld, stillToReview, valueIn } from "./rules.ts";

type Props = {
  readonly box: FormBox;
  readonly step: FormStep;
  readonly world: FormWorld;
  readonly onAct: (act: FormAct) => void;
  readonly reading: string | undefined;
  readonly said: Said | undefined;
  /** Its line of the card is shown here too. */
  readonly fromCard: boolean;
  /** The person is in this box. */
  readonly onHere: () => void;
};

export function Line({ box, step, world, onAct, reading, said, fromCard, onHere }: Props) {
  const f = useWords("form");
  const t = useWords("practice");
  const language = useLanguage();
  const id = useId();
  const value = valueIn(world, box.id);
  const toReview = stillToReview(step, world).includes(box);
  const mistake = toReview ? mistakeIn(box, step.boxes, world.values) : undefined;
  const described = [box.help && `${id}-help`, mistake && `${id}-problem`].filter(Boolean).join(" ") || undefined;
  const label = <Label box={box} reading={reading} />;
  return (
    <div class={toReview ? "form__line form__line--review" : "form__line"} data-box={box.id} onFocusIn={onHere}>
      <Box box={box} value={value} id={id} label={label} described={described} toReview={toReview} choosing={world.choosing === box.id} onAct={onAct}>
        {box.help && <p class="second" id={`${id}-help`}>{reading === box.help ? <span class="being-read">{box.help}</span> : box.help}</p>}
      </Box>
      {mistake && <p class="form__problem" id={`${id}-problem`}><Icon name="lightbulb" /><span>{box.message ?? f(`problem.${problem(box, value, mistake)}`)}</span></p>}
      {toReview && box.kind !== "tick" && !isEmpty(box, value) && <FormButton kind="quiet" icon="undo" spot={`clear-${box.id}`} label={f("clearBox", { box: box.label })} onPress={() => onAct({ kind: "clear", box: box.id })}>{f("clear")}</FormButton>}
      <SaidBox said={said} />
      {fromCard && box.line && <p class="form__from-card">{f("fromCard", { line: t(`cardLine.${box.line}`) })} <b>{cardValue(box.line, language)}</b></p>}
    </div>
  );
}

function problem(box: FormBox, value: string, mistake: BoxMistake): BoxMistake | "empty" | "ticked" {
  if (isEmpty(box, value)) return "empty";
  return box.kind === "tick" ? "ticked" : mistake;
}

/** Its star is drawn, so that the voice and the hints call the box by its name alone. */
const Label = ({ box: { label, required }, reading }: { box: FormBox; reading: string | undefined }) => (
  <span class={required ? "form__name form__name--required" : "form__name"}>{reading === label ? <span class="being-read">{label}</span> : label}</span>
);

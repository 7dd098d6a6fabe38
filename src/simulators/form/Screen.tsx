/** A form on pretend glass: one box a line, the training card beside it, and the pages that come when it is sent. */
import "./form.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { FormStep } from "#course/steps/form.ts";
import { CARD_LINES, type CardLine, IDENTITY_LINES } from "#course/training-card.ts";
import { type Said, SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import type { ScreenProps } from "../screen.ts";
import { TrainingCard } from "../TrainingCard.tsx";
import { FormButton } from "./FormButton.tsx";
import { Line } from "./Line.tsx";
import { Check, Expired, Sent } from "./pages.tsx";
import { type FormAct, type FormWorld, nextBox, stillToReview } from "./rules.ts";
import { Summary } from "./Summary.tsx";
import { focusBox, useNextKey } from "./use-next-key.ts";

export type FormProps = ScreenProps<FormStep, { readonly world: FormWorld }, FormAct>;

export function Form(props: FormProps) {
  const { state: { world } } = props;
  switch (world.page) {
    case "fill": return <Fill {...props} />;
    case "expired": return <Expired {...props} />;
    case "check": return <Check {...props} />;
    case "sent": return <Sent {...props} />;
  }
}

function Fill(props: FormProps) {
  const { step, state: { world }, said, onAct, reading } = props;
  const f = useWords("form");
  const paper = useRef<HTMLDivElement>(null);
  const [here, setHere] = useState<string>();
  const nextKey = useNextKey(paper);
  const next = nextBox(step, world);
  const hinted = said?.kind === "hint";
  const toReview = stillToReview(step, world);
  // Words about a box stand beside it; what is not right yet is said by the summary and beside each box.
  const saidAt = hinted ? next?.id : here;
  const shown = said?.kind === "not-yet" && said.code !== "real-number" ? undefined : said;
  // Back from a later page: nobody is left without a place.
  useEffect(() => {
    if (world.editing !== undefined) focusBox(paper.current, world.editing);
    else if (world.hasExpired) paper.current?.focus();
  }, []);
  return (
    <div class="form">
      <div class="form__paper" ref={paper} tabIndex={-1} {...nextKey}>
        {toReview.length > 0 && <Summary boxes={toReview} reviews={world.reviews} own={ownWords(step, said)} onGoTo={(box) => focusBox(paper.current, box)} />}
        <p class="second">{f("required")}</p>
        {step.boxes.map((box) => (
          <Line
            key={box.id} box={box} step={step} world={world} onAct={onAct} reading={reading} said={saidAt === box.id ? shown : undefined}
            fromCard={hinted && next?.id === box.id} onHere={() => setHere(box.id)}
          />
        ))}
        {saidAt === undefined && <SaidBox said={shown} />}
        <FormButton spot="send" icon={step.summary ? "arrow-right" : "send"} onPress={() => onAct({ kind: "send" })}>{step.summary ? f("goOn") : f("send")}</FormButton>
      </div>
      <aside class="form__card"><Card step={step} marked={hinted ? next?.line : undefined} /></aside>
    </div>
  );
}

/** The lesson's own words for what happened when it was sent. */
const ownWords = ({ mistakes }: FormStep, said: Said | undefined): string | undefined =>
  (said?.kind === "not-yet" ? Object.entries(mistakes).find(([code]) => code === said.code)?.[1] : undefined);

/** Codes and the bank card lie there only when they are asked for: one keeps them to oneself. */
function Card({ step: { boxes }, marked }: { step: FormStep; marked: CardLine | undefined }) {
  const t = useWords("practice");
  const lines = CARD_LINES.filter((line) => IDENTITY_LINES.includes(line) || boxes.some((box) => box.line === line));
  return <><h2>{t("trainingCard")}</h2><TrainingCard lines={lines} marked={marked} /></>;
}

export const toRead = ({ boxes }: FormStep, { world }: { readonly world: FormWorld }): readonly string[] =>
  world.page === "fill" ? boxes.flatMap(({ label, help }) => (help ? [label, help] : [label])) : [];

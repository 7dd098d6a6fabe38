/** One's own card in three small steps: first name, drawing, colour. « Retour » keeps what was chosen. */
import "./css/new-card.css";
import { useState } from "preact/hooks";
import { CARD_COLOURS, type CardColour, type Portrait as PortraitName, PORTRAITS } from "#journal/happening.ts";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import { Feedback } from "#kit/Feedback.tsx";
import { Field } from "#kit/Field.tsx";
import { Brand, Head } from "#kit/Head.tsx";
import { Portrait } from "#kit/Portrait.tsx";
import { Stones } from "#kit/Stones.tsx";
import { useWords } from "#i18n/words.ts";
import { useStore, useWatched } from "#store/context.ts";
import { Options } from "./Options.tsx";
import type { CardStep } from "./places.ts";
import { Screen } from "./Screen.tsx";

export const MAX_NAME = 30;
/** What is chosen so far. */
export type DraftCard = { readonly name: string; readonly portrait: PortraitName | undefined; readonly colour: CardColour };
export const BLANK_CARD: DraftCard = { name: "", portrait: undefined, colour: "paper" };
export const tidyName = (typed: string): string => typed.trim().replace(/\s+/g, " ");

const STEPS: readonly CardStep[] = ["name", "drawing", "colour"];

type Props = {
  readonly step: CardStep;
  readonly draft: DraftCard;
  readonly onDraft: (draft: DraftCard) => void;
  readonly onStep: (step: CardStep) => void;
  readonly onBack: () => void;
  readonly onMake: (card: { firstName: string; portrait: PortraitName; colour: CardColour }) => void;
};

export function NewCard(props: Props) {
  const { step, draft } = props;
  switch (step) {
    case "name": return <NameStep {...props} />;
    case "drawing": return <DrawingStep {...props} />;
    case "colour": return draft.portrait ? <ColourStep {...props} portrait={draft.portrait} /> : <DrawingStep {...props} />;
  }
}

function NameStep({ draft, onDraft, onStep, onBack }: Props) {
  const t = useWords("learner");
  const kit = useWords("kit");
  const [missing, setMissing] = useState(false);
  const goOn = () => {
    if (tidyName(draft.name) === "") return setMissing(true);
    onDraft({ ...draft, name: tidyName(draft.name) });
    onStep("drawing");
  };
  return (
    <Screen
      title={t("whatName")} person={undefined} help={t("helpCardName")} head={<CardHead step="name" />}
      left={<Button icon="arrow-left" onPress={onBack}>{kit("back")}</Button>}
      right={tidyName(draft.name) !== "" && <Button kind="main" iconAfter="arrow-right" onPress={goOn}>{kit("next")}</Button>}
    >
      <h1>{t("whatName")}</h1>
      <form onSubmit={(event) => { event.preventDefault(); goOn(); }}>
        <Field
          label={t("firstName")} help={t("firstNameHelp")} value={draft.name} maxLength={MAX_NAME}
          wrong={missing && tidyName(draft.name) === "" ? t("writeYourName") : undefined} onChange={(name) => onDraft({ ...draft, name })}
        />
      </form>
    </Screen>
  );
}

function DrawingStep({ draft, onDraft, onStep, onBack }: Props) {
  const t = useWords("learner");
  const kit = useWords("kit");
  const namesakes = useNamesakes(draft.name);
  const theirs = new Set(namesakes.map(({ portrait }) => portrait));
  const free = PORTRAITS.filter((portrait) => !theirs.has(portrait));
  const offered = free.length > 0 ? free : PORTRAITS;
  return (
    <Screen
      title={t("whichDrawing", { name: draft.name })} person={undefined} help={t("helpCardDrawing")} head={<CardHead step="drawing" />}
      left={<Button icon="arrow-left" onPress={onBack}>{kit("back")}</Button>}
      right={draft.portrait && offered.includes(draft.portrait) && <Button kind="main" iconAfter="arrow-right" onPress={() => onStep("colour")}>{kit("next")}</Button>}
    >
      <h1>{t("whichDrawing", { name: draft.name })}</h1>
      {namesakes[0] && <div class="namesake"><Feedback kind="hint" title={t("namesake", { name: namesakes[0].firstName })}><p>{t("namesakeCure")}</p></Feedback></div>}
      <Options
        legend={t("drawing")} legendUnseen class="drawings" chosen={draft.portrait} onChoose={(portrait) => onDraft({ ...draft, portrait })}
        options={offered.map((value) => ({ value, class: "option--drawing", label: <><Portrait name={value} /><span>{t(`portrait.${value}`)}</span></> }))}
      />
    </Screen>
  );
}

function ColourStep({ draft, portrait, onDraft, onBack, onMake }: Props & { portrait: PortraitName }) {
  const t = useWords("learner");
  const kit = useWords("kit");
  return (
    <Screen
      title={t("whichColour")} person={undefined} help={t("helpCardColour")} head={<CardHead step="colour" />}
      left={<Button icon="arrow-left" onPress={onBack}>{kit("back")}</Button>}
      right={<Button kind="main" icon="check" onPress={() => onMake({ firstName: tidyName(draft.name), portrait, colour: draft.colour })}>{t("thisIsMyCard")}</Button>}
    >
      <h1>{t("whichColour")}</h1>
      <div class="colour-step">
        <figure class={`card-preview card--${draft.colour}`} aria-label={t("myCard")}>
          <Portrait name={portrait} />
          <figcaption>{draft.name}</figcaption>
        </figure>
        <Options
          legend={t("colour")} legendUnseen class="colours" chosen={draft.colour} onChoose={(colour) => onDraft({ ...draft, colour })}
          options={CARD_COLOURS.map((value) => ({ value, class: `card--${value}`, label: t(`cardColour.${value}`) }))}
        />
      </div>
    </Screen>
  );
}

function CardHead({ step }: { step: CardStep }) {
  const t = useWords("learner");
  const here = STEPS.indexOf(step);
  return <Head left={<Brand />} right={<span class="card-step">{t("cardStep", { here: here + 1, count: STEPS.length })}<Stones count={STEPS.length} here={here} /></span>} />;
}

/** Those whose card already has this first name, however it is written. */
function useNamesakes(name: string): readonly Person[] {
  const store = useStore();
  const people = useWatched(() => store.watchPeople(), [store]) ?? [];
  return people.filter(({ firstName }) => firstName.localeCompare(name, "fr", { sensitivity: "base" }) === 0);
}

/** A pretend mail box: what is to be done, and the page one stands on. List and letter are separate pages, on any glass. */
import "./mail.css";
import "../message.css";
import { useEffect, useRef } from "preact/hooks";
import { type PlaceState, ticksOf } from "#course/place.ts";
import type { MailStep } from "#course/steps/mail.ts";
import { SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import { Goals } from "../Goals.tsx";
import { text } from "../Message.tsx";
import { Card } from "./Card.tsx";
import { Attaching, LinkPage, Moving, NoSubject, PiecePage } from "./ChoicePages.tsx";
import type { MailProps, PageProps } from "./glass.tsx";
import { LetterPage } from "./LetterPage.tsx";
import { List } from "./List.tsx";
import { mailPlace } from "./rules.ts";
import { letterOf, type MailView, type MailWorld } from "./scenario.ts";
import { SignIn } from "./SignIn.tsx";
import { Writing } from "./Writing.tsx";

export function Mail(props: MailProps) {
  const { step, state, said } = props;
  const m = useWords("mail");
  const ticks = ticksOf(mailPlace, step, state);
  const box = useArrival(state.world.view);
  return (
    <div class="mail">
      <div class="mail__side">
        <Goals goals={step.goals.map(({ label }, index) => ({ label, reached: ticks[index] === true }))} />
        {step.forbidden.map(({ label }) => <p key={label} class="mail__never">{label}</p>)}
        <Card title={m("card")} lines={step.card} />
        <SaidBox said={said} />
      </div>
      <div class="mailbox" ref={box}><View {...props} world={state.world} /></div>
    </div>
  );
}

/** The title of a page takes the focus when one comes to it, so that the keyboard and the voice follow. */
function useArrival(view: MailView) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(JSON.stringify(view));
  const here = JSON.stringify(view);
  useEffect(() => {
    if (before.current !== here) box.current?.querySelector("h2")?.focus();
    before.current = here;
  }, [here]);
  return box;
}

function View(props: PageProps) {
  const { view } = props.world;
  switch (view.kind) {
    case "sign-in": return <SignIn {...props} />;
    case "folder": return <List {...props} folder={view.folder} />;
    case "letter": return <LetterPage key={view.letter} {...props} id={view.letter} />;
    case "link": return <LinkPage {...props} id={view.letter} />;
    case "piece": return <PiecePage {...props} id={view.piece} letter={view.letter} />;
    case "moving": return <Moving {...props} id={view.letter} />;
    case "writing": return <Writing key={view.draft} {...props} />;
    case "attaching": return <Attaching {...props} />;
    case "no-subject": return <NoSubject {...props} />;
  }
}

export const toRead = (step: MailStep, { world }: PlaceState<MailWorld>): readonly string[] => {
  const letter = world.view.kind === "letter" ? letterOf(world, world.view.letter) : undefined;
  return [...step.goals.map(({ label }) => label), ...step.forbidden.map(({ label }) => label), ...(letter ? [letter.from, letter.subject, ...letter.lines.map(text)] : [])];
};

export const toDo = (step: MailStep, state: PlaceState<MailWorld>): string | undefined => step.goals[ticksOf(mailPlace, step, state).indexOf(false)]?.label;

/** What every learner's screen has outside of lessons: a head, the foot bar with « Aide » in its centre, and the help itself. */
import "./css/screen.css";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import { FootBar } from "#kit/FootBar.tsx";
import { Page } from "#kit/Page.tsx";
import { useWords } from "#i18n/words.ts";
import { Help } from "./Help.tsx";

type Props = {
  readonly title: string;
  readonly person: Person | undefined;
  readonly head: ComponentChildren;
  /** What to do on this screen, one sentence a line. */
  readonly help: string;
  readonly helpMore?: ComponentChildren;
  readonly left?: ComponentChildren;
  readonly right?: ComponentChildren;
  readonly children: ComponentChildren;
};

export function Screen({ title, person, head, help, helpMore, left, right, children }: Props) {
  const kit = useWords("kit");
  const [helping, setHelping] = useState(false);
  const centre = <Button icon="help" onPress={() => setHelping(true)}>{kit("help")}</Button>;
  return (
    <>
      <Page title={title} head={head} foot={<FootBar left={left} centre={centre} right={right} />}>{children}</Page>
      {helping && <Help words={help} person={person} onClose={() => setHelping(false)}>{helpMore}</Help>}
    </>
  );
}

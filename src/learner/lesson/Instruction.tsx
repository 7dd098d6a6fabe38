/** What to do: the title, one sentence a line, and « Écouter » when the device has a voice. */
import type { ComponentChildren } from "preact";
import type { Sentence } from "#course/lesson.ts";
import { Button } from "#kit/Button.tsx";
import { useWords } from "#i18n/words.ts";
import { Line, plain } from "./sentence.tsx";

type Props = {
  readonly title: string;
  readonly say: readonly Sentence[];
  readonly reading: string | undefined;
  readonly onListen: (() => void) | undefined;
  readonly children?: ComponentChildren;
};

export function Instruction({ title, say, reading, onListen, children }: Props) {
  const kit = useWords("kit");
  const t = useWords("practice");
  return (
    <section class="instruction">
      <h1>{title}</h1>
      {(say.length > 0 || children) && <div class="instruction__say">{say.map((sentence) => <p key={plain(sentence)}><Line sentence={sentence} reading={reading} /></p>)}{children}</div>}
      {onListen && <Button icon="volume" onPress={onListen}>{reading === undefined ? kit("listen") : t("stopListening")}</Button>}
    </section>
  );
}

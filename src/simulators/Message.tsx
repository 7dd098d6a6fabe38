/** A message on pretend glass: who, when, the words. Clues are underlined only when asked. */
import "./message.css";
import type { Sentence } from "#course/lesson.ts";

type Props = { readonly from: string | undefined; readonly when?: string; readonly lines: readonly Sentence[]; readonly showClues?: boolean; readonly reading?: string | undefined };

export function Message({ from, when, lines, showClues = false, reading }: Props) {
  return (
    <div class="glass sms">
      {(from || when) && <p class="sms__from"><b>{from}</b><span>{when}</span></p>}
      <div class="sms__bubble">{lines.map((line) => <MessageLine key={text(line)} line={line} showClues={showClues} reading={reading} />)}</div>
    </div>
  );
}

function MessageLine({ line, showClues, reading }: { line: Sentence; showClues: boolean; reading: string | undefined }) {
  const words = line.map((run, index) => (
    run.kind === "clue" && showClues ? <span key={`${index}${run.text}`} class="clue">{run.text}</span> : run.kind === "strong" ? <strong key={`${index}${run.text}`}>{run.text}</strong> : run.text
  ));
  return <p>{reading !== undefined && reading === text(line) ? <span class="being-read">{words}</span> : words}</p>;
}

/** The words of a sentence, without their marks. */
export const text = (sentence: Sentence): string => sentence.map((run) => run.text).join("");

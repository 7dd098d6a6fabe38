/** Lines in which every group of words can be touched: the marked ones are what is looked for. */
import type { Run, Sentence } from "#course/lesson.ts";
import { usePress } from "#kit/use-press.ts";
import { text } from "../Message.tsx";
import { clueSpot } from "./rules.ts";
import type { FindProps } from "./Screen.tsx";

type Props = Pick<FindProps, "state" | "done" | "onAct">;

export function Words({ lines, ...props }: Props & { lines: readonly Sentence[] }) {
  return <>{lines.map((line, index) => <p key={text(line)}>{line.map((run, place) => <Group key={run.text} run={run} spot={run.kind === "clue" ? clueSpot(run.clue) : `words-${index}-${place}`} {...props} />)}</p>)}</>;
}

function Group({ run, spot, state, done, onAct }: Props & { run: Run; spot: string }) {
  const press = usePress(() => onAct({ kind: "touch", spot }));
  // A full stop alone is nothing to touch.
  if (!/[\p{L}\p{N}]/u.test(run.text)) return <>{run.text}</>;
  const found = state.found.includes(spot);
  if (done) return found ? <span class="find__run clue">{run.text}</span> : <span class="find__run">{run.text}</span>;
  return <button type="button" class={found ? "find__run find__run--open clue" : "find__run find__run--open"} data-spot={spot} aria-pressed={found} onClick={press}>{run.text.trim()}</button>;
}

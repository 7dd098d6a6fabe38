/** A letter longer than the glass: it follows the finger, the wheel and the arrow keys, and its end (or its date) is what is looked for. */
import { useEffect, useRef } from "preact/hooks";
import type { GestureAction } from "#course/steps/gesture.ts";
import { useWords } from "#i18n/words.ts";
import { readMillimetre } from "./targets.ts";
import type { Live } from "./use-touches.ts";

type Props = { readonly spot: string; readonly way: GestureAction["way"]; readonly done: boolean; readonly live: Live | undefined; readonly onEnd: () => void };

/** The last line need not touch the edge, px. */
const NEARLY_PX = 6;
const LINES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

export function Letter({ spot, way, done, live, onEnd }: Props) {
  const g = useWords("gesture");
  const paper = useRef<HTMLElement>(null);
  const from = useRef(0);
  const held = live?.mouse === true && live.spot === spot;
  useEffect(() => {
    const letter = paper.current;
    if (letter) letter.scrollTop = (way === "up") === done ? 0 : letter.scrollHeight;
  }, [spot, done]);
  // A finger moves it by itself; a mouse that holds it moves it here.
  useEffect(() => { from.current = paper.current?.scrollTop ?? 0; }, [held]);
  useEffect(() => {
    const letter = paper.current;
    if (held && letter) letter.scrollTop = from.current - live.by.y * readMillimetre(letter);
  }, [held, live?.by.y]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1)
    <section ref={paper} class="long-letter" data-spot={spot} aria-label={g("letter.name")} tabIndex={0} onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
      if (way === "up" ? scrollTop <= NEARLY_PX : scrollTop + clientHeight >= scrollHeight - NEARLY_PX) onEnd();
    }}>
      <div class="long-letter__paper">
        <p class="long-letter__date">{g("letter.date")}</p>
        {LINES.map((line) => <p key={line}>{g(`letter.line${line}`)}</p>)}
        <p class="long-letter__signature">{g("letter.signature")}</p>
      </div>
    </section>
  );
}

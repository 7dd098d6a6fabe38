/** A letter to scroll with the wheel, the side bar, a finger or the keys; or with words to select. */
import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "#i18n/words.ts";
import { distance } from "./judge.ts";
import { wordsAt, wordsOf } from "./rules.ts";
import type { SceneProps } from "./Screen.tsx";

/** px: the last line is in sight. */
const NEARLY = 6;

export function ScrolledLetter({ step, goal, state: { world }, onAct }: SceneProps) {
  const t = useWords("mouse");
  const letter = useRef<HTMLElement>(null);
  const start = goal.value === "start";
  useEffect(() => {
    const sheet = letter.current;
    if (sheet) sheet.scrollTop = start ? sheet.scrollHeight : 0;
  }, [goal.value, world.done]);
  const scrolled = () => {
    const sheet = letter.current;
    if (!sheet) return;
    const there = start ? sheet.scrollTop <= NEARLY : sheet.scrollTop + sheet.clientHeight >= sheet.scrollHeight - NEARLY;
    if (there) onAct({ kind: "did", action: "wheel", value: goal.value });
  };
  const lines = step.letter.length > 0 ? wordsOf(step).map((words) => words.join(" ")) : t("letter", { returnObjects: true });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
    <section ref={letter} class="long-letter" data-spot="letter" tabIndex={0} aria-label={t("letterOf")} onScroll={scrolled}>
      <div class="long-letter__sheet">{lines.map((line) => <p key={line}>{line}</p>)}<p class="long-letter__end">{t("end")}</p></div>
    </section>
  );
}

/** From which word to which. */
type Range = { readonly from: number; readonly to: number };

export function SelectedLetter({ step, goal, onAct }: SceneProps) {
  const t = useWords("mouse");
  const sheet = useRef<HTMLElement>(null);
  const [range, setRange] = useState<Range>();
  const [first, setFirst] = useState<number>();
  const pressed = useRef<{ readonly word: number; to: number }>(undefined);
  const wanted = wordsAt(step, goal.value);
  const lines = wordsOf(step);
  const words = lines.flat();

  const select = (one: number, other: number) => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    setFirst(undefined);
    setRange({ from, to });
    onAct({ kind: "did", action: "select", value: from === wanted?.from && to === wanted.to ? goal.value : words.slice(from, to + 1).join(" ") });
  };
  /** Enter or a short touch: the first word, then the last. One word alone is enough when only that one is asked for. */
  const choose = (word: number) => {
    if (first !== undefined) return select(first, word);
    if (word === wanted?.from && word === wanted.to) return select(word, word);
    setFirst(word);
    setRange({ from: word, to: word });
  };
  const wordUnder = (event: PointerEvent): number | undefined => {
    const at = { x: event.clientX, y: event.clientY };
    const near = [...(sheet.current?.querySelectorAll<HTMLElement>("[data-word]") ?? [])].map((element) => ({ word: Number(element.dataset["word"]), away: distance(at, element.getBoundingClientRect()) }));
    return near.sort((one, other) => one.away - other.away)[0]?.word;
  };
  const handlers = {
    onPointerDown(event: PointerEvent) {
      const word = event.button === 0 ? wordUnder(event) : undefined;
      if (word !== undefined) pressed.current = { word, to: word };
    },
    onPointerMove(event: PointerEvent) {
      const now = pressed.current;
      const word = now && wordUnder(event);
      if (!now || word === undefined || word === now.to) return;
      now.to = word;
      setRange({ from: Math.min(now.word, word), to: Math.max(now.word, word) });
    },
    onPointerUp(event: PointerEvent) {
      const now = pressed.current;
      pressed.current = undefined;
      if (!now) return;
      if (now.to !== now.word) return select(now.word, now.to);
      if (event.pointerType !== "mouse") choose(now.word);
    },
    onPointerCancel() { pressed.current = undefined; },
  };
  let number = -1;
  return (
    <section ref={sheet} class="long-letter long-letter--select" aria-label={t("letterOf")} {...handlers}>
      {lines.map((line) => (
        <p key={line.join(" ")}>
          {line.map((word) => {
            number += 1;
            const index = number;
            const on = range !== undefined && index >= range.from && index <= range.to;
            return (
              <button
                key={index} type="button" class={on ? "word word--on" : "word"} data-spot={`word-${index}`} data-word={index} aria-pressed={on}
                onDblClick={() => select(index, index)} onClick={(event) => { if (event.detail === 0) choose(index); }}
              >{word}</button>
            );
          })}
        </p>
      ))}
    </section>
  );
}

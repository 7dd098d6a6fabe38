/**
 * The large field. A native one takes what real keys, dictation and screen readers write; what one sees is drawn over
 * it, since no browser lets the blinking bar be wider than a hair.
 */
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "#i18n/words.ts";
import { FIELD_SPOT } from "./keys.ts";
import type { KeyboardAct, KeyboardState } from "./rules.ts";
import { useRealKeys } from "./use-real-keys.ts";

type Props = {
  readonly state: KeyboardState;
  readonly done: boolean;
  /** What is to be erased: from, to. */
  readonly wrong: readonly [number, number];
  /** Keys are drawn: the device keeps its own away. */
  readonly drawn: boolean;
  /** The step teaches what the device's keyboard changes and offers by itself. */
  readonly helped: boolean;
  readonly onAct: (act: KeyboardAct) => void;
};

export function WritingField({ state: { value, caret }, done, wrong, drawn, helped, onAct }: Props) {
  const t = useWords("keyboard");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [, drawAgain] = useState(0);
  const latest = useRef({ value, caret, onAct });
  latest.current = { value, caret, onAct };
  useRealKeys(field);

  const putBar = () => {
    const area = field.current;
    // What somebody selected stays so.
    if (!area || document.activeElement !== area || area.selectionStart !== area.selectionEnd || area.selectionStart === caret) return;
    area.setSelectionRange(caret, caret);
  };
  useLayoutEffect(putBar, [value, caret]);
  useEffect(() => {
    const follow = () => {
      const area = field.current;
      const now = latest.current;
      if (!area || document.activeElement !== area || area.selectionStart !== area.selectionEnd || area.value !== now.value || area.selectionStart === now.caret) return;
      now.onAct({ kind: "place", caret: area.selectionStart });
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, []);

  return (
    <div class={wrong[0] < wrong[1] ? "writing writing--not-yet" : "writing"}>
      <label class="writing__label" for={id}>{t("yourText")}</label>
      <div class="writing__box">
        <div class="writing__shown" aria-hidden="true">
          <Marked text={value.slice(0, caret)} from={0} wrong={wrong} />{!done && <span class="writing__bar" />}<Marked text={value.slice(caret)} from={caret} wrong={wrong} />{"\u200B"}
        </div>
        <textarea
          ref={field} id={id} class="writing__field" data-spot={FIELD_SPOT} value={value} readOnly={done} rows={1} inputMode={drawn ? "none" : "text"} autocomplete="off"
          autocapitalize={helped ? "sentences" : "none"} autocorrect={helped ? "on" : "off"} spellcheck={helped}
          onFocus={putBar}
          onInput={({ currentTarget }) => {
            onAct({ kind: "write", value: currentTarget.value, caret: currentTarget.selectionStart });
            // What was not taken leaves the field again.
            drawAgain((count) => count + 1);
          }}
        />
      </div>
    </div>
  );
}

function Marked({ text, from, wrong: [start, end] }: { text: string; from: number; wrong: readonly [number, number] }) {
  const [first, last] = [Math.max(0, start - from), Math.max(0, end - from)];
  return <>{text.slice(0, first)}{first < Math.min(last, text.length) && <mark class="writing__wrong">{text.slice(first, last)}</mark>}{text.slice(Math.max(first, last))}</>;
}

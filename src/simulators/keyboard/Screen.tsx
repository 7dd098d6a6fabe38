/** A text to write, a large field, and a keyboard: drawn by us, the device's own, or a computer's with its picture. */
import "./keyboard.css";
import type { KeyboardStep } from "#course/steps/keyboard.ts";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import type { ScreenProps } from "../screen.ts";
import { ComputerKeys } from "./ComputerKeys.tsx";
import { DrawnKeys } from "./DrawnKeys.tsx";
import { type Guide, guideOf } from "./guide.ts";
import { isDrawn } from "./keys.ts";
import { Model } from "./Model.tsx";
import { canFinish, type KeyboardAct, type KeyboardState, modelAt, offers, taskAt } from "./rules.ts";
import { Suggestions } from "./Suggestions.tsx";
import { strokeAt } from "./stroke.ts";
import { Told } from "./Told.tsx";
import { wordsIn } from "./words.ts";
import { WritingField } from "./WritingField.tsx";

type Props = ScreenProps<KeyboardStep, KeyboardState, KeyboardAct>;

export function Keyboard(props: Props) {
  const { step, state, done, onAct, clues, comfort, said, reading } = props;
  const { keyboard } = step;
  const t = useWords("keyboard");
  const guide = guideOf(step, state);
  const model = modelAt(step, state);
  const lights = !done && (clues || step.showKeys === "always" || (step.showKeys === "after-mistake" && state.mistaken));
  const drawn = isDrawn(keyboard) ? keyboard : undefined;
  const finish = usePress(() => onAct({ kind: "finish" }));
  return (
    <div class={`typing typing--${drawn ? "drawn" : keyboard}`}>
      <div class="typing__text">
        <div class="typing__asked">
          <Asked step={step} state={state} />
          {model !== undefined && model !== "" && <Model model={model} matched={guide.matched} showNext={lights && guide.edit?.kind === "type"} reading={reading} />}
        </div>
        <WritingField state={state} done={done} wrong={guide.wrong} drawn={drawn !== undefined} helped={keyboard === "device" && step.suggestions !== undefined} onAct={onAct} />
      </div>
      <div class="typing__side">
        <Next guide={guide} told={lights || state.mistaken} />
        <Told said={said} done={done} step={step} state={state} guide={guide} />
        {canFinish(step, state) && <button type="button" class="typing__finish" data-spot="finish" onClick={finish}>{t("finish")}</button>}
      </div>
      <div class="typing__keys">
        {drawn && step.suggestions && <Suggestions words={offers(step, state)} kept={step.suggestions.kind === "refuse"} onTake={(word) => onAct({ kind: "suggest", word })} />}
        {drawn && <DrawnKeys keyboard={drawn} state={state} lit={lights ? guide.key : undefined} lines={step.tasks.some((task) => task.kind !== "free" && task.text.includes("\n"))} comfort={comfort} onAct={onAct} />}
        {keyboard === "computer" && <ComputerKeys stroke={lights ? strokeAt(guide.edit, state) : undefined} />}
        {keyboard === "device" && <><p>{t("touchField")}</p><p class="second">{t("dictation")}</p></>}
      </div>
      {drawn && <p class="unseen" role="status">{state.value === "" ? t("nothingWritten") : t("written", { text: state.value })}</p>}
    </div>
  );
}

/** Which of several texts, how many words, or that all goes. */
function Asked({ step, state }: Pick<Props, "step" | "state">) {
  const t = useWords("keyboard");
  const task = taskAt(step, state);
  const here = Math.min(state.task + 1, step.tasks.length);
  return (
    <>
      {step.tasks.length > 1 && <p class="typing__count">{t("textOf", { n: here, of: step.tasks.length })}</p>}
      {task.kind === "free" && <p class="typing__count">{t("wordsOf", { n: wordsIn(state.value), count: task.words })}</p>}
      {task.kind === "correct" && task.text === "" && <p class="typing__count">{t("eraseAll")}</p>}
    </>
  );
}

/** What must go before one can write on. */
function Next({ guide: { edit, wrong: [from, to] }, told }: { guide: Guide; told: boolean }) {
  const t = useWords("keyboard");
  const words = !told || edit === undefined ? "" : edit.kind === "erase" ? t("eraseSome", { count: Math.max(1, to - from) }) : edit.kind === "right" ? t("moveBar") : "";
  return <p class="typing__next">{words}</p>;
}

export const toRead = (step: KeyboardStep, state: KeyboardState): readonly string[] => [modelAt(step, state) ?? ""].filter((text) => text !== "");

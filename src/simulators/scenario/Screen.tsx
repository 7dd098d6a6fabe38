/** A scene: perhaps a picture, a few sentences, what one can do. It goes on when touched. */
import "./scenario.css";
import type { ScenarioStep } from "#course/steps/understand.ts";
import { Button } from "#kit/Button.tsx";
import { Choice } from "#kit/Choice.tsx";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import { text } from "../Message.tsx";
import type { ScreenProps } from "../screen.ts";
import { type ScenarioAct, type ScenarioState, sceneOf } from "./rules.ts";

export function Scenario({ step, state, onAct, said, reading, pictureOf }: ScreenProps<ScenarioStep, ScenarioState, ScenarioAct>) {
  const t = useWords("practice");
  const scene = sceneOf(step, state.scene);
  const { chosen } = state;
  const look = chosen === undefined ? "open" : said?.kind === "done" ? "right" : "not-yet";
  return (
    <div class={scene.picture ? "scenario" : "scenario scenario--words"}>
      {scene.picture && <div class="scenario__picture"><LessonPicture source={pictureOf(scene.picture)} alt={scene.picture.alt} /></div>}
      <div class="scenario__told" aria-live="polite">
        {scene.say.map((sentence) => <p key={text(sentence)}>{reading === text(sentence) ? <span class="being-read">{text(sentence)}</span> : text(sentence)}</p>)}
      </div>
      <div class="scenario__choices">
        {scene.choices.map((choice, index) => (chosen === undefined || chosen === index) && (
          <Choice key={choice.text} state={look} spot={`choice-${index}`} reading={reading} onPress={() => onAct({ kind: "choose", choice: index })}>{choice.text}</Choice>
        ))}
        <SaidBox said={said} />
        {chosen !== undefined && <Button spot="go-on" iconAfter="arrow-right" onPress={() => onAct({ kind: "go-on" })}>{t("storyGoesOn")}</Button>}
        {scene.ending === "again" && <p>{t("nothingLost")}</p>}
        {scene.ending === "again" && <Button spot="back" icon="undo" onPress={() => onAct({ kind: "back" })}>{t("backToChoice")}</Button>}
      </div>
    </div>
  );
}

export const toRead = (step: ScenarioStep, state: ScenarioState): readonly string[] => {
  const scene = sceneOf(step, state.scene);
  return [...scene.say.map(text), ...scene.choices.map((choice) => choice.text)];
};

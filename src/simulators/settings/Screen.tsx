/** A pretend device's settings, with what they change drawn above them. All by short touches. */
import "./settings.css";
import { ticksOf } from "#course/place.ts";
import type { SettingsStep } from "#course/steps/settings.ts";
import { SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import { Goals } from "../Goals.tsx";
import type { ScreenProps } from "../screen.ts";
import { Glass } from "./Glass.tsx";
import { Preview } from "./Preview.tsx";
import { place, type settings, type SettingsState } from "./rules.ts";
import { useReal } from "./use-real.ts";
import { View } from "./View.tsx";

type Act = Parameters<typeof settings.act>[0]["act"];
export type SettingsProps = ScreenProps<SettingsStep, SettingsState, Act>;

export function Settings(props: SettingsProps) {
  const { step, state, done, said, onReal } = props;
  const t = useWords("settings");
  const practice = useWords("practice");
  useReal(step, state.world, onReal);
  const ticks = ticksOf(place, step, state);
  return (
    <div class="settings">
      <div class="settings__side">
        <Goals goals={step.goals.map(({ label }, index) => ({ label, reached: ticks[index] ?? false }))} />
        {step.forbidden.map(({ label }) => <p key={label} class="settings__never">{label}</p>)}
        <SaidBox said={said} />
      </div>
      <Preview step={step} world={state.world} />
      <div class={`device device--${step.variant}`}>
        <View {...props} />
        <div class="device__foot">
          {state.past.length > 0 && !done && <Glass icon="undo" words={practice("undo")} act={{ kind: "undo" }} {...props} />}
          <Glass icon="windows" words={t(`apps.${step.variant}`)} act={{ kind: "apps" }} {...props} />
          <Glass icon="power" words={t(`power.${step.variant}`)} act={{ kind: "power" }} {...props} />
        </div>
      </div>
    </div>
  );
}

export const toRead = (step: SettingsStep): readonly string[] => step.goals.map(({ label }) => label);

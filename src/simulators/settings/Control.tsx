/** One setting: a switch, a slider with its − and +, a list, a button, a network. Each is done with one short touch, or by keyboard. */
import type { Setting } from "#course/steps/settings.ts";
import { Icon } from "#kit/Icon.tsx";
import { useWords } from "#i18n/words.ts";
import { Glass } from "./Glass.tsx";
import { networkOf, NOTCH, type SettingsAct, levelOf } from "./rules.ts";
import type { SettingsProps } from "./Screen.tsx";

type Props = SettingsProps & { readonly setting: Setting };

export function Control(props: Props) {
  const { setting, step, state: { world } } = props;
  const t = useWords("settings");
  // A switch is put back by itself.
  const offered = setting.kind === "slider" || setting.kind === "choice" || step.goals.some(({ action, value }) => action === "put-back" && value === setting.id);
  const back: SettingsAct = { kind: "put-back", setting: setting.id };
  return (
    <li class="device__setting">
      <Kind {...props} />
      {offered && levelOf(world, setting) !== setting.usual && <Glass icon="undo" words={t("putBack")} label={t("putBackOf", { name: setting.name })} act={back} {...props} />}
    </li>
  );
}

function Kind(props: Props) {
  const { setting, step, state: { world }, onAct } = props;
  const t = useWords("settings");
  const value = levelOf(world, setting);
  const set = (next: number): SettingsAct => ({ kind: "set", setting: setting.id, value: next });
  switch (setting.kind) {
    case "switch": return (
      <button type="button" role="switch" aria-checked={value === 1} class="device__switch" data-spot={`set-${setting.id}`} onClick={() => onAct(set(1 - value))}>
        <span>{setting.name}</span>{" "}<span class="device__state">{value === 1 ? t("on") : t("off")}</span><span class="device__knob" aria-hidden="true" />
      </button>
    );
    case "slider": return (
      <div class="device__slider">
        <label for={`slider-${setting.id}`}>{setting.name}</label>
        <div class="device__notches">
          <Glass icon="minus" words="" label={t("less", { name: setting.name })} act={set(value - NOTCH)} spot={`less-${setting.id}`} {...props} />
          <input id={`slider-${setting.id}`} type="range" min={0} max={100} step={NOTCH} value={value} onInput={(event) => onAct(set(Number(event.currentTarget.value)))} />
          <Glass icon="plus" words="" label={t("more", { name: setting.name })} act={set(value + NOTCH)} spot={`more-${setting.id}`} {...props} />
        </div>
      </div>
    );
    case "choice": return (
      <fieldset class="device__choice">
        <legend>{setting.name}</legend>
        {setting.options.map((option, index) => (
          <button key={option} type="button" class="device__option" data-spot={`option-${setting.id}-${index}`} aria-pressed={index === value} onClick={() => onAct(set(index))}>
            <span class="device__mark">{index === value && <Icon name="check" />}</span><span>{option}</span>
          </button>
        ))}
      </fieldset>
    );
    case "button": return value === 1
      ? <p class="device__done"><Icon name="check" />{setting.name} — {t("done")}</p>
      : <Glass icon="refresh" words={setting.name} act={set(1)} fill {...props} />;
    case "network": {
      const on = networkOf(step, world)?.id === setting.id;
      return (
        <button type="button" class="device__network" data-spot={`network-${setting.id}`} onClick={() => onAct({ kind: "network", setting: setting.id })}>
          <Icon name="wifi" /><span>{setting.name}</span>{" "}<span class="second device__state">{on ? t("connected") : t("needsKey")}</span><Icon name={on ? "check" : "lock"} />
        </button>
      );
    }
  }
}

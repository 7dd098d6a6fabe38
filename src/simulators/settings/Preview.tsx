/** What the settings change, drawn on a small device and said in words beside it. */
import type { SettingEffect, SettingsStep } from "#course/steps/settings.ts";
import { Icon } from "#kit/Icon.tsx";
import { useWords } from "#i18n/words.ts";
import { inTheWay, networkOf, settingsOf, type SettingsWorld, levelOf } from "./rules.ts";
import { degree, share } from "./share.ts";

/** The darkest that the drawn screen gets: still to be made out. */
const DARKEST = 0.8;
const SMALLEST_EM = 0.7;
const LARGEST_EM = 1.5;

export function Preview({ step, world }: { step: SettingsStep; world: SettingsWorld }) {
  const t = useWords("settings");
  const effects = new Map(settingsOf(step).flatMap((setting) => (setting.effect ? [[setting.effect, share(setting, levelOf(world, setting))] as const] : [])));
  if (effects.size === 0) return null;
  const part = (effect: SettingEffect, otherwise: number): number => effects.get(effect) ?? otherwise;
  const network = networkOf(step, world);
  const dark = degree(part("contrast", 0)) === "high";
  return (
    <section class="preview" aria-label={t("preview")}>
      <div aria-hidden="true" class={["preview__glass", dark && "preview__glass--dark", part("rotation", 0) === 1 && "preview__glass--turned"].filter(Boolean).join(" ")}>
        <span class="preview__signs">
          {effects.has("volume") && <span class="preview__bars">{[0.1, 0.4, 0.7].map((from) => <i key={from} class={part("volume", 0) > from ? "on" : ""} />)}</span>}
          {part("airplane", 0) === 1 ? <Icon name="plane" /> : <Icon name={network || (effects.has("wifi") && !inTheWay(step, world)) ? "wifi" : "no-internet"} />}
        </span>
        <span class="preview__sample" style={{ fontSize: `${SMALLEST_EM + part("text-size", 0.3) * (LARGEST_EM - SMALLEST_EM)}em`, fontWeight: degree(part("contrast", 0)) === "mid" ? 800 : 450 }}>{t("sample")}</span>
        {effects.has("pointer") && <span class="preview__pointer" style={{ fontSize: `${0.8 + part("pointer", 0)}em` }}><Icon name="pointer" /></span>}
        <span class="preview__shade" style={{ opacity: (1 - part("brightness", 1)) * DARKEST }} />
      </div>
      <ul class="preview__words" aria-live="polite">
        {[...effects].map(([effect, how]) => <li key={effect}>{t(`seen.${effect}.${effect === "wifi" && how === 1 && !network ? "mid" : degree(how)}`)}</li>)}
        {network && <li>{t("onNetwork", { name: network.name })}</li>}
      </ul>
    </section>
  );
}

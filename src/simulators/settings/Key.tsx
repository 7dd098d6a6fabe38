/** The key of a Wi-Fi network: the box, its eye, and the training card beside it. Only the training key opens. */
import { useState } from "preact/hooks";
import { useWords } from "#i18n/words.ts";
import { Icon } from "#kit/Icon.tsx";
import { Glass } from "./Glass.tsx";
import { settingOf } from "./rules.ts";
import type { SettingsProps } from "./Screen.tsx";
import { Bar } from "./View.tsx";

export function Key({ network, typed, ...props }: SettingsProps & { network: string; typed: string }) {
  const { step, onAct } = props;
  const t = useWords("settings");
  const [shown, setShown] = useState(false);
  const setting = settingOf(step, network);
  if (setting?.kind !== "network") return null;
  return (
    <>
      <Bar title={setting.name} {...props} />
      <div class="device__page device__key">
        <p class="device__card">{setting.key === undefined ? t("noKey") : <>{t("trainingKey")} <b>{setting.key}</b></>}</p>
        <label for="wifi-key">{t("keyOf", { name: setting.name })}</label>
        <input id="wifi-key" type={(shown ? "text" : "password") as "text"} data-spot="type-key" autocomplete="off" autocapitalize="none" spellcheck={false} value={typed} onInput={(event) => onAct({ kind: "type-key", text: event.currentTarget.value })} />
        <button type="button" class="device__button" aria-pressed={shown} onClick={() => setShown(!shown)}><Icon name={shown ? "eye-off" : "eye"} /><span>{shown ? t("hideKey") : t("showKey")}</span></button>
        <Glass icon="wifi" words={t("join")} act={{ kind: "join" }} fill {...props} />
      </div>
    </>
  );
}

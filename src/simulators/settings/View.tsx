/** What the device shows now: its list of pages, one page, what was found, a network's key, open applications, the off button. */
import type { SettingEffect, SettingsPage } from "#course/steps/settings.ts";
import { Icon, type IconName } from "#kit/Icon.tsx";
import { useWords } from "#i18n/words.ts";
import { Control } from "./Control.tsx";
import { Glass } from "./Glass.tsx";
import { Key } from "./Key.tsx";
import { inTheWay, search } from "./rules.ts";
import type { SettingsProps } from "./Screen.tsx";

export function View(props: SettingsProps) {
  const { step, state: { world } } = props;
  const t = useWords("settings");
  const { view } = world;
  switch (view.kind) {
    case "home": return (
      <>
        <p class="device__bar device__bar--title">{t(`title.${step.variant}`)}</p>
        {world.restarted && <p class="device__note">{t("restarted")}</p>}
        <SearchBox text="" {...props} />
        <ul class="device__list">{step.pages.map((page) => <PageRow key={page.id} page={page} {...props} />)}</ul>
      </>
    );
    case "found": {
      const found = search(step, view.text);
      return (
        <>
          <Bar title={t(`title.${step.variant}`)} {...props} />
          <SearchBox text={view.text} {...props} />
          {found.length === 0 ? <p class="device__note">{t("notFound")}</p> : <ul class="device__list">{found.map(({ page, name, id }) => <PageRow key={id} page={page} found={name} {...props} />)}</ul>}
        </>
      );
    }
    case "page": {
      const page = step.pages.find(({ id }) => id === view.page);
      return page ? <Page page={page} {...props} /> : null;
    }
    case "key": return <Key network={view.network} typed={view.typed} {...props} />;
    case "apps": return <Apps {...props} />;
    case "power": return (
      <>
        <Bar title={t(`power.${step.variant}`)} {...props} />
        <div class="device__page"><Glass icon="refresh" words={t(`restart.${step.variant}`)} act={{ kind: "restart" }} fill {...props} /></div>
      </>
    );
  }
}

export function Bar({ title, ...props }: SettingsProps & { title: string }) {
  const t = useWords("practice");
  return <div class="device__bar"><Glass icon="arrow-left" words={t("backInPlace")} act={{ kind: "back" }} {...props} /><b>{title}</b></div>;
}

function SearchBox({ text, step, onAct }: SettingsProps & { text: string }) {
  const t = useWords("settings");
  return (
    <label class="device__search">
      <Icon name="search" /><span>{t(`search.${step.variant}`)}</span>
      <input type="search" data-spot="search" autocomplete="off" spellcheck={false} value={text} onInput={(event) => onAct({ kind: "search", text: event.currentTarget.value })} />
    </label>
  );
}

const ICONS: Readonly<Record<SettingEffect, IconName>> = {
  brightness: "sun", "text-size": "text", contrast: "contrast", volume: "volume", voice: "volume", wifi: "wifi", airplane: "plane", rotation: "rotate", battery: "battery", pointer: "pointer",
};
const iconOf = ({ settings }: SettingsPage): IconName => {
  const [effect] = settings.flatMap((setting) => setting.effect ?? []);
  return effect ? ICONS[effect] : settings.some(({ kind }) => kind === "network") ? "wifi" : "settings";
};

/** `found`: by which name a search found it. */
function PageRow({ page, found, onAct }: SettingsProps & { page: SettingsPage; found?: string }) {
  return (
    <li>
      <button type="button" class="device__row" data-spot={`page-${page.id}`} onClick={() => onAct({ kind: "open", page: page.id })}>
        <span class="device__icon"><Icon name={iconOf(page)} /></span>
        <span><b>{found ?? page.name}</b>{" "}{found !== page.name && <span class="second">{found ? page.name : page.settings.map(({ name }) => name).join(", ")}</span>}</span>
      </button>
    </li>
  );
}

function Page({ page, ...props }: SettingsProps & { page: SettingsPage }) {
  const { step, state: { world } } = props;
  const t = useWords("settings");
  const networks = page.settings.some(({ kind }) => kind === "network");
  const off = networks && inTheWay(step, world) !== undefined;
  return (
    <>
      <Bar title={page.name} {...props} />
      <div class="device__columns">
        {step.variant === "windows" && <ul class="device__beside">{step.pages.filter(({ id }) => id !== page.id).map((other) => <PageRow key={other.id} page={other} {...props} />)}</ul>}
        <ul class="device__page">
          {page.settings.filter(({ kind }) => !off || kind !== "network").map((setting) => <Control key={setting.id} setting={setting} {...props} />)}
          {off && <li class="device__note">{t("noNetwork")}</li>}
        </ul>
      </div>
    </>
  );
}

function Apps(props: SettingsProps) {
  const { step, state: { world } } = props;
  const t = useWords("settings");
  const stuck = step.goals.filter(({ action }) => action === "close-app").map(({ value }) => value);
  const open = [...stuck, t("openApp.photos"), t("openApp.weather")].filter((app, index, all) => all.indexOf(app) === index && !world.closedApps.includes(app));
  return (
    <>
      <Bar title={t(`apps.${step.variant}`)} {...props} />
      <ul class="device__apps">
        {open.map((app) => (
          <li key={app} class="device__app">
            <b>{app}</b>{stuck.includes(app) && <span class="second">{t("stuck")}</span>}
            <Glass icon="cross" words={t("close", { name: app })} act={{ kind: "close-app", app }} {...props} />
          </li>
        ))}
        {open.length === 0 && <li class="device__note">{t("noApp")}</li>}
      </ul>
    </>
  );
}

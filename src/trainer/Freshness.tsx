/** From when this picture dates, and what has not left this device yet. */
import { Icon } from "#kit/Icon.tsx";
import { useStore, useWatched } from "#store/context.ts";
import { useLanguage, useWords } from "#i18n/words.ts";
import { isToday, sayHour, sayWhen } from "./times.ts";
import { useNow } from "./use-now.ts";

export function Freshness() {
  const t = useWords("trainer");
  const language = useLanguage();
  const store = useStore();
  const now = useNow();
  const sync = useWatched(() => store.watchSync(), [store]);
  if (!sync) return null;
  const { lastMet, unsent } = sync;
  const date = lastMet === undefined ? t("fresh.never")
    : isToday(lastMet, now) ? t("fresh.today", { hour: sayHour(lastMet, language) }) : t("fresh.before", { when: sayWhen({ time: lastMet, now, language }) });
  return (
    <p class="fresh second" role="status">
      <Icon name={lastMet !== undefined && isToday(lastMet, now) ? "check" : "refresh"} />
      <span>{date}{unsent > 0 && ` ${t("fresh.unsent", { count: unsent })}`}</span>
    </p>
  );
}

/** Preparing a tablet: a code to type there, two words to compare, a yes. */
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Button } from "#kit/Button.tsx";
import { Feedback } from "#kit/Feedback.tsx";
import { useLanguage, useWords } from "#i18n/words.ts";
import type { HubCalls, WaitingTablet } from "./hub-calls.ts";
import { sayHour } from "./times.ts";
import { TrainerPage } from "./TrainerPage.tsx";
import { useAsking } from "./use-asking.ts";
import { useNow } from "./use-now.ts";

const POLL_MS = 2_000;

export function Tablets({ calls }: { calls: HubCalls }) {
  const t = useWords("trainer");
  const kit = useWords("kit");
  const language = useLanguage();
  const { route } = useLocation();
  const now = useNow();
  const [code, setCode] = useState<{ code: string; expires: number }>();
  const [joined, setJoined] = useState<string>();
  const { busy, trouble, ask } = useAsking();
  const [waiting, forget] = useWaiting(calls, code !== undefined);
  const makeCode = async () => {
    setJoined(undefined);
    setCode(await ask(() => calls.makeCode()));
  };
  const decide = async (tablet: WaitingTablet, accept: boolean) => {
    const decided = await ask(async () => {
      const answer = await calls.decide({ device: tablet.device, accept });
      return answer.kind === "ok" ? { kind: "ok" as const, value: true } : answer;
    });
    forget(tablet);
    if (decided) setCode(undefined);
    if (decided && accept) setJoined(tablet.name);
  };
  return (
    <TrainerPage title={t("tablets.prepare")} actions={<Button icon="users" onPress={() => route("/formateur", true)}>{t("people.title")}</Button>}>
      {trouble && <Feedback kind="not-yet" title={kit("notQuite")}><p>{trouble}</p></Feedback>}
      {joined !== undefined && <Feedback kind="done" title={kit("done")}><p>{t("tablets.joined", { name: joined })}</p></Feedback>}
      {!code && (
        <div class="lead">
          <p>{t("tablets.lead")}</p>
          {busy ? <p role="status" class="second">{t("oneMoment")}</p> : <Button kind="main" icon="tablet" onPress={() => { makeCode(); }}>{joined === undefined ? t("tablets.makeCode") : t("tablets.another")}</Button>}
        </div>
      )}
      {code && (
        <ol class="steps">
          <li><p>{t("tablets.open")}</p><p class="address">{location.origin}/relier</p></li>
          <li>
            <p>{t("tablets.type")}</p>
            <p class="code">{code.code.slice(0, 4)} {code.code.slice(4)}</p>
            <p class="second">{code.expires > now ? t("tablets.lives", { hour: sayHour(code.expires, language) }) : t("tablets.dead")}</p>
          </li>
          <li aria-live="polite">
            {waiting.length === 0 && <p>{t("tablets.waitingFor")}</p>}
            {waiting.map((tablet) => (
              <div key={tablet.device} class="waiting">
                <p>{t("tablets.compare", { name: tablet.name })}</p>
                <p class="words">{tablet.words.join(" · ")}</p>
                <div class="buttons">
                  <Button kind="main" icon="check" onPress={() => { decide(tablet, true); }}>{t("tablets.yes")}</Button>
                  <Button icon="cross" onPress={() => { decide(tablet, false); }}>{t("tablets.no")}</Button>
                </div>
              </div>
            ))}
          </li>
        </ol>
      )}
    </TrainerPage>
  );
}

/** Who waits at the door, asked again and again while a code is shown. A lost connection only makes it wait. */
function useWaiting(calls: HubCalls, looking: boolean): [readonly WaitingTablet[], (tablet: WaitingTablet) => void] {
  const [waiting, setWaiting] = useState<readonly WaitingTablet[]>([]);
  useEffect(() => {
    if (!looking) {
      setWaiting([]);
      return;
    }
    let gone = false;
    const look = async () => {
      const answer = await calls.waiting();
      if (!gone && answer.kind === "ok") setWaiting(answer.value);
    };
    look();
    const polling = setInterval(look, POLL_MS);
    return () => {
      gone = true;
      clearInterval(polling);
    };
  }, [calls, looking]);
  return [waiting, (tablet) => setWaiting(waiting.filter(({ device }) => device !== tablet.device))];
}

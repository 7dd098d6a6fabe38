/** On the tablet that joins: the code, two words while the trainer looks, and then the cards. */
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Button } from "#kit/Button.tsx";
import { Feedback } from "#kit/Feedback.tsx";
import { Field } from "#kit/Field.tsx";
import { useWords } from "#i18n/words.ts";
import { Form } from "./Form.tsx";
import type { HubCalls, Joining } from "./hub-calls.ts";
import { TrainerPage } from "./TrainerPage.tsx";
import { useAsking } from "./use-asking.ts";

const POLL_MS = 2_000;

/** `given`: the code out of a link, "" without. */
export function Join({ calls, given }: { calls: HubCalls; given: string }) {
  const t = useWords("trainer");
  const kit = useWords("kit");
  const { route } = useLocation();
  const [code, setCode] = useState(given);
  const [name, setName] = useState(t("join.someTablet"));
  const [joining, setJoining] = useState<Joining>();
  const { busy, trouble, ask } = useAsking();
  useEffect(() => {
    if (joining?.state !== "waiting") return;
    const polling = setInterval(async () => {
      const answer = await calls.joining();
      if (answer.kind === "ok") setJoining(answer.value);
    }, POLL_MS);
    return () => clearInterval(polling);
  }, [calls, joining?.state]);

  const toCards = <Button icon="arrow-left" onPress={() => route("/", true)}>{t("toCards")}</Button>;
  if (joining?.state === "enrolled") return (
    <TrainerPage title={t("join.title")}>
      <Feedback kind="done" title={kit("done")}><p>{t("join.done")}</p></Feedback>
      <div class="lead"><Button kind="main" iconAfter="arrow-right" onPress={() => route("/", true)}>{t("toCards")}</Button></div>
    </TrainerPage>
  );
  if (joining?.state === "waiting") return (
    <TrainerPage title={t("join.title")} actions={toCards}>
      <p class="lead">{t("join.compare")}</p>
      <p class="words" role="status">{joining.words.join(" · ")}</p>
      <p class="second">{t("join.waits")}</p>
    </TrainerPage>
  );
  return (
    <TrainerPage title={t("join.title")} actions={toCards}>
      <p class="lead">{t("join.lead")}</p>
      {joining?.state === "refused" && <Feedback kind="not-yet" title={kit("notQuite")}><p>{t("join.refused")}</p></Feedback>}
      <Form send={t("join.send")} busy={busy} trouble={trouble} onSend={() => { ask(() => calls.join({ code, name: name.trim() || t("join.someTablet") })).then((state) => state && setJoining(state)); }}>
        <Field label={t("join.code")} help={t("join.codeHelp")} value={code} onChange={setCode} maxLength={12} />
        <Field label={t("join.name")} help={t("join.nameHelp")} value={name} onChange={setName} maxLength={40} />
      </Form>
    </TrainerPage>
  );
}

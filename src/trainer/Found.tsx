/** The first start: the place, its first trainer. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Button } from "#kit/Button.tsx";
import { Field } from "#kit/Field.tsx";
import { useWords } from "#i18n/words.ts";
import { Form } from "./Form.tsx";
import type { HubCalls } from "./hub-calls.ts";
import { TrainerPage } from "./TrainerPage.tsx";
import { useAsking } from "./use-asking.ts";

/** The hub's own rule (protocol: passwordMinChars). */
const PASSWORD_MIN = 8;

/** `secret`: from the one-time link. */
export function Found({ calls, secret }: { calls: HubCalls; secret: string }) {
  const t = useWords("trainer");
  const { route } = useLocation();
  const [place, setPlace] = useState("");
  const [trainer, setTrainer] = useState("");
  const [password, setPassword] = useState("");
  const [looked, setLooked] = useState(false);
  const { busy, trouble, ask } = useAsking();
  const missing = (value: string) => (looked && value.trim() === "" ? t("found.missing") : undefined);
  const send = async () => {
    setLooked(true);
    if (place.trim() === "" || trainer.trim() === "" || password.length < PASSWORD_MIN) return;
    const done = await ask(async () => {
      const answer = await calls.found({ secret, place, trainer, password });
      return answer.kind === "ok" ? { kind: "ok" as const, value: true } : answer;
    });
    if (done) route("/formateur", true);
  };
  return (
    <TrainerPage title={t("found.title")} actions={<Button iconAfter="arrow-right" onPress={() => route("/formateur", true)}>{t("signIn.title")}</Button>}>
      <p class="lead">{t("found.lead")}</p>
      <Form send={t("found.send")} busy={busy} trouble={trouble} onSend={() => { send(); }}>
        <Field label={t("found.place")} help={t("found.placeHelp")} value={place} onChange={setPlace} wrong={missing(place)} maxLength={60} />
        <Field label={t("found.trainer")} value={trainer} onChange={setTrainer} wrong={missing(trainer)} autocomplete="username" maxLength={60} />
        <Field
          label={t("found.password")} help={t("found.passwordHelp")} value={password} onChange={setPassword} type="password" autocomplete="new-password"
          wrong={looked && password.length < PASSWORD_MIN ? t("found.passwordShort") : undefined}
        />
      </Form>
    </TrainerPage>
  );
}

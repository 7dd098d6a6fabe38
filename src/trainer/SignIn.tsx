/** The trainer's name and password, once a device. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Button } from "#kit/Button.tsx";
import { Field } from "#kit/Field.tsx";
import { useWords } from "#i18n/words.ts";
import { Form } from "./Form.tsx";
import type { HubCalls } from "./hub-calls.ts";
import { TrainerPage } from "./TrainerPage.tsx";
import { useAsking } from "./use-asking.ts";

export function SignIn({ calls }: { calls: HubCalls }) {
  const t = useWords("trainer");
  const { route } = useLocation();
  const [trainer, setTrainer] = useState("");
  const [password, setPassword] = useState("");
  const { busy, trouble, ask } = useAsking();
  return (
    <TrainerPage title={t("signIn.title")} actions={<Button icon="arrow-left" onPress={() => route("/", true)}>{t("toCards")}</Button>}>
      <Form send={t("signIn.send")} busy={busy} trouble={trouble} onSend={() => { ask(() => calls.signIn({ trainer, password })); }}>
        <Field label={t("signIn.trainer")} value={trainer} onChange={setTrainer} autocomplete="username" />
        <Field label={t("signIn.password")} value={password} onChange={setPassword} type="password" autocomplete="current-password" />
      </Form>
    </TrainerPage>
  );
}

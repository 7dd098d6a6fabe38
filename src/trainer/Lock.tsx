/** A short code of one's own, to come back without internet: chosen once, asked for at each opening. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Button } from "#kit/Button.tsx";
import { Field } from "#kit/Field.tsx";
import { useStore } from "#store/context.ts";
import { useWords } from "#i18n/words.ts";
import { Form } from "./Form.tsx";
import { TrainerPage } from "./TrainerPage.tsx";
import { useAsking } from "./use-asking.ts";

const CODE = /^\d{4,8}$/;
const MINUTE_MS = 60_000;

export function ChooseCode({ onChosen }: { onChosen: () => void }) {
  const t = useWords("trainer");
  const store = useStore();
  const [code, setCode] = useState("");
  const [looked, setLooked] = useState(false);
  const { busy, ask } = useAsking();
  const send = async () => {
    setLooked(true);
    if (!CODE.test(code)) return;
    const kept = await ask(async () => {
      await store.setTrainerCode(code);
      return { kind: "ok", value: true };
    });
    if (kept) onChosen();
  };
  return (
    <TrainerPage title={t("code.chooseTitle")}>
      <p class="lead">{t("code.chooseLead")}</p>
      <Form send={t("code.keep")} busy={busy} onSend={() => { send(); }}>
        <Field label={t("code.label")} help={t("code.help")} value={code} onChange={setCode} type="password" inputMode="numeric" wrong={looked && !CODE.test(code) ? t("code.shape") : undefined} maxLength={8} />
      </Form>
    </TrainerPage>
  );
}

export function Lock({ onOpen }: { onOpen: () => void }) {
  const t = useWords("trainer");
  const { route } = useLocation();
  const store = useStore();
  const [code, setCode] = useState("");
  const [wrong, setWrong] = useState<string>();
  const { busy, ask } = useAsking();
  const send = async () => {
    const tried = await ask(async () => ({ kind: "ok", value: await store.tryTrainerCode(code) }));
    setCode("");
    if (tried?.kind === "open") onOpen();
    else if (tried) setWrong(tried.waitMs > 0 ? t("code.wait", { count: Math.ceil(tried.waitMs / MINUTE_MS) }) : t("code.wrong"));
  };
  return (
    <TrainerPage title={t("code.title")} actions={<Button icon="arrow-left" onPress={() => route("/", true)}>{t("toCards")}</Button>}>
      <Form send={t("code.open")} busy={busy} onSend={() => { send(); }}>
        <Field label={t("code.label")} value={code} onChange={setCode} type="password" inputMode="numeric" wrong={wrong} maxLength={8} />
      </Form>
    </TrainerPage>
  );
}

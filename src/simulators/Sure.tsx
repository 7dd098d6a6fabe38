/** How certain one is, asked before an answer is judged: being sure of a trap matters more than falling into it (curriculum, 6.5). */
import "./sure.css";
import { Button } from "#kit/Button.tsx";
import { useWords } from "#i18n/words.ts";

export function Sure({ onSay }: { onSay: (sure: boolean) => void }) {
  const t = useWords("practice");
  return (
    <fieldset class="sure">
      <legend>{t("sureAsked")}</legend>
      <div class="buttons"><Button spot="sure" onPress={() => onSay(true)}>{t("sure")}</Button><Button spot="unsure" onPress={() => onSay(false)}>{t("unsure")}</Button></div>
    </fieldset>
  );
}

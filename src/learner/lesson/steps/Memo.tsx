/** The sheet to take home, as it will be printed. */
import type { LessonPack } from "#course/lesson.ts";
import type { MemoStep } from "#course/steps/frame.ts";
import { Button } from "#kit/Button.tsx";
import { useWords } from "#i18n/words.ts";
import { Sheet } from "../Sheet.tsx";

type Props = { readonly step: MemoStep; readonly pictures: LessonPack["pictures"]; readonly firstName: string; readonly reading: string | undefined };

export function Memo({ step, pictures, firstName, reading }: Props) {
  const t = useWords("practice");
  return (
    <div class="memo">
      <div class="buttons memo__print"><Button icon="printer" onPress={() => window.print()}>{t("print")}</Button></div>
      <Sheet step={step} pictures={pictures} firstName={firstName} reading={reading} />
    </div>
  );
}

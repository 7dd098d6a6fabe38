/** Where one is in the lesson, in words and in stones, and the way out. */
import { Button } from "#kit/Button.tsx";
import { Head } from "#kit/Head.tsx";
import { Stones } from "#kit/Stones.tsx";
import { useWords } from "#i18n/words.ts";

export function StepHead({ here, count, onStop }: { /** From 0; `count` when the lesson is over. */ here: number; count: number; onStop: () => void }) {
  const t = useWords("practice");
  const kit = useWords("kit");
  return (
    <div class="step-head">
      <Head
        left={<div class="step-head__where"><p>{here < count ? t("stepOf", { step: here + 1, count }) : t("lessonOver")}</p><Stones count={count} here={here} /></div>}
        right={<Button icon="cross" onPress={onStop}>{kit("stop")}</Button>}
      />
    </div>
  );
}

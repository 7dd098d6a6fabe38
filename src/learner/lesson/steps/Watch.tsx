/** A gesture shown by a drawn hand, three times; again when asked. Without motion: the lesson's still picture. */
import "./watch.css";
import { useState } from "preact/hooks";
import type { LessonPack } from "#course/lesson.ts";
import type { WatchStep } from "#course/steps/understand.ts";
import { Button } from "#kit/Button.tsx";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { useWords } from "#i18n/words.ts";
import { Line } from "../sentence.tsx";

export function Watch({ step, pictures, reading }: { step: WatchStep; pictures: LessonPack["pictures"]; reading: string | undefined }) {
  const t = useWords("practice");
  const [showing, setShowing] = useState(0);
  const still = step.picture && pictures[step.picture.src];
  return (
    <div class="watch">
      <div class="watch__scene plate">
        <svg key={showing} class={`watch__hand watch__hand--${step.animation}`} viewBox="0 0 320 240" role="img" aria-label={step.picture?.alt ?? step.title}
          fill="none" stroke="#1a1a1a" stroke-width="6" stroke-linecap="round" stroke-linejoin="round">
          <rect x="30" y="18" width="260" height="204" rx="16" fill="#ffffff" />
          <rect x="46" y="34" width="228" height="172" rx="6" fill="#e9edf2" stroke-width="3" />
          <circle cx="150" cy="92" r="26" fill="#ffd54a" />
          <circle class="watch__trace" cx="150" cy="92" r="42" stroke="#1f5fbf" stroke-width="6" />
          <g class="watch__finger">
            <path transform="translate(150 92)" d="M-13 12 V12 A13 13 0 0 1 13 12 V58 L20 52 A12 12 0 0 1 38 58 L40 62 A12 12 0 0 1 58 68 L58 100 A34 34 0 0 1 24 134 H4 A34 34 0 0 1 -22 120 L-44 84 A11 11 0 0 1 -26 71 L-13 84 Z" fill="#ffffff" />
            <path transform="translate(150 92)" d="M13 58 V78 M38 62 V80" />
          </g>
        </svg>
        {still && step.picture && <div class="watch__still"><LessonPicture source={still} alt={step.picture.alt} /></div>}
      </div>
      <div class="watch__side">
        <div class="watch__again"><Button icon="refresh" onPress={() => setShowing(showing + 1)}>{t("watchAgain")}</Button></div>
        {step.remember && <div class="remember"><b>{t("remember")}</b><p><Line sentence={step.remember} reading={reading} /></p></div>}
      </div>
    </div>
  );
}

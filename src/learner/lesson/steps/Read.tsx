/** One picture, a few sentences, perhaps a numbered list and a line worth keeping. */
import "./read.css";
import type { LessonPack } from "#course/lesson.ts";
import type { ReadStep } from "#course/steps/understand.ts";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { useWords } from "#i18n/words.ts";
import { Line, plain } from "../sentence.tsx";

export function Read({ step, pictures, reading }: { step: ReadStep; pictures: LessonPack["pictures"]; reading: string | undefined }) {
  const t = useWords("practice");
  const source = step.picture && pictures[step.picture.src];
  return (
    <div class="read">
      {source && step.picture && <div class="read__picture plate"><LessonPicture source={source} alt={step.picture.alt} /></div>}
      <div class="read__text">
        {step.say.map((sentence) => <p key={plain(sentence)}><Line sentence={sentence} reading={reading} /></p>)}
        {step.list.length > 0 && <ol class="read__list">{step.list.map((sentence) => <li key={plain(sentence)}><span><Line sentence={sentence} reading={reading} /></span></li>)}</ol>}
        {step.remember && <div class="remember"><b>{t("remember")}</b><p><Line sentence={step.remember} reading={reading} /></p></div>}
      </div>
    </div>
  );
}

/** One picture, a few sentences, perhaps a numbered list and a line worth keeping. Words that have a card open it. */
import "./read.css";
import { useState } from "preact/hooks";
import type { Lesson, LessonPack, Sentence } from "#course/lesson.ts";
import type { ReadStep } from "#course/steps/understand.ts";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { useWords } from "#i18n/words.ts";
import { Line, plain } from "../sentence.tsx";
import { WordButton, WordCard } from "./WordCard.tsx";

type Props = {
  readonly step: ReadStep;
  readonly pictures: LessonPack["pictures"];
  readonly glossary: Lesson["glossary"];
  readonly reading: string | undefined;
  readonly onListen: ((sentences: readonly string[]) => void) | undefined;
  readonly onLookUp: (word: string) => void;
};

export function Read({ step, pictures, glossary = {}, reading, onListen, onLookUp }: Props) {
  const t = useWords("practice");
  const [word, setWord] = useState<string>();
  const source = step.picture && pictures[step.picture.src];
  const card = word === undefined ? undefined : glossary[word];
  const lookUp = (name: string) => {
    setWord(name);
    onLookUp(name);
  };
  const line = (sentence: Sentence) => <Line sentence={sentence} reading={reading} asWord={(run) => (glossary[run.word] ? <WordButton text={run.text} onPress={() => lookUp(run.word)} /> : run.text)} />;
  return (
    <div class="read">
      {source && step.picture && <div class="read__picture plate"><LessonPicture source={source} alt={step.picture.alt} /></div>}
      <div class="read__text">
        {step.say.map((sentence) => <p key={plain(sentence)}>{line(sentence)}</p>)}
        {step.list.length > 0 && <ol class="read__list">{step.list.map((sentence) => <li key={plain(sentence)}><span>{line(sentence)}</span></li>)}</ol>}
        {step.remember && <div class="remember"><b>{t("remember")}</b><p>{line(step.remember)}</p></div>}
      </div>
      {card && <WordCard card={card} pictures={pictures} reading={reading} onListen={onListen} onClose={() => setWord(undefined)} />}
    </div>
  );
}

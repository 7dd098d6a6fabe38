/** The one thing to do next, with its picture and its place: a lesson to pick up, to begin, or nothing left. */
import type { Catalogue, Language, LessonId, LessonPack, Picture, StepId } from "#course/lesson.ts";
import { Button } from "#kit/Button.tsx";
import notebook from "#kit/drawings/notebook.svg";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { Stones } from "#kit/Stones.tsx";
import { useWords } from "#i18n/words.ts";
import type { NextLesson } from "./next-lesson.ts";
import { Sentences } from "./Sentences.tsx";
import { usePacks } from "./use-packs.ts";

type Props = {
  readonly next: NextLesson;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly onLesson: (lesson: LessonId) => void;
  readonly onNotebook: () => void;
};

export function NextUp({ next, catalogue, language, onLesson, onNotebook }: Props) {
  const t = useWords("learner");
  switch (next.kind) {
    case "none": return <section class="resume resume--words"><h2>{t("noLessons")}</h2><Sentences text={t("noLessonsWords")} /></section>;
    case "all-done": return (
      <section class="resume">
        <figure><img src={notebook} alt="" width="240" height="240" /></figure>
        <div class="resume__words">
          <h2>{t("allDone")}</h2>
          <div><Sentences text={t("allDoneWords")} /></div>
          <Button kind="main" iconAfter="arrow-right" onPress={onNotebook}>{t("seeNotebook")}</Button>
        </div>
      </section>
    );
    case "resume": case "first": case "following": return <OneLesson next={next} catalogue={catalogue} language={language} onLesson={onLesson} />;
  }
}

type Openable = Extract<NextLesson, { readonly lesson: LessonId }>;

function OneLesson({ next, catalogue, language, onLesson }: { next: Openable; catalogue: Catalogue; language: Language; onLesson: (lesson: LessonId) => void }) {
  const t = useWords("learner");
  const [pack] = usePacks([next.lesson]) ?? [];
  const entry = catalogue.packs.find(({ id }) => id === next.lesson);
  if (!entry) return null;
  const open = () => onLesson(next.lesson);
  const here = next.kind === "resume" && pack?.id === next.lesson ? placeOf(pack, next.here) : undefined;
  return (
    <section class="resume">
      <figure>{pack?.id === next.lesson && <FirstPicture pack={pack} language={language} here={next.kind === "resume" ? next.here : undefined} />}</figure>
      <div class="resume__words">
        <p class="second">{t(next.kind === "resume" ? "youWereHere" : next.kind === "first" ? "toBegin" : "comesNext")}</p>
        <h2>{entry.title[language]}</h2>
        {next.kind === "resume"
          ? <p>{here === undefined ? " " : t("step", { here: here + 1, count: entry.steps })}</p>
          : <><p>{entry.why[language]}</p><p class="second">{t("minutes", { minutes: entry.minutes })}</p></>}
        {here !== undefined && <Stones count={entry.steps} here={here} />}
        <Button kind="main" iconAfter="arrow-right" onPress={open}>{t(next.kind === "resume" ? "resume" : next.kind === "first" ? "begin" : "beginNext")}</Button>
      </div>
    </section>
  );
}

/** The step's place, from 0; a step that a newer version of the lesson no longer has leads to the beginning. */
const placeOf = (pack: LessonPack, here: StepId): number => Math.max(0, pack.languages.fr.steps.findIndex(({ id }) => id === here));

/** The picture of the step where one was, else the last one before it, else the lesson's first. */
function FirstPicture({ pack, language, here }: { pack: LessonPack; language: Language; here: StepId | undefined }) {
  const { steps } = pack.languages[language] ?? pack.languages.fr;
  const upToHere = here === undefined ? [] : steps.slice(0, placeOf(pack, here) + 1);
  const has = ({ picture }: { readonly picture?: Picture }) => picture !== undefined;
  const picture = ([...upToHere].reverse().find(has) ?? steps.find(has))?.picture;
  const source = picture && pack.pictures[picture.src];
  return source ? <LessonPicture source={source} alt="" /> : null;
}

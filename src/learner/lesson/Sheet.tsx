/** A memo sheet as it leaves the printer: A5, black on white, 18 pt; no frame, no logo, room to write. */
import "./sheet.css";
import type { LessonPack } from "#course/lesson.ts";
import type { MemoStep } from "#course/steps/frame.ts";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { useLanguage, useWords } from "#i18n/words.ts";

type Props = {
  readonly step: MemoStep;
  readonly pictures: LessonPack["pictures"];
  readonly firstName: string;
  /** Not on screen, only on paper. */
  readonly onPaperOnly?: boolean;
  readonly reading?: string | undefined;
};

/** Room for writing by hand is the last thing on the sheet, under its own title in the lesson's text. */
export function Sheet({ step, pictures, firstName, onPaperOnly = false, reading }: Props) {
  const t = useWords("practice");
  const language = useLanguage();
  const date = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { dateStyle: "long" }).format(new Date());
  const read = (text: string) => (reading === text ? <span class="being-read">{text}</span> : text);
  return (
    <article class={onPaperOnly ? "sheet sheet--paper-only" : "sheet"} lang={language}>
      <h2 class="sheet__title">{step.sheetTitle}</h2>
      {step.sections.map((section, place) => (
        <section key={section.title} class={section.items.some(({ picture }) => picture) ? "sheet__section sheet__section--drawn" : "sheet__section"}>
          {(place > 0 || !section.items.some(({ picture }) => picture)) && <h3>{section.title}</h3>}
          {section.numbered
            ? <ol>{section.items.map((item, index) => <li key={item.text}><b>{index + 1}</b><ItemPicture item={item} pictures={pictures} /><p>{read(item.text)}</p></li>)}</ol>
            : <ul>{section.items.map((item) => <li key={item.text}><p>{read(item.text)}</p></li>)}</ul>}
        </section>
      ))}
      {step.noteLines > 0 && <section class="sheet__notes"><h3>{t("myNotes")}</h3>{Array.from({ length: step.noteLines }, (_, line) => <i key={line} />)}</section>}
      <footer><span>Pas à Pas</span><span>{firstName}, {date}</span></footer>
    </article>
  );
}

function ItemPicture({ item, pictures }: { item: MemoStep["sections"][number]["items"][number]; pictures: LessonPack["pictures"] }) {
  const source = item.picture && pictures[item.picture.src];
  return source && item.picture ? <LessonPicture source={source} alt={item.picture.alt} /> : null;
}

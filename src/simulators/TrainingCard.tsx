/** The « fiche d'entraînement » of Camille Martin, line by line, or only some of its lines; one of them may be pointed at. */
import "./training-card.css";
import { CARD_LINES, type CardLine, TRAINING_CARD } from "#course/training-card.ts";
import { useLanguage, useWords } from "#i18n/words.ts";

export function TrainingCard({ lines = CARD_LINES, marked }: { lines?: readonly CardLine[]; marked?: CardLine | undefined }) {
  const t = useWords("practice");
  const language = useLanguage();
  return (
    <div class="training-card">
      <p>{t("trainingCardWords")}</p>
      <dl>
        {lines.map((line) => (
          <div key={line} class={line === marked ? "training-card__line training-card__line--marked" : "training-card__line"}>
            <dt>{t(`cardLine.${line}`)}</dt>
            <dd><Value>{cardValue(line, language)}</Value></dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** An e-mail address may be cut before its @, and nowhere else. */
function Value({ children }: { children: string }) {
  const at = children.indexOf("@");
  return at < 0 ? children : <>{children.slice(0, at)}<wbr />{children.slice(at)}</>;
}

/** As people read it: a date in words too, since forms ask for figures. */
export function cardValue(line: CardLine, language: string): string {
  if (line !== "birthDate") return TRAINING_CARD[line];
  const [day = 1, month = 1, year = 0] = TRAINING_CARD.birthDate.split("/").map(Number);
  const inWords = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(Date.UTC(year, month - 1, day));
  return `${inWords} (${TRAINING_CARD.birthDate.replaceAll("/", " / ")})`;
}

/** A word that one would like explained: underlined in a step to read, its big card when touched. */
import "./word.css";
import type { GlossaryWord, LessonPack } from "#course/lesson.ts";
import { Button } from "#kit/Button.tsx";
import { Dialog } from "#kit/Dialog.tsx";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";

export function WordButton({ text, onPress }: { text: string; onPress: () => void }) {
  const press = usePress(onPress);
  return <button type="button" class="word" aria-haspopup="dialog" onClick={press}>{text}</button>;
}

type Props = {
  readonly card: GlossaryWord;
  readonly pictures: LessonPack["pictures"];
  readonly reading: string | undefined;
  /** Undefined without a voice. */
  readonly onListen: ((sentences: readonly string[]) => void) | undefined;
  readonly onClose: () => void;
};

export function WordCard({ card: { word, sentence, picture }, pictures, reading, onListen, onClose }: Props) {
  const kit = useWords("kit");
  const t = useWords("practice");
  const source = picture && pictures[picture.src];
  const close = () => {
    // The voice speaks of the card: it ends with it.
    if (reading !== undefined) onListen?.([]);
    onClose();
  };
  return (
    <Dialog title={word} onClose={close}>
      {source && picture && <div class="word-card__picture plate"><LessonPicture source={source} alt={picture.alt} /></div>}
      <p class="word-card__sentence">{reading === sentence ? <span class="being-read">{sentence}</span> : sentence}</p>
      <div class="buttons">
        {onListen && <Button icon="volume" onPress={() => onListen([word, sentence])}>{reading === undefined ? kit("listen") : t("stopListening")}</Button>}
        <Button icon="cross" onPress={close}>{kit("close")}</Button>
      </div>
    </Dialog>
  );
}

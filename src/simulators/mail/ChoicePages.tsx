/** Small pages of the box: a folder to choose, a piece to attach or to look at, an empty subject, where a link leads. */
import type { FolderId } from "#course/steps/mail.ts";
import type { IconName } from "#kit/Icon.tsx";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { useWords } from "#i18n/words.ts";
import { text } from "../Message.tsx";
import { Bar, Glass, type PageProps } from "./glass.tsx";
import { folderIcon, useFolderName } from "./people.ts";
import { letterOf } from "./scenario.ts";

function Back(props: PageProps) {
  const t = useWords("practice");
  return <Glass {...props} icon="arrow-left" act={{ kind: "back" }} wide>{t("backInPlace")}</Glass>;
}

export function LinkPage({ id, ...props }: PageProps & { readonly id: string }) {
  const m = useWords("mail");
  const letter = letterOf(props.world, id);
  return <><Bar title={letter?.from ?? ""} before={<Back {...props} />} /><p class="mailbox__large">{letter?.scam ? m("trapPage") : m("linkPage")}</p></>;
}

export function PiecePage({ id, letter, ...props }: PageProps & { readonly id: string; readonly letter: string }) {
  const m = useWords("mail");
  const piece = props.world.pieces.find((other) => other.id === id);
  if (!piece) return null;
  const trap = letterOf(props.world, letter)?.scam === true;
  return (
    <>
      <Bar title={piece.name} before={<Back {...props} />} />
      {trap ? <p class="mailbox__large">{m("trapPiece")}</p> : (
        <div class="mailbox__piece">
          {piece.picture && <div class="plate"><LessonPicture source={props.pictureOf(piece.picture)} alt={piece.picture.alt} /></div>}
          {piece.lines.map((line) => <p key={text(line)}>{text(line)}</p>)}
        </div>
      )}
    </>
  );
}

export function Moving({ id, ...props }: PageProps & { readonly id: string }) {
  const m = useWords("mail");
  const folderName = useFolderName();
  const folders: readonly FolderId[] = [...props.world.folders.map((_, index): FolderId => `own-${index}`), "inbox", "bin", "unwanted"];
  return (
    <>
      <Bar title={m("moveTo")} before={<Back {...props} />} />
      <ul class="mailbox__choices">{folders.map((folder) => <li key={folder}><Glass {...props} icon={folderIcon(folder)} act={{ kind: "move-to", letter: id, folder }} wide>{folderName(props.world, folder)}</Glass></li>)}</ul>
    </>
  );
}

const PIECE_ICONS: Readonly<Record<"photo" | "document" | "paper", IconName>> = { photo: "image", document: "file", paper: "camera" };

export function Attaching(props: PageProps) {
  const m = useWords("mail");
  const { world: { pieces, mine } } = props;
  const own = pieces.filter(({ id }) => mine.includes(id));
  return (
    <>
      <Bar title={m("attachWhat")} before={<Back {...props} />} />
      {own.length === 0 && <p class="mailbox__nothing">{m("nothingToAttach")}</p>}
      <ul class="mailbox__choices">
        {own.map(({ id, name, kind, heavy }) => (
          <li key={id}><Glass {...props} icon={PIECE_ICONS[kind]} act={{ kind: "attach-piece", piece: id }} wide>{`${kind === "paper" ? m("photograph", { name }) : name}${heavy ? ` · ${m("heavy")}` : ""}`}</Glass></li>
        ))}
      </ul>
    </>
  );
}

export function NoSubject(props: PageProps) {
  const m = useWords("mail");
  return (
    <>
      <Bar title={m("noSubject")} />
      <p class="mailbox__large">{m("noSubjectWhy")}</p>
      <div class="mailbox__ask">
        <Glass {...props} icon="pencil" act={{ kind: "write-subject" }} main wide>{m("writeSubject")}</Glass>
        <Glass {...props} icon="send" act={{ kind: "send-anyway" }} wide>{m("sendAnyway")}</Glass>
      </div>
    </>
  );
}

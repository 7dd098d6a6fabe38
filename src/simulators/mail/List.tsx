/** The letters of a folder, or those that a search finds; the menu with 3 lines beside them, or over them on narrow glass. */
import { type FolderId, MAIL_FOLDERS } from "#course/steps/mail.ts";
import { UNDO_SPOT } from "#course/place.ts";
import { Icon } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { Bar, Box, Glass, type PageProps } from "./glass.tsx";
import { folderIcon, nameOf, useFolderName } from "./people.ts";
import { type Draft, type Letter, listed } from "./scenario.ts";

export function List({ folder, ...props }: PageProps & { readonly folder: FolderId }) {
  const { world, step, done, onAct } = props;
  const m = useWords("mail");
  const folderName = useFolderName();
  const letters = listed(world);
  const drafts = folder === "drafts" && world.search === "" ? world.drafts : [];
  const nothing = letters.length === 0 && drafts.length === 0;
  return (
    <>
      <Bar key={folder} title={folderName(world, folder)} before={<Glass {...props} icon="menu" act={{ kind: "menu" }} expanded={world.menu} wide>{m("menu")}</Glass>} after={
        <div class="mailbox__search">
          <Box label={m("search")} spot="search" value={world.search} done={done} onText={(text) => onAct({ kind: "search", text })} />
          {world.search !== "" && <Glass {...props} icon="undo" act={{ kind: "search", text: "" }} wide>{m("showAll")}</Glass>}
        </div>
      } />
      <div class={world.menu ? "mailbox__body mailbox__body--menu" : "mailbox__body"}>
        {world.menu && <Folders {...props} here={folder} />}
        <div class="mailbox__list">
          {nothing && <p class="mailbox__nothing" role="status">{world.search === "" ? m("nothingHere") : m("nothingFound")}</p>}
          <ul class="mailbox__letters">
            {drafts.map((draft) => <Row key={draft.id} {...props} {...draftRow(draft)} who={m("toWhom")} name={draft.to.map((address) => nameOf(world, address)).join(", ")} />)}
            {letters.map((letter) => <LetterRow key={letter.id} {...props} letter={letter} />)}
          </ul>
          {world.notice && !done && <Undo words={m(`notice.${world.notice}`)} onAct={onAct} />}
          <div class="mailbox__new"><Glass step={step} onAct={onAct} icon="pencil" act={{ kind: "new" }} main wide>{m("newMessage")}</Glass></div>
        </div>
      </div>
    </>
  );
}

const draftRow = ({ id, subject, text }: Draft) => ({ id, act: { kind: "open-draft", draft: id } as const, subject: subject || text, date: "", unread: false, starred: false, piece: false });

/** What was sent says to whom; what came back says why. */
function LetterRow({ letter, ...props }: PageProps & { readonly letter: Letter }) {
  const m = useWords("mail");
  const { id, read, starred, pieces, from, others, subject, date, written, toCorrect } = letter;
  const row = { ...props, id, act: { kind: "open", letter: id } as const, unread: !read, starred, piece: pieces.length > 0 };
  if (!written) return <Row {...row} name={from} subject={subject} date={date} />;
  if (toCorrect !== undefined) return <Row {...row} name={m("mailService")} subject={m("addressNotFound")} date={m("justNow")} />;
  return <Row {...row} who={m("toWhom")} name={others.map((address) => nameOf(props.world, address)).join(", ")} subject={subject} date={m("justNow")} />;
}

type RowProps = PageProps & {
  readonly id: string; readonly act: { readonly kind: "open"; readonly letter: string } | { readonly kind: "open-draft"; readonly draft: string };
  readonly who?: string; readonly name: string; readonly subject: string; readonly date: string; readonly unread: boolean; readonly starred: boolean; readonly piece: boolean;
};

function Row({ id, act, who, name, subject, date, unread, starred, piece, onAct }: RowProps) {
  const m = useWords("mail");
  const press = usePress(() => onAct(act));
  return (
    <li>
      <button type="button" class={unread ? "mailbox__letter mailbox__letter--unread" : "mailbox__letter"} data-spot={`open-${id}`} onClick={press}>
        <span class="mailbox__initial" aria-hidden="true">{/\p{L}/u.exec(name)?.[0]?.toUpperCase() ?? "?"}</span>
        <span class="mailbox__name">{who && <span class="second">{who} </span>}{name}</span>
        <span class="mailbox__subject">{subject || m("noSubjectYet")}</span>
        <span class="mailbox__date second">
          {unread && <span class="mailbox__unread">{m("unread")}</span>}
          {starred && <><Icon name="star" /><span class="unseen">{m("starred")}</span></>}
          {piece && <><Icon name="paperclip" /><span class="unseen">{m("withPiece")}</span></>}
          <span>{date}</span>
        </span>
      </button>
    </li>
  );
}

function Folders({ here, ...props }: PageProps & { readonly here: FolderId }) {
  const m = useWords("mail");
  const folderName = useFolderName();
  const all: readonly FolderId[] = [...MAIL_FOLDERS, ...props.world.folders.map((_, index): FolderId => `own-${index}`)];
  return (
    <nav class="mailbox__folders" aria-label={m("folders")}>
      {all.map((folder) => <Glass key={folder} {...props} icon={folderIcon(folder)} act={{ kind: "open-folder", folder }} current={folder === here} wide>{folderName(props.world, folder)}</Glass>)}
      <Glass {...props} icon="log-out" act={{ kind: "sign-out" }} wide>{m("signOut")}</Glass>
    </nav>
  );
}

function Undo({ words, onAct }: Pick<PageProps, "onAct"> & { readonly words: string }) {
  const t = useWords("practice");
  const press = usePress(() => onAct({ kind: "undo" }));
  return <div class="mailbox__undo" role="status"><span>{words}</span><button type="button" class="mailbox__button mailbox__button--wide" data-spot={UNDO_SPOT} onClick={press}><Icon name="undo" /><span>{t("undo")}</span></button></div>;
}

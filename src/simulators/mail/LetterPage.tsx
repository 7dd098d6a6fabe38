/** One letter: who, when, about what, its words, what came with it, and all that one can do with it. */
import type { Sentence } from "#course/lesson.ts";
import { Icon } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { text } from "../Message.tsx";
import { Bar, Glass, type PageProps } from "./glass.tsx";
import { nameOf } from "./people.ts";
import { type Letter, letterOf } from "./scenario.ts";

export function LetterPage({ id, ...props }: PageProps & { readonly id: string }) {
  const t = useWords("practice");
  const m = useWords("mail");
  const { world } = props;
  const letter = letterOf(world, id);
  if (!letter) return null;
  const { toCorrect, written } = letter;
  const cameBack = written && toCorrect !== undefined;
  return (
    <>
      <Bar title={cameBack ? m("addressNotFound") : letter.subject || m("noSubjectYet")} before={<Glass {...props} icon="arrow-left" act={{ kind: "back" }} wide>{t("backInPlace")}</Glass>} />
      <div class="mail-letter">
        <div class="mail-letter__head">
          <p><span class="second">{m("fromWhom")} </span><b>{cameBack ? m("mailService") : letter.from}</b> {letter.address !== "" && <span class="mail-letter__address second">{letter.address}</span>}</p>
          {letter.others.length > 0 && <p><span class="second">{m("toWhom")} </span>{letter.others.map((address) => nameOf(world, address)).join(", ")}</p>}
          <p class="second">{written ? m("justNow") : letter.date}</p>
        </div>
        <div class="mail-letter__words">
          {cameBack ? <p>{m("cameBack", { address: toCorrect })}</p> : letter.lines.map((line, index) => <Words key={`${index}${text(line)}`} {...props} letter={letter} line={line} />)}
        </div>
        {letter.pieces.map((piece) => <Piece key={piece} {...props} letter={letter} id={piece} />)}
        {toCorrect !== undefined && <Glass {...props} icon="pencil" act={{ kind: "correct", letter: id }} main wide>{m("correct")}</Glass>}
        {letter.advert && (world.unsubscribed.includes(id) ? <p class="mail-letter__done" role="status"><Icon name="check" />{m("unsubscribed")}</p> : <Glass {...props} icon="bell-off" act={{ kind: "unsubscribe", letter: id }} wide>{m("unsubscribe")}</Glass>)}
      </div>
      <Actions {...props} letter={letter} />
    </>
  );
}

function Words({ letter, line, reading, onAct }: PageProps & { readonly letter: Letter; readonly line: Sentence }) {
  const press = usePress(() => onAct({ kind: "link", letter: letter.id }));
  const words = line.map((run, index) => {
    const key = `${index}${run.text}`;
    if (run.kind === "clue") return <button type="button" key={key} class="mail-letter__link" data-spot="link" onClick={press}>{run.text}</button>;
    return run.kind === "strong" ? <strong key={key}>{run.text}</strong> : run.text;
  });
  return <p>{reading !== undefined && reading === text(line) ? <span class="being-read">{words}</span> : words}</p>;
}

function Piece({ letter, id, ...props }: PageProps & { readonly letter: Letter; readonly id: string }) {
  const m = useWords("mail");
  const piece = props.world.pieces.find((other) => other.id === id);
  if (!piece) return null;
  const saved = props.world.savedPieces.includes(id);
  return (
    <div class="mail-letter__piece">
      <p><Icon name="paperclip" /><span>{piece.name}</span></p>
      <Glass {...props} icon={piece.kind === "photo" ? "image" : "file"} act={{ kind: "open-piece", letter: letter.id, piece: id }} label={m("openOf", { name: piece.name })} wide>{m("openPiece")}</Glass>
      <Glass {...props} icon={saved ? "check" : "download"} act={{ kind: "save-piece", letter: letter.id, piece: id }} label={m("saveOf", { name: piece.name })} pressed={saved} wide>{saved ? m("savedPiece") : m("savePiece")}</Glass>
    </div>
  );
}

/** Real buttons, each with its word under its picture. */
function Actions({ letter, ...props }: PageProps & { readonly letter: Letter }) {
  const m = useWords("mail");
  const { id, folder } = letter;
  const away = folder === "bin" || folder === "unwanted";
  return (
    <div class="mailbox__actions">
      {!letter.written && <Glass {...props} icon="reply" act={{ kind: "reply", letter: id }}>{m("reply")}</Glass>}
      {letter.others.length > 0 && !letter.written && <Glass {...props} icon="reply-all" act={{ kind: "reply-all", letter: id }}>{m("replyAll")}</Glass>}
      <Glass {...props} icon="forward" act={{ kind: "forward", letter: id }}>{m("forward")}</Glass>
      <Glass {...props} icon="star" act={{ kind: "star", letter: id }} pressed={letter.starred}>{m("star")}</Glass>
      <Glass {...props} icon="folder" act={{ kind: "move", letter: id }}>{m("move")}</Glass>
      {folder !== "unwanted" && <Glass {...props} icon="shield-alert" act={{ kind: "unwanted", letter: id }}>{m("reportUnwanted")}</Glass>}
      {folder !== "bin" && <Glass {...props} icon="trash" act={{ kind: "bin", letter: id }}>{m("bin")}</Glass>}
      {away && <Glass {...props} icon="inbox" act={{ kind: "recover", letter: id }}>{m("recover")}</Glass>}
    </div>
  );
}

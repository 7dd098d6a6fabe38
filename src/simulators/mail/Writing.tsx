/** A page to write on: to whom, about what, the text; contacts and ready-made sentences for whom writing is hard. */
import { useEffect, useId, useRef } from "preact/hooks";
import { CAMILLE } from "#course/steps/mail.ts";
import { Icon } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { text } from "../Message.tsx";
import { Bar, Box, Glass, type PageProps, UNHELPED } from "./glass.tsx";
import { asks } from "./judge.ts";
import { Recipients } from "./Recipients.tsx";
import { type Draft, draftOf, letterOf } from "./scenario.ts";

/** After so long without a key, the word that was being typed is a whole one, ms: a guess, about a slow typist's pause. */
const PAUSE_MS = 1_800;

export function Writing(props: PageProps) {
  const { world, done, onAct } = props;
  const m = useWords("mail");
  const draft = draftOf(world);
  const textId = useId();
  const pausing = usePause(() => { if (draft?.fresh) onAct({ kind: "settle", box: draft.fresh }); });
  if (!draft) return null;
  const type = (kind: "subject" | "text") => (typed: string) => {
    pausing();
    onAct({ kind, text: typed });
  };
  /** A letter that came back and that the lesson does not know: its address alone is to be mended. */
  const addressOnly = draft.about?.how === "correct" && !asks(props.step, "hidden-copy", "subject", "text", "attach");
  return (
    <>
      <Bar
        title={m("newMessage")} before={<Glass {...props} icon="arrow-left" act={{ kind: "close" }}>{m("close")}</Glass>}
        after={<>{!addressOnly && <Glass {...props} icon="paperclip" act={{ kind: "attach" }}>{m("attach")}</Glass>}<Glass {...props} icon="send" act={{ kind: "send" }} main>{m("send")}</Glass></>}
      />
      <div class="mail-writing">
        <p class="mail-writing__from"><span class="second">{m("fromWhom")} </span><span>{CAMILLE.name}</span></p>
        <Recipients {...props} draft={draft} box="to">{!draft.hiding && !addressOnly && <Glass {...props} icon="plus" act={{ kind: "hide" }}>{m("hiddenCopy")}</Glass>}</Recipients>
        {draft.hiding && <Recipients {...props} draft={draft} box="hidden" />}
        {addressOnly ? <p class="mail-writing__kept">{m("restKept")}</p> : (
          <>
            <Box label={m("subject")} spot="subject" value={draft.subject} done={done} onText={type("subject")} />
            <div class="mailbox__field mailbox__field--tall">
              <label for={textId}>{m("text")}</label>
              <textarea id={textId} data-spot="text" rows={4} value={draft.text} readOnly={done} {...UNHELPED} onInput={(event) => type("text")(event.currentTarget.value)} />
            </div>
            <Phrases {...props} />
          </>
        )}
        {draft.pieces.map((piece) => <Attached key={piece} {...props} id={piece} own={draft.about?.how !== "forward"} />)}
        <Carried {...props} draft={draft} />
      </div>
    </>
  );
}

/** Calls back when nothing was typed for a while, with what is true by then. */
function usePause(then: () => void): () => void {
  const latest = useRef(then);
  latest.current = then;
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return () => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => latest.current(), PAUSE_MS);
  };
}

function Phrases({ step, done, onAct }: PageProps) {
  const m = useWords("mail");
  if (!step.templates || done) return null;
  const phrases = step.phrases.length > 0 ? step.phrases : [m("phrase1"), m("phrase2"), m("phrase3")];
  return (
    <fieldset class="mail-writing__phrases">
      <legend>{m("readyMade")}</legend>
      {phrases.map((phrase, index) => <Phrase key={phrase} phrase={phrase} spot={`phrase-${index}`} onPress={() => onAct({ kind: "phrase", text: phrase })} />)}
    </fieldset>
  );
}

function Phrase({ phrase, spot, onPress }: { readonly phrase: string; readonly spot: string; readonly onPress: () => void }) {
  const press = usePress(onPress);
  return <button type="button" class="mailbox__button mailbox__button--wide mailbox__button--edge" data-spot={spot} onClick={press}><Icon name="plus" /><span>{phrase}</span></button>;
}

function Attached({ id, own, ...props }: PageProps & { readonly id: string; readonly own: boolean }) {
  const m = useWords("mail");
  const name = props.world.pieces.find((piece) => piece.id === id)?.name ?? id;
  return (
    <div class="mail-chip">
      <Icon name="paperclip" /><span class="mail-chip__name">{name}</span>
      {own && <Glass {...props} icon="cross" act={{ kind: "detach", piece: id }} label={m("remove", { name })}>{m("takeOut")}</Glass>}
    </div>
  );
}

/** The letter that goes along. */
function Carried({ world, draft }: PageProps & { readonly draft: Draft }) {
  const m = useWords("mail");
  const letter = draft.about?.how === "forward" ? letterOf(world, draft.about.letter) : undefined;
  return letter ? <div class="mail-writing__carried"><p class="second">{m("forwarded")} · {letter.from}</p>{letter.lines.map((line) => <p key={text(line)}>{text(line)}</p>)}</div> : null;
}

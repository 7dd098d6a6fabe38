/** Where one answers: ready answers, a box to write in, a photo, a voice. */
import { useId, useRef } from "preact/hooks";
import { Icon } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { Glass, type Props } from "./glass.tsx";
import { answersIn, type Thread } from "./scenario.ts";
import { moveOf } from "./solve.ts";

/** A finger that has stayed so long is held down: the message leaves when it lifts. */
const HELD_MS = 600;

export function Writing({ thread, ...props }: Props & { thread: Thread }) {
  const c = useWords("chat");
  const { step, state: { world } } = props;
  const talks = step.app === "discussion" || step.goals.some(({ action }) => action === "voice");
  const { recording } = world;
  return (
    <div class="writing">
      {recording ? <div role="status"><Icon name="mic" /><p>{c("recording")} <span class="second">{c("nothingRecorded")}</span></p></div> : <Box thread={thread} {...props} />}
      {(step.photos.length > 0 || talks) && (
        // Kept through the change, with the finger that is on it.
        <div key="row" class="writing__row">
          {talks && <Record key="record" words={recording ? c("stopAndSend") : c("voiceMessage")} {...props} />}
          {recording && <Glass {...props} icon="trash" words={c("dropVoice")} act={{ kind: "drop-voice" }} />}
          {!recording && step.photos.length > 0 && <Glass {...props} icon="image" words={c("photo")} act={{ kind: "photos" }} />}
        </div>
      )}
    </div>
  );
}

function Box({ thread, ...props }: Props & { thread: Thread }) {
  const c = useWords("chat");
  const id = useId();
  const { step, state: { world }, onAct } = props;
  const answers = answersIn(step, thread);
  return (
    <>
      {answers.length > 0 && <fieldset class="writing__answers"><legend class="unseen">{c("readyAnswers")}</legend>{answers.map((answer) => <Glass key={answer} {...props} words={answer} act={{ kind: "answer", text: answer }} />)}</fieldset>}
      <label for={id}>{c("yourMessage")}</label>
      <div class="writing__box">
        <textarea
          id={id} rows={2} data-spot={moveOf({ kind: "write", text: "" }).spot} value={world.drafts[thread.id] ?? ""} autocomplete="off"
          onInput={(event) => onAct({ kind: "write", text: event.currentTarget.value })}
        />
        <Glass {...props} main icon="send" words={c("send")} act={{ kind: "send" }} />
      </div>
    </>
  );
}

/** Touched once it begins, touched again it sends; held down, it sends when the finger lifts. Nothing is recorded. */
function Record({ words, state: { world }, onAct }: Props & { words: string }) {
  const record = () => onAct({ kind: "record" });
  const press = usePress(record);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);
  const lift = () => {
    clearTimeout(timer.current);
    if (held.current && world.recording) record();
  };
  return (
    <button
      type="button" class={world.recording ? "telephone__button telephone__button--main" : "telephone__button"} data-spot={moveOf({ kind: "record" }).spot}
      onPointerDown={(event) => {
        held.current = false;
        if (world.recording) return;
        // The finger may slide off the button while she speaks.
        event.currentTarget.setPointerCapture?.(event.pointerId);
        timer.current = setTimeout(() => {
          held.current = true;
          record();
        }, HELD_MS);
      }}
      onPointerUp={lift} onPointerCancel={lift} onContextMenu={(event) => event.preventDefault()}
      onClick={(event) => { if (!held.current) press(event); }}
    ><Icon name="mic" /><span>{words}</span></button>
  );
}

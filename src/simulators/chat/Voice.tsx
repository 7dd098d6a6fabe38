/** A pretend voice message: a button to listen, and all that is said in words. */
import { useWords } from "#i18n/words.ts";
import { text } from "../Message.tsx";
import { Glass, type Props } from "./glass.tsx";
import type { Bubble } from "./scenario.ts";

export function Voice({ message, from, when, state: { world }, onAct, reading }: Props & { message: Bubble; from: string; when: string }) {
  const c = useWords("chat");
  const heard = world.listened.includes(message.id);
  const seconds = message.voice ?? 0;
  return (
    <div class="voice">
      <p class="voice__head">{c("voiceMessage")}{seconds > 0 && <span class="second"> {c("seconds", { count: seconds })}</span>}</p>
      {message.from !== "" && <Glass onAct={onAct} main icon="play" words={heard ? c("listenAgain") : c("listen")} label={c(heard ? "listenAgainTo" : "listenTo", { from, when })} act={{ kind: "listen", message: message.id }} />}
      {message.from === "" ? <p class="second">{c("nothingRecorded")}</p> : (
        <div class={heard ? "voice__words voice__words--heard" : "voice__words"}>
          <p class="second">{c("inWords")}</p>
          {message.lines.map((line) => <p key={text(line)} class={reading !== undefined && reading === text(line) ? "being-read" : undefined}>{text(line)}</p>)}
        </div>
      )}
    </div>
  );
}

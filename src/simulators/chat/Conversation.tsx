/** One conversation: its messages in one column, each with who and when, and where one writes. */
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { Icon } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { text } from "../Message.tsx";
import { useHold } from "../use-hold.ts";
import type { Props } from "./glass.tsx";
import { ConversationMenu, Dots, MessageMenu } from "./Menu.tsx";
import { type Bubble, isBlocked, isLeft, isOpen, shownBubbles, type Thread, titleOf } from "./scenario.ts";
import { moveOf } from "./solve.ts";
import { Voice } from "./Voice.tsx";
import { Writing } from "./Writing.tsx";

export function Conversation({ thread, ...props }: Props & { thread: Thread }) {
  const c = useWords("chat");
  const { world } = props.state;
  return (
    <>
      <ConversationMenu thread={thread} {...props} />
      {thread.people !== undefined && <p class="telephone__people second">{[c("people", { count: thread.people }), [...thread.members, c("you")].length > 1 && [...thread.members, c("you")].join(", ")].filter(Boolean).join(" : ")}</p>}
      <ul class="telephone__thread">{shownBubbles(world, thread).map((message) => <Said key={message.id} message={message} thread={thread} {...props} />)}</ul>
      {isOpen(world, thread) ? !props.done && <Writing thread={thread} {...props} />
        : <p class="telephone__closed">{isBlocked(world, thread) ? c("blockedWords") : isLeft(world, thread) ? c("leftWords") : null}</p>}
    </>
  );
}

function Said({ message, thread, ...props }: Props & { message: Bubble; thread: Thread }) {
  const c = useWords("chat");
  const { state: { world }, pictureOf, clues, reading } = props;
  const hold = useHold(() => props.onAct({ kind: "menu", thing: { of: "message", id: message.id } }));
  const from = message.from === "" ? c("me") : thread.people === undefined ? titleOf(world, thread) : message.from;
  const when = message.when || c("now");
  return (
    <li class={message.from === "" ? "said said--mine" : "said"}>
      <p class="said__head"><b>{from}</b> <span class="second">{when}</span></p>
      <div class="said__bubble" {...hold.handlers}>
        {message.photo && <figure class="said__photo"><LessonPicture source={pictureOf(message.photo)} alt="" /><figcaption>{message.photo.alt}</figcaption></figure>}
        {message.voice !== undefined ? <Voice message={message} from={from} when={when} {...props} />
          : message.lines.map((line, at) => <p key={at} class={reading !== undefined && reading === text(line) ? "being-read" : undefined}>{line.map((run, index) => (
            run.kind === "clue" && message.link === undefined ? <Link key={`${index}${run.text}`} words={run.text} message={message} from={from} when={when} {...props} />
              : run.kind === "clue" && clues ? <span key={`${index}${run.text}`} class="clue">{run.text}</span>
                : run.kind === "strong" ? <strong key={`${index}${run.text}`}>{run.text}</strong> : run.text
          ))}</p>)}
        {message.link !== undefined && <p><Link words={message.link} message={message} from={from} when={when} {...props} /></p>}
        {world.forwarded.filter((one) => one.message === message.id).map(({ to }) => <p key={to} class="second said__passed"><Icon name="check" />{c("forwardedTo", { to })}</p>)}
      </div>
      <Dots thing={{ of: "message", id: message.id }} label={c("menuOfMessage", { from, when })} {...props} />
      <MessageMenu message={message} {...props} />
    </li>
  );
}

function Link({ words, message, from, when, onAct }: Props & { words: string; message: Bubble; from: string; when: string }) {
  const c = useWords("chat");
  const press = usePress(() => onAct({ kind: "link", message: message.id }));
  return <button type="button" class="telephone__link" data-spot={moveOf({ kind: "link", message: message.id }).spot} aria-label={c("linkOf", { words, from, when })} onClick={press}>{words}</button>;
}

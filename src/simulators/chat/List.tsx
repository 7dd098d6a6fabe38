/** All conversations, one a row: who, when, the last words. */
import { Icon } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { useHold } from "../use-hold.ts";
import { Glass, type Props } from "./glass.tsx";
import { ConversationMenu, Dots } from "./Menu.tsx";
import { isBlocked, isLeft, shownBubbles, shownThreads, type Thread, titleOf, wordsOf } from "./scenario.ts";
import { moveOf } from "./solve.ts";

export function List(props: Props) {
  const c = useWords("chat");
  const { world } = props.state;
  const threads = shownThreads(world);
  return (
    <>
      {threads.length === 0 ? <p class="telephone__nothing">{c("noMessage")}</p> : <ul class="telephone__list">{threads.map((thread) => <Row key={thread.id} thread={thread} {...props} />)}</ul>}
      {world.contacts.length > 0 && <div class="telephone__foot"><Glass {...props} main icon="pencil" words={c("newMessage")} act={{ kind: "new" }} /></div>}
    </>
  );
}

function Row({ thread, ...props }: Props & { thread: Thread }) {
  const c = useWords("chat");
  const { world } = props.state;
  const open = usePress(() => props.onAct({ kind: "open", conversation: thread.id }));
  const hold = useHold(() => props.onAct({ kind: "menu", thing: { of: "conversation", id: thread.id } }));
  const title = titleOf(world, thread);
  const last = shownBubbles(world, thread).at(-1);
  const when = last && (last.when || c("now"));
  const words = last && [last.photo ? c("photo") : last.voice !== undefined ? c("voiceMessage") : "", last.voice === undefined ? wordsOf(last.lines) : ""].filter(Boolean).join(" ");
  const states = [thread.people !== undefined && c("people", { count: thread.people }), world.muted.includes(thread.id) && c("muted"), isBlocked(world, thread) && c("blocked"), isLeft(world, thread) && c("left")].filter(Boolean);
  return (
    <li class={world.opened.includes(thread.id) ? "telephone__row" : "telephone__row telephone__row--new"}>
      <button type="button" class="telephone__message" data-spot={moveOf({ kind: "open", conversation: thread.id }).spot} {...hold.handlers} onClick={(event) => { if (!hold.wasHeld()) open(event); }}>
        <span class="telephone__initial" aria-hidden="true">{thread.people !== undefined ? <Icon name="users" /> : /\p{L}/u.test(title[0] ?? "") ? title[0] : "?"}</span>
        <span class="telephone__from">{title}</span> {when && <span class="second telephone__when">{when}</span>} {states.length > 0 && <span class="second telephone__states">{states.join(" · ")}</span>} {words && <span class="telephone__words">{last.from === "" ? c("youWrote", { words }) : words}</span>}
      </button>
      <Dots thing={{ of: "conversation", id: thread.id }} label={[c("menuOf", { from: title }), when].filter(Boolean).join(", ")} {...props} />
      <ConversationMenu thread={thread} {...props} />
    </li>
  );
}

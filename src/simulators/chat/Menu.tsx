/** ⋮ and, when open, the small menu, laid out under what it belongs to: nothing is ever covered or cut. */
import { Icon } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { Glass, type Props } from "./glass.tsx";
import { type Bubble, isBlocked, isKnown, isLeft, shownBubbles, type Thing, type Thread } from "./scenario.ts";
import { moveOf } from "./solve.ts";

const isSame = (one: Thing | undefined, other: Thing): boolean => one?.of === other.of && one.id === other.id;

export function Dots({ thing, label, state: { world }, onAct }: Props & { thing: Thing; label: string }) {
  const open = isSame(world.menu, thing);
  const press = usePress(() => onAct(open ? { kind: "close-menu" } : { kind: "menu", thing }));
  return <button type="button" class="telephone__dots" data-spot={moveOf({ kind: "menu", thing }).spot} aria-label={label} aria-expanded={open} onClick={press}><Icon name="more" /></button>;
}

export function MessageMenu({ message, ...props }: Props & { message: Bubble }) {
  const t = useWords("practice");
  const thing: Thing = { of: "message", id: message.id };
  if (!isSame(props.state.world.menu, thing)) return null;
  return (
    <div class="telephone__menu">
      {message.from !== "" && <Glass {...props} icon="forward" words={t("menuForward")} act={{ kind: "forward", message: message.id }} />}
      <Glass {...props} icon="trash" words={t("menuDelete")} act={{ kind: "delete", thing }} />
      <Glass {...props} icon="cross" words={t("closeMenu")} act={{ kind: "close-menu" }} />
    </div>
  );
}

export function ConversationMenu({ thread, ...props }: Props & { thread: Thread }) {
  const t = useWords("practice");
  const c = useWords("chat");
  const { world } = props.state;
  const conversation = thread.id;
  const thing: Thing = { of: "conversation", id: conversation };
  if (!isSame(world.menu, thing)) return null;
  const [only, ...more] = shownBubbles(world, thread);
  const group = thread.people !== undefined;
  return (
    <div class="telephone__menu">
      {only && more.length === 0 && only.from !== "" && <Glass {...props} icon="forward" words={t("menuForward")} act={{ kind: "forward", message: only.id }} />}
      {!group && thread.number !== "" && !isKnown(world, thread) && <Glass {...props} icon="user-plus" words={c("addContact")} act={{ kind: "add-contact", conversation }} />}
      <Glass {...props} icon={world.muted.includes(conversation) ? "volume" : "bell-off"} words={world.muted.includes(conversation) ? c("unmute") : c("mute")} act={{ kind: "mute", conversation }} />
      {group ? !isLeft(world, thread) && <Glass {...props} icon="log-out" words={c("leave")} act={{ kind: "leave", conversation }} />
        : !isBlocked(world, thread) && <Glass {...props} icon="ban" words={c("block")} act={{ kind: "block", conversation }} />}
      <Glass {...props} icon="trash" words={t("menuDelete")} act={{ kind: "delete", thing }} />
      <Glass {...props} icon="cross" words={t("closeMenu")} act={{ kind: "close-menu" }} />
    </div>
  );
}

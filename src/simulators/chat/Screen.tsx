/** A pretend telephone's messages: a list, one conversation, their small menus and pages. All by short touches; a long touch opens the menu too. */
import "./chat.css";
import { useEffect, useRef } from "preact/hooks";
import { ticksOf } from "#course/place.ts";
import type { ChatStep } from "#course/steps/chat.ts";
import { SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import { Goals } from "../Goals.tsx";
import { text } from "../Message.tsx";
import { Conversation } from "./Conversation.tsx";
import { Glass, type Props } from "./glass.tsx";
import { List } from "./List.tsx";
import { Dots } from "./Menu.tsx";
import { Contacts, LinkPage, Photos, Receivers, Saving } from "./Pages.tsx";
import { chatPlace } from "./rules.ts";
import { bubbleOf, currentThread, shownBubbles, titleOf } from "./scenario.ts";

export function Chat(props: Props) {
  const { step, state, said, done } = props;
  const ticks = ticksOf(chatPlace, step, state);
  return (
    <div class="chat">
      <div class="chat__side">
        <Goals goals={step.goals.map(({ label }, index) => ({ label, reached: ticks[index] === true }))} />
        {[...new Set(step.forbidden.map(({ label }) => label))].map((label) => <p key={label} class="chat__never">{label}</p>)}
        <SaidBox said={said} />
      </div>
      <div class="telephone">
        <Bar {...props} />
        {!done && <TakeBack {...props} />}
        <View {...props} />
      </div>
    </div>
  );
}

/** Where one is and the way back. A new page has the keyboard's and the screen reader's attention. */
function Bar(props: Props) {
  const t = useWords("practice");
  const c = useWords("chat");
  const { step, state: { world } } = props;
  const { view } = world;
  const title = useRef<HTMLHeadingElement>(null);
  const page = JSON.stringify([view, world.removed.length]);
  const first = useRef(page);
  useEffect(() => {
    if (first.current === page) return;
    first.current = "";
    title.current?.focus({ preventScroll: true });
  }, [page]);
  const thread = currentThread(world);
  const words = (): string => {
    switch (view.kind) {
      case "list": return step.app === "sms" ? c("messages") : c("discussions");
      case "conversation": return thread ? titleOf(world, thread) : "";
      case "contacts": return c("writeTo");
      case "forward": return c("forwardTo");
      case "photos": return c("choosePhoto");
      case "saving": return c("addContact");
      case "link": return c("page");
    }
  };
  return (
    <div class={view.kind === "list" ? "telephone__bar" : "telephone__bar telephone__bar--page"}>
      {view.kind !== "list" && view.kind !== "link" && <Glass {...props} icon="arrow-left" words={t("backInPlace")} act={{ kind: "back" }} />}
      <h2 ref={title} tabIndex={-1}>{words()}</h2>
      {view.kind === "conversation" && thread && <Dots thing={{ of: "conversation", id: thread.id }} label={c("menuOf", { from: titleOf(world, thread) })} {...props} />}
    </div>
  );
}

function View(props: Props) {
  const { world } = props.state;
  const thread = currentThread(world);
  switch (world.view.kind) {
    case "list": return <List {...props} />;
    case "conversation": return thread ? <Conversation thread={thread} {...props} /> : null;
    case "contacts": return <Contacts {...props} />;
    case "forward": return <Receivers {...props} />;
    case "photos": return <Photos {...props} />;
    case "saving": return thread ? <Saving thread={thread} {...props} /> : null;
    case "link": return <LinkPage message={world.view.message} {...props} />;
  }
}

/** The last thing that was put away, and « Annuler »: it takes back that alone. */
function TakeBack(props: Props) {
  const t = useWords("practice");
  const c = useWords("chat");
  const last = props.state.world.removed.at(-1);
  if (!last) return null;
  return <div class="telephone__undo"><span role="status">{c(`removed.${last.how}`)}</span><Glass {...props} icon="undo" words={t("undo")} act={{ kind: "take-back" }} /></div>;
}

export const toRead = (step: ChatStep, { world }: Props["state"]): readonly string[] => {
  const { view } = world;
  const thread = view.kind === "conversation" ? currentThread(world) : undefined;
  const shown = thread ? shownBubbles(world, thread) : view.kind === "link" ? [bubbleOf(world, view.message)].flatMap((message) => message ?? []) : [];
  return [...step.goals.map(({ label }) => label), ...shown.filter(({ from }) => from !== "").flatMap(({ lines }) => lines.map(text))];
};

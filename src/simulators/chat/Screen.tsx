/** A pretend telephone's messages: a list, one message, its small menu, to whom to forward. All by short touches; a long touch opens the menu too. */
import "./chat.css";
import "../message.css";
import type { ChatMessage, ChatStep } from "#course/steps/chat.ts";
import { Icon, type IconName } from "#kit/Icon.tsx";
import { SaidBox } from "#kit/Said.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { Goals } from "../Goals.tsx";
import { text } from "../Message.tsx";
import type { ScreenProps } from "../screen.ts";
import { type ChatAct, type ChatState, isReached, spotOf } from "./rules.ts";
import { useLongPress } from "./use-long-press.ts";

type Props = ScreenProps<ChatStep, ChatState, ChatAct>;

export function Chat(props: Props) {
  const { step, state, said } = props;
  const t = useWords("practice");
  const c = useWords("chat");
  return (
    <div class="chat">
      <div class="chat__side">
        <Goals goals={step.goals.map((goal) => ({ label: goal.label, reached: isReached(step, state, goal) }))} />
        {step.forbidden.map(({ label }) => <p key={label} class="chat__never">{label}</p>)}
        <SaidBox said={said} />
      </div>
      <div class="telephone">
        <View {...props} />
        {state.deleted.length > 0 && !props.done && state.view.kind === "list" && <div class="telephone__undo"><span>{c("messageDeleted")}</span><Glass icon="undo" words={t("undo")} act={{ kind: "undo" }} {...props} /></div>}
      </div>
    </div>
  );
}

function View(props: Props) {
  const { step, state: { view, deleted } } = props;
  const t = useWords("practice");
  const c = useWords("chat");
  switch (view.kind) {
    case "list": return (
      <>
        <p class="telephone__bar">{c("messages")}</p>
        <ul class="telephone__list">{step.messages.filter(({ id }) => !deleted.includes(id)).map((message) => <Row key={message.id} message={message} {...props} />)}</ul>
      </>
    );
    case "message": {
      const message = step.messages.find(({ id }) => id === view.message);
      return message ? <Opened message={message} {...props} /> : null;
    }
    case "forward": return (
      <>
        <div class="telephone__bar"><Glass icon="arrow-left" words={t("backInPlace")} act={{ kind: "back" }} {...props} /><b>{c("forwardTo")}</b></div>
        <ul class="telephone__list">
          {receivers(step).map((to) => <li key={to} class="telephone__row"><Glass icon="send" words={to} act={{ kind: "send", to }} {...props} /></li>)}
        </ul>
      </>
    );
    case "link": return (
      <>
        <div class="telephone__bar"><Glass icon="arrow-left" words={t("backInPlace")} act={{ kind: "back" }} {...props} /></div>
        <p class="telephone__trap">{c("trapPage")}</p>
      </>
    );
  }
}

/** The number that goals name, among people one knows. */
function receivers(step: ChatStep): readonly string[] {
  const numbers = step.goals.filter(({ action }) => action === "forward").map(({ value }) => value);
  return [...new Set([...step.messages.filter(({ scam }) => !scam).map(({ from }) => from), ...numbers])];
}

function Row({ message, ...props }: Props & { message: ChatMessage }) {
  const c = useWords("chat");
  const open = usePress(() => props.onAct({ kind: "open", message: message.id }));
  const hold = useLongPress(() => props.onAct({ kind: "menu", message: message.id }));
  const words = message.lines.map(text).join(" ");
  return (
    <li class="telephone__row">
      <button type="button" class="telephone__message" data-spot={`open-${message.id}`} {...hold.handlers} onClick={(event) => { if (!hold.wasHeld()) open(event); }}>
        <span class="telephone__initial" aria-hidden="true">{/\p{L}/u.test(message.from[0] ?? "") ? message.from[0] : "?"}</span>
        <span class="telephone__from">{message.from}</span><span class="second telephone__when">{message.when}</span><span class="telephone__words">{words}</span>
      </button>
      <More message={message} label={c("menuOf", { from: message.from })} {...props} />
    </li>
  );
}

function Opened({ message, ...props }: Props & { message: ChatMessage }) {
  const t = useWords("practice");
  const c = useWords("chat");
  const hold = useLongPress(() => props.onAct({ kind: "menu", message: message.id }));
  return (
    <>
      <div class="telephone__bar"><Glass icon="arrow-left" words={t("backInPlace")} act={{ kind: "back" }} {...props} /><b>{message.from}</b><More message={message} label={c("menuOf", { from: message.from })} {...props} /></div>
      <div class="telephone__thread">
        <p class="second">{message.when}</p>
        <div class="sms__bubble" {...hold.handlers}>{message.lines.map((line) => <p key={text(line)}>{line.map((run) => (run.kind === "clue" ? <Link key={run.text} words={run.text} message={message} {...props} /> : <span key={run.text}>{run.text}</span>))}</p>)}</div>
      </div>
    </>
  );
}

function Link({ words, message, onAct }: Props & { words: string; message: ChatMessage }) {
  const press = usePress(() => onAct({ kind: "link", message: message.id }));
  return <button type="button" class="telephone__link" data-spot={`link-${message.id}`} onClick={press}>{words}</button>;
}

/** ⋮ and, when open, the small menu under it. */
function More({ message, label, ...props }: Props & { message: ChatMessage; label: string }) {
  const t = useWords("practice");
  const { state, onAct } = props;
  const open = state.menu === message.id;
  const press = usePress(() => onAct(open ? { kind: "close-menu" } : { kind: "menu", message: message.id }));
  return (
    <div class="telephone__more">
      <button type="button" class="telephone__dots" data-spot={`menu-${message.id}`} aria-label={label} aria-expanded={open} onClick={press}><Icon name="more" /></button>
      {open && (
        <div class="telephone__menu">
          <Glass icon="forward" words={t("menuForward")} act={{ kind: "forward", message: message.id }} {...props} />
          <Glass icon="trash" words={t("menuDelete")} act={{ kind: "delete", message: message.id }} {...props} />
          <Glass icon="cross" words={t("closeMenu")} act={{ kind: "close-menu" }} {...props} />
        </div>
      )}
    </div>
  );
}

function Glass({ icon, words, act, onAct }: Props & { icon: IconName; words: string; act: ChatAct }) {
  const press = usePress(() => onAct(act));
  return <button type="button" class="telephone__button" data-spot={spotOf(act)} onClick={press}><Icon name={icon} /><span>{words}</span></button>;
}

export const toRead = (step: ChatStep, state: ChatState): readonly string[] => {
  const { view } = state;
  const shown = view.kind === "message" ? step.messages.filter(({ id }) => id === view.message) : [];
  return [...step.goals.map(({ label }) => label), ...shown.flatMap(({ lines }) => lines.map(text))];
};

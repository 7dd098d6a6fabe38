/** The telephone's other pages: to whom, which photo, a new contact, and what a link leads to. */
import { plainText } from "#course/plain-text.ts";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { LessonPicture } from "#kit/LessonPicture.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { Glass, type Props } from "./glass.tsx";
import { bubbleOf, isScam, shownThreads, type Thread, titleOf } from "./scenario.ts";
import { moveOf } from "./solve.ts";

/** People one knows, and the numbers that goals name. */
export function Receivers(props: Props) {
  const { step, state: { world } } = props;
  const named = step.goals.filter(({ action }) => action === "forward").map(({ value }) => value);
  const all = [...shownThreads(world).filter((thread) => !isScam(thread)).map((thread) => titleOf(world, thread)), ...world.contacts.map(({ name }) => name), ...named];
  const receivers = all.filter((name, index) => all.findIndex((other) => plainText(other) === plainText(name)) === index);
  return <ul class="telephone__list">{receivers.map((to) => <li key={to} class="telephone__row"><Glass {...props} icon="send" words={to} act={{ kind: "forward-to", to }} /></li>)}</ul>;
}

export function Contacts(props: Props) {
  return <ul class="telephone__list">{props.state.world.contacts.map(({ name }) => <li key={name} class="telephone__row"><Glass {...props} icon="user" words={name} act={{ kind: "write-to", to: name }} /></li>)}</ul>;
}

export function Photos({ step, pictureOf, onAct }: Props) {
  return (
    <ul class="telephone__photos">
      {step.photos.map((photo) => <li key={photo.id}><Photo name={photo.name} spot={moveOf({ kind: "send-photo", photo: photo.id }).spot} onPress={() => onAct({ kind: "send-photo", photo: photo.id })}><LessonPicture source={pictureOf(photo.picture)} alt="" /></Photo></li>)}
    </ul>
  );
}

function Photo({ name, spot, onPress, children }: { name: string; spot: string; onPress: () => void; children: ComponentChildren }) {
  const press = usePress(onPress);
  return <button type="button" class="telephone__photo" data-spot={spot} onClick={press}>{children}<span>{name}</span></button>;
}

export function Saving({ thread, ...props }: Props & { thread: Thread }) {
  const c = useWords("chat");
  const id = useId();
  const { state: { world }, onAct } = props;
  return (
    <div class="writing">
      <p>{c("numberToSave")} <b>{thread.number}</b></p>
      <label for={id}>{c("name")}</label>
      <input id={id} data-spot={moveOf({ kind: "write-name", text: "" }).spot} value={world.newName} autocomplete="off" autocapitalize="words" onInput={(event) => onAct({ kind: "write-name", text: event.currentTarget.value })} />
      <div class="writing__row">
        {thread.realName !== "" && <Glass {...props} words={thread.realName} label={c("suggested", { name: thread.realName })} act={{ kind: "suggest-name", text: thread.realName }} />}
        <Glass {...props} main icon="check" words={c("save")} act={{ kind: "save" }} />
      </div>
    </div>
  );
}

/** A trap's page is empty: the right reflex, then the way back (curriculum, 4.8); that nothing is lost is said above it, as of any trap. */
export function LinkPage({ message, ...props }: Props & { message: string }) {
  const t = useWords("practice");
  const c = useWords("chat");
  const trap = bubbleOf(props.state.world, message)?.scam === true;
  return (
    <div class="telephone__trap">
      {trap ? <><p>{c("trapReflex")}</p><p>{c("trapBack")}</p></> : <p>{c("linkPage")}</p>}
      <Glass {...props} main icon="arrow-left" words={t("backInPlace")} act={{ kind: "back" }} />
    </div>
  );
}

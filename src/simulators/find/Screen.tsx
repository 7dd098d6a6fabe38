/** Something to look in: a message or a page whose words can be touched, a letter with its parts, a picture, a keyboard, a pretend screen; or the same as a list. */
import "./find.css";
import "../message.css";
import { useState } from "preact/hooks";
import type { FindStep } from "#course/steps/understand.ts";
import { Button } from "#kit/Button.tsx";
import { SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import { text } from "../Message.tsx";
import { OpenMenu } from "../OpenMenu.tsx";
import type { ScreenProps } from "../screen.ts";
import { BackScreen, useBackNames } from "./BackScreen.tsx";
import { type Choice, ChoiceList } from "./ChoiceList.tsx";
import { KeyRows, useKeyNames } from "./KeyRows.tsx";
import { MailScene } from "./MailScene.tsx";
import { type FindAct, type FindState, OUTSIDE } from "./rules.ts";
import { Words } from "./Words.tsx";
import { readingOrder, ZonedPicture } from "./ZonedPicture.tsx";

const NARROW = "(max-width: 600px)";

export type FindProps = ScreenProps<FindStep, FindState, FindAct>;

export function Find(props: FindProps) {
  const { step, state, done, said, comfort } = props;
  const t = useWords("practice");
  const f = useWords("find");
  const choices = useChoices(props);
  // A hand that shakes and a voice that reads find their way in a list more easily than on a picture.
  const [asList, setAsList] = useState(comfort.shakyHand === "on" || comfort.input === "screen-reader");
  // The keys of a computer are too narrow to touch on narrow glass.
  const narrow = step.scene.kind === "keyboard" && step.scene.keyboard === "computer" && globalThis.matchMedia?.(NARROW).matches === true;
  const listed = (asList || narrow) && !done ? choices : undefined;
  const other = () => {
    if (!asList) props.onOtherWay();
    setAsList(!asList);
  };
  return (
    <div class={`find find--${step.scene.kind}`}>
      <div class="find__place">
        {step.scene.kind !== "built-in" || step.wanted > 1 ? <p class="second">{t("found", { n: Math.min(state.found.length, step.wanted), of: step.wanted })}</p> : null}
        {listed && step.scene.kind !== "picture" ? <ChoiceList {...props} choices={listed} /> : <Scene {...props} choices={listed} />}
      </div>
      <div class="find__said">
        <SaidBox said={said} />
        {choices && !done && !narrow && <div class="find__other"><span class="second">{t("otherWay")}</span><Button icon={asList ? "hand" : "help"} spot="other-way" onPress={other}>{asList ? f("asPicture") : f("asList")}</Button></div>}
      </div>
    </div>
  );
}

function Scene({ choices, ...props }: FindProps & { choices: readonly Choice[] | undefined }) {
  const { step: { scene }, done, onAct } = props;
  switch (scene.kind) {
    case "message": return (
      <div class="glass sms">
        <p class="sms__from"><b>{scene.from}</b><span>{scene.when}</span></p>
        <div class="sms__bubble find__words"><Words lines={scene.lines} {...props} /></div>
      </div>
    );
    case "page": return (
      <div class="glass find__page">
        <p class="find__title">{scene.title}</p>
        <div class="find__paper find__words"><Words lines={scene.lines} {...props} /></div>
      </div>
    );
    case "mail": return <MailScene scene={scene} {...props} />;
    case "picture": return <><ZonedPicture scene={scene} touchable={choices === undefined} {...props} />{choices && <ChoiceList {...props} choices={choices} />}</>;
    case "keyboard": return <KeyRows scene={scene} {...props} />;
    case "built-in": return scene.target === "outside-menu"
      ? <OpenMenu closed={done} onOutside={() => onAct(OUTSIDE)} onInside={() => onAct({ kind: "touch", spot: "menu" })} />
      : <BackScreen {...props} />;
  }
}

/** All that can be touched, by name; undefined where words are already a list, or a menu is. */
function useChoices({ step: { scene, wanted }, state }: FindProps): readonly Choice[] | undefined {
  const keyName = useKeyNames();
  const backNames = useBackNames({ found: state.found.length, wanted });
  switch (scene.kind) {
    case "message": case "mail": case "page": return undefined;
    case "picture": return readingOrder(scene.zones).map(({ spot, name }) => ({ spot, name }));
    case "keyboard": return scene.keys.length > 0 ? keyName.all(scene) : undefined;
    case "built-in": return scene.target === "outside-menu" ? undefined : backNames;
  }
}

export const toRead = ({ scene }: FindStep): readonly string[] => (scene.kind === "message" || scene.kind === "mail" || scene.kind === "page" ? scene.lines.map(text) : []);

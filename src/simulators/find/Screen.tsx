/** A message in which every group of words can be touched, a letter with its parts, or a menu to be closed by touching beside it. */
import "./find.css";
import "../message.css";
import type { Run } from "#course/lesson.ts";
import type { FindStep } from "#course/steps/understand.ts";
import { SaidBox } from "#kit/Said.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { text } from "../Message.tsx";
import type { ScreenProps } from "../screen.ts";
import { OpenMenu } from "../OpenMenu.tsx";
import { MailScene } from "./MailScene.tsx";
import type { FindAct, FindState } from "./rules.ts";

type Props = ScreenProps<FindStep, FindState, FindAct>;

export function Find(props: Props) {
  return (
    <div class="find">
      <Scene {...props} />
      <div class="find__said"><SaidBox said={props.said} /></div>
    </div>
  );
}

function Scene(props: Props) {
  const { step: { scene, wanted, signs }, state, done, onAct } = props;
  const t = useWords("practice");
  switch (scene.kind) {
    case "message": return (
      <div class="find__message">
        <p class="second">{t("found", { n: state.found.length, of: wanted })}</p>
        <div class="glass sms">
          <p class="sms__from"><b>{scene.from}</b><span>{scene.when}</span></p>
          <div class="sms__bubble find__words">{scene.lines.map((line) => <p key={text(line)}>{line.map((run) => <Words key={run.text} run={run} {...props} />)}</p>)}</div>
        </div>
      </div>
    );
    case "mail": return <MailScene scene={scene} found={state.found} done={done} onPart={(part) => onAct(signs.some(({ clue }) => clue === part) ? { kind: "clue", clue: part } : { kind: "elsewhere" })} />;
    case "picture": return <OpenMenu closed={done} onOutside={() => onAct({ kind: "outside" })} onInside={() => onAct({ kind: "elsewhere" })} />;
  }
}

function Words({ run, state, done, onAct }: Props & { run: Run }) {
  const clue = run.kind === "clue" ? run.clue : undefined;
  const press = usePress(() => onAct(clue === undefined ? { kind: "elsewhere" } : { kind: "clue", clue }));
  if (run.text.trim() === "") return <>{run.text}</>;
  const found = clue !== undefined && state.found.includes(clue);
  if (done) return found ? <span class="find__run clue">{run.text}</span> : <span class="find__run">{run.text}</span>;
  const classes = ["find__run find__run--open", found && "clue"].filter(Boolean).join(" ");
  return <button type="button" class={classes} data-spot={clue === undefined ? undefined : `clue-${clue}`} aria-pressed={found} onClick={press}>{run.text.trim()}</button>;
}

export const toRead = ({ scene }: FindStep): readonly string[] => (scene.kind === "picture" ? [] : scene.lines.map(text));

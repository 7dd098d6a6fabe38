/** A letter that is not sent yet: its three boxes are what one touches. */
import { type FindStep, MAIL_PARTS } from "#course/steps/understand.ts";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { text } from "../Message.tsx";
import { clueSpot } from "./rules.ts";
import type { FindProps } from "./Screen.tsx";

type Props = Pick<FindProps, "state" | "done" | "onAct"> & { readonly scene: Extract<FindStep["scene"], { readonly kind: "mail" }> };

export function MailScene({ scene, state: { found }, done, onAct }: Props) {
  const t = useWords("practice");
  const words: Record<(typeof MAIL_PARTS)[number], readonly string[]> = { to: [scene.to], subject: [scene.subject], text: scene.lines.map(text) };
  return (
    <div class="glass find__letter">
      {MAIL_PARTS.map((name, part) => {
        const spot = clueSpot(part);
        return <Part key={name} spot={spot} label={t(`mailPart.${name}`)} lines={words[name]} found={found.includes(spot)} done={done} onPress={() => onAct({ kind: "touch", spot })} />;
      })}
    </div>
  );
}

function Part({ spot, label, lines, found, done, onPress }: { spot: string; label: string; lines: readonly string[]; found: boolean; done: boolean; onPress: () => void }) {
  const t = useWords("practice");
  const press = usePress(onPress);
  const inside = <><b>{label}</b><span class="find__part-words">{lines.every((line) => line === "") ? <span class="unseen">{t("mailPart.empty")}</span> : lines.join("\n")}</span></>;
  const classes = ["find__part", found && "find__part--found"].filter(Boolean).join(" ");
  return done ? <p class={classes}>{inside}</p> : <button type="button" class={classes} data-spot={spot} aria-pressed={found} onClick={press}>{inside}</button>;
}

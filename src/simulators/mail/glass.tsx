/** What the pages of the mail box are given, and the button they are made of: a picture with its word, flat, on glass. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { PlaceState, UndoAct } from "#course/place.ts";
import type { MailStep } from "#course/steps/mail.ts";
import { Icon, type IconName } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import type { ScreenProps } from "../screen.ts";
import type { MailAct, MailWorld } from "./scenario.ts";
import { moveOf } from "./solve.ts";

export type MailProps = ScreenProps<MailStep, PlaceState<MailWorld>, MailAct | UndoAct>;
export type PageProps = Pick<MailProps, "step" | "done" | "onAct" | "reading" | "pictureOf"> & { readonly world: MailWorld };

type GlassProps = Pick<PageProps, "step" | "onAct"> & {
  readonly icon: IconName;
  readonly children: string;
  readonly act: MailAct;
  /** The one that matters on this page. */
  readonly main?: boolean;
  /** The word stands beside the picture, not under it. */
  readonly wide?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly label?: string;
  readonly current?: boolean;
};

export function Glass({ step, onAct, icon, children, act, main = false, wide = false, pressed, expanded, label, current }: GlassProps) {
  const press = usePress(() => onAct(act));
  const classes = ["mailbox__button", main && "mailbox__button--main", wide && "mailbox__button--wide", pressed && "mailbox__button--pressed", current && "mailbox__button--here"].filter(Boolean).join(" ");
  return (
    <button type="button" class={classes} data-spot={moveOf(step, act).spot} aria-label={label} aria-pressed={pressed} aria-expanded={expanded} aria-current={current ? "page" : undefined} onClick={press}>
      <Icon name={icon} /><span>{children}</span>
    </button>
  );
}

/** The top of a page. */
export function Bar({ title, before, after }: { readonly title: string; readonly before?: ComponentChildren; readonly after?: ComponentChildren }) {
  return <div class="mailbox__bar">{before}<h2 class="mailbox__title" tabIndex={-1}>{title}</h2>{after}</div>;
}

/** Nothing helps or corrects what is typed unless a lesson says so (curriculum, 4.9). `autoCorrect`: as a property, the small one is true for any text. */
export const UNHELPED = { autocomplete: "off", autocapitalize: "off", autoCorrect: "off", spellcheck: false } as const;

/** A box to write in, its word before it; what is already in it stands between them. */
export function Box({ label, spot, value, done, onText, onEnter, mode = "text", children }: {
  readonly label: string; readonly spot: string; readonly value: string; readonly done: boolean; readonly onText: (text: string) => void; readonly onEnter?: () => void;
  readonly mode?: "text" | "email"; readonly children?: ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="mailbox__field">
      <label for={id}>{label}</label>
      <div class="mailbox__inside">
        {children}
        <input
          id={id} data-spot={spot} value={value} readOnly={done} inputMode={mode} type="text" {...UNHELPED} enterKeyHint={onEnter ? "done" : "next"}
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={(event) => { if (event.key === "Enter") { event.preventDefault(); onEnter?.(); } }}
        />
      </div>
    </div>
  );
}
